import type { Voice } from './fragment.ts'

/** Whom a note speaks of, and the words in it that are names and keep their capital. */
export interface Hearing {
  readonly voice: Voice
  readonly names: ReadonlySet<string>
}

/** One change that a note goes through on its way into a letter. */
export interface Pass {
  readonly name: string
  readonly does: string
  /** A text it changes, and what it becomes. */
  readonly changes: readonly [from: string, to: string]
  /** A text much like it that stays as it is. */
  readonly leaves: string
  readonly apply: (text: string, hearing: Hearing) => string
}

/** The text after all passes, in their order. */
export const through = (passes: readonly Pass[], text: string, hearing: Hearing): string =>
  passes.reduce((now, pass) => pass.apply(now, hearing), text)
