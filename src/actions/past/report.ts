import { z } from 'zod'
import type { Day } from '../../core/dossier/dossier.ts'
import { done } from '../../core/outcome.ts'
import { csvOf, type ReportLine, reportIn } from '../../core/past/report.ts'
import { capital, clockWords } from '../../core/time/say.ts'
import { stamp } from '../../core/time/stamp.ts'
import type { Looking } from '../action.ts'
import { defineAction } from '../define.ts'
import { zoneHere } from '../post/outbox.ts'
import { daysNamed, ownPast } from './own.ts'

/** An office asks for a month mostly. */
const back = { days: 30 }

const input = z.object({
  from: z
    .string()
    .optional()
    .describe('The first day; a month ago unless named')
    .meta({ value: 'DAY', lean: 'back' }),
  to: z.string().optional().describe('The last day; today unless named').meta({ value: 'DAY', lean: 'back' }),
  people: z.boolean().default(false).describe('With the names of those you dealt with'),
  most: z.number().int().min(1).max(100_000).default(100_000).describe('How many lines').meta({ value: 'N' }),
  as: z
    .enum(['words', 'csv'])
    .default('words')
    .describe('Words, or a table for an office program')
    .meta({ value: 'WORD' }),
})

export interface Report {
  readonly by: string
  readonly from: Day
  readonly to: Day
  readonly zone: string
  readonly people: boolean
  readonly lines: readonly ReportLine[]
  /** So many more lines lie in these days. */
  readonly more: number
  /** Applied for, with no day on record: a report that left them out would be shorter than the search. */
  readonly undated: readonly { readonly id: string; readonly company: string; readonly role: string }[]
  readonly as: 'words' | 'csv'
  readonly csv: string
}

const text = z.string()
const output = z.strictObject({
  ...{ by: text, from: text, to: text, more: z.number().int(), csv: text },
  lines: z.array(
    z.strictObject({
      ...{ at: text, opportunity: text, company: text, role: text, what: text, how: text.optional() },
      ...{ people: z.array(text), stands: text, example: z.boolean() },
    }),
  ),
  undated: z.array(z.strictObject({ id: text, company: text, role: text })),
})

const heads = ['Date', 'Time', 'Firm', 'Role', 'What was done', 'How', 'With', 'Where it stands']

const rowOf = ({ at, company, role, what, how, people, stands }: ReportLine, zone: string): string[] => {
  const there = Temporal.Instant.from(at).toZonedDateTimeISO(zone)
  const moment = [there.toPlainDate().toString(), clockWords(there)]
  return [...moment, company, role, what, how ?? '', people.join(', '), capital(stands)]
}

export const reportAction = defineAction<typeof input, Report, Looking>({
  name: 'report',
  says: 'What you did for your search in a stretch of days, for a job centre: dates, firms, roles, what was done',
  more: 'No note and no word of a letter is in it.',
  examples: [
    ['afterword report', 'the last month'],
    [
      'afterword report --from 2026-11-01 --to 2026-11-30 --as csv > november.csv',
      'as a table for any office program',
    ],
  ],
  readOnly: true,
  asksPerson: false,
  input,
  output,
  json: ({ by, from, to, more, csv, lines, undated }) => ({
    ...{ by, from: from.toString(), to: to.toString(), more, csv, lines, undated },
  }),
  run: async ({ people: named, most, as, ...asked }, desk) => {
    const days = daysNamed(asked)
    if (!days.ok) return days
    const past = await ownPast(desk)
    if (!past.ok) return past
    const store = await desk.store()
    if (!store.ok) return store
    const zone = await zoneHere(desk)
    const to = days.value.to ?? desk.now.withTimeZone(zone).toPlainDate()
    const from = days.value.from ?? to.subtract(back)
    const met = named ? await store.value.people(desk.account) : done([])
    if (!met.ok) return met
    const names = new Map(
      met.value.map((each) => [`${each.opportunity} ${each.id}`, (each.body as { name: string }).name]),
    )
    // What lies ahead was not done yet.
    const end = to.add({ days: 1 }).toZonedDateTime(zone)
    const { lines, more } = reportIn(
      past.value,
      {
        most,
        from: stamp(from.toZonedDateTime(zone)),
        to: stamp(Temporal.ZonedDateTime.compare(end, desk.now) > 0 ? desk.now : end),
      },
      (opportunity, person) => names.get(`${opportunity} ${person}`),
    )
    const me = await store.value.me(desk.account)
    if (!me.ok) return me
    const dated = new Set(past.value.map(({ opportunity }) => opportunity))
    const listed = await store.value.summaries(desk.account, { status: 'applied', limit: 500 })
    if (!listed.ok) return listed
    const isExample = past.value[0]?.example ?? false
    return done({
      ...{ by: me.value?.name ?? '', from, to, zone, people: named, as },
      ...{ lines, more },
      undated: listed.value
        .filter(({ id, example }) => !dated.has(id) && example === isExample)
        .map(({ id, company, role }) => ({ id, company, role })),
      csv: as === 'csv' ? csvOf([heads, ...lines.map((line) => rowOf(line, zone))]) : '',
    })
  },
})
