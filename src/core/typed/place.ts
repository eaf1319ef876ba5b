import { countryCodes } from './country.ts'

/** The one name of a zone that has several, such as Asia/Kolkata and Asia/Calcutta. */
const canonical = (zone: string): string | undefined => {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone
  } catch {
    // What is no zone lies in no country.
    return undefined
  }
}

// Of ECMA-402, and not yet among TypeScript’s own types.
const zonesIn = (country: string): readonly string[] =>
  (new Intl.Locale(`und-${country}`) as Intl.Locale & { getTimeZones?: () => string[] | undefined })
    .getTimeZones?.()
    ?.flatMap((zone) => canonical(zone) ?? []) ?? []

let byZone: ReadonlyMap<string, string> | undefined

/** The country whose clocks these are (ISO 3166-1); undefined for UTC and what belongs to none. */
export const countryOfZone = (zone: string): string | undefined => {
  byZone ??= new Map(countryCodes().flatMap((code) => zonesIn(code).map((each) => [each, code] as const)))
  return byZone.get(canonical(zone) ?? '')
}

/** The one zone of a country that keeps one; undefined where it has several, or is not known. */
export const onlyZoneOf = (country: string): string | undefined => {
  const [zone, ...others] = new Set(zonesIn(country))
  return others.length === 0 ? zone : undefined
}
