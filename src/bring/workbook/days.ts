/** Numbers of formats that every spreadsheet knows as days or hours. */
const knownFormats = (id: number): boolean =>
  (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58)

/** A format of one’s own that shows a day or an hour: what is quoted, in brackets or escaped is only text. */
export const showsDay = (id: number, code: string | undefined): boolean =>
  code === undefined ? knownFormats(id) : /[ymdhs]/i.test(code.replace(/"[^"]*"|\[[^\][]*\]|\\./g, ''))

const msPerDay = 86_400_000

/** A number of days as a spreadsheet counts them → “2026-11-17” or “2026-11-17 10:00”; undefined where it is none. */
export const dayText = (count: number, since1904: boolean): string | undefined => {
  if (!Number.isFinite(count) || count < 0 || count > 2_958_466) return undefined
  const minutes = Math.round(((count % 1) * msPerDay) / 60_000)
  const begins = Temporal.PlainDateTime.from(since1904 ? '1904-01-01T00:00' : '1899-12-30T00:00')
  const at = begins.add({ days: Math.trunc(count), minutes })
  const time = at.toPlainTime().toString({ smallestUnit: 'minute' })
  if (count < 1) return time
  return minutes === 0 ? at.toPlainDate().toString() : `${at.toPlainDate()} ${time}`
}
