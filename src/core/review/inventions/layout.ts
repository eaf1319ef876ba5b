import { placedWords, sameStem, stemOf } from '../../english/stems.ts'
import { type Figure, figuresIn } from './figures.ts'

/** A word where it stands: in which part of its text, and what it means as a stem where it means anything. */
export interface Placed {
  readonly word: string
  readonly stem: string | undefined
  readonly from: number
  readonly part: number
}

/** A statement or a clause, laid out word by word. */
export interface Layout {
  readonly text: string
  readonly places: readonly Placed[]
  /** The words of each part. */
  readonly parts: ReadonlyMap<number, readonly Placed[]>
  readonly figures: readonly Figure[]
}

const border =
  /[,;:·()–—?!]|[.](?=\s|$)|(?<![\p{L}])(?:and|but|so|because|while|where|which|who)(?![\p{L}])/giu

/** “weren't” → “were not”; “0 refires” → “no refires”. */
const plainly = (text: string): string =>
  text
    .replaceAll('’', "'")
    .replace(
      /(?<=\p{L})n't(?![\p{L}])|(?<=(?<![\p{L}])(?:did|does|do|is|are|was|were|would|could|should|has|have|had|wo))nt(?![\p{L}])/giu,
      ' not',
    )
    .replace(/(?<![\p{L}\d.,])(?:0|zero)(?= \p{L})/giu, 'no')
    .replace(/(?<!\p{L})excl(?:\.|uding|usive of)(?= )/giu, 'without')
    .replace(/(?<!\p{L})with no(?= )/giu, 'without')

export const laidOut = (raw: string): Layout => {
  const text = plainly(raw)
  const borders = [...text.matchAll(border)].map(({ index }) => index)
  let part = 0
  const places = placedWords(text).map(({ word, from }) => {
    while (part < borders.length && (borders[part] ?? 0) <= from) part += 1
    return { word: word.toLowerCase(), stem: stemOf(word), from, part }
  })
  return { text, places, parts: Map.groupBy(places, (place) => place.part), figures: figuresIn(text, true) }
}

export const isSame = (one: Placed, other: Placed): boolean =>
  one.stem === undefined || other.stem === undefined
    ? one.word === other.word
    : sameStem(one.stem, other.stem)

export const holds = ({ places }: Layout, one: Placed): boolean => places.some((each) => isSame(each, one))
