import type { Day, Dossier, Moment } from '../dossier/dossier.ts'
import type { Step } from '../plan/step.ts'
import type { ReminderPlace } from '../remind/due.ts'
import type { Reminders } from '../remind/reminders.ts'

/** From when until when, or a whole day. */
export type AgendaTime = { readonly starts: Moment; readonly ends: Moment } | { readonly day: Day }

/** What steps are in a calendar: a quarter of an hour at their best time, or tasks with a last moment. */
export const agendaForms = ['events', 'to-dos'] as const

/** One thing in a calendar of one’s own. Nobody is ever invited by it: whoever takes part stands in its words. */
export interface AgendaEntry {
  /** Names it for good within one account. */
  readonly key: string
  readonly is: 'event' | 'to-do'
  readonly title: string
  /** A paragraph each. */
  readonly text: readonly string[]
  readonly time: AgendaTime
  /** Where one goes, or the link one opens. */
  readonly where?: string
  /** Minutes before its beginning at which the calendar says so. */
  readonly alarm: number
  /** Nothing else can be done meanwhile. */
  readonly busy: boolean
  /** The page of ours it leads to. */
  readonly leads: ReminderPlace
}

/** One opportunity with its plan, as of one’s own now. */
export interface AgendaRow {
  readonly id: string
  readonly dossier: Dossier
  readonly steps: readonly Step[]
  readonly now: Moment
}

/** How a calendar is wished. */
export interface AgendaWish {
  readonly as: (typeof agendaForms)[number]
  readonly names: Reminders['names']
  /** Interviews that ended before it are past, and stay as they are in the calendar. */
  readonly from: Moment
}

/** The alarm of a whole day: nine in the morning, as minutes before its beginning. */
export const morning = -9 * 60
