import type { Draft } from '../core/compose/draft.ts'
import type { Dossier, Moment } from '../core/dossier/dossier.ts'
import type { Step } from '../core/plan/step.ts'

/** As programs read it. */
export const instantShape = (moment: Moment): string => moment.toString({ timeZoneName: 'never' })

/** As programs read it. */
export const opportunityShape = ({ opportunity: { id, role, company, status } }: Dossier) => ({
  ...(id === undefined ? {} : { id }),
  role,
  company: company.name,
  status,
})

/** As programs read it. */
export const stepShape = ({ opens, best, due, blocked, welcomeUntil, ...rest }: Step) => ({
  ...rest,
  opens: instantShape(opens),
  best: instantShape(best),
  due: instantShape(due),
  ...(welcomeUntil ? { welcomeUntil: instantShape(welcomeUntil) } : {}),
  ...(blocked
    ? { blocked: { ...blocked, ...(blocked.until ? { until: instantShape(blocked.until) } : {}) } }
    : {}),
})

/** As programs read it. */
export const draftShape = ({ commitments, sentAt, ...rest }: Draft) => ({
  ...rest,
  sentAt: instantShape(sentAt),
  commitments: commitments.map((promise) => ({
    ...promise,
    ...(promise.due ? { due: promise.due.toString() } : {}),
  })),
})

/** One file answers with its own object, several with a list under the given name. */
export const oneOrMore = <Value, Shape>(
  name: string,
  values: readonly Value[],
  shape: (value: Value) => Shape,
) => {
  const [first] = values
  return values.length === 1 && first !== undefined ? shape(first) : { [name]: values.map(shape) }
}
