import type { Held } from '../actions/kept.ts'
import type { Me } from '../core/keep/keep.ts'
import { type Reminders, usualReminders } from '../core/remind/reminders.ts'
import { pointKinds } from '../core/vocabulary/point-kinds.ts'

export type Values = Readonly<Record<string, unknown>>

const interviewIn = ({ dossier }: Held, id: string) => dossier.interviews.find((each) => each.id === id)

const opportunity = ({ kept }: Held): Values => {
  const { company, expected, ...own } = kept.raw.opportunity
  const { name, ...place } = company
  return {
    ...{ ...own, ...place, company: name },
    ...{ expected: expected?.amount, currency: expected?.currency, per: expected?.per },
  }
}

/** Whether it is only for oneself is told where it is not as usual. */
const note = ({ dossier }: Held, id: string): Values | undefined => {
  const point = dossier.interviews
    .flatMap(({ debrief }) => debrief?.points ?? [])
    .find((each) => each.id === id)
  if (!point) return undefined
  const { private: hidden, ...values } = point
  return hidden === pointKinds[point.kind].private ? values : { ...values, private: hidden }
}

const told = (held: Held, id: string): Values => {
  const { nextSteps, askedNextSteps } = interviewIn(held, id)?.debrief ?? {}
  return { ...nextSteps, hearBy: nextSteps?.hearBy?.toString(), asked: askedNextSteps }
}

/** By the action that changes it: what stands in a fact, by the keys of that action. */
const values: Readonly<Record<string, (held: Held, id: string) => Values | undefined>> = {
  ...{ opportunity, note, told },
  person: ({ kept }, id) => kept.raw.people?.[id],
  interview: ({ kept }, id) => kept.raw.interviews?.find((each) => each.id === id),
  touch: ({ kept }, id) => kept.raw.history?.find((each) => each.id === id),
  promise: ({ kept }, id) => kept.raw.promises?.find((each) => each.id === id),
  offer: ({ kept, dossier }) => ({
    ...kept.raw.offer,
    conditions: dossier.offer?.conditions.map(({ what }) => what),
  }),
}

/** What stands now in the fact that this action changes; undefined where it changes none that is told by its fields. */
export const standingIn = (action: string, held: Held, id = ''): Values | undefined =>
  values[action]?.(held, id)

/** What stands in the fields of a person's own page; `zoneHere` is the machine's, where they named none. */
export const ofProfile = (me: Me | undefined, zoneHere: string): Values => ({
  ...me,
  zone: me?.zone ?? zoneHere,
  temper: me?.temper ?? 'balanced',
  strengths: (me?.strengths ?? []).map(({ skill, proof }) => (proof ? `${skill} | ${proof}` : skill)),
})

/** What stands in the fields of reminders; a token is never shown. */
export const ofReminders = (reminders: Reminders | undefined): Values => ({
  ...(reminders ?? usualReminders),
  ntfyToken: '',
  mailAt: reminders?.mailAt === undefined ? 'off' : String(reminders.mailAt),
})
