import type { PersonId, Touch } from '../dossier/dossier.ts'
import { B7 } from '../playbook/b/what-an-answer-does.ts'
import { judged } from '../playbook/rule.ts'
import { T4 } from '../playbook/t/day-after-named-date.ts'
import { T5 } from '../playbook/t/more-than-two-days.ts'
import type { NamedDateFacts } from '../playbook/t/timing-facts.ts'
import { dayIn } from '../time/day.ts'
import { meaningOf, timingFor, type View } from './view.ts'

/** What something that came in means for the waiting. */
const meant = (touch: Touch) =>
  touch.kind === 'auto-reply' ? 'away' : touch.kind === 'invitation' ? touch.kind : meaningOf(touch)?.is

/** What something that came in does to the question about the status (B7), counted where `asked` reads it. */
export const effectOnWaiting = (view: View, touch: Touch, asked?: PersonId) => {
  const means = meant(touch)
  if (means === undefined) return undefined
  const facts = timingFor(view, asked)
  const hearBy = touch.meaning?.hearBy
  return judged(B7, {
    ...facts,
    on: dayIn(touch.at, facts.place.zone),
    means,
    ...(hearBy ? { hearBy } : {}),
    ...(touch.returns ? { returns: touch.returns } : {}),
  })
}

/** When to ask after a date they named: one of the two rules for it always speaks. */
export const afterDate = (facts: NamedDateFacts) => judged(T4, facts) ?? judged(T5, facts)
