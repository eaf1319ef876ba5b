import type { Day, Moment } from '../dossier/dossier.ts'
import { months, weekdays } from '../english/calendar-names.ts'
import { done, type Outcome, refused } from '../outcome.ts'
import { dayWords } from '../time/say.ts'
import { type English, englishes } from '../vocabulary/englishes.ts'
import type { TimeSaid, TimesIn } from './times-in.ts'
import { mostCharacters, plainly, quoted, type Typed } from './typed.ts'

export interface Asked {
  /** The moment of asking, in the zone a bare time is meant in. */
  readonly now: Moment
  /** Whose order 04/01 has; without it, or for Canadians, who write both, such a day is refused. */
  readonly english: English | undefined
  /** Where a day without its year lies: behind us, or wherever it is nearest; and whether “Friday” is the coming one. */
  readonly lean: 'ahead' | 'back' | 'near'
  readonly times: TimesIn
}

const such = 'Write it such as 10 December, Friday or in 3 days.'

/** “Thursday 10 December”, with its year where that is not the year of now. */
export const dayShown = (day: Day, now: Moment): string =>
  `${dayWords(day)}${day.year === now.year ? '' : ` ${day.year}`}`

/** A year that a dossier can be about. */
export const inReach = (day: Day, { now }: Pick<Asked, 'now'>): Outcome<Day> =>
  day.year < 2000 || day.year > now.year + 100
    ? refused({ message: `The year ${day.year} is out of reach: from 2000 to ${now.year + 100} is taken.` })
    : done(day)

const monthFirst = (english: English | undefined): boolean | undefined =>
  english === undefined || english === 'CA' ? undefined : englishes[english].american

/** Figures alone → words: 04/01 by the English of the one who writes, 4.1.2027 day first. */
const spelledOut = (text: string, english: English | undefined): Outcome<string> => {
  const figures =
    /(?<![\d:./-])(\d{1,2})(?:\/(\d{1,2})(?:\/(\d{4}|\d\d))?|([.-])(\d{1,2})\4(\d{4}|\d\d))(?![\d:./-])/
  const found = figures.exec(text)
  if (!found) return done(text)
  const [all, one = '', slashed, slashedYear, , dotted, dottedYear] = found
  const [first, second] = [Number(one), Number(slashed ?? dotted)]
  const year = slashedYear ?? dottedYear
  const american =
    dotted !== undefined || first > 12 ? false : second > 12 || first === second ? true : monthFirst(english)
  const [day, month] = american ? [second, first] : [first, second]
  const word = months[month - 1]
  if (american === undefined && word !== undefined)
    return refused({
      message: `${quoted(all)} may be ${first} ${word} or ${second} ${months[first - 1]}. Write the month as a word.`,
    })
  if (word === undefined || day < 1)
    return refused({ message: `${quoted(all)} is no day of any month. ${such}` })
  const full = year === undefined ? '' : ` ${year.length === 2 ? `20${year}` : year}`
  return done(text.replace(all, `${day} ${word}${full}`))
}

/** What is read of a text; undefined where it is no day or moment. */
export const saidIn = (text: string, asked: Asked): Outcome<TimeSaid | undefined> => {
  const plain = plainly(text).replace(/^(?:by|on|until|till|due|at|the|at the) (?:the )?/, '')
  // A library takes a week for one of its days.
  const vague = /^(?:next|this|last|past|coming|following|the) (?:week|weekend|month|quarter|year)$|^end of\b/
  if (plain.length > mostCharacters || vague.test(plain)) return done(undefined)
  const spelled = spelledOut(plain, asked.english)
  return spelled.ok ? done(asked.times(spelled.value, asked.now, asked.lean === 'ahead')) : spelled
}

const dateOf = (year: number, month: number, day: number): Day | undefined => {
  try {
    return Temporal.PlainDate.from({ year, month, day }, { overflow: 'reject' })
  } catch {
    return undefined
  }
}

/** The day and month of the year that is meant where none is named. */
const yearless = ({ month, day }: TimeSaid, today: Day, lean: Asked['lean']): Day | undefined =>
  [today.year, today.year + 1, today.year - 1]
    .flatMap((year) => dateOf(year, month, day) ?? [])
    .filter((each) => lean !== 'back' || Temporal.PlainDate.compare(each, today) <= 0)
    .toSorted((one, other) => Math.abs(today.until(one).days) - Math.abs(today.until(other).days))[0]

/** The day that is meant, held against the weekday that stands with it. */
export const dayMeant = (said: TimeSaid, asked: Asked): Outcome<Day> => {
  const { named, weekday } = said
  const today = asked.now.toPlainDate()
  const isOpen = named.day && named.month && !named.year
  const day = isOpen ? yearless(said, today, asked.lean) : dateOf(said.year, said.month, said.day)
  if (!day) return refused({ message: `There is no such day. ${such}` })
  // A day of this year is shown back without it: with its weekday it is that one again.
  const ofThisYear = isOpen ? dateOf(today.year, said.month, said.day) : undefined
  const fits = [day, ...(ofThisYear ? [ofThisYear] : [])].find(
    (each) => each.dayOfWeek === (weekday ?? each.dayOfWeek),
  )
  if (!fits)
    return refused({
      message: `${dayShown(day, asked.now)} is no ${weekdays[(weekday ?? 1) - 1]}. Write the day or the weekday alone.`,
    })
  const isLate = asked.lean === 'back' && !named.day && Temporal.PlainDate.compare(fits, today) > 0
  return inReach(isLate ? fits.subtract({ days: 7 }) : fits, asked)
}

/** Is a day said at all, and not only a month, a week or an hour? */
export const saysDay = (said: TimeSaid): boolean => said.named.day || said.weekday !== undefined

/** A day in words or figures → `2026-12-10`. */
export const dateTyped = (text: string, asked: Asked): Typed<string> => {
  const iso = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text.trim())
  const exact = iso && dateOf(Number(iso[1]), Number(iso[2]), Number(iso[3]))
  if (iso && !exact) return refused({ message: `There is no day ${text.trim()}. ${such}` })
  const said = exact ? done(undefined) : saidIn(text, asked)
  if (!said.ok) return said
  if (!exact && (!said.value || !saysDay(said.value)))
    return refused({ message: `${quoted(text)} is no single day that can be understood. ${such}` })
  if (said.value?.named.hour)
    return refused({ message: `Only the day counts here: write ${quoted(text)} without its time.` })
  const day = exact ? inReach(exact, asked) : said.value ? dayMeant(said.value, asked) : refused()
  return day.ok ? done({ value: day.value.toString(), shown: dayShown(day.value, asked.now) }) : day
}
