/** What the head of a message says that was copied out of a mail program: who wrote to whom, when, about what. */
import type { Address } from '../../../mail/replies/mail.ts'

/** When it was written, as far as it stands there: a clock of nobody knows where, unless it names its offset. */
export interface Written {
  /** `2026-11-23T10:14`. */
  readonly wall: string
  /** `-05:00`. */
  readonly offset?: string
}

export interface Head {
  readonly from?: Address
  readonly to: readonly Address[]
  readonly written?: Written
  readonly subject?: string
}

/** What of the reader is needed to read a head. */
export interface Reader {
  /** Stands for “me” and “You”. */
  readonly self: Address
  /** The day it is read on: no message is younger. */
  readonly today: Temporal.PlainDate
  readonly figures: 'month-first' | 'day-first'
}
