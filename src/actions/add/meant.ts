import { z } from 'zod'
import type { Summary } from '../../core/keep/keep.ts'
import { type Complaint, done, type Outcome } from '../../core/outcome.ts'
import type { PersonSaid } from '../../core/typed/line/people-said.ts'
import { readLine } from '../../core/typed/line/read-line.ts'
import { allEnglishes, englishes } from '../../core/vocabulary/englishes.ts'
import { allFormats } from '../../core/vocabulary/formats.ts'
import { allStages } from '../../core/vocabulary/stages.ts'
import { endOf, statusOf } from '../../core/vocabulary/statuses.ts'
import type { Looking } from '../action.ts'
import { zoneOf } from '../entry.ts'
import { heldBy } from '../kept.ts'
import { namedBy } from '../post/who.ts'
import { minutesField } from '../understood.ts'

/** The line itself, as a person typed it. */
export const lineField = z
  .string()
  .min(1)
  .describe('What happened or will, in one line')
  .meta({ positional: true, value: 'LINE' })

const text = (says: string, value: string, more = {}) =>
  z
    .string()
    .optional()
    .describe(says)
    .meta({ value, ...more })

/** What a line was understood to say, each to be said otherwise; empty takes it away. */
export const meantFields = {
  opportunity: text('The opportunity, by its id, where the line does not tell', 'OPPORTUNITY'),
  company: text('The firm’s name, where the line does not tell', 'NAME'),
  role: text('The role, where the firm is new', 'TEXT'),
  applied: z.boolean().optional().describe('You applied there'),
  stage: z
    .enum([...allStages, ''])
    .optional()
    .describe('Which round')
    .meta({ value: 'WORD' }),
  format: z
    .enum([...allFormats, ''])
    .optional()
    .describe('How it takes place')
    .meta({ value: 'WORD' }),
  starts: text('When it begins or began', 'TIME'),
  minutes: minutesField()
    .optional()
    .describe('How long it takes, such as 45 minutes')
    .meta({ value: 'MINUTES' }),
  person: z
    .array(z.string())
    .optional()
    .describe('Who is there, such as “Dana Okonkwo | Talent Partner”; may be repeated')
    .meta({ value: 'NAME | JOB | ADDRESS' }),
  next: text('What comes next, in their words', 'TEXT'),
  hearBy: text('The day they named', 'DAY', { lean: 'ahead' }),
  note: text('What is kept as a note to yourself', 'TEXT', { lines: 2 }),
}

const shape = z.object(meantFields)
export type Given = z.infer<typeof shape>

/** What is kept of a line, and what has to be said before it can be. */
export interface Meant extends Omit<Given, 'person'> {
  readonly line: string
  readonly person: readonly string[]
  readonly applied: boolean
  readonly talk: boolean
  readonly lacks: readonly Complaint[]
}

const personLine = ({ name, title = '', email = '' }: PersonSaid): string =>
  [name, ...(title || email ? [title] : []), ...(email ? [email] : [])].join(' | ')

/** The one opportunity of a firm that a line can be about. */
const opportunityOf = (
  firm: string | undefined,
  role: string | undefined,
  all: readonly Summary[],
): { readonly id?: string; readonly asks?: Complaint } => {
  const there = all.filter(({ company }) => company === firm)
  const open = there.filter(({ status }) => endOf(statusOf(status)) === undefined)
  const fits = (open.length > 0 ? open : there).filter(
    (each, _, { length }) =>
      length === 1 || role === undefined || each.role.toLowerCase().includes(role.toLowerCase()),
  )
  const [one, ...others] = fits
  if (one && others.length === 0) return { id: one.id }
  if (!one) return {}
  return {
    asks: {
      field: 'opportunity',
      message: `several are kept of “${firm}”: ${fits.map((each) => each.role).join(', ')}. Say which.`,
    },
  }
}

/** What is kept that a line can name. */
const kept = async (desk: Looking) => {
  const store = await desk.store()
  if (!store.ok) return store
  const all = await store.value.summaries(desk.account, { limit: 100_000 })
  if (!all.ok) return all
  const people = await store.value.people(desk.account)
  if (!people.ok) return people
  const me = await store.value.me(desk.account)
  if (!me.ok) return me
  return done({ all: all.value.filter(({ example }) => !example), people: people.value, me: me.value })
}

/** A line as it is understood before anyone has changed a word of it. */
export const lineMeant = async (line: string, desk: Looking): Promise<Outcome<Meant>> => {
  const known = await kept(desk)
  if (!known.ok) return known
  const { all, people, me } = known.value
  const own = me?.zone ?? desk.now.timeZoneId
  const english = me?.english ?? allEnglishes.find((each) => englishes[each].zones?.test(own))
  const times = await desk.times()
  const isPerson = (name: string, firm: string | undefined) => {
    const there = people.filter(({ company }) => company === firm)
    return (
      namedBy(
        name,
        new Map(there.map(({ id, body }) => [id, { id, name: String((body as { name?: string }).name) }])),
      ) !== undefined
    )
  }
  const knows = { firms: [...new Set(all.map(({ company }) => company))], isPerson }
  const readIn = (zone: string) => readLine(line, knows, { now: desk.now.withTimeZone(zone), english, times })
  const first = readIn(own)
  const { id, asks } = first.isKnown ? opportunityOf(first.firm, first.role, all) : {}
  const held = id === undefined ? undefined : await heldBy(id, desk)
  if (held && !held.ok) return held
  // An hour is meant on their clock.
  const zone = held ? zoneOf(held.value.kept.raw, own) : own
  const said = zone === own ? first : readIn(zone)
  const { firm, people: met, rest, starts, day, asks: unclear, isKnown, ...plain } = said
  return done({
    ...plain,
    line,
    ...(id === undefined ? {} : { opportunity: id }),
    ...(firm === undefined ? {} : { company: firm }),
    ...(starts ? { starts } : plain.applied && day ? { starts: day } : {}),
    person: met.map(personLine),
    ...(rest === '' ? {} : { note: rest }),
    lacks: [...(asks ? [asks] : []), ...unclear],
  })
}

/** A line with what was said otherwise of it. */
export const saidOtherwise = (meant: Meant, given: Given): Meant => {
  const told = Object.entries(given).filter(([, value]) => value !== undefined)
  const person = given.person?.filter((line) => line.replaceAll('|', '').trim() !== '') ?? meant.person
  const changed = { ...meant, ...Object.fromEntries(told), person } as Meant
  const settled = new Set(told.map(([key]) => key))
  return {
    ...changed,
    talk: meant.talk || Boolean(given.stage) || Boolean(given.starts),
    lacks: meant.lacks.filter(({ field }) => !settled.has(field ?? '')),
  }
}
