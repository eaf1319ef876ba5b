import type { Mail } from '../../core/mail/replies/mail.ts'
import type { Invitation } from '../../core/mail/replies/reading.ts'
import { done, type Outcome, refused, unavailable } from '../../core/outcome.ts'
import type { Posting } from '../action.ts'
import { kept, ownAddresses } from '../post/incoming.ts'
import { zoneHere } from '../post/outbox.ts'
import { mailsOf } from './as-mails.ts'

/** Who one is, where one is, and everything one has: what a calendar is read against. */
export const aroundFor = async (desk: Posting) => {
  const store = await desk.store()
  if (!store.ok) return store
  const own = await ownAddresses(store.value.post, desk)
  if (!own.ok) return own
  const listed = await kept(desk)
  if (!listed.ok) return listed
  const around = { own: own.value, zone: await zoneHere(desk), now: desk.now.toInstant() }
  return done({ listed: listed.value, around })
}

/** Everything in a calendar, read by the one reader of invitations there is, and what of it could not be read. */
export const invitationsIn = async (
  text: string,
  desk: Posting,
): Promise<Outcome<{ readonly entries: readonly Invitation[]; readonly troubles: readonly string[] }>> => {
  if (!desk.parseMail) return unavailable({ message: 'No calendar is read here.' })
  if (!/^\uFEFF?\s*BEGIN:VCALENDAR/i.test(text))
    return refused({
      message:
        'This is no calendar file: one begins with BEGIN:VCALENDAR. Save the appointment as .ics and give that.',
    })
  const read: Mail[] = []
  const troubles: string[] = []
  for (const mail of mailsOf(text)) {
    const parsed = await desk.parseMail(new TextEncoder().encode(mail))
    if (parsed.ok) read.push(parsed.value)
    else troubles.push(...parsed.problems.map(({ message }) => message))
  }
  return done({
    entries: read.flatMap(({ calendar = [] }) => calendar),
    troubles: [...new Set([...troubles, ...read.flatMap((mail) => mail.troubles)])],
  })
}
