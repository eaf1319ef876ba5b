/** Invitations in a mail (iMIP, RFC 6047): read with ical.js, handed on as data. */
import type ICAL from 'ical.js'
import type { Part } from '../../core/mail/replies/mail.ts'
import type { Invitation } from '../../core/mail/replies/reading.ts'
import { guest, person } from './calendar-guests.ts'
import { calendarOf } from './calendar-lines.ts'
import { datesOf, instantOf } from './calendar-series.ts'
import { after, momentIn } from './calendar-time.ts'
import type { Note } from './limits.ts'

const methods = ['REQUEST', 'CANCEL', 'REPLY', 'COUNTER', 'PUBLISH'] as const
const answers: Readonly<Record<string, Invitation['answer']>> = {
  ACCEPTED: 'accepted',
  DECLINED: 'declined',
  TENTATIVE: 'tentative',
}
/** What a calendar may hold; only the first is an appointment. */
const holds = ['vevent', 'vtodo', 'vfreebusy', 'vjournal']
/** Of one mail. */
const mostEvents = 50
const mostPeople = 200

const isCalendar = ({ type, filename }: Part): boolean =>
  type === 'text/calendar' || type === 'application/ics' || /\.(?:ics|ical)$/i.test(filename ?? '')

const textOf = (component: ICAL.Component, name: string): string => {
  const value = component.getFirstPropertyValue(name)
  return value === null || value === undefined ? '' : String(value).trim().slice(0, 1000)
}

/** Why nobody can be sure what is meant by it. */
const doubtsOf = (again: boolean, named: readonly string[], unread: readonly string[]): string[] => [
  ...(again ? ['It takes place again and again.'] : []),
  ...(named.length > 1 ? [`The mail says ${named[0]}, its calendar ${named[1]}.`] : []),
  ...(unread.length > 0 ? [`What stands there for ${unread.join(', ')} cannot be read.`] : []),
]

/** Which day of a series an event is about, as an instant, so that it can be found again however it is written. */
const recurrenceOf = (event: ICAL.Component, calendar: ICAL.Component): string => {
  const moment = momentIn(event.getFirstProperty('recurrence-id'), calendar)
  return moment === undefined ? textOf(event, 'recurrence-id') : instantOf(moment)
}

/** When a series takes place: absent for one appointment; empty where that cannot be worked out. */
const seriesOf = (
  event: ICAL.Component,
  calendar: ICAL.Component,
  events: readonly ICAL.Component[],
): readonly string[] | undefined => {
  if (!event.getFirstProperty('rrule') && !event.getFirstProperty('rdate')) return undefined
  const uid = textOf(event, 'uid')
  const moved = events.filter((each) => each !== event && textOf(each, 'uid') === uid)
  const dates = datesOf(event, calendar, new Set(moved.map((each) => recurrenceOf(each, calendar))))
  const only = dates?.length === 1 && dates[0] === momentIn(event.getFirstProperty('dtstart'), calendar)
  return only ? undefined : (dates ?? [])
}

const invitation = (
  event: ICAL.Component,
  calendar: ICAL.Component,
  method: string,
  dates: readonly string[] | undefined,
  doubts: readonly string[],
): Invitation => {
  const organizer = event.getFirstProperty('organizer')
  const attendees = event.getAllProperties('attendee').slice(0, mostPeople)
  const location = textOf(event, 'location')
  const recurrence = recurrenceOf(event, calendar)
  const stamp = momentIn(event.getFirstProperty('dtstamp'), calendar)
  const comment = textOf(event, 'comment')
  const starts = momentIn(event.getFirstProperty('dtstart'), calendar)
  const ends = momentIn(event.getFirstProperty('dtend'), calendar) ?? after(starts, textOf(event, 'duration'))
  const known = methods.find((each) => each === method) ?? 'OTHER'
  const cancelled = known === 'REQUEST' && textOf(event, 'status').toUpperCase() === 'CANCELLED'
  const status = String(attendees[0]?.getParameter('partstat') ?? '').toUpperCase()
  const answer = known === 'REPLY' || known === 'COUNTER' ? answers[status] : undefined
  const sequence = Number.parseInt(textOf(event, 'sequence'), 10)
  return {
    method: cancelled ? 'CANCEL' : known,
    uid: textOf(event, 'uid'),
    sequence: Number.isSafeInteger(sequence) && sequence > 0 ? sequence : 0,
    ...(stamp === undefined ? {} : { stamp: instantOf(stamp) }),
    ...(recurrence === '' ? {} : { recurrenceId: recurrence }),
    ...(dates?.length ? { dates } : {}),
    summary: textOf(event, 'summary'),
    ...(location === '' ? {} : { location }),
    ...(starts === undefined ? {} : { starts }),
    ...(ends === undefined ? {} : { ends }),
    ...(organizer ? { organizer: person(organizer) } : {}),
    attendees: attendees.map(guest),
    ...(answer ? { answer } : {}),
    ...(comment === '' ? {} : { comment }),
    ...(doubts.length === 0 ? {} : { doubts }),
  }
}

const ofPart = (part: Part, note: Note): Invitation[] => {
  const text = part.text ?? ''
  if (!/BEGIN:VCALENDAR/i.test(text)) {
    note('A part of it says that it is a calendar and is none.', 'hides')
    return []
  }
  // Some programs put a calendar for each appointment into one part.
  return text.split(/^(?=BEGIN:VCALENDAR)/im).flatMap((each) => {
    if (each.trim() === '') return []
    try {
      const { root, unread } = calendarOf(each.trim())
      const named = [part.parameters.method ?? '', textOf(root, 'method')]
        .map((method) => method.toUpperCase())
        .filter((method, at, all) => method !== '' && all.indexOf(method) === at)
      if (!holds.some((component) => root.getFirstSubcomponent(component)))
        note('The calendar in it holds nothing that can be read.', 'hides')
      const events = root.getAllSubcomponents('vevent').slice(0, mostEvents)
      return events.map((event) => {
        const dates = seriesOf(event, root, events)
        const doubts = doubtsOf(dates !== undefined, named, unread)
        return invitation(event, root, named.at(-1) ?? '', dates, doubts)
      })
    } catch {
      note('The invitation in it cannot be read as a calendar.', 'hides')
      return []
    }
  })
}

/** The same event stands twice in most invitations: for programs that show it, and as a file. */
const keyOf = ({ uid, sequence, recurrenceId, method, starts }: Invitation) =>
  JSON.stringify([uid, sequence, recurrenceId, method, starts])

/** What the calendar parts say, in their order, each event once. */
export const invitationsOf = (parts: readonly Part[], note: Note): Invitation[] => {
  const found = parts
    .filter(isCalendar)
    .slice(0, 10)
    .flatMap((part) => ofPart(part, note))
  return [...new Map(found.toReversed().map((each) => [keyOf(each), each])).values()].toReversed()
}
