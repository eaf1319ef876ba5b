import { likeness } from '../english/similarity.ts'

/** The words of a message, greeting and sign-off left aside. */
const wordsBetween = (body: string): readonly string[] =>
  body
    .split('\n\n')
    .slice(1, -1)
    .join(' ')
    .toLowerCase()
    .match(/[\p{L}\p{N}’']+/gu) ?? []

/** Real letters share less than this; the review warns from 0.35 on. */
const limit = 0.3

/** Would two colleagues who compare their notes think them the same? */
export const tooAlike = (one: string, other: string): boolean =>
  likeness(wordsBetween(one), wordsBetween(other)) >= limit
