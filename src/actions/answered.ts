import { z } from 'zod'
import type { RawDossier } from '../core/dossier/schema.ts'
import { done, notFound, refused } from '../core/outcome.ts'
import { openAnswer } from '../core/plan/answers.ts'
import { allMeanings, meanings } from '../core/vocabulary/meanings.ts'
import type { Changing } from './action.ts'
import { type Changed, change } from './change.ts'
import { defineAction } from './define.ts'
import { instantIn, nowText, opportunityArgument, zoneOf } from './entry.ts'
import { changedOutput } from './outputs.ts'

type RawTouch = NonNullable<RawDossier['history']>[number]

const input = z.object({
  opportunity: opportunityArgument,
  from: z
    .string()
    .optional()
    .describe('Who answered, by id; the last one written to unless named')
    .meta({ value: 'PERSON' }),
  means: z
    .enum(allMeanings)
    .optional()
    .describe(
      'What it means: courtesy, new-date, next-step, offer or no; everything is held until it is said',
    )
    .meta({ value: 'WORD', ask: true }),
  hearBy: z.string().optional().describe('For a new date').meta({ value: 'DAY', lean: 'ahead' }),
  asks: z.boolean().optional().describe('They asked you something, which is yours to answer'),
  pay: z.boolean().optional().describe('They asked what you expect to earn'),
  auto: z.boolean().optional().describe('It was an automatic answer'),
  returns: z
    .string()
    .optional()
    .describe('For an automatic answer: the day they are back')
    .meta({ value: 'DAY', lean: 'ahead' }),
  bounced: z.boolean().optional().describe('It came back: the address does not work'),
  channel: z
    .enum(['email', 'linkedin', 'phone', 'letter', 'text', 'in-person', 'other'])
    .default('email')
    .describe('How it came')
    .meta({ value: 'WORD' }),
  at: z.string().optional().describe('When; now unless named').meta({ value: 'TIME', lean: 'back' }),
  text: z.string().optional().describe('What it said').meta({ value: 'TEXT', lines: 4 }),
})

/** A question about pay is a question. */
const asksIn = ({ asks, pay }: Pick<z.infer<typeof input>, 'asks' | 'pay'>) => (pay ? true : asks)

const kindOf = (entry: z.infer<typeof input>): RawTouch['kind'] =>
  entry.bounced
    ? 'bounce'
    : entry.auto || entry.returns
      ? 'auto-reply'
      : asksIn(entry) && !entry.means
        ? 'question'
        : 'reply'

const sentence = (name: string, entry: z.infer<typeof input>): string => {
  if (entry.bounced) return `A message to ${name} came back`
  if (entry.auto || entry.returns) return `${name} is away`
  const asks = entry.pay ? 'and asks about pay' : entry.asks ? 'and asks something' : ''
  return `${name} answered${entry.means ? `: ${entry.means}` : ''}${asks && ` ${asks}`}`
}

export const answeredAction = defineAction<typeof input, Changed, Changing>({
  name: 'answered',
  says: 'Someone answered: what it means decides what happens next',
  more: 'An answer holds everything until its meaning is said. A no closes the process; an offer or next step opens the next page.',
  examples: [
    [
      'afterword answered northwind --from dana --means new-date --hearBy 2026-12-02',
      'the question moves behind the new date',
    ],
    [
      'afterword answered northwind --from dana --means courtesy --asks',
      'they like you, and asked when you could start: the answer to that comes first',
    ],
    ['afterword answered northwind --returns 2026-12-01', 'an out-of-office note'],
    ['afterword answered northwind --pay', 'answering it becomes a step, with what to think of'],
    ['afterword answered northwind --means no', 'one gracious message, then it rests'],
  ],
  readOnly: false,
  asksPerson: false,
  input,
  output: changedOutput,
  run: (entry, desk) =>
    change(entry.opportunity, desk, ({ kept: { raw } }) => {
      const history = raw.history ?? []
      const people = Object.keys(raw.people ?? {})
      const lastOut = history.findLast((touch) => touch.direction === 'out')?.with?.[0]
      const from = entry.from || lastOut || (people.length === 1 ? people[0] : undefined)
      if (from === undefined)
        return refused({
          field: 'from',
          message: `say who answered: ${people.join(', ') || 'add them first'}.`,
        })
      if (entry.means === 'new-date' && !entry.hearBy)
        return refused({ field: 'hearBy', message: 'a new date needs this.' })
      const zone = zoneOf(raw, desk.now.timeZoneId)
      const said = nowText(desk.now, raw.me.zone ?? desk.now.timeZoneId)
      const touch: RawTouch = {
        at: entry.at ? instantIn(entry.at, zone) : nowText(desk.now, zone),
        direction: 'in',
        channel: entry.channel,
        with: [from],
        kind: kindOf(entry),
        ...(entry.text ? { text: entry.text } : {}),
        ...(entry.pay ? { about: 'pay' } : {}),
        ...(entry.returns ? { returns: entry.returns } : {}),
        ...(entry.means
          ? {
              meaning: {
                is: entry.means,
                ...(entry.hearBy ? { hearBy: entry.hearBy } : {}),
                ...(asksIn(entry) === undefined ? {} : { asks: asksIn(entry) }),
                at: said,
                by: desk.by,
              },
            }
          : {}),
      }
      return done({
        raw: { ...raw, history: [...history, touch] },
        says: sentence(raw.people?.[from]?.name ?? from, entry),
      })
    }),
})

const meansInput = z.object({
  opportunity: opportunityArgument,
  is: z
    .enum(allMeanings)
    .describe('courtesy, new-date, next-step, offer or no')
    .meta({ positional: true, value: 'MEANING' }),
  touch: z
    .string()
    .optional()
    .describe('The answer, by id; the latest that nobody has understood unless named')
    .meta({ value: 'TOUCH' }),
  hearBy: z.string().optional().describe('For a new date').meta({ value: 'DAY', lean: 'ahead' }),
  asks: z.boolean().optional().describe('They asked you something, which is yours to answer'),
})

export const meansAction = defineAction<typeof meansInput, Changed, Changing>({
  name: 'means',
  says: 'Say what an answer that is on record means',
  examples: [['afterword means northwind courtesy', '“thanks, we will be in touch”']],
  readOnly: false,
  asksPerson: true,
  input: meansInput,
  output: changedOutput,
  run: (entry, desk) =>
    change(entry.opportunity, desk, ({ kept: { raw }, dossier }) => {
      const history = raw.history ?? []
      const answers = history.filter((touch) => touch.direction === 'in')
      const open = openAnswer(dossier, dossier.touches, desk.now)?.id
      const id = entry.touch ?? open
      const touch = id === undefined ? answers.at(-1) : answers.find((each) => each.id === id)
      if (!touch) return notFound({ message: 'There is no such answer on record.' })
      if (entry.is === 'new-date' && !entry.hearBy)
        return refused({ field: 'hearBy', message: 'a new date needs this.' })
      const meaning = {
        is: entry.is,
        ...(entry.hearBy ? { hearBy: entry.hearBy } : {}),
        ...(asksIn(entry) === undefined ? {} : { asks: asksIn(entry) }),
        at: nowText(desk.now, raw.me.zone ?? desk.now.timeZoneId),
        by: desk.by,
      }
      return done({
        raw: { ...raw, history: history.map((each) => (each === touch ? { ...each, meaning } : each)) },
        says: `The answer means: ${meanings[entry.is].says}`,
      })
    }),
})
