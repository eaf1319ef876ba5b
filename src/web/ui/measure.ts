import type { Draft } from '../../core/compose/draft.ts'
import { noteLimit } from '../../core/vocabulary/channels.ts'

/** Messages of this many words are answered best. */
export const band = { least: 50, most: 125 } as const

const wordsIn = (text: string): number => text.match(/[\p{L}\p{N}][^\s]*/gu)?.length ?? 0

export interface Measure {
  readonly words: number
  readonly says: string
  readonly fits: boolean
}

/** How long a message is, and what that means for its reader. */
export const measured = ({ body, channel, kind }: Pick<Draft, 'body' | 'channel' | 'kind'>): Measure => {
  const words = wordsIn(body)
  if (channel === 'linkedin' && kind === 'connect') {
    const fits = body.length <= noteLimit
    return {
      words,
      fits,
      says: `${body.length} of ${noteLimit} characters${fits ? '' : `: ${body.length - noteLimit} too many`}`,
    }
  }
  if (words < band.least)
    return {
      words,
      fits: kind !== 'thank-you',
      says: `${words} words: ${kind === 'thank-you' ? 'short for a thank-you' : 'short, and that can be fine'}`,
    }
  if (words > band.most) return { words, fits: false, says: `${words} words: long for a busy reader` }
  return { words, fits: true, says: `${words} words: a good length` }
}
