/** Wall time with its zone, as the file has it; undefined for whole days and times without a zone. */
export const wallTimeOf = (time: string | undefined, zone: string): string | undefined => {
  if (time === undefined) return undefined
  try {
    const at = time.includes('[')
      ? Temporal.ZonedDateTime.from(time)
      : Temporal.Instant.from(time).toZonedDateTimeISO(zone)
    return `${at.toPlainDateTime().toString({ smallestUnit: 'minute' })}[${at.timeZoneId}]`
  } catch {
    return undefined
  }
}
