import { z } from 'zod'
import { readZone } from '../core/dossier/forms.ts'
import { done, type Outcome, refused } from '../core/outcome.ts'
import { countryShown, countryTyped } from '../core/typed/country.ts'
import { currencyTyped } from '../core/typed/currency.ts'
import { type Asked, dateTyped } from '../core/typed/day.ts'
import { durationShown, durationTyped } from '../core/typed/duration.ts'
import { momentTyped } from '../core/typed/moment.ts'
import { type MoneySaid, moneyShown, moneyTyped, spanTyped } from '../core/typed/money.ts'
import { payAs } from '../core/typed/pay.ts'
import type { Typed } from '../core/typed/typed.ts'
import { allEnglishes, englishes } from '../core/vocabulary/englishes.ts'
import type { Desk, Looking } from './action.ts'
import { zoneOf } from './entry.ts'
import { type Flag, flagsOf } from './fields.ts'
import { heldBy } from './kept.ts'

/** A text that a reader understands, refused by the schema with the reader's sentence; what is empty stays empty. */
const readBy = <Value>(reads: (text: string) => Typed<Value>) =>
  z.union([z.number(), z.string()]).transform((text, context): Value | '' => {
    if (text === '') return ''
    const read = reads(String(text))
    if (read.ok) return read.value.value
    for (const { message } of read.problems) context.addIssue({ code: 'custom', message })
    return z.NEVER
  })

/** How long something takes: “90 minutes” → 90. */
export const minutesField = () => readBy(durationTyped)
/** A country by name: “USA” → US. */
export const countryField = () => readBy(countryTyped)
/** A sum by its figure, with what else it says: “$92,000 a year”. Understood whole by `sumOf`, which knows the country. */
export const moneyField = () =>
  readBy((text) => {
    const read = moneyTyped(text)
    return read.ok ? done({ value: text, shown: '' }) : read
  })

/** The money of an entry, by the country it is paid in; a currency and a span of their own count more than what the sum says. */
export const sumOf = (
  entry: {
    readonly amount?: string | undefined
    readonly currency?: string | undefined
    readonly per?: string | undefined
  },
  country: string | undefined,
): Outcome<{ amount?: number | ''; currency?: string; per?: string }> => {
  const said: Outcome<Partial<MoneySaid>> = entry.amount
    ? plainOf(moneyTyped(entry.amount, country))
    : done({})
  if (!said.ok) return said
  const currency = entry.currency ? plainOf(currencyTyped(entry.currency, country)) : done(entry.currency)
  const per = entry.per ? plainOf(spanTyped(entry.per)) : done(entry.per)
  if (!currency.ok) return currency
  if (!per.ok) return per
  return done({
    ...(entry.amount === '' ? { amount: '' } : {}),
    ...said.value,
    ...(currency.value === undefined ? {} : { currency: currency.value }),
    ...(per.value === undefined ? {} : { per: per.value }),
  })
}

/** A figure named beside an offer, in the offer’s own currency and span: refused where the two cannot be laid side by side. */
export const sumAs = (
  field: string,
  typed: string | undefined,
  offer: { readonly currency?: string | undefined; readonly per?: string | undefined },
  country: string | undefined,
): Outcome<number | '' | undefined> => {
  const said = sumOf({ amount: typed }, country)
  if (!said.ok) return said
  const { amount, currency, per } = said.value
  if (amount === undefined || amount === '' || (currency === undefined && per === undefined))
    return done(amount)
  // Only its own currency and span are held against the offer's: how large it is does not matter here.
  const same = payAs({ amount, currency, per }, { ...offer, amount })
  if (typeof same === 'number') return done(same)
  const units = [offer.currency, offer.per && `${offer.per === 'hour' ? 'an' : 'a'} ${offer.per}`]
  const told = units.filter((each) => each).join(' ')
  return refused({ field, message: `the offer is told in ${told}. Write this figure so as well.` })
}

const plainOf = <Value>(read: Typed<Value>): Outcome<Value> => (read.ok ? done(read.value.value) : read)

