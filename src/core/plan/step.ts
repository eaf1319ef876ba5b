import type {
  Channel,
  Dossier,
  FactId,
  Interview,
  InterviewId,
  Moment,
  PersonId,
} from '../dossier/dossier.ts'
import { interviewOf } from '../dossier/interview-of.ts'
import type { Reason } from '../playbook/rule.ts'
import { isBefore, later } from '../time/day.ts'
import { groundOf } from '../vocabulary/step-id.ts'
import type { StepKind } from '../vocabulary/step-kinds.ts'
import type { StepState } from '../vocabulary/step-states.ts'

/** Why a step may not go out now. Explains itself, names until when (absent: until the user acts), can be overridden. */
interface Block {
  readonly rule: string
  readonly because: string
  readonly until?: Moment
  readonly overridable: boolean
}

export interface Step {
  /** `interview/kind/person`; `offer` or `process` in the first place where no interview is meant, `me` in the last. */
  readonly id: string
  readonly kind: StepKind
  readonly to: readonly PersonId[]
  readonly channel: Channel
  /** In the recipient's zone. */
  readonly opens: Moment
  readonly best: Moment
  readonly due: Moment
  readonly state: StepState
  /** One sentence in a person's words: "Thank Dana, best before 13:45". Never holds a note's text. */
  readonly says: string
  readonly why: readonly Reason[]
  readonly blocked?: Block
  /** Past its due time but still welcome (a thank-you within 24 hours). */
  readonly stillWelcome?: boolean
  /** What only the user can give, and without which there is no message. */
  readonly needs?: 'something-to-send'
  /** Until when a thank-you is welcome. */
  readonly welcomeUntil?: Moment
  /** Put off by a “not today” over the whole search: what was approved goes out all the same. */
  readonly notToday?: true
  /** Offered, not urged. */
  readonly optional?: boolean
  /** It has no last day: `due` moves along with the day. */
  readonly whenever?: true
  /** What the whole thread has come to: it rests, and is said among what is open. */
  readonly told?: true
  /** The other way of the same choice, which is shown with this one. */
  readonly or?: string
  /** The step of the same choice that this one is shown with. */
  readonly instead?: string
  readonly interview?: InterviewId
  /** The facts the step rests on (a promise's id, the touch to be answered). */
  readonly facts: readonly FactId[]
  /** For `forward`: whose note is inside; `to` is who passes it on. */
  readonly about?: readonly PersonId[]
  /** Steps folded into this one (an unsent thank-you into a gracious close). */
  readonly folds?: readonly string[]
  /** The step whose message says this along with the rest: one message to one person in one day. */
  readonly along?: string
  /** The touch whose thread this goes on. */
  readonly thread?: FactId
}

/** A warning that holds until something happens: it has no hour, and is nothing to be done or left. */
export const isStanding = ({ state, opens, due }: Pick<Step, 'state' | 'opens' | 'due'>): boolean =>
  state === 'ready' && opens.equals(due)

interface Good {
  /** While it is still to come. */
  readonly best?: Moment
  readonly until: Moment
  /** Thanks have no hour at which they fall due, only a welcome that ends. */
  readonly welcome: boolean
}

/** Until when a step that can be done now is good; undefined where that is not said: nothing urges, or it is over. */
export const goodUntil = (
  step: Pick<Step, 'state' | 'opens' | 'best' | 'due' | 'welcomeUntil' | 'whenever'>,
  now: Moment,
  calm: boolean,
): Good | undefined => {
  const { best, due, welcomeUntil, whenever } = step
  if (whenever || isStanding(step)) return undefined
  const until = welcomeUntil ? later(welcomeUntil, due) : due
  if ((calm || welcomeUntil) && isBefore(until, now)) return undefined
  return { ...(isBefore(now, best) ? { best } : {}), until, welcome: welcomeUntil !== undefined }
}

/** One row for each thing to do: of a choice with two ways the first, as long as both stand alike. */
export const rowsOf = <Row extends Pick<Step, 'id' | 'instead' | 'state'>>(
  steps: readonly Row[],
): readonly Row[] =>
  steps.filter(
    ({ instead, state }) =>
      instead === undefined || !steps.some((other) => other.id === instead && other.state === state),
  )

/** The interview behind a step; where it names none (an offer, the whole process) the latest that took place with its readers. */
export const interviewBehind = (
  { id, interview, to }: Pick<Step, 'id' | 'interview' | 'to'>,
  dossier: Pick<Dossier, 'interviews'>,
  by: Moment,
): Interview | undefined => interviewOf(dossier, { named: interview ?? groundOf(id), people: to, by })
