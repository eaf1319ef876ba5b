import type { RawDossier } from '../../dossier/schema.ts'
import type { Invitation } from '../reading.ts'
import { guests } from './guests.ts'
import { formatOf, stageOf } from './round-of.ts'
import { wallTimeOf } from './wall-time.ts'

type RawInterview = NonNullable<RawDossier['interviews']>[number]

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
  const starts = wallTimeOf(invitation.starts, zone)
  if (starts === undefined) return undefined
  const ends = wallTimeOf(invitation.ends, zone)
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
