import type { Table } from '../../contacts/contact.ts'
import { cleanLine, cleanText } from '../../dossier/clean.ts'
import { dateWords } from '../../time/say.ts'
import { countryTyped } from '../../typed/country.ts'
import { stages } from '../../vocabulary/stages.ts'
import { type CellDay, type DateOrder, daysIn } from './cell-days.ts'
import { type DayColumn, isDayColumn, type TrackedColumn } from './column-kinds.ts'
import type { ColumnOrder } from './date-order.ts'
import { firmAndJob } from './firm-and-job.ts'
import { isVagueDay } from './headings.ts'
import { isEmpty, isNo, isYes } from './marks.ts'
import { type Cells, peopleOf } from './people-of.ts'
import { unlinked } from './plain-cell.ts'
import { further, roundIn, standingIn, type TrackedStanding } from './status-words.ts'
import { talksInWords } from './talk-in-words.ts'
import type { Tracked, TrackedTalk } from './tracked.ts'

const mostLine = 300
const mostNote = 4000

/** What every row of a table is read by. */
export interface Reading {
  readonly kinds: readonly TrackedColumn[]
  readonly headings: readonly string[]
  readonly orders: ReadonlyMap<number, ColumnOrder>
  /** How days are written anywhere in it, where that is sure. */
  readonly order?: DateOrder
  readonly today: Temporal.PlainDate
  /** What the words of its own mean, as the person said, in small letters. */
  readonly means: ReadonlyMap<string, TrackedStanding>
  /** The job of rows that name none. */
  readonly role?: string
  /** Countries that were read already, by what stands in a place. */
  readonly countries: Map<string, string | undefined>
}

export const daySays = ({ day, time }: CellDay): string =>
  `${dateWords(day)} ${day.year}${time ? `, ${time.toString({ smallestUnit: 'minute' })}` : ''}`

