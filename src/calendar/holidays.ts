import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Holidays, placeKey } from '../core/time/holidays.ts'

interface Holiday {
  readonly date: string
  readonly name: string
  readonly start: Date
  readonly end: Date
}
interface Rules {
  readonly getHolidays: (year: number) => readonly Holiday[]
}
type Parser = new (
  data: unknown,
  country: string,
  region: string,
  options: { types: string[]; languages: string[] },
) => Rules

const parser = async (): Promise<Parser> =>
  (await import('date-holidays-parser')).default as unknown as Parser

/** Countries without a file have no known holidays; any other trouble with the file is an error. */
const dataOf = async (country: string, folder: string): Promise<unknown> => {
  if (!/^[A-Z]{2}$/.test(country)) return undefined
  try {
    return JSON.parse(await readFile(join(folder, `${country}.json`), 'utf8'))
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}

/** Every date a holiday covers: some last several days. */
const daysOf = ({ date, name, start, end }: Holiday): [string, string][] => {
  const first = Temporal.PlainDate.from(date.slice(0, 10))
  const length = Math.max(1, Math.round((end.getTime() - start.getTime()) / 86_400_000))
  return Array.from({ length }, (_, index) => [first.add({ days: index }).toString(), name])
}

/**
 * Public and bank holidays of the given places and years. `folder` holds one file a country (see the build). The rules
 * engine is loaded only when a country is known: 20–45 ms, where the whole data would be 190 ms and 40 MB.
 */
export const holidaysFor = async (
  places: readonly { country?: string; region?: string }[],
  years: readonly number[],
  folder: string,
): Promise<Holidays> => {
  const calendars: Record<string, Record<string, string>> = {}
  for (const { country, region } of places) {
    const data = country === undefined ? undefined : await dataOf(country, folder)
    if (country === undefined || data === undefined) continue
    const Rulebook = await parser()
    const rules = new Rulebook(data, country, region ?? '', { types: ['public', 'bank'], languages: ['en'] })
    const days = years.flatMap((year) => rules.getHolidays(year))
    calendars[placeKey(country, region)] = Object.fromEntries(days.flatMap(daysOf))
  }
  return calendars
}
