/** Interviews that are kept and stand in a calendar no longer. */
import { cleanLine } from '../../../dossier/clean.ts'
import { endOf, statusOf } from '../../../vocabulary/statuses.ts'
import type { Invitation } from '../reading.ts'
import type { Listed } from '../roster.ts'
import type { AroundTalks } from './calendar-talks.ts'
import { eachTalk } from './each-talk.ts'
import { appointmentKey } from './invited.ts'
import { momentOf } from './wall-time.ts'

/** The ids of interviews that are still to come, and take place as far as is known. */
const ahead = (listed: readonly Listed[], { zone, now }: AroundTalks): ReadonlySet<string> =>
  new Set(
    listed
      .filter(({ raw }) => !endOf(statusOf(raw.opportunity.status ?? 'open')))
      .flatMap(({ raw }) => raw.interviews ?? [])
      .filter(({ starts, outcome }) => {
        const at = momentOf(starts, zone)
        return outcome === undefined && at && Temporal.Instant.compare(at.toInstant(), now) > 0
      })
      .map(({ id = '' }) => id),
  )

/** Those of these entries that are kept as interviews still to come. */
export const keptTalks = (
  entries: readonly Invitation[],
  listed: readonly Listed[],
  around: AroundTalks,
): readonly Invitation[] => {
  const held = ahead(listed, around)
  return eachTalk(entries, listed, around.zone).filter((each) => held.has(appointmentKey(each)))
}

/**
 * Those that stood there and do not any more, as called off: the whole entry is `missing`, or the series no longer has that day. Where it
 * cannot be worked out which days it has, nothing is said.
 */
export const vanishedTalks = (
  before: readonly Invitation[],
  { entries, missing }: { readonly entries: readonly Invitation[]; readonly missing: ReadonlySet<string> },
  listed: readonly Listed[],
  around: AroundTalks,
): readonly Invitation[] => {
  const now = Map.groupBy(eachTalk(entries, listed, around.zone), ({ uid }) => uid)
  const gone = keptTalks(before, listed, around).filter((each) => {
    const there = now.get(each.uid)
    if (!there) return missing.has(each.uid)
    const sure = there.every(({ doubts = [] }) => doubts.length === 0)
    return sure && !there.some((other) => appointmentKey(other) === appointmentKey(each))
  })
  return [...new Map(gone.map((each) => [appointmentKey(each), each])).values()].map(
    (each): Invitation => ({ ...each, method: 'CANCEL' }),
  )
}

const basic = (at: Temporal.Instant): string => at.toString({ smallestUnit: 'second' }).replace(/[-:]/g, '')

const dayOf = (id: string): string => {
  if (/^[\d-]+T[\d:.]+Z$/.test(id)) return `RECURRENCE-ID:${basic(Temporal.Instant.from(id))}`
  return /^\d{4}-\d\d-\d\d$/.test(id)
    ? `RECURRENCE-ID;VALUE=DATE:${id.replaceAll('-', '')}`
    : `RECURRENCE-ID:${cleanLine(id, 100)}`
}

const escaped = (text: string): string => text.replace(/[\\;,]/g, '\\$&')

/** One that is called off, written as a calendar would: it goes the way of everything that was found there. */
export const calledOff = (talk: Invitation, zone: string): string => {
  const { uid, recurrenceId, summary, sequence } = talk
  const [starts, ends] = [momentOf(talk.starts, zone), momentOf(talk.ends, zone)]
  return [
    ...['BEGIN:VCALENDAR', 'VERSION:2.0', 'BEGIN:VEVENT', `UID:${escaped(cleanLine(uid, 1000))}`],
    ...(recurrenceId === undefined ? [] : [dayOf(recurrenceId)]),
    ...(starts ? [`DTSTART:${basic(starts.toInstant())}`] : []),
    ...(ends ? [`DTEND:${basic(ends.toInstant())}`] : []),
    ...[`SUMMARY:${escaped(cleanLine(summary, 120))}`, `SEQUENCE:${sequence}`, 'STATUS:CANCELLED'],
    ...['END:VEVENT', 'END:VCALENDAR'],
  ].join('\r\n')
}
