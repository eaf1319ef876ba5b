import { counted, dateWords } from '../../time/say.ts'
import { askingOn } from './opening.ts'
import type { Asking, NamedDateFacts } from './timing-facts.ts'

/** Up to so many days after a named date T4 speaks, beyond them T5: where the two guides part. */
export const soon = 2

/** The question so many days after a date they named, or after the day for which they promised something. */
export const afterNamedDate = (days: number, facts: NamedDateFacts): Asking => {
  const { hearBy, promised } = facts
  const landing = askingOn(hearBy.add({ days }), facts)
  const named = promised ? 'They promised it by' : 'You were to hear by'
  return {
    opens: landing.opens,
    moved: landing.moved,
    because: `${named} ${dateWords(hearBy)}; ${counted(days, 'day')} after it ${landing.falls}.`,
  }
}
