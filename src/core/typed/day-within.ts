import type { Day, Moment } from '../dossier/dossier.ts'
import { months, weekdays } from '../english/calendar-names.ts'

/** A day that a sentence names, and where it stands, its preposition included. */
export interface DayWithin {
  readonly day: Day
  readonly from: number
  readonly to: number
}

interface Token {
  readonly word: string
  readonly from: number
  readonly to: number
  /** A stop or comma stands behind it. */
  readonly ends: boolean
}

const tokensOf = (text: string): Token[] =>
  [...text.matchAll(/[\p{L}\p{N}’']+/gu)].map(({ 0: word, index }) => ({
    ...{ word: word.toLowerCase(), from: index, to: index + word.length },
    ends: /^[.,;:!?)–—]/.test(text.slice(index + word.length)),
  }))

/** By its name or the short form that is no other word. */
const numberOf = (names: readonly string[], word: string, noShort: RegExp): number | undefined => {
  const at = names.findIndex((name) => {
    const full = name.toLowerCase()
    return word === full || (word.length >= 3 && full.startsWith(word) && !noShort.test(word))
  })
  return at < 0 ? undefined : at + 1
}

const weekdayOf = (word = '') => numberOf(weekdays, word, /^(?:sat|sun|satur\w*|sund\w?)$/)
const monthOf = (word = '') => numberOf(months, word, /^(?:mar|marc)$/)
const dayOf = (word = '') => {
  const read = /^(\d{1,2})(st|nd|rd|th)?$/.exec(word)
  const value = Number(read?.[1])
  return read && value >= 1 && value <= 31 ? { value, ordinal: read[2] !== undefined } : undefined
}

const prepositions = new Set(['by', 'on', 'until', 'till', 'before', 'around', 'latest'])
/** What names no single day to come: "every Friday", "last Monday". */
const repeated = new Set(['every', 'each', 'last', 'past', 'previous', 'most', 'some', 'a', 'that'])
/** What may stand behind a day that is a day, and not the first word of a thing: "the Monday meeting". */
const goesOn = new Set(
  'and or but at in if so because when to that they she he i we you with morning afternoon evening night noon latest for from by then after before the via'.split(
    ' ',
  ),
)

interface Said {
  readonly weekday?: number | undefined
  readonly date?: number | undefined
  readonly month?: number | undefined
  readonly next: boolean
  /** How many words it takes. */
  readonly length: number
}

/** What is said of a day from this word on. */
const saidAt = (tokens: readonly Token[], start: number): Said | undefined => {
  let at = start
  const word = () => tokens[at]?.word
  const skip = (...words: readonly string[]) => {
    if (words.includes(word() ?? '')) at += 1
  }
  const next = word() === 'next'
  skip('next', 'this', 'coming')
  const weekday = weekdayOf(word())
  if (weekday !== undefined) at += 1
  const before = at
  skip('the')
  const first = monthOf(word())
  if (first !== undefined) at += 1
  const date = dayOf(word())
  if (date === undefined) {
    if (weekday === undefined) return undefined
    return { weekday, next, length: before - start }
  }
  at += 1
  const afterDate = at
  skip('of')
  const second = first === undefined ? monthOf(word()) : undefined
  if (second !== undefined) at += 1
  const month = first ?? second
  // “4 people” is no day; “the 4th” and “4 May” are.
  if (month === undefined && !date.ordinal)
    return weekday === undefined ? undefined : { weekday, next, length: before - start }
  return { weekday, date: date.value, month, next, length: (second === undefined ? afterDate : at) - start }
}

const coming = (today: Day, weekday: number): Day =>
  today.add({ days: ((weekday - today.dayOfWeek + 6) % 7) + 1 })

const dateIn = (year: number, month: number, day: number): Day[] => {
  try {
    return [Temporal.PlainDate.from({ year, month, day }, { overflow: 'reject' })]
  } catch {
    return []
  }
}

/** How far ahead “Friday the 11th” is looked for, in months. */
const reach = 4

const meant = ({ weekday, date, month, next }: Said, today: Day): Day | undefined => {
  if (date === undefined) {
    if (weekday === undefined) return undefined
    return next ? coming(today.add({ days: 7 - today.dayOfWeek }), weekday) : coming(today, weekday)
  }
  const around = Array.from({ length: month === undefined ? reach : 13 }, (_, ahead) =>
    today.toPlainYearMonth().add({ months: ahead }),
  )
  return around
    .filter((each) => month === undefined || each.month === month)
    .flatMap((each) => dateIn(each.year, each.month, date))
    .find((day) => Temporal.PlainDate.compare(day, today) > 0 && (weekday ?? day.dayOfWeek) === day.dayOfWeek)
}

/**
 * The first day to come that a sentence names in words (“by Friday the 11th”, “on 4 May”, “tomorrow”), as seen from when it was said.
 * A weekday that does not fit its date, a day that comes round every week and one that belongs to a thing are none.
 */
export const dayWithin = (text: string, said: Moment): DayWithin | undefined => {
  const today = said.toPlainDate()
  const tokens = tokensOf(text)
  for (const [at, { word, from }] of tokens.entries()) {
    const behind = tokens[at - 1]
    const before = behind?.ends ? undefined : behind
    if (repeated.has(before?.word ?? '') || before?.word === 'the') continue
    const found = word === 'tomorrow' ? { next: false, length: 1 } : saidAt(tokens, at)
    if (!found) continue
    const tied = before !== undefined && prepositions.has(before.word)
    const last = tokens[at + found.length - 1]
    const follows = last?.ends ? undefined : tokens[at + found.length]?.word
    if (follows !== undefined && !goesOn.has(follows)) continue
    // “the 24th” alone may be a floor; behind a preposition it is a day.
    const lone =
      'date' in found && found.date !== undefined && found.weekday === undefined && found.month === undefined
    if (lone && !tied) continue
    const day = word === 'tomorrow' ? today.add({ days: 1 }) : meant(found, today)
    return day && last && { day, from: tied ? before.from : from, to: last.to }
  }
  return undefined
}
