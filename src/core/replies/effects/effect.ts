import type { RawDossier } from '../../dossier/schema.ts'
import type { Incoming } from '../../outbox/post.ts'
import { invited } from './invited.ts'
import { claimed } from './same-mail.ts'

type RawTouch = NonNullable<RawDossier['history']>[number]

/** What a mail that came in does to the facts by itself. What it means for the process is always for a person to say. */
export interface Effect {
  /** Absent: the facts stay as they are. */
  readonly raw?: RawDossier
  readonly says: string
  readonly state: Incoming['state']
}

/** The touch of a mail is known by the mail's id, so that it is put once however often it is tried. */
export const touchId = (mail: Pick<Incoming, 'id'>): string => `mail-${mail.id}`

const longest = 4000

const touchOf = (mail: Incoming, kind: RawTouch['kind'], more: Partial<RawTouch> = {}): RawTouch => {
  const text = mail.reading.ownText.trim()
  return {
    id: touchId(mail),
    at: mail.at,
    direction: 'in',
    channel: 'email',
    ...(mail.person === undefined ? {} : { with: [mail.person] }),
    kind,
    ...(text === '' ? {} : { text: text.length > longest ? `${text.slice(0, longest)} …` : text }),
    ...more,
  }
}

const put = (raw: RawDossier, touch: RawTouch): RawDossier =>
  (raw.history ?? []).some(({ id }) => id === touch.id)
    ? raw
    : { ...raw, history: [...(raw.history ?? []), touch] }

interface Around {
  /** The user's own addresses, lower case. */
  readonly own: readonly string[]
  /** For invitations that name an instant. */
  readonly zone: string
  /** The highest SEQUENCE of the same appointment taken over so far. */
  readonly newest?: number | undefined
}

const calendar = (mail: Incoming, raw: RawDossier, around: Around): Effect => {
  const { invitation } = mail.reading
  const answer: Effect = {
    raw: put(raw, touchOf(mail, 'reply')),
    says: 'An answer about an appointment came in',
    state: 'new',
  }
  if (!invitation || invitation.method === 'COUNTER') return answer
  if (invitation.method === 'REPLY') return { says: 'An appointment was answered', state: 'settled' }
  const taken = invited(raw, invitation, { ...around, newest: around.newest })
  if (!taken) return { ...answer, says: 'An appointment came in that has to be entered by hand' }
  const told = invitation.method === 'REQUEST' ? put(taken.raw, touchOf(mail, 'invitation')) : taken.raw
  return { raw: told, says: taken.says, state: 'settled' }
}

/** Touches that say themselves what they mean, or mean nothing; every other one waits until a person has said it. */
const telling: readonly RawTouch['kind'][] = [
  ...(['auto-reply', 'bounce', 'application', 'connect'] as const),
  ...(['invitation', 'next-step', 'rejection', 'offer'] as const),
]

/** What stands on record for the mail already: put there before, or entered by hand and now known to be this mail. */
const onRecord = (mail: Incoming, raw: RawDossier): Effect | undefined => {
  const { kind } = mail.reading
  if (kind === 'calendar' || kind === 'report') return undefined
  const seen = {
    ...{ direction: 'in' as const, people: mail.person === undefined ? [] : [mail.person], at: mail.at },
    kind: kind === 'bounce' || kind === 'auto-reply' ? kind : ('reply' as const),
  }
  const find = (of: RawDossier) => (of.history ?? []).find(({ id }) => id === touchId(mail))
  const after = find(raw) ? raw : claimed(raw, touchId(mail), seen)
  const touch = after && find(after)
  if (!touch) return undefined
  const state = touch.meaning || telling.includes(touch.kind) ? 'settled' : 'new'
  return { raw: after, says: 'An answer entered by hand came in as a mail', state }
}

/** What the mail does to the facts of its opportunity. */
export const effectOf = (mail: Incoming, raw: RawDossier, around: Around): Effect => {
  const { reading } = mail
  const known = onRecord(mail, raw)
  if (known) return known
  const who = raw.people?.[mail.person ?? '']?.name ?? (mail.from.name || mail.from.address)
  switch (reading.kind) {
    case 'bounce':
      return {
        raw: put(raw, touchOf(mail, 'bounce')),
        says: `A message to ${who} came back`,
        state: 'settled',
      }
    case 'report':
      return { says: 'Word on the way of a message came in', state: 'settled' }
    case 'auto-reply': {
      const away = reading.returns === undefined ? {} : { returns: reading.returns }
      return { raw: put(raw, touchOf(mail, 'auto-reply', away)), says: `${who} is away`, state: 'settled' }
    }
    case 'calendar':
      return calendar(mail, raw, around)
    case 'ats':
      // The receipt of an application is no answer; whatever else a hiring system says holds until a person has read it.
      return reading.proposal?.meaning === 'thanks'
        ? { raw: put(raw, touchOf(mail, 'application')), says: 'Their hiring system wrote', state: 'settled' }
        : {
            raw: put(raw, touchOf(mail, 'reply')),
            says: `Word from ${raw.opportunity.company.name} came in`,
            state: 'new',
          }
    default:
      return { raw: put(raw, touchOf(mail, 'reply')), says: `${who} answered`, state: 'new' }
  }
}
