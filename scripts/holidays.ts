/** Lays the holiday data out one country a file, so that a plan loads only the country it needs. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

interface Data {
  readonly holidays: Readonly<Record<string, unknown>>
  readonly names: Readonly<Record<string, unknown>>
}

/** The countries and names that a piece of the data refers to. */
const references = (value: unknown, key: '_days' | '_name', found: Set<string>): Set<string> => {
  if (typeof value !== 'object' || value === null) return found
  for (const [name, inner] of Object.entries(value)) {
    if (name === key) for (const word of [inner].flat()) if (typeof word === 'string') found.add(word)
    references(inner, key, found)
  }
  return found
}

/** One JSON file per country in `folder`: its rules, those of countries it borrows days from, and the names they use. */
export const splitHolidays = (folder: string): void => {
  const home = dirname(createRequire(import.meta.url).resolve('date-holidays/package.json'))
  const data: Data = JSON.parse(readFileSync(join(home, 'data', 'holidays.json'), 'utf8'))
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  for (const country of Object.keys(data.holidays)) {
    const wanted = new Set([country])
    for (const each of wanted) {
      for (const other of references(data.holidays[each], '_days', new Set())) {
        const [code = ''] = other.split(/[ .-]/)
        if (code in data.holidays) wanted.add(code)
      }
    }
    const holidays = Object.fromEntries([...wanted].map((code) => [code, data.holidays[code]]))
    const names = Object.fromEntries(
      ['substitutes', ...references(holidays, '_name', new Set())].flatMap((name) =>
        name in data.names ? [[name, data.names[name]]] : [],
      ),
    )
    writeFileSync(join(folder, `${country}.json`), JSON.stringify({ holidays, names }))
  }
}
