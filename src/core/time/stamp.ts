import type { Moment } from '../dossier/dossier.ts'

/** An instant as the store keeps it: UTC, with milliseconds, so that text sorts as time. */
export const stamp = (moment: Moment): string => moment.toInstant().toString({ fractionalSecondDigits: 3 })
