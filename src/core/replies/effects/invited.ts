import type { RawDossier } from '../../dossier/schema.ts'
import type { Invitation } from '../reading.ts'

type RawInterview = NonNullable<RawDossier['interviews']>[number]
type RawPeople = NonNullable<RawDossier['people']>

const stages: readonly (readonly [RegExp, RawInterview['stage']])[] = [
  [/\b(?:informational|coffee|informal)\b/i, 'informational'],
  [
    /\b(?:screen(?:ing)?|intro(?:duct\w+)?|phone call|recruiter|first (?:call|chat|interview)|kennenlern\w*)\b/i,
    'screening',
  ],
  [/\b(?:panel|onsite loop|meet the team|super ?day)\b/i, 'panel'],
  [/\b(?:case (?:study|interview)|presentation)\b/i, 'case'],
  [/\b(?:technical|coding|system design|pair(?:ing| programming)|whiteboard|live test)\b/i, 'technical'],
  [/\b(?:final|last round|closing|vp|ceo|founder)\b/i, 'final'],
]

const stageOf = (
  { summary, attendees }: Invitation,
  before: readonly RawInterview[],
): RawInterview['stage'] => {
  const named = stages.find(([words]) => words.test(summary))?.[1]
  if (named) return named
  if (attendees.length > 4) return 'panel'
  return before.at(-1)?.stage ?? 'screening'
}

const formatOf = ({ location = '', summary }: Invitation): RawInterview['format'] => {
  const text = `${location} ${summary}`
  if (/https?:|zoom|teams|meet\b|webex|whereby|skype|video/i.test(text)) return 'video'
  if (/\bphone\b|\bcall\b|tel\.?:|^\s*\+?[\d\s()./-]{7,}\s*$/i.test(text)) return 'phone'
  return location.trim() === '' ? 'video' : 'onsite'
}

const slug = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 30)

const free = (wanted: string, taken: ReadonlySet<string>): string => {
  const base = wanted || 'person'
  for (let count = 1; ; count += 1) {
    const name = count === 1 ? base : `${base}-${count}`
    if (!taken.has(name)) return name
  }
}

/** Rooms and machines are invited like people. */
const thing =
  /\b(?:room|raum|salle|resource|calendar)\b|@resource\.calendar\.|^(?:no-?reply|notifications?|calendar)@/i

/** Everyone invited but the user: those who are kept by their address, the others added, spelled as in the invitation. */
const guests = (
  { organizer, attendees }: Invitation,
  own: readonly string[],
  people: RawPeople,
): { readonly people: RawPeople; readonly met: readonly string[] } => {
  const met: string[] = []
  let all = people
  for (const { name, address } of [...(organizer ? [organizer] : []), ...attendees]) {
    const mine = own.includes(address.toLowerCase())
    if (address === '' || mine || thing.test(`${name} ${address}`)) continue
    const known = Object.entries(all).find(([, { email }]) => email?.toLowerCase() === address.toLowerCase())
    const id =
      known?.[0] ??
      free(slug(name.split(/[\s,]+/)[0] || address.split('@')[0] || ''), new Set(Object.keys(all)))
    if (!known) all = { ...all, [id]: { name: name.trim() || address, email: address } }
    if (!met.includes(id)) met.push(id)
  }
  return { people: all, met }
}

/** Wall time with its zone, as the file has it; undefined for whole days and times without a zone. */
const wall = (time: string | undefined, zone: string): string | undefined => {
  if (time === undefined) return undefined
  try {
    const at = time.includes('[')
      ? Temporal.ZonedDateTime.from(time)
      : Temporal.Instant.from(time).toZonedDateTimeISO(zone)
    return `${at.toPlainDateTime().toString({ smallestUnit: 'minute' })}[${at.timeZoneId}]`
  } catch {
    return undefined
  }
}

const keyOf = ({ uid, recurrenceId = '' }: Invitation): string => {
  let hash = 0x811c9dc5
  for (const sign of `${uid}|${recurrenceId}`)
    hash = Math.imul(hash ^ (sign.codePointAt(0) ?? 0), 0x01000193) >>> 0
  return `invited-${hash.toString(36)}`
}

/** What an invitation does to the facts; undefined where it can do nothing and a person must look. */
export interface Invited {
  readonly raw: RawDossier
  readonly says: string
}

/**
 * An invitation becomes an interview with its people, its update moves it, its cancelling cancels it; one appointment is one interview
 * by UID and recurrence. `newest` is the highest SEQUENCE taken over so far: what is older changes nothing.
 */
export const invited = (
  raw: RawDossier,
  invitation: Invitation,
  { own, zone, newest }: { own: readonly string[]; zone: string; newest: number | undefined },
): Invited | undefined => {
  if (invitation.method !== 'REQUEST' && invitation.method !== 'CANCEL') return undefined
  const interviews = raw.interviews ?? []
  const id = keyOf(invitation)
  const before = interviews.find((held) => held.id === id)
  if (newest !== undefined && invitation.sequence < newest)
    return { raw, says: `An older version of “${invitation.summary}” came in late; nothing was changed` }
  if (invitation.method === 'CANCEL') {
    if (!before) return undefined
    const cancelled = { ...before, outcome: 'cancelled' as const }
    return {
      raw: { ...raw, interviews: interviews.map((held) => (held === before ? cancelled : held)) },
      says: `They cancelled “${invitation.summary}”`,
    }
  }
  const starts = wall(invitation.starts, zone)
  if (starts === undefined) return undefined
  const ends = wall(invitation.ends, zone)
  const { people, met } = guests(invitation, own, raw.people ?? {})
  const anHour = () => {
    const begins = Temporal.ZonedDateTime.from(starts)
    return `${begins.add({ hours: 1 }).toPlainDateTime().toString({ smallestUnit: 'minute' })}[${begins.timeZoneId}]`
  }
  const { outcome: _outcome, ...kept } = before ?? {
    id,
    stage: stageOf(invitation, interviews),
    format: formatOf(invitation),
  }
  const held = {
    ...kept,
    starts,
    ends: ends && ends > starts ? ends : anHour(),
    met: [...met],
  } as RawInterview
  return {
    raw: {
      ...raw,
      ...(Object.keys(people).length > 0 ? { people } : {}),
      interviews: before ? interviews.map((each) => (each === before ? held : each)) : [...interviews, held],
    },
    says: before
      ? `They moved or changed “${invitation.summary}”`
      : `They invited you: “${invitation.summary}”`,
  }
}
