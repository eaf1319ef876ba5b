import type { Outcome } from '../outcome.ts'
import type { ReminderBrowser, Reminders, ReminderWay } from './reminders.ts'

/** A reminder on one of its ways, by whoever tells it. */
export interface Claim {
  readonly key: string
  readonly way: ReminderWay
  readonly opportunity?: string | undefined
  /** The day of its person, ISO 8601: so many a day and no more. */
  readonly day: string
  readonly most: number
  /** ISO 8601, UTC. */
  readonly at: string
}

/** What became of a reminder on its way. */
export interface ToldOf {
  readonly key: string
  readonly way: ReminderWay
  readonly at: string
  /** `telling`: under way, or cut short; it is not tried again. `again`: it surely did not arrive, and is tried at `nextAt`. */
  readonly state: 'telling' | 'told' | 'again' | 'failed'
  readonly tries: number
  readonly nextAt?: string
  /** Why it did not arrive, one sentence. */
  readonly trouble?: string
}

/**
 * The part of the store that reminders need. A claim is a row with a key that there can be once: of two that would tell the same thing,
 * in whatever process and after whatever restart or change of a clock, one is told that it is its to tell.
 */
export interface Reminding {
  readonly settings: (account: string) => Promise<Outcome<Reminders | undefined>>
  /** `undefined` turns everything off; what was told stays known. */
  readonly put: (account: string, reminders: Reminders | undefined, at: string) => Promise<Outcome<void>>
  readonly browsers: (account: string) => Promise<Outcome<readonly ReminderBrowser[]>>
  /** In the place of the one with the same endpoint. */
  readonly putBrowser: (account: string, browser: ReminderBrowser) => Promise<Outcome<void>>
  readonly removeBrowser: (account: string, id: string) => Promise<Outcome<void>>
  /** What is known of these, in any way. */
  readonly told: (account: string, keys: readonly string[]) => Promise<Outcome<readonly ToldOf[]>>
  /** `known`: it was told, is being told, or its next try has not come. `enough`: so many were told on that day. */
  readonly claim: (account: string, claim: Claim) => Promise<Outcome<'yours' | 'known' | 'enough'>>
  readonly settle: (
    account: string,
    which: Pick<Claim, 'key' | 'way'>,
    to: Pick<ToldOf, 'state' | 'nextAt' | 'trouble'>,
  ) => Promise<Outcome<void>>
  /** The newest first. */
  readonly latest: (account: string, limit: number) => Promise<Outcome<readonly ToldOf[]>>
}
