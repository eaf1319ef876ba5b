import type { Moment } from '../../core/dossier/dossier.ts'
import { nextInterview, owedPromises, waitOf } from '../../core/plan/around.ts'
import { dayOf } from '../../core/plan/day.ts'
import { putOffUntil } from '../../core/plan/put-off-until.ts'
import { rowsOf } from '../../core/plan/step.ts'
import { stepStates } from '../../core/vocabulary/step-states.ts'
import { bareIn } from '../draft.ts'
import type { Planned } from '../plan.ts'
import type { Today, TodayStep } from './shape.ts'

/** A plan with the name its opportunity is kept by. */
export type Looked = Planned & { readonly id: string }

/** So many opportunities have their thanks written, to see whether they hold anything of the talk. */
const written = 4
/** So many of what comes next are told. */
const fewLater = 12

const pressing = (one: TodayStep, other: TodayStep): number =>
  Number(one.step.optional ?? false) - Number(other.step.optional ?? false) ||
  one.step.due.epochMilliseconds - other.step.due.epochMilliseconds

const comesAt = ({ step, from }: TodayStep): number => (from ?? step.opens).epochMilliseconds
const soonest = (one: TodayStep, other: TodayStep): number => comesAt(one) - comesAt(other)

const rows = ({ id, dossier, steps }: Looked): readonly TodayStep[] =>
  rowsOf(steps).map((step) => {
    const from = step.state === 'waiting' ? step.opens : putOffUntil(step, dossier)
    return { id, dossier, step, ...(from ? { from } : {}) }
  })

/** Whether the thanks among the first things to do hold nothing of the talk. */
const withBare = (
  all: readonly TodayStep[],
  order: readonly TodayStep[],
  planned: readonly Looked[],
): readonly TodayStep[] => {
  const ids = new Set(order.filter(({ step }) => step.kind === 'thank-you').map(({ id }) => id))
  const bare = new Map(
    [...ids].slice(0, written).flatMap((id) => {
      const one = planned.find((each) => each.id === id)
      return one ? [[id, bareIn(one)]] : []
    }),
  )
  return all.map((row) => (bare.get(row.id)?.has(row.step.id) ? { ...row, bare: true } : row))
}

/** All that is planned, as the day takes it. */
export const arranged = (
  planned: readonly Looked[],
  own: { readonly now: Moment; readonly calm: boolean; readonly morning: number },
): Pick<Today, 'open' | 'welcome' | 'day' | 'held' | 'later'> => {
  const plain = planned.flatMap(rows)
  const { first, then } = dayOf(plain, own)
  const all = withBare(plain, first ? [first, ...then] : [], planned)
  const ready = all.filter(({ step }) => stepStates[step.state].now).toSorted(pressing)
  return {
    open: ready.filter(({ step }) => !step.stillWelcome),
    welcome: ready.filter(({ step }) => step.stillWelcome),
    day: dayOf(all, own),
    held: all.filter(({ step }) => step.state === 'blocked'),
    later: all
      .filter(({ from }) => from)
      .toSorted(soonest)
      .slice(0, fewLater),
  }
}

const day = (due: Temporal.PlainDate | undefined): string => due?.toString() ?? '9999'

/** What stands beside the things to do. */
export const around = (
  planned: readonly Looked[],
  now: Moment,
): Pick<Today, 'interview' | 'waits' | 'promises'> => {
  const [interview] = planned
    .flatMap(({ id, dossier }) => {
      const next = nextInterview(dossier, now)
      return next ? [{ id, dossier, interview: next }] : []
    })
    .toSorted((one, other) => Temporal.ZonedDateTime.compare(one.interview.starts, other.interview.starts))
  return {
    ...(interview ? { interview } : {}),
    waits: planned
      .flatMap((each) => {
        const wait = waitOf(each, now)
        return wait ? [{ id: each.id, dossier: each.dossier, ...wait }] : []
      })
      .toSorted((one, other) => Temporal.ZonedDateTime.compare(one.next, other.next)),
    promises: planned
      .flatMap((each) =>
        owedPromises(each).map((promise) => ({ id: each.id, dossier: each.dossier, promise })),
      )
      .toSorted((one, other) => (day(one.promise.due) < day(other.promise.due) ? -1 : 1)),
  }
}
