/** What one message seems to be, to mean and to name. */
import { meantBy } from '../../../mail/replies/meant.ts'
import type { TouchKind } from '../../../vocabulary/touch-kinds.ts'
import type { MailFound } from './mail-found.ts'
import type { DayProposed, MailSaid } from './mail-proposed.ts'
import { ownKind } from './own-kind.ts'

/** What an answer seems to mean; a new date without its day says nothing yet. */
export const seems = ({ reading: { proposal, kind, receipt } }: MailFound): MailSaid | undefined => {
  if (receipt || (kind !== 'human' && kind !== 'ats' && kind !== 'calendar')) return undefined
  const is = meantBy(proposal)
  if (proposal?.meaning === 'asks') return 'question'
  return is === 'new-date' && !proposal?.hearBy ? undefined : is
}

export const kindSeen = (letter: MailFound): TouchKind => {
  if (letter.mine) return ownKind(letter)
  const { kind, receipt, invitation } = letter.reading
  if (kind === 'bounce' || kind === 'auto-reply') return kind
  if (kind === 'calendar' && invitation?.method === 'REQUEST') return 'invitation'
  return kind === 'ats' && receipt ? 'application' : 'reply'
}

export const daysIn = ({
  place,
  mine,
  reading: { proposal, kind, invitation },
}: MailFound): readonly Omit<DayProposed, 'place'>[] => {
  if (mine) return []
  if (kind === 'calendar' && invitation?.method === 'REQUEST' && /T/.test(invitation.starts ?? ''))
    return [{ letter: place, is: 'appointment', day: (invitation.starts ?? '').slice(0, 16) }]
  const { meets, hearBy, respondBy } = proposal ?? {}
  return [
    ...(meets?.hour ? [{ letter: place, is: 'meet' as const, day: `${meets.day}T${meets.hour}` }] : []),
    ...(hearBy ? [{ letter: place, is: 'hear' as const, day: hearBy }] : []),
    ...(respondBy ? [{ letter: place, is: 'answer' as const, day: respondBy }] : []),
  ]
}
