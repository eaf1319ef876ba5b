import type { Outcome } from '../outcome.ts'

/** A worker and the moment, ISO 8601, UTC; what it says holds until then. */
interface Saying {
  readonly worker: string
  readonly now: string
  readonly until: string
}

/** What workers need that share out the accounts among themselves. Nothing that is sent relies on it: it only keeps two from watching the same mailbox. */
export interface Sharing {
  /** It is at work until then; gives how many are, itself included. */
  readonly present: (saying: Saying) => Promise<Outcome<number>>
  /** Who holds each of these accounts now. */
  readonly held: (accounts: readonly string[], now: string) => Promise<Outcome<ReadonlyMap<string, string>>>
  /** Takes an account that nobody holds, or holds on to its own; true for one of two. */
  readonly hold: (account: string, saying: Saying) => Promise<Outcome<boolean>>
  /** Whoever is next may have it. */
  readonly letGo: (account: string, worker: string) => Promise<Outcome<void>>
  /** It is at work no more. What it held is let go account by account. */
  readonly leave: (worker: string) => Promise<Outcome<void>>
}
