import { cleanLine } from '../../../dossier/clean.ts'
import type { Moment } from '../../../dossier/dossier.ts'
import type { RawDossier } from '../../../dossier/schema.ts'
import { wallText } from '../../../dossier/write.ts'
import { hashOf } from '../../../hash.ts'
import { employerDomain } from '../free-mail.ts'
import type { Invitation } from '../reading.ts'
import { isAgreed } from './agreed.ts'
import { isOlder, type Version } from './effect-facts.ts'
import { guests } from './guests.ts'
import { formatOf, stageOf } from './round-of.ts'
import { momentOf } from './wall-time.ts'

type RawInterview = NonNullable<RawDossier['interviews']>[number]

export const appointmentKey = ({ uid, recurrenceId = '' }: Invitation): string =>
  `invited-${hashOf(`${uid}|${recurrenceId}`).toString(36)}`

/** Nobody is invited to an interview years away; a time that far off was not meant. Days. */
const farthest = 730

/** Longer is no interview: its end was not meant. Days. */
const longest = 14

const daysBetween = (from: Temporal.Instant, to: Temporal.Instant): number =>
  from.until(to).total({ unit: 'hour' }) / 24

/** The end that is named, unless it cannot be meant. */
const endOf = (ends: Moment | undefined, starts: Moment): Moment | undefined => {
  const days = ends ? daysBetween(starts.toInstant(), ends.toInstant()) : 0
  return ends && days > 0 && days <= longest ? ends.withTimeZone(starts) : undefined
}

/** Where the recruiter in between writes from. */
const agencyOf = ({ opportunity: { agency }, people }: RawDossier): string | undefined =>
  agency === undefined ? undefined : employerDomain(people?.[agency]?.email ?? '')

const isStart = (text: string, { starts }: Invitation, zone: string): boolean => {
  const [held, invited] = [momentOf(text, zone), momentOf(starts, zone)]
  return held !== undefined && held.epochMilliseconds === invited?.epochMilliseconds
}

/** Some programs count from nought again when they cancel; the day on which they did is later all the same. */
const isLate = ({ method, sequence, stamp = '' }: Invitation, newest: Version): boolean =>
  method === 'CANCEL' && sequence === 0 && newest.stamp !== undefined && stamp > newest.stamp

/** Is it on record already? */
export const isKnown = (raw: RawDossier, invitation: Invitation): boolean =>
  (raw.interviews ?? []).some(({ id }) => id === appointmentKey(invitation))

/** What an invitation does to the facts; undefined where it can do nothing and a person must look. */
export interface Invited {
  readonly raw: RawDossier
  readonly says: string
}

/**
 * An invitation becomes an interview with its people, its update moves it, its cancelling cancels it; one appointment is one interview
 * by UID and recurrence. `newest` is what was taken over so far: what is older changes nothing. `at` is when the mail came.
 */
export const invited = (
  raw: RawDossier,
  invitation: Invitation,
  {
    own,
    zone,
    newest,
    at,
  }: { own: readonly string[]; zone: string; newest: Version | undefined; at: Temporal.Instant },
): Invited | undefined => {
  if (invitation.method !== 'REQUEST' && invitation.method !== 'CANCEL') return undefined
  const interviews = raw.interviews ?? []
  const id = appointmentKey(invitation)
  const summary = cleanLine(invitation.summary, 120)
  // What was agreed on in words before is the same one; from now on the calendar's word on it counts.
  const agreed = interviews.find((held) => isAgreed(held) && isStart(held.starts, invitation, zone))
  const before = interviews.find((held) => held.id === id) ?? agreed
  if (newest && isOlder(invitation, newest) && !isLate(invitation, newest))
    return { raw, says: `An older version of “${summary}” came in late; nothing was changed` }
  if (invitation.method === 'CANCEL') {
    if (!before) return undefined
    const cancelled = { ...before, outcome: 'cancelled' as const }
    return {
      raw: { ...raw, interviews: interviews.map((held) => (held === before ? cancelled : held)) },
      says: `They cancelled “${summary}”`,
    }
  }
  const starts = momentOf(invitation.starts, zone)
  if (starts === undefined || Math.abs(daysBetween(at, starts.toInstant())) > farthest) return undefined
  const ends = endOf(momentOf(invitation.ends, zone), starts)
  const { people, met } = guests(
    invitation,
    { own, name: raw.me.name, company: raw.opportunity.company.name, agency: agencyOf(raw) },
    raw.people ?? {},
  )
  const place = cleanLine(invitation.location ?? '', 300)
  const { outcome: _outcome, ...kept } = before ?? {
    id,
    stage: stageOf(invitation, met.length, interviews),
    format: formatOf(invitation),
  }
  const held = {
    ...kept,
    id,
    starts: wallText(starts),
    ends: wallText(ends ?? starts.add({ hours: 1 })),
    ...(place === '' ? {} : { place }),
    met: [...met],
  } as RawInterview
  return {
    raw: {
      ...raw,
      ...(Object.keys(people).length > 0 ? { people } : {}),
      interviews: before ? interviews.map((each) => (each === before ? held : each)) : [...interviews, held],
    },
    says: `${before && before !== agreed ? 'They moved or changed' : 'They invited you:'} “${summary}”${ends ? '' : '; it names no end that can be meant, so an hour was taken'}`,
  }
}
