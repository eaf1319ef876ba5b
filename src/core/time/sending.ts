import type { Moment } from '../dossier/dossier.ts'
import { later } from './day.ts'

/** How long a yes can be taken back before anything is said to a server, in seconds. */
export const undoSeconds = 20

/**
 * When a message goes out if the yes is given now: at the moment asked for, else at the best moment of the plan where that
 * is still to come, else after the time to take it back. What is written, reviewed and frozen is meant for this moment.
 */
export const sendingMoment = (step: { readonly best: Moment }, now: Moment, asked?: Moment): Moment =>
  later(now.add({ seconds: undoSeconds }), asked ?? step.best)
