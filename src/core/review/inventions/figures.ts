/** A figure in a text: what it counts to, and in which unit where one is named. Positions are UTF-16 offsets. */
export interface Figure {
  readonly from: number
  readonly to: number
  readonly text: string
  readonly value: number
  readonly unit?: Unit
  /** How many of its kind one of it is: seven days a week. */
  readonly factor?: number
  /** Counts something that is named right after it: "three prototypes". */
  readonly counts?: string
  /** Told in a way that rounds: "a fifth", "about thirty". */
  readonly rough?: Rounding
  /** Told as what is left of a whole: “the remaining thirty”. */
  readonly rest?: true
}

/** Which way a rounded figure was rounded: “about”, “more than”, “nearly”. */
type Rounding = 'about' | 'more' | 'less'

/** Spans are told in days, months or minutes, so that a week and seven days are the same. */
type Unit = 'day' | 'month' | 'minute' | 'percent' | 'money' | 'times' | 'millimetre' | 'square metre'

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

export const units: readonly (readonly [RegExp, Unit, number])[] = [
  [/^\s?(?:%|pct\b|per ?cent\b|pro ?cent\b|percentage points?\b)/i, 'percent', 1],
  [/^[\s-](?:full |whole |working |business |more )?days?\b/i, 'day', 1],
  [/^[\s-](?:full |whole |more )?(?:weeks?|wks?)\b/i, 'day', 7],
  [/^[\s-]fortnights?\b/i, 'day', 14],
  [/^[\s-](?:full |whole |more )?months?\b/i, 'month', 1],
  [/^[\s-](?:full |whole |more )?(?:years?|yrs?)\b(?! \d)/i, 'month', 12],
  [/^[\s-]decades?\b/i, 'month', 120],
  [/^[\s-]?(?:full |whole |hands-on )?(?:hours?|hrs?|h)\b/i, 'minute', 60],
  [/^[\s-]?(?:extra |more )?(?:minutes?|mins?)\b/i, 'minute', 1],
  [/^[\s-]?(?:sqm|sq m|m²|square met(?:re|er)s?)/i, 'square metre', 1],
  [/^[\s-]?(?:km|kilomet(?:re|er)s?)\b/i, 'millimetre', 1e6],
  [/^[\s-]?(?:mm|millimet(?:re|er)s?)\b/i, 'millimetre', 1],
  [/^[\s-]?(?:cm|centimet(?:re|er)s?)\b/i, 'millimetre', 10],
  [/^[\s-]?(?:m|met(?:re|er)s?)\b/, 'millimetre', 1000],
  [/^(?:[\s-]times\b|[\s-]?fold\b|x\b)/i, 'times', 1],
  [/^\s?(?:dollars?|euros?|pounds?|usd|eur|gbp|cad|chf|pln|zł|€|£|\$)(?![\p{L}])/iu, 'money', 1],
]

const word = [...Object.keys(small), ...Object.keys(tens), ...Object.keys(scales)].join('|')
const fraction = 'half|third|quarter|fifth|sixth|seventh|eighth|ninth|tenth'
/** "under-fives", by what one of them is. */
const ageOf: Readonly<Record<string, number>> = Object.fromEntries(
  [...Object.entries(small), ...Object.entries(tens)].map(([name, value]) => [
    `${name.replace(/y$/, 'ie').replace(/x$/, 'xe')}s`,
    value,
  ]),
)
const ages = Object.keys(ageOf).join('|')
const period = 'decade|year|month|week|fortnight|hour|day'
const found = new RegExp(
  [
    `(?<![\\p{L}-])(?<part>half(?! (?:past|way|hour|an? ))|halv(?:ed?|ing)|(?:two|three|four|five|seven)[ -](?:${fraction})s|(?:an?|one)[ -](?:${fraction})(?=\\s+(?:of|more|less|off|from|to|\\p{L}{2,}er)\\b|\\s*[.,;:)]|\\s*$)|doubl(?:ed?|ing)|twice(?= (?:as|the|what|that)\\b)|two-?fold|tripled?|thrice|quadrupled?)(?![\\p{L}])(?! of an hour)`,
    `(?<![\\p{L}-])(?<clock>(?<whole>an?|the|every|${word}) hours? and (?:a (?<bit>half|quarter)|three[ -]quarters)|half[ -](?:an[ -])?hour|(?:an?|three) (?:extra )?quarters? of an hour)(?![\\p{L}])`,
    `(?<![\\p{L}-])(?<ratio>(?<some>\\d{1,3}|${word})(?: \\p{L}{1,20})? (?:in|out of) (?:a |every |each )?(?<all>\\d{1,4}|${word}))(?![\\p{L}]|[ -](?:days?|weeks?|months?|years?|hours?|minutes?|seconds?|seasons?)(?![\\p{L}]))`,
    `(?<=(?<![\\p{L}])(?:under|over)[ -])(?<ages>${ages})(?![\\p{L}])`,
    `(?<![\\p{L}-])(?<half>${word}) and a half(?![\\p{L}])`,
    "(?<money>[$£€]\\s?)?(?<![\\p{L}\\d])(?<digits>\\d{1,3}(?:[,.\\u00a0 ']\\d{3})+(?:[.,]\\d+)?|\\d+(?:[.,]\\d+)?)(?:\\s?(?<times>k|mn|m|bn|hundred|thousand|million|billion)(?![\\p{L}]))?(?!\\d)",
    `(?<![\\p{L}-])(?<dozen>half a|an?|${word}) dozen(?![\\p{L}])`,
    `(?<![\\p{L}-])(?<words>(?:${word})(?:(?:[\\s-]|\\s(?:and)\\s)(?:${word}))*)(?![\\p{L}])`,
    '(?<![\\p{L}-])(?<many>dozens?|hundreds|thousands|millions)(?![\\p{L}])',
    `(?<![\\p{L}-])(?<single>an?|the) (?<of>${period})(?![\\p{L}])`,
  ].join('|'),
  'giu',
)

