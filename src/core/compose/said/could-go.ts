import type { FactId } from '../../dossier/dossier.ts'
import { openingOf, wordCount } from '../../notes/sentence.ts'
import type { Margin } from '../margin.ts'

/** A sentence of the person's own, as they said it, and the fact it belongs to. */
export interface Spared {
  readonly fact: FactId
  readonly text: string
}

/** Messages of so many words are answered best. */
const best = 125

/** What greeting, thanks and the end come to. */
const around = 30

/** Is a letter of these sentences as long as is read to the end? */
export const isLong = (sentences: readonly string[]): boolean =>
  sentences.reduce((sum, text) => sum + wordCount(text), 0) > best

/** Which sentences might be left out of a message that got long, the least missed first: asked about, never done. */
export const couldGo = (sentences: readonly Spared[]): Partial<Margin> => {
  const words = sentences.reduce((sum, { text }) => sum + wordCount(text), around)
  if (words <= best || sentences.length < 2) return {}
  const why = `With all you said this comes to about ${words} words; ${best} are read to the end. `
  return {
    questions: sentences.map(({ fact, text }, at) => ({
      fact,
      ask: `${at === 0 ? why : ''}“${openingOf(text, 8)}” could go.`,
      spare: text,
    })),
  }
}