/** In what zone a bare time is meant, and in what order 04/01 stands. */
const askedIn = async (
  input: Readonly<Record<string, unknown>>,
  desk: Looking,
): Promise<Outcome<(flag: Flag) => Asked>> => {
  const held = typeof input.opportunity === 'string' ? await heldBy(input.opportunity, desk) : undefined
  // What belongs to no opportunity that is kept is refused by the action itself.
  const raw = held?.ok ? held.value.kept.raw : undefined
  // Where the zone is said along with the time, it is meant in that.
  const said = typeof input.zone === 'string' ? readZone(input.zone) : undefined
  const own = raw?.me.zone ?? (said?.ok ? said.value : desk.now.timeZoneId)
  const there = raw ? zoneOf(raw, desk.now.timeZoneId) : own
  const english = raw?.me.english ?? allEnglishes.find((each) => englishes[each].zones?.test(own))
  const times = await desk.times()
  return done(({ mine, lean }) => ({
    ...{ now: desk.now.withTimeZone(mine ? own : there), english, times },
    lean: lean ?? 'near',
  }))
}

/** The hour at which a day begins for who only names the day. */
const morning = 9

const timeTyped = (flag: Flag, text: string, asked: Asked): Typed<string> => {
  if (flag.value === 'DAY') return dateTyped(text, asked)
  return momentTyped(text, asked, flag.value === 'UNTIL' ? morning : undefined)
}

const timeValues = ['DAY', 'TIME', 'UNTIL']

/** What is shown back of a field that its schema understood. */
const shownOf = ({ value }: Flag, given: unknown): readonly string[] => {
  if (value === 'MINUTES' && typeof given === 'number') return [durationShown(given)]
  return value === 'CC' && typeof given === 'string' && given !== '' ? [countryShown(given)] : []
}

/** An action's input as it was typed → with each day and moment as it is kept, and a desk that knows how they are shown back. */
export const understood = async (
  action: { readonly input: z.ZodObject },
  input: Readonly<Record<string, unknown>>,
  desk: Desk,
): Promise<Outcome<{ readonly input: Record<string, unknown>; readonly desk: Desk }>> => {
  const given = flagsOf(action.input).filter(({ key }) => input[key] !== undefined && input[key] !== '')
  const timed = given.filter(({ value, key }) => timeValues.includes(value) && typeof input[key] === 'string')
  const shown = given.flatMap((flag) => shownOf(flag, input[flag.key]))
  if (timed.length === 0)
    return done({ input: { ...input }, desk: shown.length > 0 ? { ...desk, shown } : desk })
  const askedFor = await askedIn(input, desk)
  if (!askedFor.ok) return askedFor
  const read = timed.map(
    (flag) => [flag.key, timeTyped(flag, String(input[flag.key]), askedFor.value(flag))] as const,
  )
  const problems = read.flatMap(([key, each]) =>
    each.ok ? [] : each.problems.map((problem) => ({ ...problem, field: key })),
  )
  if (problems.length > 0) return refused(...problems)
  const values = read.flatMap(([key, each]) => (each.ok ? [[key, each.value] as const] : []))
  return done({
    input: { ...input, ...Object.fromEntries(values.map(([key, { value }]) => [key, value])) },
    desk: { ...desk, shown: [...values.map(([, each]) => each.shown), ...shown] },
  })
}

/** A sum that was typed, as it is kept: what is said behind the sentence on what was done. */
export const sumSaid = (
  typed: string | undefined,
  kept:
    | {
        readonly amount?: number | undefined
        readonly currency?: string | undefined
        readonly per?: string | undefined
      }
    | undefined,
): string => {
  if (!typed || kept?.amount === undefined) return ''
  const { amount, currency, per } = kept
  const span = per === undefined ? done(undefined) : plainOf(spanTyped(per))
  return `: ${moneyShown({ amount, ...(currency ? { currency } : {}), ...(span.ok && span.value ? { per: span.value } : {}) })}`
}
