import type { Draft } from '../core/compose/draft.ts'
import type { Dossier, Moment } from '../core/dossier/dossier.ts'
import type { Step } from '../core/plan/step.ts'
import type { AnyRule } from '../core/playbook/rule.ts'
import type { Debriefed } from './debrief.ts'
import type { Drafted } from './drafted.ts'
import type { Planned } from './plan.ts'
import type { Prepared } from './prep.ts'
import type { Today, TodayStep } from './today.ts'

const instant = (moment: Moment): string => moment.toString({ timeZoneName: 'never' })

const opportunity = ({ opportunity: { id, role, company, status } }: Dossier) => ({
  ...(id === undefined ? {} : { id }),
  role,
  company: company.name,
  status,
})

const step = ({ opens, best, due, blocked, ...rest }: Step) => ({
  ...rest,
  opens: instant(opens),
  best: instant(best),
  due: instant(due),
  ...(blocked
    ? { blocked: { ...blocked, ...(blocked.until ? { until: instant(blocked.until) } : {}) } }
    : {}),
})

const draft = ({ commitments, sentAt, ...rest }: Draft) => ({
  ...rest,
  sentAt: instant(sentAt),
  commitments: commitments.map((promise) => ({
    ...promise,
    ...(promise.due ? { due: promise.due.toString() } : {}),
  })),
})

/** One file answers with its own object, several with a list under the given name. */
const oneOrMore = <Value, Shape>(name: string, values: readonly Value[], shape: (value: Value) => Shape) => {
  const [first] = values
  return values.length === 1 && first !== undefined ? shape(first) : { [name]: values.map(shape) }
}

export const planJson = (planned: readonly Planned[]) =>
  oneOrMore('plans', planned, (each) => ({
    opportunity: opportunity(each.dossier),
    now: instant(each.now),
    steps: each.steps.map(step),
  }))

export const draftJson = (drafted: readonly Drafted[]) =>
  oneOrMore('opportunities', drafted, (each) => ({
    opportunity: opportunity(each.dossier),
    now: instant(each.now),
    drafts: each.drafts.map(draft),
  }))

export const prepJson = ({ dossier, interview, now, sheet }: Prepared) => ({
  opportunity: opportunity(dossier),
  now: instant(now),
  interview: interview.id,
  sheet,
})

export const debriefJson = ({ dossier, interview, questions }: Debriefed) => ({
  opportunity: opportunity(dossier),
  interview: interview.id,
  questions,
})

export const whyJson = (rules: readonly AnyRule[]) => ({
  rules: rules.map(({ id, title, says, sources }) => ({ id, title, says, sources })),
})

const todayStep = ({ id, dossier, step: each }: TodayStep) => ({
  opportunity: { ...opportunity(dossier), id },
  ...step(each),
})

export const todayJson = ({ now, open, welcome, held, later, more }: Today) => ({
  now: instant(now),
  open: open.map(todayStep),
  welcome: welcome.map(todayStep),
  held: held.map(todayStep),
  later: later.map(todayStep),
  more,
})
