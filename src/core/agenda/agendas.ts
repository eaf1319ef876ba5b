import type { Outcome } from '../outcome.ts'
import type { Reminders } from '../remind/reminders.ts'
import type { AddressBookAccount } from './address-book.ts'
import type { CalendarAccount } from './calendar-account.ts'
import type { agendaForms } from './entry.ts'
import type { PlacedEntry } from './placed.ts'
import type { Published } from './published.ts'

/** How one wants to see the plan in a calendar. */
export interface AgendaSettings {
  /** Makes the ids and marks of one’s own entries nobody else’s, and tells nothing of their words. */
  readonly salt: string
  readonly as: (typeof agendaForms)[number]
  /** Absent: as reminders do. */
  readonly names?: Reminders['names']
  /** The secret part of the address under which calendars ask; absent: there is none. */
  readonly feed?: string
  /** A calendar on a server that is read for interviews. */
  readonly calendar?: CalendarAccount
  /** An address book, mostly on the same server. */
  readonly addressBook?: AddressBookAccount
}

/** What was put into calendars on servers. */
export interface KeepingPlaced {
  readonly placed: (account: string) => Promise<Outcome<readonly PlacedEntry[]>>
  /** In the place of what was noted of it before. */
  readonly place: (account: string, placed: PlacedEntry, at: string) => Promise<Outcome<void>>
  readonly unplace: (account: string, placed: Pick<PlacedEntry, 'calendar' | 'uid'>) => Promise<Outcome<void>>
}

/** The part of the store that calendars need. */
export interface Agendas extends KeepingPlaced {
  readonly settings: (account: string) => Promise<Outcome<AgendaSettings | undefined>>
  readonly put: (account: string, settings: AgendaSettings, at: string) => Promise<Outcome<void>>
  readonly published: (account: string) => Promise<Outcome<readonly Published[]>>
  /** All of it, in the place of what was there. */
  readonly publish: (account: string, all: readonly Published[], at: string) => Promise<Outcome<void>>
}
