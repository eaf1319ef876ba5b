/** A calendar read line by line, where as a whole it cannot be. */
import ICAL from 'ical.js'

const frame = /^(?:BEGIN|END):/i

/** What decides when an appointment is, and whether. */
const decides = /^(?:DTSTART|DTEND|DURATION|RRULE|RDATE|EXDATE|UID|METHOD|STATUS|RECURRENCE-ID|SEQUENCE)\b/i

const canBeRead = (line: string): boolean => {
  try {
    ICAL.parse.property(line)
    return true
  } catch {
    return false
  }
}

const componentOf = (text: string): ICAL.Component => {
  const parsed: unknown = ICAL.parse(text)
  const [calendar] = Array.isArray(parsed) && Array.isArray(parsed[0]) ? parsed : [parsed]
  return new ICAL.Component(calendar as never)
}

/**
 * One calendar; lines over which its reader stumbles are left out, and of those that decide something the names are given. Throws where it is
 * none even so.
 */
export const calendarOf = (
  text: string,
): { readonly root: ICAL.Component; readonly unread: readonly string[] } => {
  try {
    return { root: componentOf(text), unread: [] }
  } catch {
    const lines = text.replace(/\r?\n[ \t]/g, '').split(/\r?\n/)
    const { good = [], bad = [] } = Object.groupBy(lines, (line) =>
      frame.test(line) || canBeRead(line) ? 'good' : 'bad',
    )
    const unread = bad.flatMap((line) => decides.exec(line)?.[0] ?? [])
    return { root: componentOf(good.join('\n')), unread: [...new Set(unread)] }
  }
}
