import type { Moment } from '../dossier/dossier.ts'
import { putOffUntil } from '../plan/put-off-until.ts'
import { rowsOf, type Step } from '../plan/step.ts'
import { titleOf } from '../plan/title.ts'
import { placeOf } from '../remind/due.ts'
import { thingWords } from '../remind/reminder-words.ts'
import { dayIn, daysFrom, isBefore, later } from '../time/day.ts'
import { capital, momentIn } from '../time/say.ts'
import { endOf } from '../vocabulary/statuses.ts'
import { stepStates } from '../vocabulary/step-states.ts'
import { type AgendaEntry, type AgendaRow, type AgendaTime, type AgendaWish, morning } from './entry.ts'
import { interviewEntries } from './interviews.ts'
import { offerEntries } from './offer-days.ts'

/** Minutes that a step takes in a calendar. */
const long = 15

/** What can be done, now or once its hour comes; what is only offered, has no last day or is held by something asks for no hour. */
const hasAnHour = ({ state, optional, whenever, opens, due }: Step): boolean =>
  stepStates[state].open && state !== 'blocked' && !optional && !whenever && isBefore(opens, due)

/** Until when it is good: thanks have a welcome that ends later than the hour at which they are due. */
const lastOf = ({ due, welcomeUntil }: Step): Moment => (welcomeUntil ? later(welcomeUntil, due) : due)

/** The best time; once that has passed the day on which it falls due, and today where that has passed too. */
const eventTime = (step: Step, best: Moment, now: Moment): AgendaTime => {
  const starts = best.withTimeZone(now.timeZoneId)
  if (isBefore(now, starts)) return { starts, ends: starts.add({ minutes: long }) }
  const [day, today] = [dayIn(step.due, now.timeZoneId), now.toPlainDate()]
  return { day: Temporal.PlainDate.compare(day, today) < 0 ? today : day }
}

/** A task begins at its best time and keeps its last moment, passed or not: a list of tasks shows what is late. */
const taskTime = (step: Step, best: Moment, now: Moment): AgendaTime => {
  const ends = lastOf(step).withTimeZone(now.timeZoneId)
  const starts = best.withTimeZone(now.timeZoneId)
  return { starts: isBefore(starts, ends) ? starts : ends.subtract({ minutes: long }), ends }
}

const stepWords = (row: AgendaRow, step: Step, { names }: AgendaWish, now: Moment): readonly string[] => {
  if (names === 'hidden') return []
  const { company, role } = row.dossier.opportunity
  const { more, along } = titleOf(step)
  const until = momentIn(lastOf(step).withTimeZone(now.timeZoneId), now)
  return [
    `${company.name}, ${role}`,
    ...(more === undefined ? [] : [`${capital(more)}.`]),
    ...along.map((each) => `In the same message: ${each}.`),
    `${step.welcomeUntil ? 'Welcome until' : 'By'} ${until}.`,
    ...step.why.map(({ because }) => capital(because)),
  ]
}

/** A calendar shows nothing but this of most entries: whose firm it is stands there too. */
const titleIn = ({ id, dossier }: AgendaRow, step: Step, { names }: AgendaWish): string => {
  const title = thingWords({ id, dossier, step }, names)
  const { name } = dossier.opportunity.company
  return names === 'hidden' || title.includes(name) ? title : `${title} (${name})`
}

/** By what a step is known in a calendar, as an event and as a task: to a calendar these are two things. */
export const stepKeys = (id: string, step: string) =>
  ({ events: `step/${id}/${step}`, 'to-dos': `task/${id}/${step}` }) as const

const stepEntry = (row: AgendaRow, step: Step, wish: AgendaWish): AgendaEntry => {
  const { id, dossier, now } = row
  const best = putOffUntil(step, dossier) ?? step.best
  const task = wish.as === 'to-dos'
  const time = task ? taskTime(step, best, now) : eventTime(step, best, now)
  return {
    key: stepKeys(id, step.id)[wish.as],
    is: task ? 'to-do' : 'event',
    title: titleIn(row, step, wish),
    text: stepWords(row, step, wish, now),
    time,
    alarm: 'day' in time ? morning : 0,
    ...{ busy: false, leads: placeOf({ id, dossier, step }) },
  }
}

/** Everything of one opportunity that has its hour: what to do, its interviews, the days of an offer. */
export const agendaOf = (row: AgendaRow, wish: AgendaWish): readonly AgendaEntry[] => {
  const steps = endOf(row.dossier.opportunity.status) ? [] : rowsOf(row.steps).filter(hasAnHour)
  const all = [
    ...interviewEntries(row, wish),
    ...steps.map((step) => stepEntry(row, step, wish)),
    ...offerEntries(row, wish),
  ]
  // With names hidden no address of a page tells them either.
  return wish.names === 'hidden' ? all.map((each) => ({ ...each, leads: { what: 'today' } })) : all
}

/** Interviews of so many days back are still told as they are. */
export const agendaFrom = (now: Moment): Moment =>
  daysFrom(now.toPlainDate(), -60).toZonedDateTime(now.timeZoneId)
