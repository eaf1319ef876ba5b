import type { Moment } from '../dossier/dossier.ts'

/** What a text says of a moment, on the clock of the one who wrote it. `named`: what it says itself; the rest is the nearest that fits. */
export interface TimeSaid {
  readonly year: number
  readonly month: number
  readonly day: number
  readonly hour: number
  readonly minute: number
  /** 1 is Monday. */
  readonly weekday: number | undefined
  /** In minutes, where a zone such as EST is named. */
  readonly offset: number | undefined
  readonly named: {
    readonly year: boolean
    readonly day: boolean
    readonly month: boolean
    readonly hour: boolean
    readonly half: boolean
  }
}

/** Reads English words for a moment; undefined where the whole of the text is not exactly one. `ahead`: a weekday is the coming one. */
export type TimesIn = (text: string, now: Moment, ahead: boolean) => TimeSaid | undefined
