import { numberWords } from '../english/number-words.ts'
import { done, refused } from '../outcome.ts'
import { mostCharacters, plainly, quoted, type Typed } from './typed.ts'

/** In minutes; sixty-nine days. */
const most = 100_000

const units: readonly (readonly [minutes: number, names: RegExp, one: string])[] = [
  [7 * 24 * 60, /^(?:w|wks?|weeks?)$/, 'week'],
  [24 * 60, /^(?:d|days?)$/, 'day'],
  [60, /^(?:h|hrs?|hours?)$/, 'hour'],
  [1, /^(?:m|mins?|minutes?)$/, 'minute'],
]

const figures: Readonly<Record<string, number>> = {
  ...numberWords,
  ...{
    eleven: 11,
    twelve: 12,
    fifteen: 15,
    twenty: 20,
    thirty: 30,
    forty: 40,
    fifty: 50,
    sixty: 60,
    ninety: 90,
  },
  ...{ half: 0.5, 'half an': 0.5, 'half a': 0.5, 'a quarter of an': 0.25, 'three quarters of an': 0.75 },
}

const part = new RegExp(
  `^(\\d{1,15}(?:[.]\\d{1,2})?|${Object.keys(figures)
    .sort((one, other) => other.length - one.length)
    .join('|')})? ?-?([a-z]+)(?:,| and)?(?: |(?=\\d)|$)`,
)

/** Short ways of writing that need no unit for each figure. */
const shorter = (text: string): string =>
  text
    .replace(/^(\d{1,15})$/, '$1 minutes')
    .replace(/^(\d{1,2}):([0-5]\d)$/, '$1 hours $2 minutes')
    .replace(/^(\d{1,2}) ?h(?:ours?)? ?([0-5]?\d)$/, '$1 hours $2 minutes')
    .replace(/^(.+) and a half$/, '$1 and half an hour')

const minutesIn = (text: string): number | undefined => {
  if (/ and a half$/.test(text) && !/^(?:an|one|\d{1,3}|two|three) hours? and a half$/.test(text))
    return undefined
  if (text === '') return undefined
  let rest = shorter(text)
  let sum = 0
  let before = Number.POSITIVE_INFINITY
  while (rest !== '') {
    const [all = '', figure, name = ''] = part.exec(rest) ?? []
    const [minutes] = units.find(([, names]) => names.test(name)) ?? []
    // A figure each, and every unit at most once, from the large to the small; “half an hour” may follow hours.
    const half = figure === 'half an' && minutes === 60 && before === 60
    if (all === '' || figure === undefined || minutes === undefined || (minutes >= before && !half))
      return undefined
    before = minutes
    sum += (figures[figure] ?? Number(figure)) * minutes
    rest = rest.slice(all.length)
  }
  return sum
}

/** “1 hour 30 minutes” */
export const durationShown = (minutes: number): string => {
  const parts: string[] = []
  let left = minutes
  for (const [size, , one] of units.slice(1)) {
    const count = Math.floor(left / size)
    left -= count * size
    if (count > 0) parts.push(`${count} ${one}${count === 1 ? '' : 's'}`)
  }
  return parts.join(' ')
}

const such = 'Write it such as 45 minutes, 1 hour 30 minutes or 90.'

/** How long something takes → whole minutes, 1 to 100,000. A bare figure is minutes; “1:30” and “1h30” are hours and minutes. */
export const durationTyped = (text: string): Typed<number> => {
  const plain = plainly(text)
  if (/^[-−–]/.test(plain)) return refused({ message: `${quoted(text)} is less than nothing. ${such}` })
  const minutes = plain.length > mostCharacters ? undefined : minutesIn(plain)
  if (minutes === undefined)
    return refused({ message: `${quoted(text)} is no length of time that can be understood. ${such}` })
  if (minutes === 0) return refused({ message: `Something takes longer than 0 minutes. ${such}` })
  if (minutes > most)
    return refused({
      message: `${quoted(text)} is longer than any interview: at most 69 days are taken. ${such}`,
    })
  if (!Number.isInteger(minutes))
    return refused({ message: `${quoted(text)} is not in whole minutes. ${such}` })
  return done({ value: minutes, shown: durationShown(minutes) })
}
