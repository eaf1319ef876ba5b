import { z } from 'zod'
import type { Profile } from '../core/dossier/dossier.ts'
import type { Me } from '../core/keep/keep.ts'
import { done } from '../core/outcome.ts'
import { isBefore } from '../core/time/day.ts'
import { putOffs } from '../core/time/put-off.ts'
import { stamp } from '../core/time/stamp.ts'
import { tempers } from '../core/vocabulary/numbers.ts'
import type { Looking } from './action.ts'
import { isCalmFor } from './calm.ts'
import { defineAction } from './define.ts'
import { todayOutput } from './outputs.ts'
import { planAll } from './plan-all.ts'
import { mailWaiting } from './post/waiting.ts'
import { around, arranged } from './today/arranged.ts'
import { askedAbout } from './today/asked.ts'
import { type Today, todayJson } from './today/shape.ts'

/** So many opportunities that are due are looked at in one go. */
const most = 400
/** So many that are due next are looked at as well: for what comes, what is waited for and what was promised. */
const ahead = 16
/** So many answers are shown here; the mail page has them all. */
const fewAnswers = 4

const input = z.object({
  limit: z
    .number()
    .default(40)
    .describe('How many opportunities that are due to look at')
    .meta({ value: 'N' }),
})

/** The example search rests along with one's own. */
const restingWith =
  (rest: Profile['rest']) =>
  (me: Profile): Profile =>
    rest ? { ...me, rest } : me

/** The hour at which one’s own day begins. */
const morningOf = (me: Me | undefined): number => me?.numbers?.sendFrom ?? tempers.balanced.sendFrom

/** Until when everything rests, if “not today” was said and holds. */
const restOf = (me: Me | undefined, desk: Looking): Profile['rest'] => {
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
  run: async (wish, desk) => {
    const limit = Math.min(most, Math.max(1, Math.trunc(wish.limit)))
    const store = await desk.store()
    if (!store.ok) return store
    const { account } = desk
    const at = stamp(desk.now)
    const due = await store.value.summaries(account, { dueBy: at, limit })
    const later = await store.value.summaries(account, { dueAfter: at, limit: ahead })
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
    const planned = await planAll(
      [...due.value, ...later.value].map(({ id }) => id),
      desk,
      restingWith(rest),
    )
    if (!planned.ok) return planned
    const own = { now: planned.value[0]?.now ?? desk.now, calm: calm.value, morning: morningOf(me.value) }
    const asked = await askedAbout(store.value, desk, planned.value)
    if (!asked.ok) return asked
    const answers = await store.value.post.incoming(account, { states: ['new'], limit: fewAnswers })
    if (!answers.ok) return answers
    return done({
      ...own,
      ...arranged(planned.value, own),
      ...around(planned.value, own.now),
      answers: answers.value,
      asked: asked.value,
      putOff: putOffs(own.now, own.morning),
      more: many.value - due.value.length,
      ...(many.value > due.value.length && many.value <= most ? { wider: many.value } : {}),
      ...(rest ? { rest: rest.until } : {}),
      kept: kept.value,
      mail: mail.value,
      example: examples.value > 0,
    })
  },
})
