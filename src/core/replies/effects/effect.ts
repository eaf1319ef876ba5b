import type { RawDossier } from '../../dossier/schema.ts'
import type { Incoming } from '../../outbox/post.ts'
import { invited } from './invited.ts'

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

/** Half a day: people write down roughly when something came. */
const near = 12 * 3_600_000

/** Did the user enter the same thing by hand already? */
export const enteredByHand = (
  raw: RawDossier,
  direction: 'in' | 'out',
  people: readonly string[],
  at: string,
): boolean =>
  (raw.history ?? []).some(
    (touch) =>
      touch.direction === direction &&
      touch.id?.startsWith('mail-') !== true &&
      touch.channel === 'email' &&
      (touch.with ?? []).some((id) => people.includes(id)) &&
      Math.abs(Temporal.Instant.from(touch.at).since(Temporal.Instant.from(at)).total('milliseconds')) < near,
  )

/** What the mail does to the facts of its opportunity. */
export const effectOf = (mail: Incoming, raw: RawDossier, around: Around): Effect => {
  const { reading } = mail
  if (reading.kind !== 'calendar' && mail.person && enteredByHand(raw, 'in', [mail.person], mail.at))
    return { says: 'It was entered by hand already', state: 'settled' }
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
