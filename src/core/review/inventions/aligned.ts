import { auxiliaries, canBe } from '../../english/verb-forms.ts'
import { exchangedIn } from './exchanged.ts'
import { type Figure, figuresIn } from './figures.ts'
import { holds, isSame, type Layout, laidOut, type Placed } from './layout.ts'
import { isLight, telling } from './manner.ts'
import { isOpposite } from './opposites.ts'
import { isCourtesy } from './wording.ts'

/** How far apart two words may stand that belong together. */
const reach = 3
/** How far a word that compares may reach in its part. */
const widest = 20

const comparing = /^(?:more|less|most|few|fewer|all|none|every|half)$/

/** The words of weight beside one; beside one that compares, those of its whole part. */
const beside = ({ places }: Layout, at: number): readonly Placed[] => {
  const one = places[at]
  const compares = comparing.test(one?.word ?? '')
  const near = compares ? widest : /^(?:up|down)$/.test(one?.word ?? '') ? 1 : reach
  return places
    .slice(Math.max(0, at - near), at + near + 1)
    .filter(
      (each, index) =>
        each !== one &&
        each.stem !== undefined &&
        (!compares || each.part === one?.part || Math.abs(index - Math.min(at, near)) <= reach),
    )
}

const negator = /^(?:not|never|no|nobody|none|neither|nor|without|cannot|nothing|hardly|rarely)$/

/** What is another way to deny, or takes a denial back. */
const turnsRound =
  /\b(?:unless|refus\w+|declin\w+|only|rather|avoid\w*|instead|themselves|seldom|stop\w*|free of|except\w*|un\p{L}+ed|dis\p{L}+|too|lack\w*|miss\w*|fail\w*|until|yet|less|few|fewer|but|off|out of|free|back|again|away|scrap\w*|abolish\w*|dropp\w*|abandon\w*|remov\w*|end(?:ed|ing|s)?|g(?:i|a)v\w+ up)\b/iu

/** “cannot wait”, “not only”, “do not hesitate”: courtesy that happens to be negative. */
const politely =
  /\b(?:(?:have not|do not|if I) (?:yet )?(?:hear|heard|hesitate|mind|want|have|be)|can(?:not| not) wait|not (?:only|just|least)|no (?:rush|need|hurry|doubt|matter|longer than|less)|why not|whether or not|if not|would not mind)\b/gi

const partOf = ({ text, parts }: Layout, { part }: Placed): string => {
  const own = parts.get(part) ?? []
  const last = own.at(-1)
  return text.slice(own[0]?.from ?? 0, (last?.from ?? 0) + (last?.word.length ?? 0))
}

const isDenied = (layout: Layout, place: Placed): boolean =>
  (layout.parts.get(place.part) ?? []).some(({ word }) => negator.test(word))

/** The word something small is said of: the nearest behind it that has a meaning. */
const deniedBy = ({ places }: Layout, at: number): Placed | undefined =>
  places
    .slice(at + 1, at + 5)
    .find(({ word, stem, part }) => stem !== undefined && word !== 'longer' && part === places[at]?.part)

/** One text denies of a thing what the other says of it. */
const deniesOf = (one: Layout, other: Layout): boolean =>
  one.places.some(({ word }, at) => {
    if (!negator.test(word)) return false
    const denied = deniedBy(one, at)
    if (!denied) return false
    const said = other.places.filter((each) => isSame(each, denied))
    const beyond = one.places.some(
      ({ stem, part }, index) => index !== at && stem && part === denied.part && stem !== denied.stem,
    )
    // “12 covers, no refires”: a denial alone belongs to what stands beside it.
    const own = one.places.filter(({ part }) => Math.abs(part - denied.part) <= (beyond ? 0 : 1))
    return (
      said.length > 0 &&
      said.every(
        (each) =>
          !isDenied(other, each) &&
          !turnsRound.test(partOf(other, each)) &&
          other.places.some(
            (near) =>
              near !== each &&
              Math.abs(near.part - each.part) <= 1 &&
              near.stem !== undefined &&
              own.some((mine) => mine !== denied && isSame(mine, near)),
          ),
      )
    )
  })

/** A word of the clause stands where the statement has its contrary. */
const turnsWord = (clause: Layout, fact: Layout): boolean =>
  clause.places.some(
    (one, at) =>
      !holds(fact, one) &&
      fact.places.some(
        (other, index) =>
          isOpposite(one, other) &&
          !holds(clause, other) &&
          isDenied(clause, one) === isDenied(fact, other) &&
          beside(clause, at).some((near) => beside(fact, index).some((each) => isSame(near, each))),
      ),
  )

