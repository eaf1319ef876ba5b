import type { CalendarAccount } from '../../core/agenda/calendar-account.ts'
import { type Outcome, unavailable } from '../../core/outcome.ts'
import type { Desk } from '../action.ts'

/** Under which name its password is sealed, in the place of a mailbox’s. */
export const sealing = 'calendar'

export const passwordOf = async ({ sealed }: CalendarAccount, desk: Desk): Promise<Outcome<string>> => {
  if (!desk.mail) return unavailable({ message: 'No calendar on a server is read here.' })
  return desk.mail.open(desk.account, sealing, 'password', new Uint8Array(Buffer.from(sealed, 'base64')))
}
