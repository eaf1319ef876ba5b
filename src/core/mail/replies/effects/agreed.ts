/** What the days that an answer names do to the facts, once a person has said what it means. */
import type { RawDossier } from '../../../dossier/schema.ts'
import { wallText } from '../../../dossier/write.ts'
import type { MeaningKind } from '../../../vocabulary/meanings.ts'
import { endOf, statusOf } from '../../../vocabulary/statuses.ts'
import type { Incoming } from '../incoming.ts'
import { formatOf, stageOf } from './round-of.ts'
import { touchId } from './touch-of.ts'
import { momentOf } from './wall-time.ts'

type RawInterview = NonNullable<RawDossier['interviews']>[number]

const writerIn = ({ person }: Incoming, raw: RawDossier): string | undefined =>
  person !== undefined && Object.hasOwn(raw.people ?? {}, person) ? person : undefined

/** The offer with its deadline; what was recorded of it before stays. */
const withDeadline = (raw: RawDossier, mail: Incoming, respondBy: string): RawDossier => {
  const from = writerIn(mail, raw)
  const opened = raw.offer === undefined && endOf(statusOf(raw.opportunity.status)) === undefined
  return {
    ...raw,
    offer: { receivedAt: mail.at, ...(from ? { from } : {}), ...raw.offer, respondBy },
    ...(opened ? { opportunity: { ...raw.opportunity, status: 'offer' } } : {}),
  }
}

/** An interview agreed on in words bears the id of its mail, so that a calendar's own word on it can take its place. */
export const isAgreed = ({ id }: Pick<RawInterview, 'id'>): boolean => id.startsWith('mail-')

/** Does one stand there already? */
const isHeldAt = ({ starts: text }: RawInterview, starts: Temporal.ZonedDateTime): boolean =>
  momentOf(text, starts.timeZoneId)?.epochMilliseconds === starts.epochMilliseconds

/** One meets then: an interview of an hour with whoever wrote, unless one stands there already. */
const withInterview = (raw: RawDossier, mail: Incoming, starts: Temporal.ZonedDateTime): RawDossier => {
  const interviews = raw.interviews ?? []
  if (interviews.some((held) => held.id === touchId(mail) || isHeldAt(held, starts))) return raw
  const summary = `${mail.subject} ${mail.reading.ownText}`
  const who = writerIn(mail, raw)
  const held: RawInterview = {
    id: touchId(mail),
    stage: stageOf({ summary }, 1, interviews),
    format: formatOf({
      summary,
      location: /\b(?:on-?site|office|in person|at our)\b/i.test(summary) ? 'there' : '',
    }),
    starts: wallText(starts),
    ends: wallText(starts.add({ hours: 1 })),
    met: who ? [who] : [],
  }
  return { ...raw, interviews: [...interviews, held] }
}

/** `starts` on a clock of its own zone in brackets, else of `zone`. */
const momentSaid = (starts: string, zone: string): Temporal.ZonedDateTime =>
  starts.includes('[')
    ? Temporal.ZonedDateTime.from(starts)
    : Temporal.PlainDateTime.from(starts).toZonedDateTime(zone)

/** The facts with the deadline of an offer and the interview that were confirmed along with its meaning. */
export const withDays = (
  raw: RawDossier,
  mail: Incoming,
  {
    is,
    respondBy,
    starts,
  }: { readonly is?: MeaningKind; readonly respondBy?: string; readonly starts?: string },
  zone: string,
): RawDossier => {
  const offered = is === 'offer' && respondBy ? withDeadline(raw, mail, respondBy) : raw
  return is === 'next-step' && starts ? withInterview(offered, mail, momentSaid(starts, zone)) : offered
}
