/** The hour that stands beside a day: 24-hour clock, or undefined where it is not sure. */

/** “2.30pm”, “14:30”, “10 am”, “14h30”, “14 Uhr”, “at 10”, “10 o'clock”, “noon”. */
const hours =
  /(?<![\p{L}\d.:/£$€-])(?:(?<at>(?:at|@|um|à|a las|alle|om|às|kl\.?|klokken|klockan|o(?: godz\.?)?)\s{1,2})?(?<hour>\d{1,2})(?:[.:](?<minute>\d\d)|\s?h\s?(?<past>\d\d)?(?!\p{L}))?(?:\s?(?<half>[ap])\.?m\b\.?|\s?(?<clock>o'clock|uhr|h|hrs)(?!\p{L}))?|(?<noon>noon|midday))(?![\d:/%]|\.\d|\s?(?:-|–)?\s?(?:min|minutes?|hours?|days?|weeks?|people|st|nd|rd|th|k)\b)/giu
/** Whose clock is meant where another one is named. */
const elsewhere =
  /\b(?:[ECMP][SD]T|ET|PT|CT|CET|CEST|GMT[+-]\d|UTC|your time|our time|my time|(?:\w+|[A-Z]\w+ [A-Z]\w+) time)\b/

interface Hour {
  readonly from: number
  readonly text: string
}

const two = (figure: number): string => String(figure).padStart(2, '0')

/** Nobody meets at night: an afternoon hour without its half is one of the afternoon; seven may be either. */
const wholeHour = (hour: number, half: string | undefined): number | undefined => {
  if (half !== undefined) return hour < 1 || hour > 12 ? undefined : (hour % 12) + (half === 'p' ? 12 : 0)
  if (hour === 7) return undefined
  return hour >= 1 && hour < 7 ? hour + 12 : hour
}

const hourOf = (match: RegExpExecArray): Hour | undefined => {
  const { at, hour, minute, past, half, clock, noon } = match.groups ?? {}
  if (noon) return { from: match.index, text: '12:00' }
  // A bare figure is no hour; nor is a day of a month behind “at”.
  if (!at && !minute && !past && !half && !clock && !/h/i.test(match[0])) return undefined
  const exact = /^0\d$/.test(hour ?? '')
  const value = exact ? Number(hour) : wholeHour(Number(hour), half?.toLowerCase())
  const minutes = Number(minute ?? past ?? 0)
  if (value === undefined || value > 23 || value < 6 || minutes > 59) return undefined
  return { from: match.index, text: `${two(value)}:${two(minutes)}` }
}

/** The first hour behind the day, or the one right before it; several that are no span make it unsure. */
export const hourBeside = (
  sentence: string,
  day: { readonly from: number; readonly to: number },
): string | undefined => {
  if (elsewhere.test(sentence)) return undefined
  const all = [...sentence.matchAll(hours)].flatMap((match) => {
    const found =
      match.index >= day.to || match.index + match[0].length <= day.from ? hourOf(match) : undefined
    return found ? [{ ...found, to: match.index + match[0].length }] : []
  })
  const [first, second, ...more] = all
  if (!first || more.length > 0) return undefined
  // “after 3”, “from 2 on”: no hour yet.
  if (
    /\b(?:after|before|from|any time|past|by|until|till|nach|ab|après)\s{1,2}$/i.test(
      sentence.slice(0, first.from),
    )
  )
    return undefined
  const span =
    second && /^\s{0,2}(?:-|–|—|to|until|till|bis)\s{0,2}$/i.test(sentence.slice(first.to, second.from))
  return second && !span ? undefined : first.text
}
