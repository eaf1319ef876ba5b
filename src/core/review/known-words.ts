import { folded } from '../english/nearest.ts'

const straight = (word: string): string => word.replace(/[’‘ʼ]/g, "'")

/** Whether this is a word, with hyphens and apostrophes at most; else it is a name of several, or one with other signs: “W/o Bekele”, “Jr.”. */
export const isOneWord = (text: string): boolean => /^[\p{L}\p{M}\p{N}'’‘ʼʻ+#-]+$/u.test(text)

/** A word without the ends that make it a possessive or a plural: "Okafor’s", "the Joneses'", "Anders'". */
const stems = (word: string): readonly string[] => {
  const one = folded(word).replace(/^[-']+|(?<![-'])[-']+$/g, '')
  return [one, ...['s', "'s", 'es'].flatMap((end) => (one.endsWith(end) ? [one.slice(0, -end.length)] : []))]
}

/**
 * The forms in which the proofreader's engine is told a word: with a straight apostrophe only, since it reads a curly one as
 * straight, and a word told with a curly one makes it forget the other; with its accents and without.
 */
export const formsOf = (word: string): readonly string[] => {
  const plain = straight(word).replace(/'s?$/, '')
  const parts = [plain, ...plain.split(/[-']/)]
  const bare = parts.map((part) => part.normalize('NFD').replace(/\p{M}/gu, ''))
  return [...new Set([...parts, ...bare])].flatMap((form) => [form, `${form}'s`])
}

/**
 * Says whether a word is one of these in any of its forms: either apostrophe, with accents or without, possessive, plural, in
 * parts, in capitals. A word in small letters is known only where it was given in small letters: a name has a capital.
 */
export const knowing = (words: readonly string[]): ((word: string) => boolean) => {
  const known = new Set(words.flatMap(formsOf).map(folded))
  const small = new Set(
    words
      .filter((word) => !/\p{Lu}/u.test(word))
      .flatMap(formsOf)
      .map(folded),
  )
  return (word) => {
    const among = /[\p{Lu}\p{Lo}]/u.test(word) ? known : small
    const is = (part: string) => stems(part).some((stem) => among.has(stem))
    const parts = word.split('-').filter((part) => part !== '')
    return is(word) || (parts.length > 1 && parts.every(is))
  }
}
