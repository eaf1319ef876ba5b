/** Kinds of words that stand together in one sentence. */
import type { ReplyMeaning } from '../../reading.ts'
import type { Pattern } from '../pattern.ts'

export const words = (source: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${source})(?![\\p{L}\\p{N}])`, 'iu')

export const frame = (
  meaning: ReplyMeaning,
  weight: number,
  [first = /$^/, ...rest]: readonly RegExp[],
  unless?: RegExp,
): Pattern => ({ meaning, weight, words: first, beside: rest, ...(unless ? { unless } : {}) })

export const either = (...all: readonly RegExp[]): RegExp =>
  new RegExp(all.map(({ source }) => `(?:${source})`).join('|'), 'iu')
