import type { Fragment } from '../../notes/fragment.ts'
import type { Frame } from '../frame.ts'
import { firstOf, given, unless, type Wish, type Wishes, wish } from '../wish.ts'
import { brief, calm, glad, likable, short } from './fits.ts'

/** Something there is, rather than something one would do. */
const thing = (note: Fragment): boolean => note.shape === 'noun'

/** "your crews of two": said of more than one. */
const severalOf = (noun: string): boolean =>
  /^\S+ (?:\w+ )?(?:\w+[^su\W]s|people|staff|children)\b/i.test(
    noun.replace(/ (?:of|in|at|for|with|on|to|that|who)\b.*/, ''),
  )

/** What made the position or the company more attractive, naming both. */
const drawn: readonly Frame[] = [
  { text: 'What draws me to {role} at {company} is that {that}.', fits: calm },
  { text: 'I am all the more interested in {role} at {company} for learning that {that}.', fits: glad },
  { text: 'I came away more interested in {role} at {company}, not least because {that}.', fits: glad },
  { text: 'One reason why {role} at {company} appeals to me is that {that}.', fits: calm },
  { text: 'That {that} is a good part of why I want {role} at {company}.', fits: glad },
  { text: 'I liked hearing {how}, and came away keener on {role} at {company}.' },
  { text: 'Hearing {how} made me all the keener on {role} at {company}.' },
  { text: 'I came away more interested in {role} at {company}, above all after hearing {how}.' },
  { text: 'I liked hearing {how}; it made me want {role} at {company} all the more.' },
  {
    text: 'I would look forward to {gerund}, which is part of why I want {role} at {company}.',
    fits: (note) => brief(note) && !/,/.test(note.forms.gerund ?? ''),
  },
  { text: 'The prospect of {gerund} is a good part of why I want {role} at {company}.' },
  { text: 'I came away more interested in {role} at {company}, not least for the prospect of {gerund}.' },
  { text: 'One reason why {role} at {company} appeals to me is the prospect of {gerund}.' },
  { text: 'What appeals to me about {role} at {company} is {noun}.', fits: likable },
  {
    text: 'I am all the more interested in {role} at {company} after hearing about {noun}.',
    fits: (note) => glad(note) && thing(note) && short(note),
  },
  {
    text: 'I came away more interested in {role} at {company}, and {noun} is a good part of the reason.',
    fits: (note) => likable(note) && !severalOf(note.forms.noun ?? ''),
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
  { text: 'I would welcome the chance to work with you {as}.' },
  { text: 'I would enjoy working with you {as}.' },
  { text: 'I would be happy to join you {as}.' },
  { text: 'I hope to have the chance to work with you {as}.' },
  { text: 'I would very much like {role}, and the chance to work with you.' },
  { text: 'I would very much like to join {company} and work with you.' },
  { text: 'I came away wanting {role}, and hoping to work with you.', tone: 'plain' },
  { text: 'I would be glad to join {company} and work with you and your colleagues.' },
  { text: "I'd be glad to join you {as}.", tone: 'plain' },
  { text: 'It would be a pleasure to work with you {as}.' },
]

/** The same where the letter has named both already. */
const withYouToo: readonly Frame[] = [
  { text: 'I would very much like to work with you.' },
  { text: 'I would enjoy working alongside you.' },
  { text: 'I hope to have the chance to work with you.' },
  { text: 'It would be a pleasure to work with you.' },
  { text: 'I came away hoping to work with you.' },
  { text: 'I would be glad to work with you and your colleagues.' },
  { text: 'I would be happy to join you.' },
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
  { text: 'The kind of work we talked about is why I applied for {role}.' },
  { text: 'I enjoyed the {event}, and would be glad to do such work with you {as}.' },
  { text: 'I came out of the {event} wanting to do this work at {company}.' },
  { text: 'I would very much like {role}: it is work I enjoy.' },
  { text: 'I would be glad to do the work we talked about {as} at {company}.' },
  {
    text: 'It is the kind of problem I like to work on, and I would be glad to do more of it with you {as}.',
  },
]

/** The same where the letter has named the role already. */
const theWorkToo: readonly Frame[] = [
  { text: 'I enjoyed the {event}, and would be glad to do such work with you.' },
  { text: 'It is work I enjoy, and I would be glad to do it with you.' },
  { text: 'I came out of the {event} wanting to do this work.' },
  { text: 'I would be happy to do this work with you.' },
]

/** Interest only where a note gives the reason. */
export const reasonedInterest = (note: Fragment | undefined): Wish | undefined =>
  note && wish({ element: 'interest', slot: 'interest', frames: drawn, note })

export const interest = (note?: Fragment): Wish =>
  firstOf(reasonedInterest(note), wish({ element: 'interest', slot: 'interest-plain', frames: plainly }))

/** `named` names the role; where it is said, this need not. */
const unlessNamed = (
  named: Wish | undefined,
  slot: string,
  short: readonly Frame[],
  whole: readonly Frame[],
) => [
  given(named, wish({ element: 'enthusiasm', slot, frames: short })),
  unless(named, wish({ element: 'enthusiasm', slot, frames: whole })),
]

export const togetherness = (named: Wish | undefined): Wishes =>
  unlessNamed(named, 'with-you', withYouToo, withYou)

export const passion = (named: Wish | undefined): Wishes =>
  unlessNamed(named, 'the-work', theWorkToo, theWork)

/** `next` is the next step as a noun with its article, where one was named. */
export const onward = (next?: { noun: string; fact: string }): Wish =>
  next
    ? wish({
        element: 'enthusiasm',
        slot: 'next-round',
        frames: namedRound,
        parts: { next: next.noun },
        facts: [next.fact],
      })
    : wish({ element: 'enthusiasm', slot: 'next-round', frames: nextRound })

const stillFrames: readonly Frame[] = [
  { text: "I'm still very interested in {role} at {company}." },
  { text: 'I remain keen on {role} at {company}.' },
  { text: 'My interest in {role} at {company} has not changed.' },
  { text: 'I would still very much like to work at {company} {as}.' },
  { text: 'I continue to be very interested in {role} at {company}.', tone: 'formal' },
  { text: '{Role} at {company} is still very much what I am looking for.' },
]

/** Interest said again after some time has passed. */
export const stillInterested = (): Wish => wish({ element: 'interest', slot: 'still', frames: stillFrames })
