import { z } from 'zod'
import type { Moment } from '../core/dossier/dossier.ts'
import { done } from '../core/outcome.ts'
import { heldSince } from '../core/plan/holding.ts'
import type { Step } from '../core/plan/step.ts'
import { titleOf } from '../core/plan/title.ts'
import { allStatuses, endOf } from '../core/vocabulary/statuses.ts'
import { groundOf } from '../core/vocabulary/step-id.ts'
import { stepKinds } from '../core/vocabulary/step-kinds.ts'
import { stepStates } from '../core/vocabulary/step-states.ts'
import type { Looking } from './action.ts'
import { defineAction } from './define.ts'
import { landingOutput } from './outputs-over-all.ts'
import { planAll } from './plan-all.ts'
import { instantShape, opportunityShape } from './shapes.ts'
import type { Looked } from './today/arranged.ts'

/** So many of each are looked at. */
const most = 24

const input = z.object({})

/** One thing that is left when a search ends, with its message where there is one. */
export interface Left extends Pick<Looked, 'id' | 'dossier'> {
  readonly step?: Step
  readonly done: boolean
}

export interface Landing {
  readonly now: Moment
  /** Where the offer holds, and since when; absent as long as none does. */
  readonly landed?: Looked & { readonly since: Moment }
  readonly thanks: readonly Left[]
  readonly withdraw: readonly Left[]
  /** What is still open, and in which nobody waits for a word of yours. */
  readonly archive: readonly Left[]
  /** What goes on beside it, such as a search that began after it. */
  readonly open: readonly Left[]
  /** Open ones that were not looked at. */
  readonly more: number
}

const openStatuses = allStatuses.filter((status) => endOf(status) === undefined)
const isSaid = ({ state }: Step): boolean => state === 'done' || state === 'skipped'
const stands = (step: Step): boolean => stepStates[step.state].open || isSaid(step)

const leftOf = (one: Looked, is: (step: Step) => boolean): readonly Left[] =>
  one.steps
    .filter((step) => is(step) && stands(step))
    .map((step) => ({ id: one.id, dossier: one.dossier, step, done: isSaid(step) }))

/** Says to them that it is over: that one withdraws, or does not take their offer. */
const isGoodbye = ({ kind }: Step): boolean => kind === 'withdraw' || kind === 'offer-decline'

/** Somebody there is still to hear something: it is no thing to put away unseen. */
const isAlive = ({ steps }: Looked): boolean =>
  steps.some(({ kind, state }) => stepKinds[kind].message && stepStates[state].open)

/** In an open process: the word that one withdraws; once it is said, or there is nobody to say it to, it is put away. */
const closing = (one: Looked): Pick<Landing, 'withdraw' | 'archive' | 'open'> => {
  const withdraw = leftOf(one, isGoodbye)
  if (withdraw.some((each) => !each.done)) return { withdraw, archive: [], open: [] }
  const itself = [{ id: one.id, dossier: one.dossier, done: false }]
  return withdraw.length === 0 && isAlive(one)
    ? { withdraw, archive: [], open: itself }
    : { withdraw, archive: itself, open: [] }
}

/** What is left, as it is told here: of two ways to answer an offer only the one is meant. */
export const leftTitle = (step: Step): string =>
  step.kind === 'offer-decline' ? 'Decline their offer, with thanks' : titleOf(step).title

const leftJson = ({ id, dossier, step, done: said }: Left) => ({
  opportunity: { ...opportunityShape(dossier), id },
  ...(step ? { step: step.id, title: leftTitle(step) } : {}),
  done: said,
})

export const landingAction = defineAction<typeof input, Landing, Looking>({
  name: 'landing',
  says: 'When an offer is signed and cleared: whom to thank, where to withdraw, what to put away; does none of it',
  examples: [['afterword landing', 'each line names the message that is written for it']],
  readOnly: true,
  asksPerson: false,
  input,
  output: landingOutput,
  json: ({ now, landed, thanks, withdraw, archive, open, more }) => ({
    now: instantShape(now),
    ...(landed
      ? {
          landed: {
            opportunity: { ...opportunityShape(landed.dossier), id: landed.id },
            since: instantShape(landed.since),
          },
        }
      : {}),
    ...{
      thanks: thanks.map(leftJson),
      withdraw: withdraw.map(leftJson),
      archive: archive.map(leftJson),
      open: open.map(leftJson),
      more,
    },
  }),
  run: async (_asked, desk) => {
    const store = await desk.store()
    if (!store.ok) return store
    const idsOf = async (page: object) => {
      const found = await store.value.summaries(desk.account, { limit: most, ...page })
      return found.ok ? done(found.value.map(({ id }) => id)) : found
    }
    const none = { thanks: [], withdraw: [], archive: [], open: [], more: 0 }
    const offered = await idsOf({ holding: 'offer', status: [...openStatuses, 'accepted'] })
    if (!offered.ok) return offered
    const offers = await planAll(offered.value, desk)
    if (!offers.ok) return offers
    const [landed] = offers.value.flatMap((one) => {
      const since = heldSince(one.dossier, one.now)
      return since ? [{ ...one, since }] : []
    })
    if (!landed) return done({ now: desk.now, ...none })
    const loaded = await store.value.load(desk.account, [landed.id])
    if (!loaded.ok) return loaded
    const examples = loaded.value[0]?.example === true
    const stillOpen = { status: openStatuses, examples }
    const others = await idsOf(stillOpen)
    if (!others.ok) return others
    const helped = await idsOf({ holding: 'helper', examples })
    if (!helped.ok) return helped
    const count = await store.value.count(desk.account, stillOpen)
    if (!count.ok) return count
    const rest = await planAll(
      others.value.filter((id) => id !== landed.id),
      desk,
    )
    if (!rest.ok) return rest
    const helping = await planAll(helped.value, desk)
    if (!helping.ok) return helping
    const closed = rest.value.map(closing)
    return done({
      ...{ now: landed.now, landed },
      thanks: [
        ...leftOf(landed, ({ kind, id }) => kind === 'joining' && groundOf(id) === 'offer'),
        ...helping.value.flatMap((one) => leftOf(one, ({ kind }) => kind === 'helper')),
      ],
      withdraw: closed.flatMap(({ withdraw }) => withdraw),
      archive: closed.flatMap(({ archive }) => archive),
      open: closed.flatMap(({ open }) => open),
      more: Math.max(0, count.value - others.value.length),
    })
  },
})