const parts: readonly (readonly [RegExp, number, Unit])[] = [
  [/^(?:double|doubl|twice|two-?fold)/i, 2, 'times'],
  [/^(?:triple|thrice)/i, 3, 'times'],
  [/^quadruple/i, 4, 'times'],
  [/^hal/i, 50, 'percent'],
]

/** "three fifths": sixty in a hundred. */
const shareOf = (text: string): number => {
  const [over = '', under = ''] = text.toLowerCase().split(/[\s-]/)
  const whole = fraction.split('|').indexOf(under.replace(/s$/, '').replace('halve', 'half')) + 2
  return ((small[over] ?? 1) / whole) * 100
}

/** "one" and a count of what the letter itself sets out ("two things") are no figures. */
const selfCount =
  /^\s(?:(?:more|other|short|small|quick|last|final|brief|further|main)\s)?(?:things?|points?|questions?|moments?|thoughts?|ideas?|reasons?|lines?|words?|notes?|parts?|of (?:you|us|them|your)|or (?:two|three))\b/i

/** "an hour and a quarter", "half an hour", in minutes. */
const onTheClock = ({
  clock = '',
  whole,
  bit,
  more,
}: Readonly<Record<string, string | undefined>>): number => {
  const part = { half: 30, quarter: 15 }[bit ?? more ?? ''] ?? 0
  if (whole) return Math.max(inWords(whole), 1) * 60 + (part || 45)
  if (/^half/i.test(clock)) return 30
  return /^three/i.test(clock) ? 45 : 15
}

/** "for a year", not "two a week", "like an hour", "one day". */
const isSpan = (
  before: string,
  { single = '', of = '' }: Readonly<Record<string, string | undefined>>,
): boolean => {
  const measured =
    /\b(?:for|in|within|inside|over|after|about|than|nearly|almost|took|takes?|lasts?|lasted|last|full|every|of|under|around|aside|me|us|just|only|was|is) $/i
  if (/^the$/i.test(single)) return /^hour$/i.test(of) && /\b(?:within|inside|in|under) $/i.test(before)
  return measured.test(before) && !(/^one$/i.test(single) && /\b(?:of|me|us) $/.test(before))
}

/** "thirty too many", "like a hundred", "a hundred thanks": nothing is counted. */
const isFigureOfSpeech = (text: string, { from, to }: { from: number; to: number }): boolean =>
  /^\s(?:too many|thanks)\b/i.test(text.slice(to, to + 12)) ||
  /\b(?:like|as if) (?:an? )?$/i.test(text.slice(Math.max(0, from - 9), from))

/** Every figure of a text, in digits or in words. Dates and times of day should be taken out before. */
export const figuresIn = (text: string, ones = false): Figure[] =>
  numbersIn(text, ones).map((figure) => {
    const before = text.slice(Math.max(0, figure.from - 16), figure.from)
    const rough = roundingOf(before)
    const rest = /\b(?:remaining|other|left) $/i.test(before)
    return { ...figure, ...(rough ? { rough } : {}), ...(rest ? { rest } : {}) }
  })

/** "four in ten", "three days out of five": a share; a note may mean both its counts as well. */
const ratioIn = (
  { ratio = '', some = '', all = '' }: Readonly<Record<string, string | undefined>>,
  span: Pick<Figure, 'from' | 'to' | 'text'>,
  ones: boolean,
): Figure[] => {
  const [part, whole] = [some, all].map((each) => (/^\d/.test(each) ? Number(each) : inWords(each)))
  if (!part || !whole || part > whole)
    return [inUnit(ratio, { ...span, from: 0 }, part ?? 0), { ...span, value: whole ?? 0 }].map((each) => ({
      ...each,
      from: span.from,
      to: span.to,
    }))
  const share: Figure = { ...span, value: (part / whole) * 100, unit: 'percent', rough: 'about' }
  return ones ? [share, { ...span, value: part }, { ...span, value: whole }] : [share]
}

