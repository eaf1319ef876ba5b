import type { Sentence } from '../draft.ts'
import { type Frame, say } from '../frame.ts'
import type { Scene } from '../scene.ts'
import type { Fragment } from '../words/fragment.ts'
import { brief, calm, glad, likable, short } from './fits.ts'

/** Something there is, rather than something one would do. */
const thing = (note: Fragment): boolean => note.shape === 'noun'

/** What made the position or the company more attractive, naming both. */
const drawn: readonly Frame[] = [
  { text: 'What draws me to {role} at {company} is that {that}.', fits: calm },
  { text: 'Learning that {that} has made {role} at {company} more interesting to me.', fits: glad },
  { text: 'I came away more interested in {role} at {company}, not least because {that}.', fits: glad },
  { text: 'One reason why {role} at {company} appeals to me is that {that}.', fits: calm },
  { text: 'Hearing that {that} is a good part of why I want {role} at {company}.', fits: glad },
  { text: 'What makes {role} at {company} stand out for me is {how}.' },
  { text: 'Hearing {how} has made me want {role} at {company} more.' },
  { text: 'I came away more interested in {role} at {company}, above all after hearing {how}.' },
  { text: 'I am drawn to {role} at {company}, and hearing {how} added to that.' },
  {
    text: 'I would look forward to {gerund}, which is part of why I want {role} at {company}.',
    fits: (note) => brief(note) && !/,/.test(note.forms.gerund ?? ''),
  },
  { text: 'The prospect of {gerund} is a good part of why I want {role} at {company}.' },
  { text: 'I came away more interested in {role} at {company}, not least for the prospect of {gerund}.' },
  { text: 'One reason why {role} at {company} appeals to me is the prospect of {gerund}.' },
  { text: 'What appeals to me about {role} at {company} is {noun}.', fits: likable },
  {
    text: 'Hearing about {noun} has made {role} at {company} more interesting to me.',
    fits: (note) => glad(note) && thing(note) && short(note),
  },
  {
    text: 'I came away more interested in {role} at {company}, and {noun} is a good part of the reason.',
    fits: likable,
  },
  {
    text: 'Part of what draws me to {role} at {company} is {noun}.',
    fits: (note) => calm(note) && thing(note),
  },
  {
    text: 'One thing that draws me to {role} at {company} is {noun}.',
    fits: (note) => calm(note) && thing(note),
  },
]

/** The same where no note says what it was: plain, without an invented reason. */
const plainly: readonly Frame[] = [
  { text: 'I would very much like to take {role} at {company} further.' },
  { text: 'After {talk} I am all the more interested in {role} at {company}.' },
  { text: 'I came away more interested in {role} at {company} than before.' },
  { text: 'I remain very interested in {role} at {company}.' },
  { text: 'It confirmed my interest in {role} at {company}.' },
  { text: '{Role} at {company} interests me all the more for having talked with you.' },
  { text: 'My interest in {role} at {company} has grown.' },
]

/** Who the letter is about, for a reader who saw several people that day: the role in passing. */
const withYou: readonly Frame[] = [
  { text: 'I would welcome the chance to work with you at {company} {as}.' },
  { text: 'I would enjoy working alongside you at {company} {as}.' },
  { text: 'I would be happy to join you at {company} {as}.' },
  { text: 'I hope to have the chance to work with you at {company} {as}.' },
  { text: 'Working with you at {company} {as} is something I would look forward to.' },
  {
    text: 'The prospect of joining {company} {as} and working with you appeals to me very much.',
    tone: 'formal',
  },
  { text: 'I would like very much to work with you at {company} {as}.' },
  { text: 'I came away hoping to join {company} {as}, and to work with you.' },
  { text: 'I would gladly join {company} {as} and work with you and your colleagues.' },
  { text: "I'd be glad to join {company} {as} and to work with you.", tone: 'plain' },
  { text: 'It would be a pleasure to join {company} {as} and work with you.' },
]

/** Wanting the next round, without presuming it. */
const nextRound: readonly Frame[] = [
  { text: "I'd be glad to go on to the next round." },
  { text: 'I would welcome the chance to go on to the next stage.' },
  { text: 'I would gladly take this further in a next conversation.' },
  { text: 'I hope that we can take this further, and would look forward to the next round.' },
  { text: "If you would like to take this further, I'd be glad to." },
  { text: 'I would be happy to meet the team in a next round.', tone: 'plain' },
]

/** The same where the next step was named: "the panel with the platform team". */
const namedRound: readonly Frame[] = [
  { text: 'I would be glad to go on to {next}.' },
  { text: 'I would welcome {next} as the next step.' },
  { text: 'I would look forward to {next}.' },
  { text: 'I hope to go on to {next}, and would be glad to.' },
  { text: 'I would gladly prepare for {next} next.' },
]

/** Liking the work itself, after an exercise or a technical interview. */
const theWork: readonly Frame[] = [
  {
    text: 'It is the kind of problem I like to work on, and I would be glad to do more of it {as} at {company}.',
  },
  { text: 'I enjoyed the work itself, and would be glad to go on with it {as} at {company}.' },
  { text: 'Work like this is why I applied for {role} at {company}.' },
  { text: 'I like this work, and would be happy to do it with you {as} at {company}.' },
  { text: 'I would be glad to carry this further with you {as} at {company}.' },
  { text: 'These are questions I like to work on, and I hope to do so at {company} {as}.' },
]

export const interest = (scene: Scene, note?: Fragment): Sentence | undefined =>
  (note && say(scene, { element: 'interest', slot: 'interest', frames: drawn, note })) ??
  say(scene, { element: 'interest', slot: 'interest-plain', frames: plainly })

/** Interest only where a note gives the reason. */
export const reasonedInterest = (scene: Scene, note: Fragment | undefined): Sentence | undefined =>
  note && say(scene, { element: 'interest', slot: 'interest', frames: drawn, note })

export const togetherness = (scene: Scene): Sentence | undefined =>
  say(scene, { element: 'enthusiasm', slot: 'with-you', frames: withYou })

/** `next` is the next step as a noun with its article, where one was named. */
export const onward = (scene: Scene, next?: { noun: string; fact: string }): Sentence | undefined =>
  next
    ? say(scene, {
        element: 'enthusiasm',
        slot: 'next-round',
        frames: namedRound,
        parts: { next: next.noun },
        facts: [next.fact],
      })
    : say(scene, { element: 'enthusiasm', slot: 'next-round', frames: nextRound })

export const passion = (scene: Scene): Sentence | undefined =>
  say(scene, { element: 'enthusiasm', slot: 'the-work', frames: theWork })

const stillFrames: readonly Frame[] = [
  { text: "I'm still very interested in {role} at {company}." },
  { text: 'I remain keen on {role} at {company}.' },
  { text: 'My interest in {role} at {company} has not changed.' },
  { text: 'I would still very much like to work at {company} {as}.' },
  { text: 'I continue to be very interested in {role} at {company}.', tone: 'formal' },
  { text: '{Role} at {company} is still very much what I am looking for.' },
]

/** Interest said again after some time has passed. */
export const stillInterested = (scene: Scene): Sentence | undefined =>
  say(scene, { element: 'interest', slot: 'still', frames: stillFrames })
