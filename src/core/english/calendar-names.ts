/** English names of days and months, by ISO number less one. */
export const weekdays = [
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
  'Sunday',
] as const

export const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const

/** The ISO number of a day or month by its name, whole or in short; 0 where it is none. */
export const numberByName = (name: string, names: readonly string[]): number =>
  names.findIndex((each) => each.toLowerCase().startsWith(name.toLowerCase().slice(0, 3))) + 1

/** A month's name, whole or in short, as the inside of a pattern that ignores case. */
export const monthWords =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?'
