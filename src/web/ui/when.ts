import type { Moment } from '../../core/dossier/dossier.ts'
import { soon } from './step.tsx'

/** A moment as it is kept (ISO 8601, UTC) in the words and on the clock of whoever reads the page. */
export const stampSays = (at: string, now: Moment): string =>
  soon(Temporal.Instant.from(at).toZonedDateTimeISO(now.timeZoneId), now)