const joining = /^(?:for|as|to|into|over|than)$/

/** What stands right before and right behind a joining word. */
const joined = ({ places }: Layout): readonly (readonly [Placed, Placed])[] =>
  places.flatMap(({ word, part }, at) => {
    if (!joining.test(word)) return []
    const before = places.slice(Math.max(0, at - 2), at).findLast(({ stem }) => stem !== undefined)
    const after = places.slice(at + 1, at + 3).find(({ stem }) => stem !== undefined)
    return before && after && before.part === part && after.part === part ? [[before, after] as const] : []
  })

/** “took the Kenya for a Burundi” of a Burundi that was picked as a Kenya. */
const reverses = (clause: Layout, fact: Layout): boolean =>
  joined(clause).some(([one, other]) =>
    joined(fact).some(
      ([first, second]) => isSame(one, second) && isSame(other, first) && !isSame(one, other),
    ),
  )

const numbered = ({ places, figures }: Layout, figure: Figure): number => {
  const at = places.findIndex(({ from }) => from >= figure.from)
  return figures.length > 0 && at >= 0 ? at : -1
}

/** “six years, the last four”: a bare figure is of the kind before it. */
const isOfKind = (one: Figure, other: Figure, text: string): boolean =>
  one.unit === other.unit ||
  (one.unit === undefined &&
    /\b(?:last|first|next|latest) $/i.test(text.slice(Math.max(0, one.from - 7), one.from)))

/** Whether these words are all that a part says beside its figure. */
const isAllOf = ({ parts }: Layout, part: number, words: readonly Placed[]): boolean => {
  const own = (parts.get(part) ?? []).filter(
    (each) => each.stem !== undefined && !/^\d/.test(each.word) && figuresIn(each.word).length === 0,
  )
  return own.length > 0 && own.every((each) => words.some((word) => isSame(word, each)))
}

/** “less than forty” of more than forty. */
const roundsOtherwise = (clause: Layout, fact: Layout): boolean =>
  clause.figures.some(({ value, unit, rough }) =>
    fact.figures.some(
      (each) =>
        each.value === value &&
        each.unit === unit &&
        ((rough === 'less' && each.rough === 'more') || (rough === 'more' && each.rough === 'less')),
    ),
  )

/** The figure of one part beside what is said of another. */
const exchangesFigure = (clause: Layout, fact: Layout): boolean =>
  clause.figures.some((figure) => {
    const at = numbered(clause, figure)
    const told = clause.places.filter(
      ({ stem, part }) =>
        stem && part === clause.places[at]?.part && !isCourtesy(stem) && figuresIn(stem).length === 0,
    )
    const weighing = beside(clause, at).filter(
      ({ stem = '' }) => !isCourtesy(stem) && figuresIn(stem).length === 0,
    )
    const near = weighing.length > 0 ? weighing : told
    const partsWith = (test: (each: Figure) => boolean) =>
      fact.figures.filter(test).flatMap((each) => fact.places[numbered(fact, each)]?.part ?? [])
    const own = partsWith(({ value, unit }) => value === figure.value && unit === figure.unit)
    const others = partsWith(
      (each) =>
        isOfKind(each, figure, fact.text) && !clause.figures.some(({ value }) => value === each.value),
    ).filter((part) => !own.includes(part))
    const isIn = (parts: readonly number[], word: Placed) =>
      fact.places.some((each) => parts.includes(each.part) && isSame(each, word))
    return (
      at >= 0 &&
      own.length > 0 &&
      others.length > 0 &&
      ((near.some((word) => isIn(others, word) && !isIn(own, word)) &&
        !told.some((word) => isIn(own, word) && !isIn(others, word))) ||
        others.some((part) => own.every((each) => each < part) && isAllOf(fact, part, near)))
    )
  })

/** What a figure is told of: the word of weight before it. */
const toldOf = (layout: Layout, figure: Figure): Placed | undefined => {
  const at = numbered(layout, figure)
  const part = layout.places[at]?.part
  return layout.places
    .slice(Math.max(0, at - reach), Math.max(0, at))
    .findLast((each) => each.stem !== undefined && each.part === part)
}

