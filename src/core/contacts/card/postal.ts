import { firmness } from './firms.ts'
import { looksLikeName } from './names.ts'
import { isLast, isPlace, isPlaceAbove, isPlaceBeside, isTown } from './places.ts'
import type { Text } from './text.ts'

/** Which of them are lines of an address: by themselves, or beside one. */
export const placesIn = (texts: readonly Text[], addressed: readonly string[]): readonly Text[] => {
  const sure = texts.map(({ text, label }) => label === 'postal' || (label === undefined && isPlace(text)))
  const lastAt = (at: number): boolean => sure[at] === true && isLast(texts[at]?.text ?? '')
  const isBeside = (text: string, at: number): boolean => {
    const isBetween = sure[at - 1] === true && !lastAt(at - 1) && lastAt(at + 1)
    const isAbove = lastAt(at + 1) && isTown(texts[at + 1]?.text ?? '') && sure[at - 1] !== true
    const isAtOne = lastAt(at + 1) || sure[at - 1] === true
    const sureFirm = firmness(text, addressed)
    return (
      sureFirm < 2 &&
      (isBetween ||
        (isAtOne && isPlaceBeside(text)) ||
        (isAbove && sureFirm === 0 && isPlaceAbove(text) && !looksLikeName(text)))
    )
  }
  return texts.filter(({ text, label }, at) => sure[at] || (label === undefined && isBeside(text, at)))
}

/** One line as it stands, further ones under it. */
export const addressOf = (places: readonly Text[]): string | undefined =>
  places.length === 0
    ? undefined
    : [...Map.groupBy(places, ({ line }) => line).values()]
        .map((line) => {
          const text = line.map((each) => each.text).join(', ')
          // The same signs and nothing else between them: as it stands there.
          const [{ of = '' } = {}] = line
          return of.replace(/\P{L}/gu, '') === text.replace(/\P{L}/gu, '') && line[0]?.label === undefined
            ? of
            : text
        })
        .join('\n')
