import { formalityOf } from '../dossier/formality.ts'
import type { FactId, Formality, Interview, Moment, Person } from '../dossier/dossier.ts'
import { interviewFact } from '../dossier/facts.ts'
import type { Quotable } from '../dossier/quotable.ts'
import type { Step } from '../plan/step.ts'
import { placeOf } from '../time/place.ts'
import type { Commitment, Question, Unused } from './draft.ts'
import { eventNoun, talkPhrase } from './event.ts'
import type { Parts } from './frame.ts'
import { dayPhrase } from './words/days.ts'
import { asRole, roleNoun } from './words/role.ts'

/** Everything one letter is written from. The sets and lists are filled while it is written, and by nothing else. */
export interface Scene {
  readonly step: Step
  readonly told: Quotable
  /** The person the letter speaks to; absent where it speaks to several or to nobody known. */
  readonly reader?: Person
  readonly readers: readonly Person[]
  readonly interview?: Interview
  readonly formality: Formality
  /** The reader's zone: day words are true there. */
  readonly zone: string
  readonly sentAt: Moment
  readonly seed: string
  readonly steering: ReadonlyMap<FactId, number>
  /** Frames used up by this letter and its colleagues'. */
  readonly taken: Set<string>
  /** How the sentences of this letter open. */
  readonly openings: Set<string>
  /** The slots every frame may use. */
  readonly words: Parts
  /** Which facts a slot of `words` rests on. */
  readonly sources: Readonly<Record<string, readonly FactId[]>>
  readonly unused: Unused[]
  readonly questions: Question[]
  readonly commitments: Commitment[]
  /** Set where the first version came too near a colleague's note: what belongs to nobody in particular stays out. */
  readonly ownOnly: boolean
}

export interface SceneOptions {
  readonly sentAt: Moment
  readonly steering: ReadonlyMap<FactId, number>
  readonly seed?: string
  readonly taken?: Set<string>
  readonly ownOnly?: boolean
}

const interviewOf = (step: Step, told: Quotable): Interview | undefined =>
  told.interviews.find((held) => held.id === (step.interview ?? step.id.split('/')[0]))

/** The scene of a step; for a forwarded note `reader` is whom it is about, not who passes it on. */
export const sceneOf = (step: Step, told: Quotable, options: SceneOptions, readerIds = step.to): Scene => {
  const readers = readerIds.flatMap((id) => told.people.get(id) ?? [])
  const [reader] = readers.length === 1 ? readers : []
  const interview = interviewOf(step, told)
  const { role, company } = told.opportunity
  const zone = placeOf(told, readers[0]?.id).zone
  const english = told.me.english
  const day = interview
    ? dayPhrase(interview.ends.withTimeZone(zone).toPlainDate(), options.sentAt, zone, english)
    : undefined
  const event = interview ? eventNoun(interview) : undefined
  return {
    step,
    told,
    ...(reader ? { reader } : {}),
    readers,
    ...(interview ? { interview } : {}),
    formality: formalityOf(told),
    zone,
    sentAt: options.sentAt,
    seed: options.seed ?? `${role}|${company.name}|${step.id}|${readerIds.join('+')}`,
    steering: options.steering,
    taken: options.taken ?? new Set(),
    openings: new Set(),
    words: {
      role: roleNoun(role),
      as: asRole(role),
      company: company.name,
      ...(day && event ? { day, event, talk: talkPhrase(event, day) } : {}),
    },
    sources: {
      role: ['opportunity.role'],
      as: ['opportunity.role'],
      company: ['company.name'],
      ...(interview
        ? { day: [interviewFact(interview)], talk: [interviewFact(interview)], event: [interviewFact(interview)] }
        : {}),
    },
    unused: [],
    questions: [],
    commitments: [],
    ownOnly: options.ownOnly ?? false,
  }
}
