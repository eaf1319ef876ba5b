/** The entries of a calendar of one’s own as single talks. */
import type { Invitation } from '../reading.ts'
import type { Listed } from '../roster.ts'
import { appointmentKey } from './invited.ts'
import { momentOf } from './wall-time.ts'

/** Ours end so: what we told a calendar is no news. */
const isOurs = ({ uid }: Invitation): boolean => uid.endsWith('@afterword')

/** A calendar of one’s own says by itself what is so: an entry there is a request, unless it is taken back. A time without a zone is one’s own. */
const asWord = (invitation: Invitation, zone: string): Invitation => {
  const own = (time: string | undefined) =>
    time !== undefined && /^[\d-]+T[\d:.]+$/.test(time) ? `${time}[${zone}]` : time
  const [starts, ends] = [own(invitation.starts), own(invitation.ends)]
  return {
    ...invitation,
    ...(starts === undefined ? {} : { starts }),
    ...(ends === undefined ? {} : { ends }),
    method: invitation.method === 'CANCEL' ? 'CANCEL' : 'REQUEST',
  }
}

/** Each time of a series that can be worked out is a talk of its own, known by its own day. */
const eachOf = (invitation: Invitation, zone: string): readonly Invitation[] => {
  const { dates, ...one } = invitation
  const first = momentOf(one.starts, zone)
  const ends = momentOf(one.ends, zone)
  if (!dates || !first) return [invitation]
  const doubts = (one.doubts ?? []).filter((each) => !each.startsWith('It takes place again'))
  return dates.map((date): Invitation => {
    const starts = momentOf(date, zone)
    const until = starts && ends ? starts.add(first.until(ends)) : undefined
    return {
      ...one,
      ...{ doubts, starts: date, recurrenceId: starts?.toInstant().toString() ?? date },
      ...(until ? { ends: until.toString() } : {}),
    }
  })
}

/** When interviews that are kept begin, by their ids. */
const keptTimes = (listed: readonly Listed[], zone: string): ReadonlyMap<string, number | undefined> =>
  new Map(
    listed
      .flatMap(({ raw }) => raw.interviews ?? [])
      .map(({ id = '', starts }) => [id, momentOf(starts, zone)?.epochMilliseconds]),
  )

/** One appointment that became a series, or a series of which one day is left: what is kept under the other id is the same talk. */
const asKept = (
  talk: Invitation,
  kept: ReadonlyMap<string, number | undefined>,
  zone: string,
): Invitation => {
  const starts = momentOf(talk.starts, zone)
  if (!starts || kept.has(appointmentKey(talk))) return talk
  const { recurrenceId, ...single } = talk
  const other: Invitation =
    recurrenceId === undefined ? { ...single, recurrenceId: starts.toInstant().toString() } : single
  return kept.get(appointmentKey(other)) === starts.epochMilliseconds ? other : talk
}

/** What others wrote there, each time of a series on its own; answers to invitations are none. */
export const eachTalk = (
  entries: readonly Invitation[],
  listed: readonly Listed[],
  zone: string,
): readonly Invitation[] => {
  const kept = keptTimes(listed, zone)
  return entries
    .filter((each) => !isOurs(each) && each.method !== 'REPLY' && each.method !== 'COUNTER')
    .map((each) => asWord(each, zone))
    .flatMap((each) => eachOf(each, zone))
    .map((each) => asKept(each, kept, zone))
}
