import type { Day, Moment } from '../dossier/dossier.ts'

/** A moment and a day for a rule's cases, as they are written: "2026-11-17T11:30[America/Toronto]", "2026-11-17". */
export const at = (text: string): Moment => Temporal.ZonedDateTime.from(text)
export const on = (text: string): Day => Temporal.PlainDate.from(text)
