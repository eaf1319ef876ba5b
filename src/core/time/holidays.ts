/**
 * Public and bank holidays as a plain value: `'CA-ON'` or `'CA'` → `'2026-07-01'` → its name.
 * Core never loads a calendar; whoever calls it hands in the ones the dossier needs.
 */
export type Holidays = Readonly<Record<string, Readonly<Record<string, string>>>>

/** The key under which a place's holidays stand. */
export const placeKey = (country: string, region?: string): string =>
  region ? `${country}-${region}` : country

/** The region's calendar, else the country's; undefined where neither is known. */
export const calendarOf = (
  holidays: Holidays,
  country: string | undefined,
  region: string | undefined,
): Readonly<Record<string, string>> | undefined =>
  country === undefined ? undefined : (holidays[placeKey(country, region)] ?? holidays[country])

/** The holiday's name, or undefined on any other day or where the place is unknown. */
export const holidayOn = (
  holidays: Holidays,
  country: string | undefined,
  region: string | undefined,
  day: Temporal.PlainDate,
): string | undefined => calendarOf(holidays, country, region)?.[day.toString()]
