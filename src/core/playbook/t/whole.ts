const tenYears = 3650

/** A number the user may have set: whole days, and few enough that a calendar can hold them. */
export const wholeDays = (days: number): number => Math.min(Math.round(days), tenYears)

/** The same for hours, in minutes of real time: a change of clocks makes them no longer and no shorter. */
export const wholeMinutes = (hours: number): number => Math.round(Math.min(hours, tenYears * 24) * 60)
