/**
 * What a reply is made of for the reader that learned from examples: stems of words, pairs of them, and of days, hours, sums, numbers,
 * names, questions and calls only that they stand there. Which firm, which day and which name it was teaches nothing about the next mail.
 */
import { dayPattern, monthPattern } from '../../auto/date-words.ts'

/** In this order: an hour has a number in it, and so has a sum. */
const kinds: readonly (readonly [RegExp, string])[] = [
  [/\bhttps?:\S+/g, 'zurl'],
  [/(?<![^\s<(])[^\s@<>()]{1,80}@\S+/g, 'zaddress'],
  [/[£$€]\s?\d[\d.,]{0,20}k?|\b\d[\d.,]{0,20}\s?k\b|\b\d{2,3}[.,]?\d{3}\b/gi, 'zsum'],
  [/\b\d{1,2}[:.]\d\d(?:\s?[ap]m)?|\b\d{1,2}\s?[ap]m\b/gi, 'zhour'],
  [new RegExp(`(?<!\\p{L})(?:${dayPattern})(?!\\p{L})`, 'giu'), 'zday'],
  [new RegExp(`(?<!\\p{L})(?:${monthPattern})(?!\\p{L})`, 'giu'), 'zmonth'],
  [/\b\d+(?:st|nd|rd|th)\b/g, 'zday'],
  [/\d+/g, 'znumber'],
  [/(?<=[\p{Ll},;] )\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)*/gu, 'zname'],
  [/\?/g, 'zasked'],
  [/!/g, 'zcalled'],
]

const stem = (word: string): string => (word.length > 4 ? word.replace(/(?:ing|ed|es|s|ly|e)$/, '') : word)

const wordsOf = (sentence: string): readonly string[] =>
  kinds
    .reduce((text, [is, name]) => text.replace(is, ` ${name} `), sentence)
    .toLowerCase()
    .replace(/n't\b/g, ' not')
    .replace(/'(?:re|ve|ll|d|m|s)\b/g, '')
    .split(/[^\p{L}]+/u)
    .filter((word) => word !== '')
    .map(stem)

/** Each word, each with the next, and each with the one after that. */
export const marksOf = (sentences: readonly string[]): ReadonlySet<string> =>
  new Set(
    sentences.flatMap((sentence) => {
      const words = wordsOf(sentence)
      return words.flatMap((word, at) => [
        word,
        ...(words[at + 1] === undefined ? [] : [`${word}_${words[at + 1]}`]),
        ...(words[at + 2] === undefined ? [] : [`${word}__${words[at + 2]}`]),
      ])
    }),
  )
