/**
 * Which of the days an answer names is the one that matters for what it means: when one meets, by when they want an answer, when they are
 * heard, when one starts. Every day in it is read, each is asked what it is there for, and where two could be meant none is named.
 */
import { allDays } from '../auto/dates.ts'
import { endsIn, todayIn } from '../auto/near-days.ts'
import type { Figures, WrittenDay } from '../auto/written-day.ts'
import type { NamedDay, ProposedMeaning, ReplyMeaning } from '../reading.ts'
import { type DayRole, isOpen, isPast, type PlacedDay, placedDay, roleOf } from './day-roles.ts'
import { hourBeside } from './named-hour.ts'

/** How far ahead any of it may lie, in days; a first day of work comes late. */
const farthest = 120
const farthestStart = 300

/** A sentence that names more is no sentence. */
const most = 12

interface Told {
  readonly day: Temporal.PlainDate
  readonly role: DayRole
  readonly bare: boolean
  /** It has a figure in it. */
  readonly dated: boolean
  /** Two days could be meant. */
  readonly open: boolean
  readonly place: PlacedDay
}

const daysIn = (sentence: string, sent: Temporal.PlainDate, usual?: Figures): readonly WrittenDay[] => {
  const days = allDays(sentence, sent, usual)
  const more = [...endsIn(sentence, sent), ...todayIn(sentence, sent)].filter(
    ({ from, to }) => !days.some((day) => day.from < to && from < day.to),
  )
  return [...days, ...more].sort((one, other) => one.from - other.from).slice(0, most)
}

/** A weekday alone beside a date of the same weekday is that date, wherever it stands. */
const sameAsFuller = ({ bare, day }: Told, all: readonly Told[]): boolean =>
  bare && all.some((other) => other.dated && other.day.dayOfWeek === day.dayOfWeek)

/** “The panel meets on the 19th and I will be in touch the day after”: another day is meant. */
const dayAfter = /^[^.;!?]{0,70}(?<!\p{L})(?:day|week)s? (?:after|later)(?!\p{L})/iu

/** Of today only a deadline is worth a word, and that it is somebody's last day. */
const matchesToday = ({ role, place: { before, sentence, found } }: Told): boolean =>
  role === 'leave' ||
  (role === 'answer' &&
    /(?:by|before|until|end of|close of (?:play|business)|(?:^|[\s])(?:eod|cob))(?: the end of)? ?$/i.test(
      before + sentence.slice(found.from, found.to).replace(/^(?!eod|cob).*/i, ''),
    ))

const toldIn = (sentences: readonly string[], sent: Temporal.PlainDate, usual?: Figures): readonly Told[] => {
  const all = sentences.flatMap((sentence, at) =>
    daysIn(sentence, sent, usual).map((found): Told => {
      const place = placedDay(sentence, found, sentences[at - 1])
      const role = roleOf(place, sentences[at + 1])
      const moved = role === 'hear' && dayAfter.test(place.behind)
      const open = found.unsure === true || moved || (role !== 'start' && isOpen(place))
      const dated = /\d/.test(sentence.slice(found.from, found.to))
      return { day: found.day, role, bare: found.bare === true, dated, open, place }
    }),
  )
  return all.slice(0, 5 * most).filter((each) => {
    const days = sent.until(each.day).days
    const isAhead = days >= 0 && days <= (each.role === 'start' ? farthestStart : farthest)
    const isNow = days === 0 && !matchesToday(each)
    return isAhead && !isNow && !isPast(each.place) && !sameAsFuller(each, all)
  })
}

/** What a mail of this meaning is about comes first. */
const matters: Readonly<Record<ReplyMeaning | 'none', readonly (readonly DayRole[])[]>> = {
  'new-date': [
    ['hear', 'answer'],
    ['back', 'leave', 'away'],
    ['named', 'meet', 'week'],
  ],
  'on-hold': [
    ['hear', 'answer'],
    ['back', 'leave', 'away'],
    ['named', 'week'],
  ],
  offer: [['answer'], ['hear', 'meet', 'named', 'back', 'week'], ['start']],
  asks: [['answer'], ['meet'], ['named', 'hear', 'week'], ['start']],
  'next-step': [['meet'], ['answer'], ['start'], ['week'], ['hear', 'named', 'back']],
  invitation: [['meet'], ['answer'], ['start'], ['week'], ['hear', 'named', 'back']],
  rejection: [['hear', 'meet', 'answer']],
  thanks: [['meet', 'hear', 'answer', 'named']],
  none: [['leave'], ['meet', 'answer', 'hear', 'named', 'start', 'week', 'back']],
}

/** The one day of the first kind that the mail has; none where that kind has several, or is open. */
const oneOf = (told: readonly Told[], meaning: ReplyMeaning | undefined): Told | undefined => {
  const kinds = matters[meaning ?? 'none'].map((roles) => told.filter(({ role }) => roles.includes(role)))
  // An open choice among meetings still may have a day by which to choose.
  const isSettled = (all: readonly Told[]) =>
    new Set(all.map(({ day }) => day.toString())).size === 1 && all.every(({ open }) => !open)
  const first = kinds.findIndex((all) => all.length > 0)
  const found = kinds[first]
  if (!found) return undefined
  if (isSettled(found)) return found[0]
  const due = told.filter(({ role }) => role === 'answer')
  return found.every(({ role }) => role === 'meet') && due.length > 0 && isSettled(due) ? due[0] : undefined
}

const kindOf: Readonly<Record<DayRole, NamedDay['is']>> = {
  ...{ answer: 'answer', meet: 'meet', hear: 'hear', start: 'start', leave: 'leave', week: 'week' },
  ...{ back: 'hear', away: 'hear', named: 'named' },
}

export type Days = Pick<ProposedMeaning, 'hearBy' | 'respondBy' | 'meets'>

const next: ReadonlySet<ReplyMeaning | undefined> = new Set(['next-step', 'invitation'])
const asking: ReadonlySet<ReplyMeaning | undefined> = new Set(['offer', 'asks', 'next-step', 'invitation'])

/** What confirming the mail takes over. */
export const takenOver = (meaning: ReplyMeaning | undefined, named: NamedDay | undefined): Days => {
  if (!named) return {}
  const { day, is, hour } = named
  if (meaning === 'new-date' && is !== 'meet' && is !== 'week') return { hearBy: day }
  if (asking.has(meaning) && is === 'answer') return { respondBy: day }
  if (next.has(meaning) && is === 'meet') return { meets: { day, ...(hour ? { hour } : {}) } }
  return {}
}

/** The day that matters, as far as it is sure. `sent` is the day it was written. */
export const namedDay = (
  meaning: ReplyMeaning | undefined,
  sentences: readonly string[],
  sent: Temporal.PlainDate,
  usual?: Figures,
): NamedDay | undefined => {
  const one = oneOf(toldIn(sentences, sent, usual), meaning)
  if (!one) return undefined
  const { sentence, found } = one.place
  const hour = one.role === 'meet' ? hourBeside(sentence, found) : undefined
  return { day: one.day.toString(), is: kindOf[one.role], ...(hour ? { hour } : {}) }
}