/** “loans up by twelve per cent”, where loans are flat and visits are up. */
const exchangesSubject = (clause: Layout, fact: Layout): boolean =>
  clause.figures.some((figure) => {
    const said = toldOf(clause, figure)
    if (!said || isCourtesy(said.stem ?? '') || figuresIn(said.word, true).length > 0) return false
    const same = fact.figures.filter(({ value, unit }) => value === figure.value && unit === figure.unit)
    return (
      same.length > 0 &&
      same.every((each) => {
        const known = toldOf(fact, each)
        return (
          known !== undefined &&
          !holds(clause, known) &&
          holds(fact, said) &&
          fact.places.every((one) => !isSame(one, said) || (one.part !== known.part && one.from < known.from))
        )
      })
    )
  })

/** What a verb is done to: the words of weight behind it. */
const objectsOf = ({ places }: Layout, at: number): readonly Placed[] =>
  places.slice(at + 1, at + 5).filter(({ stem, part }) => stem !== undefined && part === places[at]?.part)

/** “I held the goods train”, where the passenger was held: the verb of one part with the thing of another. */
const exchangesObject = (clause: Layout, fact: Layout): boolean =>
  clause.places.some((verb, at) => {
    if (
      verb.stem === undefined ||
      !canBe(verb.word, 'past') ||
      auxiliaries.has(verb.word) ||
      telling.test(verb.word) ||
      isLight({ word: verb.word, stem: verb.stem })
    )
      return false
    const objects = objectsOf(clause, at)
    const same = fact.places.flatMap((each, index) => (isSame(each, verb) ? [index] : []))
    const known = same.flatMap((index) => objectsOf(fact, index))
    return (
      objects.length > 0 &&
      known.length > 0 &&
      !known.some((each) => holds(clause, each)) &&
      objects.some((each) => holds(fact, each)) &&
      objects.every(
        (each) =>
          !same.some(
            (index) => fact.places[index]?.part === fact.places.find((one) => isSame(one, each))?.part,
          ),
      )
    )
  })

const indexesOf = ({ places }: Layout, word: Placed): number[] =>
  places.flatMap((each, index) => (isSame(each, word) ? [index] : []))

/** “a filing deadline”, where a filing fee is known and a deadline; “the juniors retire”, where another does: one made of two. */
const mixesTwo = (clause: Layout, facts: readonly Layout[]): boolean =>
  clause.places.some((one, at) => {
    const other = clause.places[at + 1]
    // “the eleven-page lease”: how a thing is, not what it is called.
    if (!other?.stem || !one.stem || one.part !== other.part || clause.text[one.from - 1] === '-')
      return false
    if ([one, other].some(({ stem = '', word }) => isCourtesy(stem) || figuresIn(word).length > 0))
      return false
    const found = facts.map((fact) => ({
      fact,
      firsts: indexesOf(fact, one),
      seconds: indexesOf(fact, other),
    }))
    const together = found.some(({ firsts, seconds }) =>
      firsts.some((first) => seconds.some((second) => Math.abs(first - second) <= reach)),
    )
    return (
      !together &&
      found.some(({ fact, firsts, seconds }) => {
        const isStranger = (index: number) => {
          const each = fact.places[index]
          return each?.stem !== undefined && !holds(clause, each)
        }
        if (firsts.length === 0 || seconds.length === 0) return false
        return (
          firsts.every((first) => isStranger(first + 1)) || seconds.every((second) => isStranger(second - 1))
        )
      })
    )
  })

/** How a clause turns a statement round that it is taken from: for certain, or by the look of it. */
export const turnedIn = (
  clause: string,
  facts: readonly Layout[],
  holdsIt: boolean,
): 'certain' | 'doubtful' | undefined => {
  const said = laidOut(clause.replace(politely, ''))
  const isAny = (relation: (said: Layout, fact: Layout) => boolean) =>
    facts.some((fact) => relation(said, fact))
  // What is asked, wished or planned may well be the contrary of what is; its figures are known or not.
  const figures = isAny(reverses) || isAny(roundsOtherwise) || isAny(exchangesFigure)
  const mixed = mixesTwo(said, facts)
  if (!holdsIt) return figures || mixed || isAny(exchangesSubject) ? 'doubtful' : undefined
  if (
    figures ||
    isAny(deniesOf) ||
    facts.some((fact) => deniesOf(fact, said)) ||
    isAny(turnsWord) ||
    isAny(exchangesObject)
  )
    return 'certain'
  const exchanged = facts.map((fact) => exchangedIn(said, fact))
  if (exchanged.includes('certain')) return 'certain'
  return mixed || exchanged.includes('doubtful') || isAny(exchangesSubject) ? 'doubtful' : undefined
}
