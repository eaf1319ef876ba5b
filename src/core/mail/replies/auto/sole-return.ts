/** The day back where no known words stand before it: the only day a notice names, in a sentence that speaks of being there again. */
import { dayNames, dayPattern } from './date-words.ts'
import { allDays } from './dates.ts'

/** Being there again, in the languages of automatic replies; a beginning is enough. */
const again =
  /(?<!\p{L})(?:back|return(?:s|ing)?|resum\p{L}+|re-?open\p{L}*|in(?= (?:tomorrow|on|again)|\s?$)|read(?:ing)?|open (?:this|it|my|the)|repl(?:y|ies)|respond\p{L}*|answer|hear from me|get (?:back )?to (?:you|it|this)|at my desk|online|upright|home|look at|normal service|available|vuelt\p{L}*|vuelv\p{L}+|volver\p{L}+|regres\p{L}+|reincorpor\p{L}+|de retour|reven\p{L}+|reviens|rentr\p{L}+|reprend\p{L}+|zurück|wieder|erreichbar|terug|bereikbaar|aanwezig|tillbaka|tilbage|tilbake|åter|wrac\p{L}+|wróc\p{L}+|powr\p{L}+|dostępn\p{L}+|zpět|vrát\p{L}+|rientr\p{L}+|torn\p{L}+|ritorn\p{L}+|de volta|volt\p{L}+|palaa\p{L}*|takaisin|tavattavissa)(?!\p{L})/iu
/** The day begins the absence, or is one of it. */
const beginning =
  /(?<!\p{L})(?:from|since|starting|as of|ab|seit|vom|desde|depuis|dal|vanaf|sinds|fra|från|od)(?: the| dem| le| el| il| den)? $/iu
const duringIt =
  /(?<!\p{L})(?:closed|away|out|off|on leave|abwesend|absent|fuera|afwezig)(?: all day)?(?: on| this| am| le| el)? $/iu
const onlyThen = /(?<!\p{L})(?:except|apart from|excluding|unless|urgent)(?!\p{L})/iu

export const soleReturn = (text: string, sent: Temporal.PlainDate): Temporal.PlainDate | undefined => {
  const days = allDays(text, sent)
  const ahead = days.filter(({ day }) => Temporal.PlainDate.compare(day, sent) > 0)
  const [only] = ahead
  if (
    !only ||
    only.unsure ||
    ahead.some(({ day }) => !day.equals(only.day)) ||
    sent.until(only.day).days > 120
  )
    return undefined
  const before =
    text
      .slice(Math.max(0, only.from - 300), only.from)
      .split(/[.!?] /)
      .at(-1) ?? ''
  const behind = /^[^.!?]{0,120}/.exec(text.slice(only.to))?.[0] ?? ''
  if (beginning.test(before) || duringIt.test(before) || onlyThen.test(before)) return undefined
  return again.test(before) || again.test(behind) ? only.day : undefined
}

const list = `((?:(?:${dayPattern})s?(?:,? (?:and|or|&|to|until|-) |, )?){1,5})`
/** “I do not work Thursdays or Fridays”, “I keep office hours on Monday, Tuesday and Wednesday only”. */
const never = new RegExp(`(?:do not|don't|never) work (?:on )?${list}`, 'iu')
const only = new RegExp(
  `(?:(?:work|office hours|in the office|at my desk|available)(?: only)?(?: on| are)?|my (?:working )?days are) ${list}`,
  'iu',
)
const whenIn =
  /\b(?:(?:my )?next (?:working|office) day|when i(?:'m| am) next in|next time i am in|when i am back in|hear from me|(?:read|answered|seen|looked at) (?:then|on my next))\b/i

const anyDay = new RegExp(`(?<!\\p{L})(?:${dayPattern})`, 'giu')
const weekdaysIn = (said: string): ReadonlySet<number> => {
  const found = [...said.matchAll(anyDay)].flatMap(([name]) => dayNames.get(name.toLowerCase()) ?? [])
  const [first = 0, last = 0] = found
  const isSpan = found.length === 2 && /(?: to | until | - )/.test(said)
  return new Set(
    isSpan ? Array.from({ length: Math.max(0, last - first) + 1 }, (_, at) => first + at) : found,
  )
}

/** Who only works on some days and was written to on another: the next of them. */
export const nextWorkingDay = (text: string, sent: Temporal.PlainDate): Temporal.PlainDate | undefined => {
  const plain = text.replace(/[’‘]/g, "'")
  if (!whenIn.test(plain)) return undefined
  const [off, on] = [never.exec(plain)?.[1], /\bonly\b/i.test(plain) ? only.exec(plain)?.[1] : undefined]
  if (off === undefined && on === undefined) return undefined
  const named = weekdaysIn(off ?? on ?? '')
  const works = (day: Temporal.PlainDate) =>
    off === undefined ? named.has(day.dayOfWeek) : day.dayOfWeek < 6 && !named.has(day.dayOfWeek)
  if (named.size === 0 || works(sent)) return undefined
  return [1, 2, 3, 4, 5, 6].map((days) => sent.add({ days })).find(works)
}
