import { goesByTitle } from '../dossier/address.ts'
import { type Awaited, awaited } from '../dossier/awaited.ts'
import type { FactId, Formality, Interview, Moment, Person } from '../dossier/dossier.ts'
import { interviewFact } from '../dossier/facts.ts'
import { formalityOf } from '../dossier/formality.ts'
import type { Quotable } from '../dossier/quotable.ts'
import { heldPhrase } from '../notes/days.ts'
import type { Voice } from '../notes/fragment.ts'
import { houseNoun } from '../notes/house.ts'
import { rosterOf } from '../notes/mend.ts'
import { asRole, roleNoun } from '../notes/role.ts'
import { interviewBehind, type Step } from '../plan/step.ts'
import { type Reading, readingOf } from '../time/reading.ts'
import { calledEvent, eventNoun, isAcrossNoon, isWholeDay, talkPhrase } from './event.ts'
import { type Manner, plainManner } from './manner.ts'
import type { Parts } from './parts.ts'

/** Everything one letter is written from: made once, changed by nothing. What the letter becomes is in `write.ts`. */
export interface Scene extends Reading {
  readonly step: Step
  readonly told: Quotable
  /** The person the letter speaks to; absent where it speaks to several or to nobody known. */
  readonly reader?: Person
  readonly readers: readonly Person[]
  readonly interview?: Interview
  /** The latest that is known of their answer, as of sending. */
  readonly awaited?: Awaited
  /** Did the reader take part in it? Who arranged it, or passes messages on, did not. */
  readonly met: boolean
  /** How formal the frames are: the reader's world, moved by the manner. */
  readonly formality: Formality
  /** How formal the greeting and the closing are. */
  readonly manners: Formality
  /** The words are less formal than the house is taken to be: greeting and end go with the words; a title stays. */
  readonly eased?: boolean
  readonly manner: Manner
  /** Whether our sentences say “I'd”, as the person's do; absent: as the reader's world does. */
  readonly contracted?: boolean
  /** How often a frame stood in earlier versions of this letter; those least used come first. */
  readonly worn: ReadonlyMap<string, number>
  readonly seed: string
  readonly steering: ReadonlyMap<FactId, number>
  /** Private notes that tell of a doubt, by name only. */
  readonly doubts: ReadonlySet<FactId>
  /** The slots every frame may use. */
  readonly words: Parts
  /** Who may be named without being asked about: parts of names, in small letters. */
  readonly names?: ReadonlySet<string>
  /** Which facts a slot of `words` rests on. */
  readonly sources: Readonly<Record<string, readonly FactId[]>>
  /** The steps whose word goes along in this letter: one message to one person in one day. */
  readonly along: readonly Step[]
  /** Set where the first version came too near a colleague's note: what belongs to nobody in particular stays out. */
  readonly ownOnly: boolean
}

export interface SceneOptions {
  readonly sentAt: Moment
  readonly steering: ReadonlyMap<FactId, number>
  readonly doubts?: ReadonlySet<FactId>
  readonly along?: readonly Step[]
  readonly ownOnly?: boolean
  readonly manner?: Manner
  readonly worn?: ReadonlyMap<string, number>
}

const formalityIn = (world: Formality, warmth: Manner['warmth']): Formality => {
  if (warmth === 'formal') return 'formal'
  return warmth === 'warmer' && world === 'formal' ? 'neutral' : world
}

/** When it was, in words, and by what name: “today”, “Thursday”, “the trial shift on Thursday”. */
const eventWords = (interview: Interview, ended: string, met: boolean): Parts => {
  const trial = calledEvent(interview)
  const noun = eventNoun(interview)
  const whose = met && interview.format !== 'take-home' && trial === undefined ? 'our' : 'the'
  // Who was there from morning on was there that day, not that afternoon.
  const whole = isWholeDay(interview)
  const day = whole || isAcrossNoon(interview) ? ended.replace(/^this \w+$/, 'today') : ended
  const when = /^on \w+day$/.test(day) ? day.slice(3) : /^on /.test(day) ? undefined : day
  return {
    ...{ day, when, trial, meeting: `${whose} ${noun}`, event: whole && !trial ? 'day' : noun },
    talk: whole && !trial && when ? when : talkPhrase(noun, day, whose),
  }
}

/** The words of the event all rest on it. */
const eventSources = (interview: Interview) => {
  const from = [interviewFact(interview)]
  return { day: from, talk: from, event: from, meeting: from, when: from, trial: from }
}

/** The scene of a step; for a forwarded note `reader` is whom it is about, not who passes it on. */
export const sceneOf = (step: Step, told: Quotable, options: SceneOptions, readerIds = step.to): Scene => {
  const readers = readerIds.flatMap((id) => told.people.get(id) ?? [])
  const [reader] = readers.length === 1 ? readers : []
  const interview = interviewBehind(step, told, options.sentAt)
  const { role, company } = told.opportunity
  const expected = interview && awaited(told, interview, options.sentAt)
  const manner = options.manner ?? plainManner
  const house = formalityOf(told)
  // Who goes by a title is written to as such people are.
  const world = readers.some((one) => goesByTitle(one, house)) ? 'formal' : house
  const seed = `${role}|${company.name}|${step.id}|${readerIds.join('+')}`
  const reading = readingOf(told, step, options.sentAt)
  const day = interview ? heldPhrase(interview.starts, interview.ends, reading, told.me.english) : undefined
  const met = readers.length > 0 && readers.every(({ id }) => interview?.met.includes(id) ?? false)
  return {
    step,
    told,
    ...(reader ? { reader } : {}),
    readers,
    ...(interview ? { interview } : {}),
    ...(expected ? { awaited: expected } : {}),
    met,
    formality: formalityIn(world, manner.warmth),
    manners: manner.warmth === 'formal' ? 'formal' : world,
    manner,
    worn: options.worn ?? new Map(),
    ...reading,
    seed: manner.version ? `${seed}|version ${manner.version}` : seed,
    steering: options.steering,
    doubts: options.doubts ?? new Set(),
    words: {
      role: roleNoun(role),
      as: asRole(role),
      company: houseNoun(company.name),
      ...(interview && day ? eventWords(interview, day, met) : {}),
    },
    sources: {
      role: ['opportunity.role'],
      as: ['opportunity.role'],
      company: ['company.name'],
      ...(interview ? eventSources(interview) : {}),
    },
    names: new Set(
      rosterOf([
        told.me.name,
        company.name,
        ...[...told.people.values()].flatMap(({ name, called }) => [name, called ?? '']),
      ]).keys(),
    ),
    along: options.along ?? [],
    ownOnly: options.ownOnly ?? false,
  }
}

/** Whose notes are read, and to whom they are turned. */
export const voiceOf = ({ told, reader }: Scene): Voice => ({
  ...(reader ? { reader } : {}),
  writer: told.me,
  company: told.opportunity.company,
  english: told.me.english,
  people: [...told.people.values()],
})
