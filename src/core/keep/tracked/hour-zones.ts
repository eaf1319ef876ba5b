/** Places behind the letters that people write after an hour; letters of several places, such as IST, are left alone. */
const places: Readonly<Record<string, string>> = {
  ...{ et: 'America/New_York', est: 'America/New_York', edt: 'America/New_York' },
  ...{ ct: 'America/Chicago', cdt: 'America/Chicago' },
  ...{ mt: 'America/Denver', mdt: 'America/Denver' },
  ...{ pt: 'America/Los_Angeles', pst: 'America/Los_Angeles', pdt: 'America/Los_Angeles' },
  ...{ cet: 'Europe/Berlin', cest: 'Europe/Berlin', mez: 'Europe/Berlin', mesz: 'Europe/Berlin' },
  ...{ utc: 'UTC', gmt: 'UTC' },
}

export const zoneWords = Object.keys(places).join('|')

/** How far the hours of a zone are from UTC then, as it stands behind a moment: “Z”, “+01:00”. */
export const offsetAt = (zone: string, at: Temporal.PlainDateTime): string => {
  if (zone === 'z') return 'Z'
  const place = places[zone]
  if (place !== undefined) return at.toZonedDateTime(place).offset
  const [, sign = '+', hours = '0', minutes = '00'] = /([+-])(\d{1,2}?)(?::?(\d{2}))?$/.exec(zone) ?? []
  return `${sign}${hours.padStart(2, '0')}:${minutes}`
}
