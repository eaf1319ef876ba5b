import type { RawDossier } from '../../../dossier/schema.ts'
import type { Incoming } from '../../outbox/post.ts'
import { sentencesOf } from '../meaning/sentences.ts'
import { saysMore } from '../meaning/weight.ts'
import type { MailReading } from '../reading.ts'
import type { Around, Effect } from './effect-facts.ts'
import { invited } from './invited.ts'
import { put, touchOf } from './touch-of.ts'

/** Words beside an appointment that a person has to read: a cancelling may be a refusal. */
const isGrave = ({ proposal, ownText, invitation }: MailReading): boolean => {
  const meaning = proposal?.meaning
  if (meaning === 'rejection' || meaning === 'offer' || meaning === 'on-hold') return true
  // Whoever invites writes much around it; whoever cancels or answers writes only what matters.
  return invitation?.method !== 'REQUEST' && sentencesOf(ownText).some(saysMore)
}

/** What scheduling mail does to the facts. */
export const appointment = (mail: Incoming, raw: RawDossier, around: Around): Effect => {
  const { invitation } = mail.reading
  const answer: Effect = {
    raw: put(raw, touchOf(mail, 'reply', raw)),
    says: 'An answer about an appointment came in',
    state: 'new',
  }
  if (!invitation || invitation.method === 'COUNTER') return answer
  const grave = isGrave(mail.reading)
  if (invitation.method === 'REPLY')
    return invitation.answer === 'accepted' && !grave
      ? { says: 'An appointment was accepted', state: 'settled' }
      : answer
  const taken = invited(raw, invitation, {
    ...around,
    newest: around.newest,
    at: Temporal.Instant.from(mail.at),
  })
  if (!taken)
    return {
      ...answer,
      says: 'An appointment came in that has to be entered by hand',
      trouble:
        'The appointment in it has no time that could be meant, or is not known here. Enter it by hand.',
    }
  if (grave) return { raw: put(taken.raw, touchOf(mail, 'reply', raw)), says: taken.says, state: 'new' }
  const told = invitation.method === 'REQUEST' ? put(taken.raw, touchOf(mail, 'invitation', raw)) : taken.raw
  return { raw: told, says: taken.says, state: 'settled' }
}
