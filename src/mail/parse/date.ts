/** The Date header (RFC 5322 section 3.3 and its obsolete forms) as an instant. */
const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')

/** Hours and minutes east; letters of the military mean nothing by now (RFC 5322 section 4.3). */
const zones: Readonly<Record<string, string>> = {
  EST: '-05:00',
  EDT: '-04:00',
  CST: '-06:00',
  CDT: '-05:00',
  MST: '-07:00',
  MDT: '-06:00',
  PST: '-08:00',
  PDT: '-07:00',
}

const shape =
  /(\d{1,2})[\s-]+([a-z]{3})[a-z]*[\s-]+(\d{2,4})[\s,]+(\d{1,2}):(\d{2})(?::(\d{2}))?\s*(?:([+-])(\d{2}):?(\d{2})|([a-z]{1,5}))?/i

/** ISO 8601 in UTC, and the day it was where the writer’s own clock stood; undefined where it cannot be read. */
export const dateOf = (
  value: string | undefined,
): { readonly date: string; readonly day: string } | undefined => {
  const found = value === undefined ? null : shape.exec(value.slice(0, 200))
  if (!found) return undefined
  const [, day, name = '', year = '', hour, minute, second, sign, east, minutes, zone = ''] = found
  const month = months.indexOf(name.toLowerCase()) + 1
  if (month === 0) return undefined
  const short = Number(year)
  const full = year.length >= 4 ? short : short < 50 ? 2000 + short : 1900 + short
  const offset = sign ? `${sign}${east}:${minutes}` : (zones[zone.toUpperCase()] ?? '+00:00')
  const two = (part: string | undefined) => (part ?? '0').padStart(2, '0')
  const text = `${String(full).padStart(4, '0')}-${two(String(month))}-${two(day)}T${two(hour)}:${two(minute)}:${two(second)}${offset}`
  try {
    return { date: Temporal.Instant.from(text).toString(), day: text.slice(0, 10) }
  } catch {
    return undefined
  }
}
