import { months, weekdays } from '../english/calendar-names.ts'

type Day = Temporal.PlainDate

interface Return {
  /** The words it was read from. */
  readonly said: string
  readonly day: Day
}

const monthNames = months.map((name) => name.toLowerCase())
const dayNames = weekdays.map((name) => name.toLowerCase())
const month = `(?<month>${monthNames.map((name) => `${name.slice(0, 3)}(?:${name.slice(3)})?`).join('|')})\\b`
const nth = '(?<nth>\\d{1,2})(?:st|nd|rd|th)?'
const other = month.replace('<month>', '<month2>')
const date = `(?:(?<iso>\\d{4}-\\d{2}-\\d{2})|${nth}(?: of)? ${month}|${other} ${nth.replace('<nth>', '<nth2>')}|(?<weekday>${dayNames.join('|')}))`
const lead = `(?:(?:on|from|by) )?(?:the )?(?:(?:${dayNames.join('|')}),? (?:the )?)?`

const back = new RegExp(
  `(?:^|\\b(?:is|are|be|comes?|coming|gets?) |['’](?:s|re) )back (?:(?:from|at|in) (?!the \\d)[a-z’' ]{2,25}?,? )?${lead}${date}`,
)
const until = new RegExp(
  `\\b(?:away|on (?:\\w+ )?(?:leave|holidays?|vacation)|out of (?:the )?office|off) (?:until|till) ${lead}${date}`,
)

const dayOf = (found: RegExpExecArray, from: Day): Day | undefined => {
  const { iso, nth, nth2, month, month2, weekday } = found.groups ?? {}
  try {
    if (iso) return Temporal.PlainDate.from(iso)
    if (weekday) return from.add({ days: ((dayNames.indexOf(weekday) + 1 - from.dayOfWeek + 6) % 7) + 1 })
    const name = (month ?? month2 ?? '').slice(0, 3)
    const of = {
      month: monthNames.findIndex((each) => each.startsWith(name)) + 1,
      day: Number(nth ?? nth2),
    }
    const day = Temporal.PlainDate.from({ ...of, year: from.year }, { overflow: 'reject' })
    return Temporal.PlainDate.compare(day, from) < 0 ? day.add({ years: 1 }) : day
  } catch {
    // A 31 November is no day that anybody could be back on.
    return undefined
  }
}

/** The day on which someone is back, as a note says it: “back from leave on 14 December”, “away until 4 December” (the day after). */
export const returnSaid = (text: string, from: Day): Return | undefined => {
  const said = text.toLowerCase()
  const found = back.exec(said)
  const day = found && dayOf(found, from)
  if (day) return { said: found[0], day }
  const gone = until.exec(said)
  const last = gone && dayOf(gone, from)
  return last ? { said: gone[0], day: last.add({ days: 1 }) } : undefined
}
