import type { Day } from '../dossier/dossier.ts'

/** The day a week begins with: Monday or Sunday, as Temporal counts them. */
export type WeekStart = 1 | 7

/** The first day of the week in which this day lies. */
export const weekOf = (day: Day, begins: WeekStart = 1): Day =>
  day.subtract({ days: (day.dayOfWeek - begins + day.daysInWeek) % day.daysInWeek })
