import { contentWords } from './content.ts'
import { verbReading } from './verb-forms.ts'

/** One spelling for both sides of the Atlantic, as far as stems go. */
const oneDialect = (stem: string): string =>
  stem
    .replace(/iz/g, 'is')
    .replace(/yz/g, 'ys')
    .replace(/our/g, 'or')
    .replace(/ll/g, 'l')
    .replace(/ogue$|ogu$/, 'og')
    .replace(/tre?$/, 'ter')
    .replace(/mme?$/, 'm')
    .replace(/enc$/, 'ens')

/** A word as it is compared: its verb's base, without ending, in one spelling. Absent where it carries no meaning. */
export const stemOf = (word: string): string | undefined => {
  if (contentWords(word).length === 0) return undefined
  const [stem] = contentWords(verbReading(word)?.base ?? word)
  return stem === undefined ? undefined : oneDialect(stem)
}

/** Words of a text with their places; hyphened ones in their parts. */
export const placedWords = (text: string): { readonly word: string; readonly from: number }[] =>
  [...text.matchAll(/[\p{L}\p{N}](?:[\p{L}\p{N}+#]|[.'’](?=\p{L}))*/gu)].map((match) => ({
    word: match[0].replace(/n['’]t$|['’]\p{L}*$/u, ''),
    from: match.index,
  }))

/** The words of a text that carry meaning, as stems. */
export const stemsIn = (text: string): string[] => placedWords(text).flatMap(({ word }) => stemOf(word) ?? [])

/** Whether two stems are one word in two forms: "month" and "monthly", "reconcil" and "reconciliation". */
export const sameStem = (one: string, other: string): boolean => {
  if (one === other) return true
  const [less, more] = one.length < other.length ? [one, other] : [other, one]
  return less.length >= 4 && more.length - less.length <= 4 && more.startsWith(less)
}
