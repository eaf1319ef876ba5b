import { z } from 'zod'
import type { RawDossier } from '../../core/dossier/schema.ts'
import { done, type Outcome, refused } from '../../core/outcome.ts'
import { allStatuses, statuses, statusOf } from '../../core/vocabulary/statuses.ts'
import type { Changing } from '../action.ts'
import { beginWith, type Changed, change } from '../change.ts'
import { defineAction } from '../define.ts'
import { merged, missing } from '../entry.ts'
import { changedOutput } from '../outputs.ts'
import { countryField, moneyField, sumOf, sumSaid } from '../understood.ts'

const input = z.object({
  id: z
    .string()
    .optional()
    .describe('The opportunity to change; without it a new one begins')
    .meta({ positional: true, value: 'OPPORTUNITY' }),
  role: z.string().optional().describe('The role as advertised').meta({ value: 'TEXT', ask: true }),
  company: z
    .string()
    .optional()
    .describe('The company’s name as it spells it')
    .meta({ value: 'NAME', ask: true }),
  field: z.string().optional().describe('Its field, such as software or law').meta({ value: 'TEXT' }),
  country: countryField()
    .optional()
    .describe('Its country, such as Canada or CA: decides the holidays')
    .meta({ value: 'CC' }),
  region: z.string().optional().describe('Its region, such as ON or ENG').meta({ value: 'CODE' }),
  zone: z.string().optional().describe('Its time zone, such as America/Toronto').meta({ value: 'ZONE' }),
  formality: z
    .enum(['formal', 'neutral', 'informal'])
    .optional()
    .describe('How formal it is; by its field unless named')
    .meta({ value: 'WORD' }),
  source: z.string().optional().describe('Where you heard of it').meta({ value: 'TEXT' }),
  status: z.enum(allStatuses).optional().describe('Where it stands').meta({ value: 'WORD' }),
  keen: z
    .enum(['keen', 'unsure', 'out'])
    .optional()
    .describe('How much you still want it')
    .meta({ value: 'WORD' }),
  expected: moneyField()
    .optional()
    .describe('The pay you hope for, such as “$92,000 a year”; private')
    .meta({ value: 'AMOUNT' }),
  named: moneyField()
    .optional()
    .describe('The pay you named when they asked, such as 92000')
    .meta({ value: 'AMOUNT' }),
  currency: z.string().optional().describe('Its currency, such as CAD').meta({ value: 'CODE' }),
  per: z.string().optional().describe('year, month, week, day or hour').meta({ value: 'WORD' }),
  agency: z.string().optional().describe('The recruiter in between, by id').meta({ value: 'PERSON' }),
  contactVia: z
    .string()
    .optional()
    .describe('The one through whom everything goes, by id')
    .meta({ value: 'PERSON' }),
  directContact: z.boolean().optional().describe('The agency allows writing to the company directly'),
  noContact: z.boolean().optional().describe('Their rules forbid writing to them: nothing is sent'),
  notes: z
    .string()
    .optional()
    .describe('Whatever else you want to keep, such as the link to the job; private')
    .meta({ value: 'TEXT', lines: 6, most: 20_000 }),
})

type Entry = z.infer<typeof input>

const entered = (
  before: RawDossier['opportunity'] | undefined,
  entry: Entry,
): Outcome<RawDossier['opportunity']> => {
  const {
    id: _id,
    company,
    field,
    country,
    region,
    zone,
    formality,
    expected,
    named,
    currency,
    per,
    ...own
  } = entry
  const sum = sumOf({ amount: expected, currency, per }, country || before?.company.country)
  if (!sum.ok) return sum
  const told = sumOf({ amount: named }, country || before?.company.country)
  if (!told.ok) return told
  const money = merged(before?.expected, sum.value)
  const opportunity = merged(before, {
    ...own,
    named: told.value.amount,
    company: merged(before?.company, { name: company, field, country, region, zone, formality }),
  })
  const { expected: _expected, ...rest } = opportunity
  return done(Object.keys(money).length > 0 ? { ...rest, expected: money } : rest)
}

const begun = async (entry: Entry, desk: Changing): Promise<Outcome<Changed>> => {
  const lacking = missing('a new opportunity', entry, ['role', 'company'])
  if (lacking.length > 0) return refused(...lacking)
  const first = entered(undefined, entry)
  if (!first.ok) return first
  return beginWith(entry.company ?? '', desk, (me = {}) =>
    done({
      raw: { afterword: 1, me, opportunity: first.value },
      says: `Began ${entry.role} at ${entry.company}${sumSaid(entry.expected, first.value.expected)}`,
    }),
  )
}

export const opportunityAction = defineAction<typeof input, Changed, Changing>({
  name: 'opportunity',
  says: 'Begin an opportunity, or change what is known of one and its company',
  examples: [
    [
      'afterword opportunity --role "Data Engineer" --company "Northwind" --country CA --zone America/Toronto',
      'a new one',
    ],
    ['afterword opportunity northwind --status offer', 'it has come to an offer'],
    ['afterword opportunity northwind --keen out', 'you no longer want it: one message says so'],
  ],
  readOnly: false,
  asksPerson: false,
  input,
  output: changedOutput,
  run: (entry, desk) =>
    entry.id === undefined
      ? begun(entry, desk)
      : change(entry.id, desk, ({ kept: { raw } }) => {
          const opportunity = entered(raw.opportunity, entry)
          if (!opportunity.ok) return opportunity
          const says = entry.status
            ? `Where it stands: ${statuses[statusOf(entry.status)].says}`
            : 'Changed the opportunity'
          return done({
            raw: { ...raw, opportunity: opportunity.value },
            says: `${says}${sumSaid(entry.expected, opportunity.value.expected)}`,
          })
        }),
})
