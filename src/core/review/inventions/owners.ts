import { holds, isSame, type Layout, laidOut, type Placed } from './layout.ts'
import { telling } from './manner.ts'
import { isCourtesy } from './wording.ts'

/** Whose it is. */
type Side = 'me' | 'them'

const sideOf = (word: string): Side | undefined =>
  /^(?:i|we|my|our)$/.test(word)
    ? 'me'
    : /^(?:you|u|they|he|she|your|their|his|her)$/.test(word)
      ? 'them'
      : undefined

const passedOver =
  /^(?:also|own|always|already|once|just|have|has|had|did|do|never|still|really|\p{L}+ly|was|were|are|is|am|been|not|would|could|should|must|d|ve)$/u

interface Owning {
  readonly side: Side
  /** “you trained”, “my thesis”. */
  readonly what: Placed
  readonly kind: 'deed' | 'thing'
}

/** Who does what, and whose what is. */
const ownings = ({ places }: Layout): readonly Owning[] =>
  places.flatMap(({ word, part }, at) => {
    const side = sideOf(word)
    if (!side) return []
    const index = places.findIndex((each, behind) => behind > at && !passedOver.test(each.word))
    const [what, next] = [places[index], places[index + 1]]
    // “your depreciation question” is a question.
    if (what?.stem === undefined || what.part !== part || (next?.stem && isCourtesy(next.stem))) return []
    return [{ side, what, kind: /^(?:my|our|your|their|his|her)$/.test(word) ? 'thing' : 'deed' }]
  })

/** Told of one side, where all that is known of it is the other's: “your thesis” of the writer's own. */
export const ofOther = (
  clause: string,
  facts: readonly { readonly layout: Layout; readonly owner: Side | 'either' }[],
): Owning['kind'] | undefined => {
  // What “they” and “he” did is said of others than the two of them.
  const said = laidOut(clause.replace(/\b(?:he|she|his|her|they|their)\b/gi, '…'))
  if (/\b(?:both|too|also|as well|same|share[ds]?)\b/i.test(clause)) return undefined
  return ownings(said).find(({ side, what }) => {
    if (isCourtesy(what.stem ?? '') || telling.test(what.word)) return false
    const beyond = said.places.filter(({ stem }) => stem && !isCourtesy(stem) && stem !== what.stem)
    const sides = facts
      .filter(({ layout }) => holds(layout, what) && beyond.some((each) => holds(layout, each)))
      .flatMap(({ layout, owner }): (Side | 'either')[] => {
        const told = ownings(layout).filter((each) => isSame(each.what, what))
        return told.length > 0 ? told.map((each) => each.side) : [owner]
      })
    return sides.length > 0 && sides.every((each) => each !== 'either' && each !== side)
  })?.kind
}
