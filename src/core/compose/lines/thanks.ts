import { personFact } from '../../dossier/facts.ts'
import type { Fragment } from '../../notes/fragment.ts'
import { listOf } from '../../notes/sentence.ts'
import { kindNamed } from '../../vocabulary/step-id.ts'
import type { Frame } from '../frame.ts'
import { calledBy } from '../greeting.ts'
import type { Scene } from '../scene.ts'
import { type Wish, wish } from '../wish.ts'
import { gladAndBrief, yourDeed, yours } from './fits.ts'

/** Thanks for time, whatever was talked about. */
const forTime: readonly Frame[] = [
  { text: 'Thank you for your time {day}.' },
  { text: 'Thank you for {talk}.' },
  { text: 'Thank you for the time you gave me {day}.' },
  { text: 'Thank you for meeting me {day}.' },
  { text: 'It was a pleasure to meet you {day}; thank you for your time.' },
  { text: 'I am grateful for your time {day}.', tone: 'formal' },
  { text: 'Many thanks for {talk}.' },
  { text: 'Thank you for taking the time to talk with me {day}.' },
  { text: 'It was good to meet you {day}, and I appreciate your time.' },
  { text: 'Thank you for making time for me {day}.' },
  { text: 'I am obliged to you for your time {day}.', tone: 'formal' },
  { text: 'Thanks very much for {talk}.', tone: 'plain' },
  { text: 'Thanks for making the time {day}.', tone: 'plain' },
]

/** Thanks for time and for one thing the reader did or told. */
const forTimeAnd: readonly Frame[] = [
  { text: 'Thank you for your time {day}, and for {noun}.', fits: yours },
  { text: 'Thank you for {talk}, and in particular for {noun}.', fits: yours },
  { text: 'I am grateful for the time you gave me {day}, and for {noun}.', fits: yours, tone: 'formal' },
  { text: 'Many thanks for {talk}, and above all for {noun}.', fits: yours },
  { text: 'Thank you for your time {day}, and for {gerund}.', fits: yourDeed },
  { text: 'Thank you for {talk}, and in particular for {gerund}.', fits: yourDeed },
  { text: 'Thank you for the time you gave me {day}, and for {gerund}.', fits: yourDeed },
  { text: 'Many thanks for {talk}, and above all for {gerund}.', fits: yourDeed },
  {
    text: 'I appreciated your time {day}, and {noun} most of all.',
    fits: (note) => yours(note) && gladAndBrief(note),
  },
]

/** Thanks for time and for the interest taken in what the writer can do (the first round). */
const forInterest: readonly Frame[] = [
  { text: 'Thank you for your time {day} and for your interest in my experience.' },
  { text: 'Thank you for {talk}, and for the interest you took in my work.' },
  { text: 'Thank you for making time for me {day}, and for asking about the work I have done.' },
  { text: 'I appreciated {talk}, and your interest in my skills and background.' },
  { text: 'Thank you for speaking with me {day} and for hearing about my work so far.' },
  { text: 'Many thanks for {talk}, and for your interest in my background.' },
  {
    text: 'It was good to speak with you {day}; thank you for your time and for your interest in my experience.',
  },
  { text: 'Thank you for the time you gave me {day}, and for your questions about what I have done.' },
]

/** Thanks to someone who owed the writer nothing. */
const forConversation: readonly Frame[] = [
  { text: 'Thank you for {talk}; I learned a good deal from it.' },
  { text: 'Thank you for the time you gave me {day}.' },
  { text: 'It was kind of you to make time for me {day}.' },
  { text: 'Thank you for talking with me {day} about your work at {company}.' },
  { text: 'I appreciated {talk}; thank you for your time.' },
  { text: 'Many thanks for {talk}, and for being so open to my questions.' },
  { text: 'Thank you for sharing your time and your view of {company} with me {day}.' },
  { text: 'Thank you for letting me ask about your work {day}.' },
  { text: 'It was a pleasure to talk with you {day}; thank you for your time.' },
  { text: 'I am grateful for the time you took {day} and for everything you told me.' },
]

