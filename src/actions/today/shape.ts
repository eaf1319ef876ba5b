import type { Dossier, Interview, Moment, Promised } from '../../core/dossier/dossier.ts'
import type { Incoming } from '../../core/mail/replies/incoming.ts'
import type { Wait } from '../../core/plan/around.ts'
import type { Day } from '../../core/plan/day.ts'
import type { Step } from '../../core/plan/step.ts'
import { titleOf } from '../../core/plan/title.ts'
import type { PutOff } from '../../core/time/put-off.ts'
import { instantShape, opportunityShape, stepShape } from '../shapes.ts'

/** A fact with the opportunity it stands in. */
interface Placed {
  readonly id: string
  readonly dossier: Dossier
}

export interface TodayStep extends Placed {
  readonly step: Step
  /** Its message holds nothing of the talk yet, and waits for a sentence. Asked of the first few only: their letters are written for it. */
  readonly bare?: true
  /** When it comes, where it is put off or its time has not come. */
  readonly from?: Moment
}

export type TodayInterview = Placed & { readonly interview: Interview }
export type TodayWait = Placed & Wait
export type TodayPromise = Placed & { readonly promise: Promised }

/** What stood in the user’s calendar and was ticked off or taken out there. */
export type TodayAsked = Placed & {
  readonly step: Step
  /** The entry, to answer for. */
  readonly uid: string
  readonly word: 'done' | 'gone'
}

export interface Today {
  readonly now: Moment
  /** What can be done now, the most pressing first. */
  readonly open: readonly TodayStep[]
  readonly welcome: readonly TodayStep[]
  /** The same as a day takes it: one thing first. */
  readonly day: Day<TodayStep>
  readonly held: readonly TodayStep[]
  /** What comes next, the soonest first. */
  readonly later: readonly TodayStep[]
  /** The interview that comes next. */
  readonly interview?: TodayInterview
  /** Whose word is waited for, the soonest first. */
  readonly waits: readonly TodayWait[]
  /** What is promised and not yet kept, by either side, the soonest first. */
  readonly promises: readonly TodayPromise[]
  /** The latest answers that wait for a person’s word. */
  readonly answers: readonly Incoming[]
  /** Of these it is asked whether they were done; nothing is taken for done by it. */
  readonly asked: readonly TodayAsked[]
  /** To when something is put off with one press. */
  readonly putOff: readonly PutOff[]
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

const placed = ({ id, dossier }: Placed) => ({ opportunity: { ...opportunityShape(dossier), id } })

const stepJson = ({ id, dossier, step, bare, from }: TodayStep) => ({
  ...placed({ id, dossier }),
  ...stepShape(step),
  title: titleOf(step).title,
  ...(bare ? { bare } : {}),
  ...(from ? { from: instantShape(from) } : {}),
})

const interviewJson = ({
  interview: { id, stage, format, starts, ends, met },
  ...place
}: TodayInterview) => ({
  ...placed(place),
  ...{ id, stage, format, starts: instantShape(starts), ends: instantShape(ends), met },
})

const waitJson = ({ step, who, until, next, ...place }: TodayWait) => ({
  ...placed(place),
  ...{ step: step.id, who, next: instantShape(next) },
  ...(until ? { until: until.toString() } : {}),
})

const promiseJson = ({ promise: { id, by, who, what, due }, ...place }: TodayPromise) => ({
  ...placed(place),
  ...{ id, by, who, what },
  ...(due ? { due: due.toString() } : {}),
})

const answerJson = ({ id, at, from, subject, opportunity }: Incoming) => ({
  ...{ id, at, from, subject },
  ...(opportunity === undefined ? {} : { opportunity }),
})

/** As programs read it. */
export const todayJson = (today: Today) => ({
  now: instantShape(today.now),
  ...(today.day.first ? { first: { opportunity: today.day.first.id, step: today.day.first.step.id } } : {}),
  open: today.open.map(stepJson),
  welcome: today.welcome.map(stepJson),
  held: today.held.map(stepJson),
  later: today.later.map(stepJson),
  ...(today.interview ? { interview: interviewJson(today.interview) } : {}),
  waits: today.waits.map(waitJson),
  promises: today.promises.map(promiseJson),
  answers: today.answers.map(answerJson),
  asked: today.asked.map(({ step, uid, word, ...place }) => ({ ...placed(place), step: step.id, uid, word })),
  putOff: today.putOff.map(({ to, at }) => ({ to, at: instantShape(at) })),
  more: today.more,
  ...(today.wider === undefined ? {} : { wider: today.wider }),
  ...(today.rest === undefined ? {} : { rest: instantShape(today.rest) }),
  calm: today.calm,
  mail: today.mail,
  example: today.example,
})
