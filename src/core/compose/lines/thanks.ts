import { personFact } from '../../dossier/facts.ts'
import type { Fragment } from '../../notes/fragment.ts'
import { listOf } from '../../notes/sentence.ts'
import { kindNamed } from '../../vocabulary/step-id.ts'
import type { Frame } from '../frame.ts'
import { calledBy } from '../greeting.ts'
import type { Scene } from '../scene.ts'
import { type Wish, wish } from '../wish.ts'
import { given, yourDeed } from './fits.ts'

/** What they call it themselves, where something was tried out. */
export const trialFrames: readonly Frame[] = [{ text: 'Thank you for the {trial} {day}.' }]

/** “Thank you for today.” */
export const dayFrames: readonly Frame[] = [{ text: 'Thank you for {when}.' }]

/** Where one was at their place. */
export const onsiteFrames: readonly Frame[] = [
  { text: 'Thank you for having me {day}.' },
  { text: 'Thank you for having me at {company} {day}.' },
  { text: 'Thank you for seeing me at {company} {day}.' },
]

/** Thanks for time, whatever was talked about. */
const forTime: readonly Frame[] = [
  { text: 'Thank you for your time {day}.' },
  { text: 'Thank you for {talk}.' },
  { text: 'Thank you for the time you gave me {day}.' },
  { text: 'Thank you for meeting me {day}.' },
  { text: 'Thank you for talking with me {day}.' },
  { text: 'Thank you for seeing me {day}.' },
  { text: 'Thank you for taking the time to talk with me {day}.' },
  { text: 'Thank you for making time for me {day}.' },
  { text: 'I am grateful for your time {day}.', tone: 'formal' },
  { text: 'I am grateful to you for {talk}.', tone: 'formal' },
  { text: 'Thanks very much for {talk}.', tone: 'plain' },
  { text: 'Thanks for making the time {day}.', tone: 'plain' },
]

/** Thanks for time and for one thing the reader did or told. */
const forTimeAnd: readonly Frame[] = [
  { text: 'Thank you for your time {day}, and for {noun}.', fits: given },
  { text: 'Thank you for {talk}, and in particular for {noun}.', fits: given },
  { text: 'Thank you for {talk}, and for {noun}.', fits: given },
  { text: 'Thank you for the time you gave me {day}, and for {noun}.', fits: given },
  { text: 'Thank you for your time {day}, and for {gerund}.', fits: yourDeed },
  { text: 'Thank you for {talk}, and in particular for {gerund}.', fits: yourDeed },
  { text: 'Thank you for {talk}, and for {gerund}.', fits: yourDeed },
  { text: 'Thank you for the time you gave me {day}, and for {gerund}.', fits: yourDeed },
]

/** The same where one was at their place. */
const forVisitAnd: readonly Frame[] = [
  { text: 'Thank you for having me {day}, and for {noun}.', fits: given },
  { text: 'Thank you for having me {day}, and for {gerund}.', fits: yourDeed },
]

/** The same for a case. */
const forCaseAnd: readonly Frame[] = [
  { text: 'Thank you for the time you gave my case, and for {noun}.', fits: given },
  { text: 'Thank you for the time you gave my case, and for {gerund}.', fits: yourDeed },
  { text: 'Thank you for your time with my case, and for {gerund}.', fits: yourDeed },
]

/** The same in another round. */
const forAnotherAnd: readonly Frame[] = [
  { text: 'Thank you for seeing me again {day}, and for {noun}.', fits: given },
  { text: 'Thank you for talking with me again {day}, and for {noun}.', fits: given },
  { text: 'Thank you for seeing me again {day}, and for {gerund}.', fits: yourDeed },
  { text: 'Thank you for talking with me again {day}, and for {gerund}.', fits: yourDeed },
]

/** Thanks for time and for the interest taken in what the writer can do (the first round). */
const forInterest: readonly Frame[] = [
  { text: 'Thank you for your time {day}, and for asking about my work.' },
  { text: 'Thank you for {talk}, and for your interest in my work so far.' },
  { text: 'Thank you for making time for me {day}, and for asking what I have done.' },
  { text: 'Thank you for talking with me {day} and for your interest in my experience.' },
  { text: 'Thank you for {talk}, and for your interest in my experience.' },
  { text: 'Thank you for the time you gave me {day}, and for your questions about what I have done.' },
]

/** Thanks to someone who owed the writer nothing. */
const forConversation: readonly Frame[] = [
  { text: 'Thank you for {talk}.' },
  { text: 'Thank you for the time you gave me {day}.' },
  { text: 'Thank you for talking with me {day} about your work at {company}.' },
  { text: 'Thank you for making time for me {day}.' },
  { text: 'Thank you for answering my questions {day}.' },
  { text: 'Thank you for telling me about your work at {company} {day}.' },
  { text: 'Thank you for letting me ask about your work {day}.' },
  { text: 'It was kind of you to make time for me {day}.' },
]

/** Thanks for a case or exercise: somebody set it, somebody read it. */
const forCase: readonly Frame[] = [
  { text: 'Thank you for the time you are giving to my case.' },
  { text: 'Thank you for the chance to work on the case for {company}.' },
  { text: 'Thank you for setting me the case, and for your time with it.' },
  { text: 'Thank you for the case, and for your time with what I made of it.' },
  { text: 'Thank you for the time you put into my work on the case.' },
]

