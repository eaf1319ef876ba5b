import { months, numberByName } from '../english/calendar-names.ts'
import { dateWords } from '../time/say.ts'
import type { ColumnKind } from './column-kinds.ts'
import type { PersonTold, Table, Told } from './contact.ts'

/** “12 Nov 2026”, “2026-11-12” → the day; undefined where it may be another. */
const dayIn = (text: string): Temporal.PlainDate | undefined => {
  const [, day, name = '', year] = /^(\d{1,2})\.? ([a-z]{3,9})\.? (\d{4})$/i.exec(text) ?? []
  const month = numberByName(name, months)
  const iso = day && month > 0 ? `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}` : text
  if (!/^\d{4}-\d\d-\d\d$/.test(iso)) return undefined
  try {
    return Temporal.PlainDate.from(iso, { overflow: 'reject' })
  } catch {
    return undefined
  }
}

const sinceSays = (text: string): string => {
  const day = dayIn(text)
  return `Connected on LinkedIn since ${day ? `${dateWords(day)} ${day.year}` : text}`
}

/** One row, its columns being these. What stands in a column of no use is told, unless nothing does. */
export const entryOf = (
  { place, cells }: Table['rows'][number],
  kinds: readonly ColumnKind[],
  headings: readonly string[],
): PersonTold => {
  const of = (kind: ColumnKind): string[] =>
    cells.filter((cell, at) => kinds[at] === kind && cell.trim() !== '').map((cell) => cell.trim())
  const one = (kind: ColumnKind): string | undefined => of(kind)[0]
  const several: Pick<Told, 'emails' | 'phones' | 'pages' | 'notes'> = {
    emails: of('email').flatMap((cell) => cell.split(/;|:::|,/)),
    phones: of('phone').flatMap((cell) => cell.split(/;|:::/)),
    pages: of('linkedin'),
    notes: [...of('note'), ...of('since').map(sinceSays)],
  }
  const single = {
    name: one('name'),
    given: one('given'),
    family: one('family'),
    prefix: one('prefix'),
    title: one('title'),
    company: one('company'),
    postal: of('postal').join('\n') || undefined,
  }
  const left = cells.flatMap((cell, at) =>
    (kinds[at] ?? 'none') === 'none' && cell.trim() !== ''
      ? [headings[at]?.trim() || `column ${at + 1}`]
      : [],
  )
  return {
    place,
    told: {
      ...Object.fromEntries(Object.entries(single).filter(([, value]) => value !== undefined)),
      ...several,
    },
    left,
  }
}