/** Thanks for a case or exercise: somebody set it, somebody read it. */
const forCase: readonly Frame[] = [
  { text: 'Thank you for the time you are giving to my case.' },
  { text: 'Thank you for the chance to work on the case for {company}.' },
  { text: 'I appreciate the time you have put into my work on the case.' },
  { text: 'Thank you for setting me the case, and for your time with it.' },
  { text: 'Thank you for the opportunity to show you how I work.' },
  { text: 'Many thanks for the case, which I enjoyed working on.' },
  { text: 'Thank you for the case, and for the time you spend on what I made of it.' },
  { text: 'I enjoyed working on your case; thank you for the opportunity.' },
]

/** Thanks after the first: same reader, another round. */
const forAnother: readonly Frame[] = [
  { text: 'Thank you for taking the time for a second conversation {day}.' },
  { text: 'Thank you for seeing me again {day}.' },
  { text: 'It was good to talk again {day}; thank you for your time.' },
  { text: 'Many thanks for another good conversation {day}.' },
  { text: 'Thank you for {talk}; I was glad to go further than last time.' },
  { text: 'Thanks again for making time for me {day}.', tone: 'plain' },
  { text: 'I appreciated the chance to talk with you again {day}.' },
]

/** Thanks for an earlier talk with the same reader that were never sent, along with those for this one. */
const forBoth: readonly Frame[] = [
  { text: 'Thank you for {talk}, and for the conversation before it.' },
  { text: 'Thank you for seeing me again {day}, and for our first conversation too.' },
  { text: 'It was good to talk again {day}; thank you for your time then and now.' },
  { text: 'Many thanks for your time {day}, and for the time you gave me before.' },
]

/** Thanks that come after the day on which they are still fresh: one light word about it, no more. */
const late: readonly Frame[] = [
  { text: 'These thanks come a little late, but they are no less meant: thank you for {talk}.' },
  { text: 'This should have reached you sooner: thank you for your time {day}.' },
  { text: 'A belated thank-you for the time you gave me {day}.' },
  { text: 'Later than I would have liked, but sincerely: thank you for {talk}.' },
  { text: 'I did not want to let more time pass without thanking you for {talk}.' },
  { text: 'My thanks for {talk} are overdue, and all the warmer for it.', tone: 'plain' },
  { text: 'Allow me to thank you, if a little late, for {talk}.', tone: 'formal' },
]

/** Thanks where nobody was met: a chat or a recorded interview. */
const forChance: readonly Frame[] = [
  { text: 'Thank you for the chance to introduce myself for {role} at {company}.' },
  { text: 'Thank you for inviting me to the {event} for {role}.' },
  { text: 'I appreciated the opportunity to answer your questions {day}.' },
  { text: 'Thank you for arranging the {event} for {role} at {company}.' },
  { text: 'Many thanks for including me in the {event} for {role}.' },
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

/** The opening thanks; where the reader's own story or gift can be thanked for in the same breath, it is. */
export const thanks = (kind: keyof typeof kinds, gift?: Fragment): Wish =>
  wish(
    ...(gift && kind === 'forTime'
      ? [{ element: 'thanks', slot: 'thanks+', frames: forTimeAnd, note: gift } as const]
      : []),
    { element: 'thanks', slot: 'thanks', frames: kinds[kind], must: true },
    { element: 'thanks', slot: 'thanks', frames: [{ text: 'Thank you for your time.' }], must: true },
  )

/** Thanks once more, in a message that is about something else. */
const again: readonly Frame[] = [
  { text: 'Thank you again for {talk}.' },
  { text: 'Thank you once more for your time {day}.' },
  { text: 'My thanks again for {talk}.' },
  { text: 'I am still grateful for {talk}.' },
  { text: 'Thank you again for the time you gave me {day}.' },
  { text: 'Thank you again for your time.' },
  { text: 'My thanks once more for your time.' },
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