/** Thanks after the first: same reader, another round. */
const forAnother: readonly Frame[] = [
  { text: 'Thank you for taking the time for another conversation {day}.' },
  { text: 'Thank you for seeing me again {day}.' },
  { text: 'Thank you for talking with me again {day}.' },
  { text: 'Thank you for making time for me again {day}.' },
  { text: 'Thank you for giving me more of your time {day}.' },
  { text: 'Thanks again for making time for me {day}.', tone: 'plain' },
]

/** Thanks for an earlier talk with the same reader that were never sent, along with those for this one. */
const forBoth: readonly Frame[] = [
  { text: 'Thank you for {talk}, and for the conversation before it.' },
  { text: 'Thank you for seeing me again {day}, and for our first conversation too.' },
  { text: 'Thank you for your time {day}, and for the time you gave me before.' },
]

/** Thanks that come after the day on which they are still fresh: one light word about it, no more. */
const late: readonly Frame[] = [
  { text: 'These thanks come a little late, but they are no less meant: thank you for {talk}.' },
  { text: 'This should have reached you sooner: thank you for your time {day}.' },
  { text: 'A belated thank-you for the time you gave me {day}.' },
  { text: 'Later than it should have come, but meant: thank you for {talk}.' },
  { text: 'Before more time passes: thank you for {talk}.' },
  { text: 'Allow me to thank you, if a little late, for {talk}.', tone: 'formal' },
]

/** Thanks where nobody was met: a chat or a recorded interview. */
const forChance: readonly Frame[] = [
  { text: 'Thank you for the chance to introduce myself for {role} at {company}.' },
  { text: 'Thank you for inviting me to the {event} for {role}.' },
  { text: 'Thank you for the chance to answer your questions {day}.' },
  { text: 'Thank you for arranging the {event} for {role} at {company}.' },
  { text: 'Thank you for including me in the {event} for {role}.' },
]

const kinds = {
  forTime,
  forInterest,
  forConversation,
  forCase,
  forAnother,
  forBoth,
  late,
  forChance,
} as const

export type ThanksKind = keyof typeof kinds

/** Thanks that a thing the reader did or told may stand beside, and how the two are said in one breath. */
const withGift: Partial<Record<ThanksKind, readonly Frame[]>> = {
  forTime: forTimeAnd,
  forInterest: forTimeAnd,
  forConversation: forTimeAnd,
  forCase: forCaseAnd,
  forAnother: forAnotherAnd,
}

const forTheirInterest = 'thanks-interest'

/** The opening thanks; where the reader's own story or gift can be thanked for in the same breath, it is. */
export const thanks = (scene: Scene, kind: ThanksKind, gift?: Fragment): Wish => {
  const filling = { element: 'thanks', slot: 'thanks' } as const
  const there = kind === 'forTime' && scene.interview?.format === 'onsite'
  return wish(
    ...(gift ? [...(there && !scene.words.trial ? [forVisitAnd] : []), withGift[kind] ?? []] : []).map(
      (frames) => ({ ...filling, slot: 'thanks+', frames, note: gift }) as const,
    ),
    ...(there
      ? [
          { ...filling, frames: trialFrames },
          { ...filling, frames: onsiteFrames },
        ]
      : []),
    ...(kind === 'forInterest' ? [{ ...filling, slot: forTheirInterest, frames: forInterest }] : []),
    { ...filling, frames: kind === 'forInterest' ? forTime : kinds[kind], must: true },
    { ...filling, frames: [{ text: 'Thank you for your time.' }], must: true },
  )
}

/** The same thanks without a word on their interest in what one can do. */
export const withoutInterest = (opening: Wish | undefined): Wish | undefined =>
  opening && { ...opening, tries: opening.tries.filter(({ slot }) => slot !== forTheirInterest) }

/** Thanks once more, in a message that is about something else. */
const again: readonly Frame[] = [
  { text: 'Thank you again for {talk}.' },
  { text: 'Thank you once more for your time {day}.' },
  { text: 'Thank you again for the time you gave me {day}.' },
  { text: 'Thank you once more for {talk}.' },
  { text: 'Thank you again for your time.' },
]

/** To someone who was not there: a recruiter, an agency, whoever arranged it. */
const forHelp: readonly Frame[] = [
  { text: 'Thank you for your help with {role} so far.' },
  { text: 'Thank you for looking after my application.' },
  { text: 'Thank you again for your help.' },
  { text: 'Thank you for all your help on the way to {role}.' },
]

export const againThanks = (scene: Scene): Wish =>
  wish({
    element: 'thanks',
    slot: 'again',
    frames: scene.met || !scene.interview ? again : forHelp,
    must: true,
  })

const passedOn: readonly Frame[] = [
  { text: 'Please give my thanks to {names} as well.' },
  { text: 'My thanks go to {names} as well, if you would pass them on.' },
]

/** Thanks to somebody of an earlier round that were never sent, to be passed on by whoever is thanked now. */
export const thanksToOthers = (scene: Scene): Wish | undefined => {
  const ids = (scene.step.folds ?? []).filter((id) => kindNamed(id) === 'thank-you')
  const others = ids
    .flatMap((id) => scene.told.people.get(id.slice(id.lastIndexOf('/') + 1)) ?? [])
    .filter((one) => !scene.readers.includes(one))
  if (others.length === 0) return undefined
  return wish({
    element: 'thanks',
    slot: 'thanks-on',
    frames: passedOn,
    parts: { names: listOf(others.map((person) => calledBy(scene, person))) },
    facts: others.map(({ id }) => personFact(id)),
  })
}
