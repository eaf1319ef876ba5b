import { folded } from './nearest.ts'

const empty = new Set(
  `a about above after again all also am an and any are as at back be because been before being both but by can
  could did do does doing done down each few for from further get gets got had has have having he her here hers him
  his how i if in into is it its itself just let like ll me might more most much my myself no nor not now of off on
  once one only or other our ours out over own re s said same she should so some such t than that the their theirs
  them then there these they this those through to too under until up us ve very was we were what when where which
  while who whom why will with would yet you your yours yourself d m`.split(/\s+/),
)

/** The word without its most common English endings, enough to know it again. */
const stem = (word: string): string =>
  word.length <= 4
    ? word.replace(/s$/, '')
    : word.replace(/(?:ings?|ments?|edly|ed|ers?|ies|es|ly|s|e|y)$/, '')

/** The words that carry meaning, in their order: folded, without endings; figures count. */
export const contentWords = (text: string): string[] =>
  folded(text)
    .replaceAll('’', "'")
    .split(/[^\p{L}\p{N}']+/u)
    .map((word) => word.replace(/'(?:s|ll|ve|re|d|m|t)?$|^'/g, ''))
    .filter((word) => word.length > 1 && !empty.has(word))
    .map(stem)

/** Whether the words of a run stand next to each other somewhere in a text's words. */
export const hasRun = (words: readonly string[], run: readonly string[]): boolean =>
  run.length > 0 && words.some((_, at) => run.every((word, index) => words[at + index] === word))
