/** A figure in a text: what it counts to, and in which unit where one is named. Positions are UTF-16 offsets. */
export interface Figure {
  readonly from: number
  readonly to: number
  readonly text: string
  readonly value: number
  readonly unit?: Unit
  /** Counts something that is named right after it: "three prototypes". */
  readonly counts?: boolean
}

/** Spans are told in days, months or minutes, so that a week and seven days are the same. */
type Unit = 'day' | 'month' | 'minute' | 'percent' | 'money' | 'times'

const small: Readonly<Record<string, number>> = Object.fromEntries(
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
    .split(' ')
    .map((word, value) => [word, value]),
)
const tens: Readonly<Record<string, number>> = Object.fromEntries(
  'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ').map((word, at) => [word, (at + 2) * 10]),
)
const scales: Readonly<Record<string, number>> = { hundred: 100, thousand: 1000, million: 1e6, billion: 1e9 }
const many: Readonly<Record<string, number>> = {
  dozen: 12,
  dozens: 24,
  hundreds: 200,
  thousands: 2000,
  millions: 2e6,
}

const inWords = (text: string): number => {
  let total = 0
  let current = 0
  for (const word of text.toLowerCase().split(/[\s-]+/)) {
    const scale = scales[word]
    if (scale === 100) current = Math.max(current, 1) * 100
    else if (scale !== undefined) {
      total += Math.max(current, 1) * scale
      current = 0
    } else current += small[word] ?? tens[word] ?? many[word] ?? 0
  }
  return total + current
}

