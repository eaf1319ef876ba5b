import type { Outcome } from '../outcome.ts'
import type { Hook, HookTurn } from './hook.ts'
import type { Program } from './program.ts'

/** What a program that asked for the same thing twice is told again. */
export interface Answered {
  readonly status: number
  readonly body: string
}

/** A request that is to be done once, however often it comes. */
export interface OnceAsked {
  readonly program: string
  /** The program’s own name for it. */
  readonly key: string
  /** A hash of what it asks for. */
  readonly mark: string
  /** ISO 8601, UTC. */
  readonly at: string
}

/** How it stands with a request of that key: nobody asked before; or what was asked then, and what was answered, once it was. */
export type Once =
  | { readonly is: 'first' }
  | { readonly is: 'known'; readonly mark: string; readonly answer?: Answered; readonly erased: boolean }

/** The part of the store that doors for programs need. */
export interface Programs {
  readonly all: (account: string) => Promise<Outcome<readonly Program[]>>
  readonly add: (account: string, program: Program, hash: string) => Promise<Outcome<void>>
  readonly byId: (
    account: string,
    id: string,
  ) => Promise<Outcome<{ readonly program: Program; readonly hash: string } | undefined>>
  /** Notes that it came. */
  readonly used: (account: string, id: string, at: string) => Promise<Outcome<void>>
  /** False where there was none. */
  readonly remove: (account: string, id: string) => Promise<Outcome<boolean>>
  /** Takes a key for one of two that come together; what was asked before `since` is forgotten. */
  readonly once: (account: string, asked: OnceAsked, since: string) => Promise<Outcome<Once>>
  readonly answered: (
    account: string,
    asked: Pick<OnceAsked, 'program' | 'key'>,
    answer: Answered,
  ) => Promise<Outcome<void>>
  /** Nothing was done: the same key may come again. */
  readonly unasked: (account: string, asked: Pick<OnceAsked, 'program' | 'key'>) => Promise<Outcome<void>>
  /** The ids of the changes behind this one, the earliest first. */
  readonly changesAfter: (
    account: string,
    after: string,
    limit: number,
  ) => Promise<Outcome<readonly string[]>>
  readonly hooks: (account: string) => Promise<Outcome<readonly Hook[]>>
  readonly addHook: (account: string, hook: Hook) => Promise<Outcome<void>>
  readonly removeHook: (account: string, id: string) => Promise<Outcome<boolean>>
  /** Only while it still stands where this was read; false where another was first. */
  readonly turnHook: (account: string, hook: Hook, to: HookTurn) => Promise<Outcome<boolean>>
}
