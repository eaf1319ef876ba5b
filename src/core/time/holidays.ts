/**
 * Public and bank holidays as a plain value: `'CA-ON'` or `'CA'` → `'2026-07-01'` → its name.
 * Core never loads a calendar; whoever calls it hands in the ones the dossier needs.
 */
export type Holidays = Readonly<Record<string, Readonly<Record<string, string>>>>

export const noHolidays: Holidays = {}

/** The key under which a place's holidays stand. */
export const placeKey = (country: string, region?: string): string =>
  region ? `${country}-${region}` : country

/** The holiday's name, or undefined on any other day or where the place is unknown. */
export const holidayOn = (
  holidays: Holidays,
  country: string | undefined,
  region: string | undefined,
  day: Temporal.PlainDate,
): string | undefined => {
  if (!country) return undefined
  const calendar = holidays[placeKey(country, region)] ?? holidays[country]
  return calendar?.[day.toString()]
}