/** "12,500", "12.500", "12 500" and "12.5" → the number meant. */
const inDigits = (text: string): number => {
  const grouped = /^\d{1,3}(?:[,.' \u00a0]\d{3})+(?![\d])/.exec(text)
  const plain = grouped
    ? grouped[0].replace(/[^\d]/g, '') + text.slice(grouped[0].length).replace(',', '.')
    : text.replace(',', '.')
  return Number.parseFloat(plain)
}

const magnitude: Readonly<Record<string, number>> = { k: 1e3, m: 1e6, mn: 1e6, bn: 1e9, b: 1e9, ...scales }

const units: readonly (readonly [RegExp, Unit, number])[] = [
  [/^\s?(?:%|per ?cent\b|percentage points?\b)/i, 'percent', 1],
  [/^[\s-](?:full |whole |working |business |more )?days?\b/i, 'day', 1],
  [/^[\s-](?:full |whole |more )?weeks?\b/i, 'day', 7],
  [/^[\s-]fortnights?\b/i, 'day', 14],
  [/^[\s-](?:full |whole |more )?months?\b/i, 'month', 1],
  [/^[\s-](?:full |whole |more )?years?\b/i, 'month', 12],
  [/^[\s-]decades?\b/i, 'month', 120],
  [/^[\s-](?:full |whole )?hours?\b/i, 'minute', 60],
  [/^[\s-]minutes?\b/i, 'minute', 1],
  [/^(?:[\s-]times\b|[\s-]?fold\b|x\b)/i, 'times', 1],
  [/^\s?(?:dollars?|euros?|pounds?|usd|eur|gbp|cad|chf|pln|zł|€|£|\$)(?![\p{L}])/iu, 'money', 1],
]

const word = [...Object.keys(small), ...Object.keys(tens), ...Object.keys(scales)].join('|')
const found = new RegExp(
  [
    '(?<![\\p{L}-])(?:(?<whole>an?|one|two|three|four|five) (?<halved>hour|day|week|month|year)s? and a half|(?<quarters>three[ -]quarters of an hour))(?![\\p{L}])',
    "(?<money>[$£€]\\s?)?(?<![\\p{L}\\d])(?<digits>\\d{1,3}(?:[,.\\u00a0 ']\\d{3})+(?:[.,]\\d+)?|\\d+(?:[.,]\\d+)?)(?:\\s?(?<times>k|mn|m|bn|hundred|thousand|million|billion)(?![\\p{L}]))?(?!\\d)",
    `(?<![\\p{L}-])(?<words>(?:${word})(?:(?:[\\s-]|\\s(?:and)\\s)(?:${word}))*)(?![\\p{L}])`,
    '(?<![\\p{L}-])(?<many>dozens?|hundreds|thousands|millions)(?![\\p{L}])',
    '(?<![\\p{L}-])(?<part>half(?! (?:past|way|hour))|halved|(?:a|one) (?:third|fifth|sixth|eighth|tenth)|two[ -]thirds|(?:a|one) quarter(?= of)|three[ -]quarters|doubled?|twice|two-?fold|tripled?|thrice|quadrupled?)(?![\\p{L}])',
    '(?<![\\p{L}-])(?<single>an?|one|half an) (?<of>decade|year|month|week|fortnight|hour)(?![\\p{L}])',
  ].join('|'),
  'giu',
)

const parts: readonly (readonly [RegExp, number, Unit])[] = [
  [/^(?:half|halved)/i, 50, 'percent'],
  [/^two.thirds/i, 67, 'percent'],
  [/third/i, 33, 'percent'],
  [/fifth/i, 20, 'percent'],
  [/sixth/i, 17, 'percent'],
  [/eighth/i, 12.5, 'percent'],
  [/tenth/i, 10, 'percent'],
  [/^three.quarters/i, 75, 'percent'],
  [/quarter/i, 25, 'percent'],
  [/^(?:double|twice|two)/i, 2, 'times'],
  [/^(?:triple|thrice)/i, 3, 'times'],
  [/^quadruple/i, 4, 'times'],
]

/** "one" and a count of what the letter itself sets out ("two things") are no figures. */
const selfCount =
  /^\s(?:(?:more|other|short|small|quick|last|final|brief|further|main)\s)?(?:things?|points?|questions?|moments?|thoughts?|ideas?|reasons?|lines?|words?|notes?|parts?|of (?:you|us|them|your)|or (?:two|three))\b/i

/** Every figure of a text, in digits or in words. Dates and times of day should be taken out before. */
export const figuresIn = (text: string): Figure[] =>
  [...text.matchAll(found)].flatMap((match): Figure[] => {
    const groups = match.groups ?? {}
    const span = { from: match.index, to: match.index + match[0].length, text: match[0] }
    const rest = text.slice(span.to)
    if (groups.part) {
      const part = parts.find(([pattern]) => pattern.test(match[0]))
      return part ? [{ ...span, value: part[1], unit: part[2] }] : []
    }
    if (groups.single) {
      const unit = units.find(([pattern]) => pattern.test(` ${groups.of}`))
      return unit
        ? [{ ...span, value: (/half/i.test(groups.single) ? 0.5 : 1) * unit[2], unit: unit[1] }]
        : []
    }
    if (groups.quarters) return [{ ...span, value: 45, unit: 'minute' }]
    if (groups.whole) {
      const unit = units.find(([pattern]) => pattern.test(` ${groups.halved}`))
      const value = (small[groups.whole.toLowerCase()] ?? 1) + 0.5
      return unit ? [{ ...span, value: value * unit[2], unit: unit[1] }] : []
    }
    if (selfCount.test(rest)) return []
    const spelled = groups.words ?? groups.many
    const value = spelled
      ? inWords(spelled)
      : inDigits(groups.digits ?? '') * (magnitude[(groups.times ?? '').toLowerCase()] ?? 1)
    const unit = units.find(([pattern]) => pattern.test(rest))
    if (spelled && /^one$/i.test(spelled) && !unit) return []
    if (groups.money) return [{ ...span, value, unit: 'money' }]
    if (unit) {
      const to = span.to + (unit[0].exec(rest)?.[0].length ?? 0)
      return [{ from: span.from, to, text: text.slice(span.from, to), value: value * unit[2], unit: unit[1] }]
    }
    const counts = /^\s(?!to\b|of\b|and\b|or\b|in\b|at\b|for\b|by\b|with\b|from\b)\p{L}/u.test(rest)
    return [{ ...span, value, ...(counts ? { counts } : {}) }]
  })

/**
 * Whether a figure is among those of one text. A figure without a unit may take the unit of its neighbours ("from nine
 * days to four"); a figure with one is not supported by the bare number.
 */
export const isAmong = (figure: Figure, known: readonly Figure[]): boolean => {
  const factors = units.filter(([, unit]) => unit === figure.unit).map(([, , factor]) => factor)
  return known.some((other) => {
    if (other.unit === figure.unit || figure.unit === undefined)
      return (
        closeTo(other.value, figure.value) ||
        (figure.unit === undefined && !figure.counts && spelledAs(other, figure.value))
      )
    if (other.unit !== undefined) return false
    const lends = known.some(({ unit }) => unit === figure.unit) || figure.unit === 'money'
    return lends && factors.some((factor) => closeTo(other.value * factor, figure.value))
  })
}

const closeTo = (one: number, other: number): boolean => Math.abs(one - other) < 1e-6

/** A span of 24 months, said as a bare "two". */
const spelledAs = ({ value, unit }: Figure, bare: number): boolean =>
  units.some(([, kind, factor]) => kind === unit && closeTo(value, bare * factor))

/** "a minute", "ten minutes", "one day": how long something may take, of no weight in a request or a wish. */
export const isLoose = ({ unit, text }: Figure): boolean =>
  (unit === 'minute' && /minute/i.test(text)) || /^(?:an?|one|half an)\s/i.test(text)
