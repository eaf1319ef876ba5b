import { z } from 'zod'
import type { RawDossier } from '../../core/dossier/schema.ts'
import { done } from '../../core/outcome.ts'
import { endOf, statusOf } from '../../core/vocabulary/statuses.ts'
import type { Changing } from '../action.ts'
import { type Changed, change } from '../change.ts'
import { defineAction } from '../define.ts'
import { instantIn, merged, nowText, opportunityArgument, zoneOf } from '../entry.ts'
import { changedOutput } from '../outputs.ts'
import { moneyField, sumAs, sumOf, sumSaid } from '../understood.ts'

const input = z.object({
  opportunity: opportunityArgument,
  receivedAt: z
    .string()
    .optional()
    .describe('When it came; now unless named')
    .meta({ value: 'TIME', lean: 'back' }),
  from: z.string().optional().describe('Who made it, by id').meta({ value: 'PERSON' }),
  amount: moneyField()
    .optional()
    .describe('The figure, such as 92,000 or “$92,000 a year”')
    .meta({ value: 'AMOUNT', ask: true }),
  currency: z.string().optional().describe('Its currency, such as CAD').meta({ value: 'CODE', ask: true }),
  per: z.string().optional().describe('year, month, week, day or hour').meta({ value: 'WORD' }),
  respondBy: z
    .string()
    .optional()
    .describe('Their deadline')
    .meta({ value: 'DAY', ask: true, lean: 'ahead' }),
  terms: z
    .array(z.string())
    .optional()
    .describe('What comes with it; may be repeated')
    .meta({ value: 'TEXT' }),
  asked: moneyField().optional().describe('The figure you named in the interview').meta({ value: 'AMOUNT' }),
  reviewers: z
    .array(z.string())
    .optional()
    .describe('Who looks at it with you; may be repeated')
    .meta({ value: 'NAME' }),
  questions: z
    .array(z.string())
    .optional()
    .describe('What you want to know; may be repeated')
    .meta({ value: 'TEXT' }),
  change: z
    .string()
    .optional()
    .describe('What you would change, and why: for the talk, only for you')
    .meta({ value: 'TEXT', lines: 2 }),
  conditions: z
    .array(z.string())
    .optional()
    .describe('What must be cleared before it holds: a background check, references, a visa; may be repeated')
    .meta({ value: 'TEXT' }),
  signed: z.boolean().optional().describe('It is signed'),
  signedOn: z
    .string()
    .optional()
    .describe('When it was signed; today unless named')
    .meta({ value: 'DAY', lean: 'back' }),
})

type RawOffer = NonNullable<RawDossier['offer']>

/** A condition that is named again stays as far as it was; one that is not is gone. */
const conditionsOf = (
  named: readonly string[] | undefined,
  before: RawOffer['conditions'] = [],
): RawOffer['conditions'] | undefined =>
  named
    ?.map((what) => what.trim())
    .filter((what) => what !== '')
    .map((what) => before.find((each) => each.what === what) ?? { what })

export const offerAction = defineAction<typeof input, Changed, Changing>({
  name: 'offer',
  says: 'Record the offer, or change it: terms, deadline, questions, signed',
  examples: [
    [
      'afterword offer northwind --amount 138000 --currency CAD --per year --respondBy 2026-11-27 --from dana',
      'it has come',
    ],
    [
      'afterword offer northwind --conditions "background check" --conditions references',
      'until both are cleared nothing is closed elsewhere',
    ],
    ['afterword offer northwind --questions "Is the bonus guaranteed?"', 'what you want to know'],
  ],
  readOnly: false,
  asksPerson: false,
  input,
  output: changedOutput,
  run: ({ opportunity, asked, conditions, ...entry }, desk) =>
    change(opportunity, desk, ({ kept: { raw } }) => {
      const { country } = raw.opportunity.company
      const sum = sumOf(entry, country)
      if (!sum.ok) return sum
      const units = merged<Pick<RawOffer, 'currency' | 'per'>>(raw.offer, sum.value)
      const named = sumAs('asked', asked, units, country)
      if (!named.ok) return named
      const zone = zoneOf(raw, desk.now.timeZoneId)
      const at = entry.receivedAt ? instantIn(entry.receivedAt, zone) : undefined
      const first = raw.offer ? {} : { receivedAt: nowText(desk.now, zone) }
      const today = desk.now
        .withTimeZone(raw.me.zone ?? desk.now.timeZoneId)
        .toPlainDate()
        .toString()
      const offer = merged<RawOffer>({ ...first, ...raw.offer } as RawOffer, {
        ...(entry.signed && !raw.offer?.signed ? { signedOn: today } : {}),
        ...Object.fromEntries(Object.entries(entry).filter(([, value]) => value !== undefined)),
        ...sum.value,
        conditions: conditionsOf(conditions, raw.offer?.conditions),
        asked: named.value,
        receivedAt: at,
      })
      const opened = raw.offer === undefined && endOf(statusOf(raw.opportunity.status)) === undefined
      return done({
        raw: { ...raw, offer, ...(opened ? { opportunity: { ...raw.opportunity, status: 'offer' } } : {}) },
        says: `${raw.offer ? 'Changed the offer' : 'Recorded the offer'}${sumSaid(entry.amount, offer)}`,
      })
    }),
})

const elsewhereInput = z.object({
  opportunity: opportunityArgument,
  until: z
    .string()
    .describe('The deadline somewhere else, such as 2026-12-01')
    .meta({ value: 'DAY', lean: 'ahead' }),
  company: z.string().optional().describe('Whose offer it is').meta({ value: 'NAME' }),
  nameIt: z.boolean().optional().describe('The other company may be named'),
})

export const elsewhereAction = defineAction<typeof elsewhereInput, Changed, Changing>({
  name: 'elsewhere',
  says: 'A real deadline somewhere else that they should hear of in time',
  more: 'Offers kept in Afterword are taken into account by themselves; this is for what is not kept here.',
  examples: [
    ['afterword elsewhere northwind --until 2026-12-01', 'one message says so, without naming the company'],
  ],
  readOnly: false,
  asksPerson: false,
  input: elsewhereInput,
  output: changedOutput,
  run: ({ opportunity, ...entry }, desk) =>
    change(opportunity, desk, ({ kept: { raw } }) =>
      done({
        raw: {
          ...raw,
          elsewhere: [...(raw.elsewhere ?? []), { what: 'offer', ...merged({ until: entry.until }, entry) }],
        },
        says: 'Noted a deadline somewhere else',
      }),
    ),
})
