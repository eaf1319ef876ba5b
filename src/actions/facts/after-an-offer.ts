import { z } from 'zod'
import type { RawDossier } from '../../core/dossier/schema.ts'
import { done, goneSays, notFound, type Outcome } from '../../core/outcome.ts'
import { type Changed, change } from '../change.ts'
import { defineAction } from '../define.ts'
import { instantIn, nowText, opportunityArgument, zoneOf } from '../entry.ts'
import { changedOutput } from '../outputs.ts'
import { moneyField, sumAs } from '../understood.ts'

type RawOffer = NonNullable<RawDossier['offer']>
type RawCounter = NonNullable<RawOffer['counters']>[number]

const offerIn = (raw: RawDossier): Outcome<RawOffer> =>
  raw.offer ? done(raw.offer) : notFound({ message: 'There is no offer on record yet; note it first.' })

const cleared = z.object({
  opportunity: opportunityArgument,
  condition: z
    .string()
    .min(1)
    .describe('The condition, by its first words')
    .meta({ positional: true, value: 'TEXT' }),
  on: z
    .string()
    .optional()
    .describe('When it was cleared; today unless named')
    .meta({ value: 'DAY', lean: 'back' }),
})

export const clearedAction = defineAction<typeof cleared, Changed>({
  name: 'cleared',
  says: 'A condition of the offer is cleared: the background check, a reference, the visa',
  more: 'Until the offer is signed and every condition is cleared, nothing is closed elsewhere.',
  examples: [['afterword cleared northwind "background check"', 'as of today']],
  readOnly: false,
  asksPerson: false,
  input: cleared,
  output: changedOutput,
  run: ({ opportunity, condition, on }, desk) =>
    change(opportunity, desk, ({ kept: { raw } }) => {
      const offer = offerIn(raw)
      if (!offer.ok) return offer
      const conditions = offer.value.conditions ?? []
      const begins = condition.trim().toLowerCase()
      const meant = conditions.find(({ what }) => what.toLowerCase().startsWith(begins))
      if (!meant) {
        const known = conditions.map(({ what }) => `“${what}”`).join(', ') || 'none yet'
        return notFound({
          field: 'condition',
          message: `there is no such condition. There are: ${known}.`,
          plain: goneSays('condition'),
        })
      }
      const day =
        on ??
        desk.now
          .withTimeZone(raw.me.zone ?? desk.now.timeZoneId)
          .toPlainDate()
          .toString()
      return done({
        raw: {
          ...raw,
          offer: {
            ...offer.value,
            conditions: conditions.map((each) => (each === meant ? { ...each, cleared: day } : each)),
          },
        },
        says: `Cleared: ${meant.what}`,
      })
    }),
})

const counter = z.object({
  opportunity: opportunityArgument,
  from: z
    .enum(['them', 'employer'])
    .describe('them: their new figure; employer: your present employer asks you to stay')
    .meta({ value: 'WORD', ask: true }),
  amount: moneyField()
    .optional()
    .describe('The new figure, such as 131000')
    .meta({ value: 'AMOUNT', ask: true }),
  at: z.string().optional().describe('When it came; now unless named').meta({ value: 'TIME', lean: 'back' }),
  declined: z.boolean().optional().describe('You said no to it'),
})

const saidNo = (before: readonly RawCounter[], from: RawCounter['from']): RawCounter[] | undefined => {
  const open = before.findLast((each) => each.from === from && !each.declined)
  return open && before.map((each) => (each === open ? { ...each, declined: true } : each))
}

export const counterAction = defineAction<typeof counter, Changed>({
  name: 'counter',
  says: 'A new figure came: theirs after your ask, or your present employer’s, to keep you',
  examples: [
    ['afterword counter northwind --from them --amount 134000', 'they came back with a figure'],
    ['afterword counter northwind --from employer --amount 140000', 'you are asked to stay'],
    ['afterword counter northwind --from employer --declined', 'you said no to that'],
  ],
  readOnly: false,
  asksPerson: false,
  input: counter,
  output: changedOutput,
  run: ({ opportunity, from, amount, at, declined }, desk) =>
    change(opportunity, desk, ({ kept: { raw } }) => {
      const offer = offerIn(raw)
      if (!offer.ok) return offer
      const sum = sumAs('amount', amount, offer.value, raw.opportunity.company.country)
      if (!sum.ok) return sum
      const zone = zoneOf(raw, desk.now.timeZoneId)
      const before = offer.value.counters ?? []
      const refused = declined && sum.value === undefined ? saidNo(before, from) : undefined
      const came: RawCounter = {
        from,
        at: at ? instantIn(at, zone) : nowText(desk.now, zone),
        ...(sum.value ? { amount: sum.value } : {}),
        ...(declined ? { declined } : {}),
      }
      return done({
        raw: { ...raw, offer: { ...offer.value, counters: refused ?? [...before, came] } },
        says: refused ? 'Said no to a figure' : 'Noted a new figure',
      })
    }),
})
