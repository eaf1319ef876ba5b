import { type Figure, units } from './figures.ts'

/** A figure without a unit takes that of its neighbours: "from nine days to four". */
const readings = (known: readonly Figure[]): readonly Figure[] => {
  const lent = known.flatMap(({ unit, factor }) => (unit && factor ? [{ unit, factor }] : []))
  return known.flatMap((figure) =>
    figure.unit === undefined
      ? [figure, ...lent.map(({ unit, factor }) => ({ ...figure, unit, value: figure.value * factor }))]
      : [figure],
  )
}

/** What a figure is when told in a way that rounds, or in another way of counting. */
const isSaid = (figure: Figure, other: Figure): boolean => {
  if (figure.unit !== undefined && other.unit !== figure.unit) return false
  if (closeTo(other.value, figure.value)) return true
  if (figure.rough && countsAlike(figure, other) && isNear(figure, other.value)) return true
  return figure.unit === undefined && !figure.counts && spelledAs(other, figure.value)
}

/**
 * Whether a figure is among those of one text. A figure without a unit may take the unit of its neighbours ("from nine
 * days to four"); a figure with one is not supported by the bare number.
 */
export const isAmong = (figure: Figure, known: readonly Figure[]): boolean =>
  readings(known).some((other) => isSaid(figure, other)) || known.some((other) => isBare(figure, other))

/** “from 8 to 4.5” of a share, “said 50” of a width: a note leaves out what is plain. */
const isBare = ({ unit, value, factor = 1 }: Figure, other: Figure): boolean =>
  other.unit === undefined &&
  (unit === 'money' || ((unit === 'percent' || unit === 'millimetre') && !other.counts)) &&
  closeTo(other.value * factor, value)

/** What can be worked out from the figures of one text: how much more one is than another, both together, the share of one in the other. */
export const follows = (figure: Figure, known: readonly Figure[]): boolean =>
  pairs(readings(known)).some(
    ([more, less]) =>
      closeTo(more.value - less.value, figure.value) &&
      (isComparison(figure) ||
        isParticular(figure) ||
        (countsPart(figure, more) && less.unit === undefined && !less.counts) ||
        (countsAlike(figure, more) && countsAlike(figure, less))),
  ) ||
  isShare(figure, known) ||
  isRemainder(figure, known) ||
  isMultiple(figure, known) ||
  isEach(figure, known)

/** “titanium seventy per cent and the remaining thirty”: what a share leaves of the whole. */
const isRemainder = ({ unit, rest, value }: Figure, known: readonly Figure[]): boolean =>
  rest === true &&
  (unit === 'percent' || unit === undefined) &&
  known.some((each) => each.unit === 'percent' && closeTo(100 - each.value, value))

/** “from fifteen to sixty, four times the number”. */
const isMultiple = ({ unit, value, rough }: Figure, known: readonly Figure[]): boolean =>
  unit === 'times' &&
  pairs(known).some(
    ([more, less]) =>
      closeTo(more.value / less.value, value) ||
      (rough !== undefined && Math.abs(more.value / less.value / value - 1) < 0.08),
  )

/** "sixty-five files a head": so many for each of so many. */
const isEach = (figure: Figure, known: readonly Figure[]): boolean =>
  figure.unit === undefined &&
  pairs(known).some(
    ([all, some]) =>
      some.unit === undefined &&
      closeTo(all.value / some.value, figure.value) &&
      (isParticular(figure) || countsAlike(figure, all)),
  )

/** "seventeen fewer", "the other two": set against what was counted before. */
const isComparison = ({ unit, counts = '' }: Figure): boolean =>
  unit === undefined &&
  /^(?:fewer|more|less|left|others?|extra|above|below|over|under|short|behind|ahead)\b/.test(counts)

/** No two figures come to it by chance. */
const isParticular = ({ value }: Figure): boolean => (value > 12 && value % 10 !== 0) || value > 100

/** In one unit, or counting the same thing. */
const countsAlike = (one: Figure, other: Figure): boolean =>
  one.unit === undefined
    ? other.unit === undefined && one.counts !== undefined && firstWord(one) === firstWord(other)
    : one.unit === other.unit

/** "twelve smaller cranes" of fourteen cranes. */
const countsPart = (one: Figure, whole: Figure): boolean =>
  whole.unit === undefined &&
  whole.counts !== undefined &&
  (one.counts ?? '').split(' ').some((each) => each.replace(/s$/, '').toLowerCase() === firstWord(whole))

const firstWord = ({ counts = '' }: Figure): string =>
  counts.split(' ')[0]?.replace(/s$/, '').toLowerCase() ?? ''

/** The figures of several texts that count the same thing: four desks of one, two desks of another. */
export const alike = (figures: readonly Figure[]): readonly (readonly Figure[])[] => [
  ...Map.groupBy(
    figures.filter(({ counts }) => counts),
    firstWord,
  ).values(),
]

/** The share of one count in another, or how much is left out of it: “a third” of sixty that become forty. */
const isShare = (figure: Figure, known: readonly Figure[]): boolean =>
  figure.unit === 'percent' &&
  [...pairs(readings(known)), ...ofWeek(known)].some(([whole, part]) => {
    const share = (part.value / whole.value) * 100
    return [share, 100 - share].some(
      (each) => closeTo(each, figure.value) || (figure.rough && isNear(figure, each)),
    )
  })

/** Days a week, set against the days one works or all seven. */
const ofWeek = (known: readonly Figure[]): (readonly [whole: Figure, part: Figure])[] =>
  known
    .filter(({ unit, value }) => unit === 'day' && value < 5)
    .flatMap((part) => [5, 7].map((value) => [{ ...part, value }, part] as const))

/** How far a rounded figure may lie from what it rounds. */
const isNear = ({ value, rough }: Figure, other: number): boolean => {
  const off = (other - value) / value
  if (rough === 'more') return off > 0 && off < 0.3
  return rough === 'less' ? off < 0 && off > -0.2 : Math.abs(off) < 0.08
}

const pairs = (figures: readonly Figure[]): (readonly [more: Figure, less: Figure])[] =>
  figures.flatMap((one) =>
    figures.flatMap((other) =>
      one.value > other.value && one.unit === other.unit ? [[one, other] as const] : [],
    ),
  )

const closeTo = (one: number, other: number): boolean => Math.abs(one - other) < 1e-6

/** A span of 24 months, said as a bare "two". */
const spelledAs = ({ value, unit }: Figure, bare: number): boolean =>
  units.some(([, kind, factor]) => kind === unit && closeTo(value, bare * factor))
