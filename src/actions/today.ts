import { z } from 'zod'
import type { Dossier, Moment } from '../core/dossier/dossier.ts'
import type { Me, Store, Summary } from '../core/keep/keep.ts'
import { done, type Outcome } from '../core/outcome.ts'
import { rowsOf, type Step } from '../core/plan/step.ts'
import { isBefore } from '../core/time/day.ts'
import { stamp } from '../core/time/stamp.ts'
import { stepStates } from '../core/vocabulary/step-states.ts'
import type { Looking } from './action.ts'
import { isCalmFor } from './calm.ts'
import { defineAction } from './define.ts'
import { bareIn } from './draft.ts'
import { besideOf, elsewhereOf, type Held, heldOf } from './kept.ts'
import { todayOutput } from './outputs.ts'
import { type Planned, planOne } from './plan.ts'
import { needsPerson } from './post/outbox.ts'
import { instantShape, opportunityShape, stepShape } from './shapes.ts'

export interface TodayStep {
  readonly id: string
  readonly dossier: Dossier
  readonly step: Step
  /** Its message holds nothing of the talk yet, and waits for a sentence. */
  readonly bare?: true
}

export interface Today {
  readonly now: Moment
  /** What can be done now, the most pressing first. */
  readonly open: readonly TodayStep[]
  readonly welcome: readonly TodayStep[]
  readonly held: readonly TodayStep[]
  /** What comes next, the soonest first. */
  readonly later: readonly TodayStep[]
  /** Due opportunities beyond those that were looked at. */
  readonly more: number
  readonly kept: number
  /** With so many looked at, none of those are left; absent where that would be too many for one look. */
  readonly wider?: number
  /** “Not today” was said, and everything rests until then but what cannot wait. */
  readonly rest?: Moment
  /** Someone said no today: nothing shouts. */
  readonly calm: boolean
  /** So many answers and messages wait for a person's word. */
  readonly mail: number
  /** The example search is among what is kept. */
  readonly example: boolean
}

/** So many opportunities that are due are looked at in one go. */
const most = 400

const input = z.object({
  limit: z
    .number()
    .default(40)
    .describe('How many opportunities that are due to look at')
    .meta({ value: 'N' }),
})

/** The example search rests along with one's own. */
const restingWith = (held: Held, rest: Dossier['me']['rest']): Held =>
  rest ? { ...held, dossier: { ...held.dossier, me: { ...held.dossier.me, rest } } } : held

const plans = async (
  summaries: readonly Summary[],
  rest: Dossier['me']['rest'],
  desk: Looking,
): Promise<Outcome<readonly (Planned & { id: string })[]>> => {
  const store = await desk.store()
  if (!store.ok) return store
  const ids = summaries.map(({ id }) => id)
  const loaded = await store.value.load(desk.account, ids)
  if (!loaded.ok) return loaded
  const beside = await besideOf(ids, desk)
  if (!beside.ok) return beside
  const planned: (Planned & { id: string })[] = []
  for (const each of loaded.value) {
    const held = restingWith(heldOf(each), rest)
    const now = desk.now.withTimeZone(held.dossier.me.zone ?? desk.now.timeZoneId)
    const one = await planOne(
      { ...held, beside: elsewhereOf(held, beside.value(held.kept.id)) },
      now,
      {},
      desk,
    )
    planned.push({ ...one, id: held.kept.id })
  }
  return done(planned)
}

/** What waits for a person's word: answers, and messages that cannot go on by themselves. */
const mailWaiting = async ({ post }: Store, account: string): Promise<Outcome<number>> => {
  const answers = await post.countedIncoming(account, { states: ['new'], troubled: true })
  if (!answers.ok) return answers
  const stuck = await post.counted(account, { states: ['uncertain', 'failed', 'held'] })
  return stuck.ok ? done(answers.value + needsPerson(stuck.value)) : stuck
}