/** “Berlin, Germany” → DE. Two letters may be a state, so that only names are taken. */
const countryIn = (place: string, known: Map<string, string | undefined>): string | undefined => {
  const name = (place.split(/[,(/]/).at(-1) ?? '').replace(')', '').trim()
  if (name.length < 4 && !/^(?:uk|usa?)$/i.test(name)) return undefined
  if (!known.has(name) && known.size < 5000) {
    const read = countryTyped(name)
    known.set(name, read.ok ? read.value.value : undefined)
  }
  return known.get(name)
}

const marks: Readonly<Record<DayColumn, TrackedStanding>> = {
  applied: 'applied',
  interview: 'open',
  offered: 'offer',
  refused: 'rejected',
}

/** What has been found in a row so far. */
interface Found {
  standing: TrackedStanding | undefined
  /** The table says in a word that it is not applied for. */
  isWish: boolean
  readonly days: Partial<Record<DayColumn, CellDay>>
  isAnyDay: boolean
  readonly talks: TrackedTalk[]
  readonly notes: string[]
  readonly noted: string[]
}

const begun = (notes: readonly string[]): Found => ({
  ...{ standing: undefined, isWish: false, isAnyDay: false, days: {} },
  ...{ talks: [], notes: [...notes], noted: [] },
})

const byStatus = (cell: string, heading: string, { means }: Reading, found: Found): void => {
  const said = means.get(cell.toLowerCase())
  const read = said ? { is: said, more: true } : standingIn(cell)
  if (read?.is === 'wish') found.isWish = true
  found.standing = further(found.standing, read?.is)
  if (!read || read.more || cell.length > 30) found.notes.push(`${heading}: ${cell}`)
  if (!read) found.noted.push(`${heading} “${cell.slice(0, 60)}”`)
}

const byDay = (kind: DayColumn, cell: string, at: number, reading: Reading, found: Found): void => {
  const heading = reading.headings[at] || 'Day'
  const { today } = reading
  const order = reading.orders.get(at)?.order ?? 'day-first'
  const days = daysIn(cell, { order, today, ahead: kind === 'interview' })
  if (isNo(cell)) {
    // “Applied: No” beside the state “Applied”: one of them is wrong, and nobody but the person knows which.
    if (kind !== 'applied' || found.standing !== 'applied') return
    found.standing = undefined
    found.notes.push(`${heading}: ${cell}`)
    found.noted.push(`${heading} “${cell}”, though the row says that it was applied for`)
    return
  }
  if (!days) {
    const word = standingIn(cell)
    found.standing = further(found.standing, isYes(cell) ? marks[kind] : word?.is)
    if (!isYes(cell)) {
      found.notes.push(`${heading}: ${cell}`)
      if (!word) found.noted.push(`${heading} “${cell.slice(0, 60)}”`)
    }
    return
  }
  const isToCome = days.some(({ day }) => Temporal.PlainDate.compare(day, today.add({ days: 1 })) > 0)
  if (kind === 'applied' && (isToCome || (found.isWish && isVagueDay(heading)))) {
    // “Final interview” beside a day and an hour to come is that interview.
    const talks = found.standing === 'open' && isVagueDay(heading) ? days.filter(({ time }) => time) : []
    const stage = roundIn(found.notes.join('\n')) ?? 'screening'
    found.talks.push(...talks.map((day) => ({ day, stage })))
    if (talks.length > 0) return
    found.notes.push(`${heading}: ${cell}`)
    if (!found.isWish) found.noted.push(`${heading} “${cell}”, a day to come`)
    return
  }
  found.standing = further(found.standing, marks[kind])
  if (kind !== 'interview') {
    const [first, ...more] = days
    if (first && !found.days[kind]) {
      found.days[kind] = first
      if (kind === 'applied') found.isAnyDay = isVagueDay(heading)
    } else if (first) more.unshift(first)
    found.notes.push(...more.map((day) => `${heading}: ${daySays(day)}`))
    return
  }
  const stage = roundIn(heading) ?? 'screening'
  for (const day of days)
    if (day.time) found.talks.push({ day, stage })
    else found.notes.push(`${heading}: ${daySays(day)}`)
}

const byWords = (text: string, { order, today }: Reading, found: Found): void => {
  for (const { day, clause } of talksInWords(text, { order, today })) {
    if (found.isWish || found.talks.some((talk) => daySays(talk.day) === daySays(day))) continue
    found.talks.push({ day, stage: roundIn(clause) ?? 'screening' })
    found.standing = further(found.standing, 'open')
  }
}

/** A firm as it is called: the page behind it and what explains it become notes. */
const firmOf = (
  cell: string | undefined,
): { readonly company?: string; readonly notes: readonly string[] } => {
  if (cell === undefined) return { notes: [] }
  const { name, page } = unlinked(cell)
  const [, bare = name, said] = /^([^()]{2,100}) \(([^()]{2,150} [^()]{2,150})\)$/.exec(name) ?? []
  return {
    company: bare.replace(/^(?:fa\.|firma) /i, '').trim() || name,
    notes: [...(page === undefined ? [] : [page]), ...(said === undefined ? [] : [said])],
  }
}

const first = (cells: readonly string[]): string | undefined =>
  cells[0] === undefined ? undefined : cleanLine(cells[0], mostLine) || undefined

/** One row; a sentence where it is no application. Whatever has no place becomes a line of its notes. */
export const trackedOf = ({ place, cells }: Table['rows'][number], reading: Reading): Tracked | string => {
  const { kinds, headings } = reading
  const texts = cells.map((cell) => cleanText(cell).trim().slice(0, mostNote).toWellFormed())
  const of: Cells = (kind) => texts.filter((cell, at) => kinds[at] === kind && !isEmpty(cell))
  const firm = first(of('company'))
  const both = kinds.includes('role') || reading.role !== undefined ? undefined : firmAndJob(firm ?? '')
  const { company, notes } = firmOf(both?.company ?? firm)
  const named = both?.role ?? first(of('role'))
  const role = named === undefined ? reading.role : unlinked(named).name
  const says = texts
    .filter((cell) => !isEmpty(cell))
    .join(', ')
    .slice(0, 120)
  if (company === undefined) return `${place}: it names no firm (“${says}”); left out.`
  if (role === undefined) return `${place}: it names no job (“${says}”); left out.`
  const found = begun(notes)
  // What is said in a word first: “Date” beside “Bookmarked” is no day of an application.
  const inOrder = [...texts.entries()].toSorted(
    ([one], [other]) => Number(kinds[other] === 'status') - Number(kinds[one] === 'status'),
  )
  for (const [at, cell] of inOrder) {
    const kind = kinds[at] ?? 'other'
    const heading = headings[at] || `Column ${at + 1}`
    if (isEmpty(cell)) continue
    if (kind === 'status') {
      byStatus(cell, heading, reading, found)
      byWords(cell, reading, found)
    } else if (isDayColumn(kind)) byDay(kind, cell, at, reading, found)
    else if (kind === 'note') {
      found.notes.push(cell)
      byWords(cell, reading, found)
    } else if (kind === 'other' || kind === 'place')
      found.notes.push(headings[at] || !/^https?:/i.test(cell) ? `${heading}: ${cell}` : cell)
  }
  for (const kind of ['company', 'role', 'source', 'field'] as const)
    for (const cell of of(kind).slice(1)) found.notes.push(`Also: ${cell}`)
  const people = peopleOf(of, found)
  const country = of('place').flatMap((cell) => countryIn(cell, reading.countries) ?? [])[0]
  const { applied, refused, offered } = found.days
  if (offered) found.notes.push(`Offer: ${daySays(offered)}`)
  const told = {
    standing: found.standing,
    applied,
    refused,
    source: first(of('source')),
    field: first(of('field')),
    country,
  }
  return {
    ...(found.isAnyDay ? { isAnyDay: true as const } : {}),
    ...{ place, company, role, people, talks: found.talks, noted: found.noted },
    ...Object.fromEntries(Object.entries(told).filter(([, value]) => value !== undefined)),
    notes: [...new Set(found.notes.map((line) => line.trim()).filter((line) => line !== ''))],
  }
}

/** How a talk is told in a preview: “technical interview 3 November 2026, 10:00”. */
export const talkSays = ({ day, stage }: TrackedTalk): string => `${stages[stage].called} ${daySays(day)}`
