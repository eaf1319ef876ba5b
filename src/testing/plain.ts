import { flagsOf } from '../actions/fields.ts'
import { actions } from '../actions/list.ts'
import { numberNames } from '../core/vocabulary/numbers.ts'
import { allStepKinds } from '../core/vocabulary/step-kinds.ts'

/** Words of lists that nobody would write so: “new-date”, “common-ground”; ordinary compounds are left. */
const ordinary = new Set(['thank-you', 'check-in', 'follow-up', 'next-step', 'auto-reply', 'en-GB', 'en-US'])
const listed = [
  ...new Set(
    actions.flatMap(({ input }) =>
      flagsOf(input).flatMap(({ words }) => words.filter((word) => /-|[a-z][A-Z]/.test(word))),
    ),
  ),
].filter((word) => !ordinary.has(word))

const escaped = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

const inside: readonly RegExp[] = [
  new RegExp(`(?:^|[^\\w-])(?:${listed.map(escaped).join('|')})(?![\\w-])`),
  new RegExp(`\\b(?:${numberNames.filter((name) => /[A-Z]/.test(name)).join('|')})\\b`),
  new RegExp(`\\b[\\w-]+/(?:${allStepKinds.join('|')})/[\\w-]+`),
  /\([PDMTCXBOK]\d{1,2}\)/,
]

/** What of a sentence only the program would say: an id of a step, a rule’s number, the name of a number, a word of a list, a day as machines write it. */
export const wordOfTheInside = (sentence: string): string | undefined => {
  for (const pattern of inside) {
    const found = pattern.exec(sentence)
    if (found) return found[0]
  }
  // What was typed is quoted as it was typed.
  return /\b\d{4}-\d\d-\d\d/.exec(sentence.replace(/“[^“”]*”/g, ''))?.[0]
}
