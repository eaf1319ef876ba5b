import type { Store } from '../../core/keep/keep.ts'
import { done, type Outcome } from '../../core/outcome.ts'
import type { DigestDay } from '../../core/remind/digest.ts'
import type { RemindersRest } from '../../core/remind/hours.ts'
import {
  type ReminderBrowser,
  type Reminders,
  type ReminderWay,
  waysOf,
} from '../../core/remind/reminders.ts'
import type { Desk } from '../action.ts'
import { perform } from '../perform.ts'
import { todayAction } from '../today.ts'

/** What is due is looked at as far as this. */
const most = 400

/** What reminding goes with: what is wanted, by which ways, and the store. */
export interface RemindedAround {
  readonly desk: Desk
  readonly store: Store
  readonly reminders: Reminders
  readonly browsers: readonly ReminderBrowser[]
  readonly ways: readonly ReminderWay[]
}

/** Undefined where nobody wants to be reminded. */
export const remindedAround = async (desk: Desk): Promise<Outcome<RemindedAround | undefined>> => {
  const store = await desk.store()
  if (!store.ok) return store
  const { reminding } = store.value
  const reminders = await reminding.settings(desk.account)
  if (!reminders.ok) return reminders
  if (!reminders.value) return done(undefined)
  const browsers = await reminding.browsers(desk.account)
  if (!browsers.ok) return browsers
  const ways = waysOf(reminders.value, browsers.value.length)
  return done({ desk, store: store.value, reminders: reminders.value, browsers: browsers.value, ways })
}

const restOf = async (store: Store, { account, now }: Desk): Promise<Outcome<RemindersRest | undefined>> => {
  const me = await store.me(account)
  if (!me.ok) return me
  const said = me.value?.rest
  const moment = (text: string) => Temporal.Instant.from(text).toZonedDateTimeISO(now.timeZoneId)
  return done(said && { at: moment(said.at), until: moment(said.until) })
}

/** The day as reminders see it; nothing of the example search, which asks nobody for anything. */
export const dayFor = async ({ desk, store }: RemindedAround): Promise<Outcome<DigestDay>> => {
  const today = await perform(todayAction, { limit: most }, desk)
  if (!today.ok) return today
  const { now, calm, day, interview, mail, example } = today.value
  const examples = example ? await store.summaries(desk.account, { examples: true, limit: most }) : done([])
  if (!examples.ok) return examples
  const invented = new Set(examples.value.map(({ id }) => id))
  const rest = await restOf(store, desk)
  if (!rest.ok) return rest
  // On the day of a no the talk itself is still worth noting.
  const noting = day.tomorrow.filter(({ step }) => step.kind === 'debrief')
  const rows = [...(day.first ? [day.first] : []), ...day.then, ...noting]
  return done({
    ...{ now, calm, answers: mail, rest: rest.value },
    rows: rows.filter(({ id }) => !invented.has(id)),
    ...(interview && !invented.has(interview.id)
      ? { interview: { company: interview.dossier.opportunity.company.name, interview: interview.interview } }
      : {}),
  })
}