const roundingOf = (before: string): Rounding | undefined => {
  if (/\b(?:about|around|roughly|some|close to|something like) (?:an? )?$/i.test(before)) return 'about'
  if (/\b(?:more than|over|above|at least|well over) (?:an? )?$/i.test(before)) return 'more'
  return /\b(?:nearly|almost|under|below|less than|just under|not quite|fewer than) (?:an? )?$/i.test(before)
    ? 'less'
    : undefined
}

const numbersIn = (text: string, ones: boolean): Figure[] =>
  [...text.matchAll(found)].flatMap((match): Figure[] => {
    const groups = match.groups ?? {}
    const span = { from: match.index, to: match.index + match[0].length, text: match[0] }
    const rest = text.slice(span.to)
    if (groups.part) {
      const part = parts.find(([pattern]) => pattern.test(match[0]))
      return part
        ? [{ ...span, value: part[1], unit: part[2] }]
        : [{ ...span, value: shareOf(match[0]), unit: 'percent', rough: 'about' }]
    }
    if (groups.clock) return [{ ...span, value: onTheClock(groups), unit: 'minute' }]
    if (groups.dozen)
      return [inUnit(text, span, /^half/i.test(groups.dozen) ? 6 : 12 * Math.max(inWords(groups.dozen), 1))]
    if (groups.ages) return [{ ...span, value: ageOf[match[0].toLowerCase()] ?? 0, counts: 'age' }]
    if (groups.ratio) return ratioIn(groups, span, ones)
    if (groups.single) {
      const unit = units.find(([pattern]) => pattern.test(` ${groups.of}`))
      return unit && isSpan(text.slice(Math.max(0, span.from - 24), span.from), groups)
        ? [{ ...span, value: unit[2], unit: unit[1], factor: unit[2] }]
        : []
    }
    if (isFigureOfSpeech(text, span)) return []
    if (groups.half) return [inUnit(text, span, inWords(groups.half) + 0.5)]
    if (!ones && selfCount.test(rest)) return []
    const spelled = groups.words ?? groups.many
    const [, first = '', second = ''] = /^(\p{L}+) (\p{L}+ty)$/iu.exec(spelled ?? '') ?? []
    // "in four fifty": minutes and seconds, or pounds and pence.
    if (first && small[first.toLowerCase()])
      return [
        { ...span, to: span.from + first.length, text: first, value: inWords(first) },
        { ...span, from: span.to - second.length, text: second, value: inWords(second) },
      ]
    const value = spelled
      ? inWords(spelled)
      : inDigits(groups.digits ?? '') * (magnitude[(groups.times ?? '').toLowerCase()] ?? 1)
    const isOne = spelled !== undefined && /^one$/i.test(spelled)
    if (groups.money) return [{ ...span, value, unit: 'money' }]
    const figure = inUnit(text, span, value)
    if (
      isOne &&
      !(ones && figure.counts) &&
      (!figure.unit || !isSpan(text.slice(Math.max(0, span.from - 24), span.from), { single: 'one' }))
    )
      return []
    return [figure]
  })

/** A number with what stands behind it: its unit, or what it counts. */
const inUnit = (text: string, span: Pick<Figure, 'from' | 'to' | 'text'>, value: number): Figure => {
  const rest = text.slice(span.to)
  // "at minute nine": the unit stands before it; “Year 8” is the name of a class.
  const [, led] =
    /\b((?:[Mm]inute|[Hh]our|[Dd]ay|[Ww]eek|[Mm]onth|year)) $/.exec(text.slice(0, span.from).slice(-8)) ?? []
  const before = led && units.find(([pattern]) => pattern.test(` ${led}`))
  if (before) return { ...span, value: value * before[2], unit: before[1], factor: before[2] }
  const unit = units.find(([pattern]) => pattern.test(rest))
  if (unit) {
    const to = span.to + (unit[0].exec(rest)?.[0].length ?? 0)
    const [, kind, factor] = unit
    return { from: span.from, to, text: text.slice(span.from, to), value: value * factor, unit: kind, factor }
  }
  const [, counts] =
    /^[\s-](?!to\b|of\b|and\b|or\b|in\b|at\b|for\b|by\b|with\b|from\b|on\b)(\p{L}+(?: \p{L}+)?)/u.exec(
      rest,
    ) ?? []
  return { ...span, value, ...(counts ? { counts } : {}) }
}

/** "a minute", "ten minutes", "one day": how long something may take, of no weight in a request or a wish. */
export const isLoose = ({ unit, text }: Figure): boolean =>
  (unit === 'minute' && /minute/i.test(text)) || /^(?:an?|one|half an)\s/i.test(text)
