/** Interviews among the entries of a calendar of one’s own: proposed, and taken over only where a person says so. */
import { cleanLine } from '../../../dossier/clean.ts'
import type { Moment } from '../../../dossier/dossier.ts'
import type { RawDossier } from '../../../dossier/schema.ts'
import { endOf, statusOf } from '../../../vocabulary/statuses.ts'
import { employerDomain } from '../free-mail.ts'
import { namedIn } from '../named.ts'
import type { Guest, Invitation } from '../reading.ts'
import { type Listed, type Roster, rosterOf } from '../roster.ts'
import { unusable } from './appointment.ts'
import { eachTalk } from './each-talk.ts'
import { appointmentKey, invited } from './invited.ts'
import { momentOf } from './wall-time.ts'

/** One talk that was found, and what taking it over would do. */
export interface CalendarTalk {
  /** The id the interview has, once it is kept. */
  readonly id: string
  readonly is: 'new' | 'changed' | 'cancelled'
  readonly summary: string
  readonly starts?: Moment
  readonly ends?: Moment
  readonly place?: string
  readonly people: readonly string[]
  /** Where it seems to belong, the likeliest first; empty where a person has to say. */
  readonly where: readonly string[]
  /** Why it cannot be taken over as it stands, and what to do. */
  readonly trouble?: string
  readonly invitation: Invitation
}

export interface AroundTalks {
  /** All addresses of the user, lower case. */
  readonly own: readonly string[]
  readonly zone: string
  readonly now: Temporal.Instant
}

/** What is over longer than this is nobody’s next step. Hours. */
const past = 24 * 60

/** What a talk with an employer is called where nothing else tells it. */
const called =
  /(?<!\p{L})(?:(?:job|phone|video|panel|final|technical|screening)? ?interviews?|recruiter (?:call|screen)|phone screen|assessment (?:centre|center|day)|vorstellungsgespräch|bewerbungsgespräch|entretien d['’]embauche|entrevista de trabajo|colloquio di lavoro|rozmowa kwalifikacyjna)(?!\p{L})/iu

/** By whom it is with, else by the firm that is named in it. */
const whereOf = (invitation: Invitation, roster: Roster, own: readonly string[]): readonly string[] => {
  const { organizer, attendees, summary, location = '', comment = '' } = invitation
  const people = [...(organizer ? [organizer] : []), ...attendees].filter(
    ({ address }) => address !== '' && !own.includes(address),
  )
  const known = people.flatMap(({ address }) => roster.people.get(address) ?? [])
  const houses = people.flatMap(({ address }) => roster.domains.get(employerDomain(address) ?? '') ?? [])
  const open = roster.names.filter(({ over }) => !over)
  const named = namedIn(`${summary} ${location} ${comment}`, open).filter(({ firm }) => firm)
  const [found = []] = [known, houses, named]
    .map((all: readonly (string | { readonly opportunity: string })[]) =>
      all.map((each) => (typeof each === 'string' ? each : each.opportunity)),
    )
    .filter((all) => all.length > 0)
  return [...new Set(found)]
}

type RawInterview = NonNullable<RawDossier['interviews']>[number]

const heldIn = ({ interviews = [] }: RawDossier, id: string): RawInterview | undefined =>
  interviews.find((each) => each.id === id)

/** What taking it over makes of the facts; people who were noted stay where the calendar names nobody. Undefined where it can do nothing. */
export const withTalk = (
  raw: RawDossier,
  invitation: Invitation,
  { own, zone, now }: AroundTalks,
): RawDossier | undefined => {
  const taken = invited(raw, invitation, { own, zone, newest: undefined, at: now })
  if (!taken || taken.raw === raw) return undefined
  const id = appointmentKey(invitation)
  const before = new Map((raw.interviews ?? []).map((each) => [each.id, each]))
  const gone = (raw.interviews ?? []).find((each) => !heldIn(taken.raw, each.id))
  const interviews = (taken.raw.interviews ?? []).map((each) => {
    const was = each.id === id ? (before.get(id) ?? gone) : undefined
    return was && (each.met ?? []).length === 0 && was.met ? { ...each, met: was.met } : each
  })
  return { ...taken.raw, interviews }
}

const same = (one: RawInterview | undefined, other: RawInterview | undefined): boolean =>
  one !== undefined &&
  other !== undefined &&
  (['starts', 'ends', 'place', 'outcome'] as const).every((key) => one[key] === other[key]) &&
  JSON.stringify(one.met ?? []) === JSON.stringify(other.met ?? [])

const troubleOf = (invitation: Invitation, starts: Moment | undefined): string | undefined => {
  if (invitation.uid === '') return 'It has no id of its own, so a change of it could not be followed.'
  if (!starts) return `${unusable(invitation)} Enter it by hand.`
  const [doubt] = invitation.doubts ?? []
  return doubt === undefined ? undefined : `${doubt} Enter by hand what is meant.`
}

const talkOf = (
  invitation: Invitation,
  listed: ReadonlyMap<string, RawDossier>,
  roster: Roster,
  around: AroundTalks,
): readonly CalendarTalk[] => {
  const id = appointmentKey(invitation)
  const kept = [...listed].filter(([, raw]) => heldIn(raw, id)).map(([key]) => key)
  const where = kept.length > 0 ? kept : whereOf(invitation, roster, around.own)
  if (where.length === 0 && !called.test(invitation.summary)) return []
  const [starts, ends] = [momentOf(invitation.starts, around.zone), momentOf(invitation.ends, around.zone)]
  const cutOff = around.now.subtract({ hours: past })
  if (kept.length === 0 && starts && Temporal.Instant.compare(starts.toInstant(), cutOff) < 0) return []
  const [first = ''] = where
  const raw = listed.get(first)
  const after = raw && withTalk(raw, invitation, around)
  const [was, is] = [raw && heldIn(raw, id), after && heldIn(after, id)]
  if (raw && (same(was, is) || (invitation.method === 'CANCEL' && !is))) return []
  if (!raw && invitation.method === 'CANCEL') return []
  const trouble = troubleOf(invitation, starts)
  const names = [...(invitation.organizer ? [invitation.organizer] : []), ...invitation.attendees]
    .filter((each: Guest) => !around.own.includes(each.address) && !each.is)
    .map(({ name, address }) => cleanLine(name === '' ? address : name, 120))
  const place = cleanLine(invitation.location ?? '', 300)
  return [
    {
      ...{ id, where, invitation, people: [...new Set(names)] },
      is: invitation.method === 'CANCEL' ? 'cancelled' : was ? 'changed' : 'new',
      summary: cleanLine(invitation.summary, 120),
      ...(starts ? { starts } : {}),
      ...(ends ? { ends } : {}),
      ...(place === '' ? {} : { place }),
      ...(trouble === undefined ? {} : { trouble }),
    },
  ]
}

/** The interviews among these entries, in the order of time: by whom they are with, by the firms that are named, by what they are called. */
export const calendarTalks = (
  entries: readonly Invitation[],
  listed: readonly Listed[],
  around: AroundTalks,
): readonly CalendarTalk[] => {
  const roster = rosterOf(listed)
  const open = listed.filter(({ raw }) => !endOf(statusOf(raw.opportunity.status ?? 'open')))
  const raws = new Map(open.map(({ id, raw }) => [id, raw]))
  return eachTalk(entries, listed, around.zone)
    .flatMap((each) => talkOf(each, raws, roster, around))
    .toSorted((one, other) => (one.starts?.epochMilliseconds ?? 0) - (other.starts?.epochMilliseconds ?? 0))
}