const pressing = (one: TodayStep, other: TodayStep): number =>
  Number(one.step.optional ?? false) - Number(other.step.optional ?? false) ||
  one.step.due.epochMilliseconds - other.step.due.epochMilliseconds
const soonest = (one: TodayStep, other: TodayStep): number =>
  one.step.opens.epochMilliseconds - other.step.opens.epochMilliseconds

const todayStep = ({ id, dossier, step: each, bare }: TodayStep) => ({
  opportunity: { ...opportunityShape(dossier), id },
  ...stepShape(each),
  ...(bare ? { bare } : {}),
})

const todayJson = ({ now, open, welcome, held, later, more, wider, rest, calm, mail, example }: Today) => ({
  now: instantShape(now),
  open: open.map(todayStep),
  welcome: welcome.map(todayStep),
  held: held.map(todayStep),
  later: later.map(todayStep),
  more,
  ...(wider === undefined ? {} : { wider }),
  ...(rest === undefined ? {} : { rest: instantShape(rest) }),
  calm,
  mail,
  example,
})

/** Until when everything rests, if “not today” was said and holds. */
const restOf = (me: Me | undefined, desk: Looking): Dossier['me']['rest'] => {
  const said = me?.rest
  if (!said) return undefined
  const zone = me.zone ?? desk.now.timeZoneId
  const moment = (text: string) => Temporal.Instant.from(text).toZonedDateTimeISO(zone)
  const rest = { ...said, at: moment(said.at), until: moment(said.until) }
  return isBefore(desk.now, rest.until) && !isBefore(desk.now, rest.at) ? rest : undefined
}

export const todayAction = defineAction<typeof input, Today, Looking>({
  name: 'today',
  says: 'Everything that is due over your whole search, and what comes next',
  examples: [['afterword today', 'one line and one action each']],
  readOnly: true,
  asksPerson: false,
  input,
  output: todayOutput,
  json: todayJson,
  run: async (asked, desk) => {
    const limit = Math.min(most, Math.max(1, Math.trunc(asked.limit)))
    const store = await desk.store()
    if (!store.ok) return store
    const { account } = desk
    const at = stamp(desk.now)
    const due = await store.value.summaries(account, { dueBy: at, limit })
    const later = await store.value.summaries(account, { dueAfter: at, limit: 8 })
    const many = await store.value.count(account, { dueBy: at })
    const kept = await store.value.count(account, {})
    if (!due.ok) return due
    if (!later.ok) return later
    if (!many.ok) return many
    if (!kept.ok) return kept
    const examples = await store.value.count(account, { examples: true })
    if (!examples.ok) return examples
    const mail = await mailWaiting(store.value, account)
    if (!mail.ok) return mail
    const me = await store.value.me(account)
    if (!me.ok) return me
    const calm = await isCalmFor(me.value, desk)
    if (!calm.ok) return calm
    const rest = restOf(me.value, desk)
    const planned = await plans([...due.value, ...later.value], rest, desk)
    if (!planned.ok) return planned
    const all = planned.value.flatMap((each): TodayStep[] => {
      const bare = bareIn(each)
      return rowsOf(each.steps).map((step) => ({
        ...{ id: each.id, dossier: each.dossier, step },
        ...(bare.has(step.id) ? { bare: true } : {}),
      }))
    })
    const ready = all.filter(({ step }) => stepStates[step.state].now).sort(pressing)
    return done({
      now: planned.value[0]?.now ?? desk.now,
      open: ready.filter(({ step }) => !step.stillWelcome),
      welcome: ready.filter(({ step }) => step.stillWelcome),
      held: all.filter(({ step }) => step.state === 'blocked'),
      later: all
        .filter(({ step }) => step.state === 'waiting')
        .sort(soonest)
        .slice(0, 12),
      more: many.value - due.value.length,
      ...(many.value > due.value.length && many.value <= most ? { wider: many.value } : {}),
      ...(rest ? { rest: rest.until } : {}),
      calm: calm.value,
      kept: kept.value,
      mail: mail.value,
      example: examples.value > 0,
    })
  },
})
