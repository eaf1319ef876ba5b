import { isVague, meaningOf, touch } from '../../english/meaning.ts'
import { figuresIn } from './figures.ts'
import { holds, isSame, type Layout, type Placed } from './layout.ts'
import { isLight } from './manner.ts'
import { isColour } from './weighed.ts'
import { isCourtesy, isHard } from './wording.ts'

/** A word with the words of weight on both its sides. */
interface Between {
  readonly before: Placed
  readonly one: Placed
  readonly after: Placed
  /** Nothing stands between it and the word behind it. */
  readonly tight: boolean
}

/** How far from one another three words may stand that belong together, in signs. */
const reach = 30

const betweensOf = ({ places }: Layout): readonly Between[] => {
  const weighing = places.flatMap((place, at) =>
    place.stem !== undefined && !isLight({ word: place.word, stem: place.stem }) ? [{ place, at }] : [],
  )
  return weighing.flatMap(({ place: one, at }, index) => {
    const [before, after] = [weighing[index - 1], weighing[index + 1]]
    return before &&
      after &&
      before.place.part === after.place.part &&
      after.place.from - before.place.from <= reach
      ? [{ before: before.place, one, after: after.place, tight: after.at === at + 1 }]
      : []
  })
}

const isThing = ({ word, stem = '' }: Placed): boolean =>
  !isColour(word) && !/^\d/.test(word) && figuresIn(word, true).length === 0 && !isHard(stem)

const isOther = (one: Placed, other: Placed): boolean =>
  isThing(other) &&
  !isVague(other.word) &&
  !isCourtesy(other.stem ?? '') &&
  !one.word.startsWith(other.word) &&
  !touch(meaningOf(one.word), meaningOf(other.word))

/** “read to the headteacher’s dog”, where it is the caretaker’s: between the same two words, something else. */
export const exchangedIn = (clause: Layout, fact: Layout): 'certain' | 'doubtful' | undefined => {
  const known = betweensOf(fact)
  const found = betweensOf(clause).flatMap((said) => {
    if ([said.before, said.after].every(({ stem = '' }) => isCourtesy(stem)) || !isThing(said.one)) return []
    const same = known.filter(({ before, after }) => isSame(before, said.before) && isSame(after, said.after))
    return holds(fact, said.one)
      ? []
      : same
          .filter(({ one }) => isOther(said.one, one) && !holds(clause, one))
          .map(({ tight }) => tight && said.tight)
  })
  return found.length === 0 ? undefined : found.includes(true) ? 'certain' : 'doubtful'
}
