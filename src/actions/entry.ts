import { z } from 'zod'
import type { RawDossier } from '../core/dossier/schema.ts'
import type { Complaint } from '../core/outcome.ts'

/** The argument every action on a kept opportunity begins with. */
export const opportunityArgument = z
  .string()
  .min(1)
  .describe('The opportunity, by its id (“afterword opportunities” lists them)')
  .meta({ positional: true, value: 'OPPORTUNITY' })

type Values = Readonly<Record<string, unknown>>

/** Absent: as it was. Empty: taken away. Anything else: so from now on. */
export const merged = <Thing extends object>(thing: Thing | undefined, values: Values): Thing =>
  Object.fromEntries(
    Object.entries({
      ...thing,
      ...Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)),
    }).filter(
      ([, value]) => value !== '' && !(Array.isArray(value) && value.length === 1 && value[0] === ''),
    ),
  ) as Thing

/** A short id out of a name, new among those taken: “Dana Okonkwo” → dana, then dana-okonkwo, then dana-2. */
export const idFrom = (name: string, taken: readonly string[], whole = false): string => {
  const words = name
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}\s-]/gu, '')
    .toLowerCase()
    .split(/[\s-]+/)
    .filter((word) => word !== '')
  const long = words.slice(0, 6).join('-').slice(0, 50)
  const candidates = whole ? [long] : [words[0] ?? '', long]
  const free = candidates.find((candidate) => candidate !== '' && !taken.includes(candidate))
  if (free !== undefined) return free
  const stem = long === '' ? 'one' : long
  for (let count = 2; ; count += 1) if (!taken.includes(`${stem}-${count}`)) return `${stem}-${count}`
}

/** Ids of their own among very many: by the whole name, then by number, each number tried once. */
export const idsAmong = (taken: readonly string[]): ((name: string) => string) => {
  const all = new Set(taken)
  const next = new Map<string, number>()
  return (name) => {
    const stem = idFrom(name, [], true)
    let id = stem
    for (let count = next.get(stem) ?? 2; all.has(id); count += 1) {
      id = `${stem}-${count}`
      next.set(stem, count + 1)
    }
    all.add(id)
    return id
  }
}

/** The zone a bare wall time is meant in: the company's, else one's own. */
export const zoneOf = (raw: Pick<RawDossier, 'me' | 'opportunity'>, fallback: string): string =>
  raw.opportunity.company.zone ?? raw.me.zone ?? fallback

const bareTime = /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d(:\d\d)?$/

/** `2026-11-17T10:00` gets its zone; everything else stays for the reader to judge. */
export const wallTime = (text: string, zone: string): string =>
  bareTime.test(text.trim()) ? `${text.trim().replace(' ', 'T')}[${zone}]` : text

/** `2026-11-17T10:00` becomes an instant with the zone's offset; everything else stays for the reader to judge. */
export const instantIn = (text: string, zone: string): string => {
  if (!bareTime.test(text.trim())) return text
  try {
    return Temporal.PlainDateTime.from(text.trim().replace(' ', 'T'))
      .toZonedDateTime(zone)
      .toString({ smallestUnit: 'minute', timeZoneName: 'never' })
  } catch {
    return text
  }
}

/** What a page says where a day and an hour were asked for. */
export const noMoment = (said: string): string =>
  `“${said}” is no moment. Write it such as December 10, 2:30 pm.`

/** This moment as the file writes it. */
export const nowText = (now: Temporal.ZonedDateTime, zone: string): string =>
  now.withTimeZone(zone).toString({ smallestUnit: 'second', timeZoneName: 'never' })

/** What a new fact lacks, a complaint for each key. */
export const missing = (
  what: string,
  values: Readonly<Record<string, unknown>>,
  keys: readonly string[],
): readonly Complaint[] =>
  keys.filter((key) => !values[key]).map((field) => ({ field, message: `${what} needs this.` }))
