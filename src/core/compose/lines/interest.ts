import type { Fragment } from '../../notes/fragment.ts'
import type { Frame } from '../frame.ts'
import type { Scene } from '../scene.ts'
import { firstOf, given, unless, type Wish, type Wishes, wish } from '../wish.ts'
import { brief, calm, gladAndBrief, likable } from './fits.ts'

/** Something there is, rather than something one would do. */
const thing = (note: Fragment): boolean => note.shape === 'noun'

/** "how much say the data team has": a way things are, which one may want a part in. */
const manner = (note: Fragment): boolean => calm(note) && /^(?:how|what)\b/.test(note.forms.how ?? '')

/** "your crews of two": said of more than one. */
const severalOf = (noun: string): boolean =>
  /^\S+ (?:\w+ )?(?:\w+[^su\W]s|people|staff|children)\b/i.test(
    noun.replace(/ (?:of|in|at|for|with|on|to|that|who)\b.*/, ''),
  )

const curious = ({ forms }: Fragment): boolean => /^hearing more about\b/.test(forms.gerund ?? '')
const pursued = ({ forms }: Fragment): boolean =>
  !/^(?:knowing|hearing|learning more|finding out|asking|wondering)\b/.test(forms.gerund ?? '')

/** What made the position or the company more attractive, naming both. */
const drawn: readonly Frame[] = [
  { text: 'What draws me to {role} at {company} is that {that}.', fits: calm },
  { text: 'One reason why {role} at {company} appeals to me is that {that}.', fits: calm },
  { text: 'Part of why I want {role} at {company} is that {that}.', fits: calm },
  {
    text: 'That {that} is a good part of why I want {role} at {company}.',
    fits: gladAndBrief,
  },
  { text: 'What draws me to {role} at {company} is {how}.', fits: manner },
  { text: 'One reason why {role} at {company} appeals to me is {how}.', fits: manner },
  { text: 'Part of why I want {role} at {company} is {how}.', fits: manner },
  { text: '{How} is a good part of why I want {role} at {company}.', fits: manner },
  {
    text: 'I would look forward to {gerund}, which is part of why I want {role} at {company}.',
    fits: (note) => brief(note) && pursued(note) && !/,/.test(note.forms.gerund ?? ''),
  },
  { text: 'I would look forward to {gerund}.', fits: curious },
  { text: 'The prospect of {gerund} is a good part of why I want {role} at {company}.', fits: pursued },
  { text: 'One reason why {role} at {company} appeals to me is the prospect of {gerund}.', fits: pursued },
  { text: 'What draws me to {role} at {company} is the prospect of {gerund}.', fits: pursued },
  { text: 'What appeals to me about {role} at {company} is {noun}.', fits: likable },
  {
    text: '{Noun} is a good part of why I want {role} at {company}.',
    fits: (note) => likable(note) && !severalOf(note.forms.noun ?? ''),
  },
  {
    text: 'Part of what draws me to {role} at {company} is {noun}.',
    fits: (note) => calm(note) && thing(note),
  },
  { text: 'What draws me to {role} at {company} is {noun}.', fits: (note) => calm(note) && thing(note) },
  {
    text: 'One thing that draws me to {role} at {company} is {noun}.',
    fits: (note) => calm(note) && thing(note),
  },
]

/** The same where no note says what it was: plain, without an invented reason. */
const plainly: readonly Frame[] = [
  { text: 'I would very much like {role} at {company}.' },
  { text: 'I would love to work at {company} {as}.', tone: 'plain' },
  { text: 'I would be glad to join {company} {as}.' },
  { text: 'I would like to work at {company} {as}.' },
]

/** The same where the company was named in the sentence before. */
const there: readonly Frame[] = [
  { text: 'I would very much like to work with you {as}.' },
  { text: 'I would love to join you {as}.', tone: 'plain' },
  { text: 'I would be glad to work with you {as}.' },
  { text: 'I would very much like {role}.' },
]

/** Who the letter is about, for a reader who saw several people that day: the role in passing. */
const withYou: readonly Frame[] = [
  { text: 'I would welcome the chance to work with you {as}.' },
  { text: 'I would enjoy working with you {as}.' },
  { text: 'I would be happy to join you {as}.' },
  { text: 'I would very much like {role}, and the chance to work with you.' },
  { text: 'I would very much like to join {company} and work with you.' },
  { text: "I'd be glad to join you {as}.", tone: 'plain' },
  { text: 'I would be glad to work with you {as}.' },
  { text: 'I would like to work with you {as}.' },
]

/** The same where the letter has named both already. */
const withYouToo: readonly Frame[] = [
  { text: 'I would very much like to work with you.' },
  { text: 'I would enjoy working with you.' },
  { text: 'It would be good to work with you.' },
  { text: 'I would be glad to work with you and your colleagues.' },
  { text: 'I would be happy to join you.' },
  { text: 'I would like to work with you.' },
]

/** Wanting the next round, without presuming it. */
const nextRound: readonly Frame[] = [
  { text: "I'd be glad to go on to the next round." },
  { text: 'I would welcome the chance to go on to the next stage.' },
  { text: 'I would gladly take this further in a next conversation.' },
  { text: "If you would like to take this further, I'd be glad to." },
  { text: 'A next conversation would be very welcome.', tone: 'formal' },
  { text: 'I would be happy to meet the team in a next round.', tone: 'plain' },
]

/** The same where the next step was named: "the panel with the platform team". */
const namedRound: readonly Frame[] = [
  { text: 'I would be glad to go on to {next}.' },
  { text: 'I would welcome {next} as the next step.' },
  { text: 'I would look forward to {next}.' },
  { text: 'I would gladly prepare for {next}.' },
  { text: 'It would be good to go on to {next}.' },
]

/** Wanting the work itself, after an exercise in it that the letter speaks of; behind the reason for wanting the role “this work” would point there. */
const workShown: readonly Frame[] = [
  { text: 'I would very much like to do this kind of work at {company}.' },
  { text: 'I would be glad to do this kind of work with you {as}.' },
  { text: 'This is the kind of work I would like to do at {company}.' },
]

/** The same where the letter tells nothing of it: “this kind of work” would point at nothing. */
const theWork: readonly Frame[] = [
  { text: 'I would very much like {role}.' },
  { text: 'I would very much like to work with you {as}.' },
  { text: 'I would be glad to work at {company} {as}.' },
]

/** Said only as long as it is so. */
const stillWanted = ({ told: { opportunity } }: Scene): boolean =>
  opportunity.keen !== 'unsure' && opportunity.keen !== 'out'

const ifWanted = (scene: Scene, wanted: Wish): Wish | undefined => (stillWanted(scene) ? wanted : undefined)

/** Interest only where a note gives the reason. */
export const reasonedInterest = (note: Fragment | undefined): Wish | undefined =>
  note && wish({ element: 'interest', slot: 'interest', frames: drawn, note })

export const interest = (scene: Scene, note?: Fragment): Wish | undefined =>
  ifWanted(
    scene,
    firstOf(reasonedInterest(note), wish({ element: 'interest', slot: 'interest-plain', frames: plainly })),
  )

/** The plain wish for a letter whose opening may have named the company. */
export const plainInterest = (scene: Scene, named: boolean): Wish | undefined =>
  ifWanted(scene, wish({ element: 'interest', slot: 'interest-plain', frames: named ? there : plainly }))

/** `named` names the role; where it is said, this need not. */
const unlessNamed = (
  scene: Scene,
  named: Wish | undefined,
  slot: string,
  short: readonly Frame[],
  whole: readonly Frame[],
): Wishes =>
  stillWanted(scene)
    ? [
        given(named, wish({ element: 'enthusiasm', slot, frames: short })),
        unless(named, wish({ element: 'enthusiasm', slot, frames: whole })),
      ]
    : []

export const togetherness = (scene: Scene, named: Wish | undefined): Wishes =>
  unlessNamed(scene, named, 'with-you', withYouToo, withYou)

export const passion = (scene: Scene, named: Wish | undefined, shown: boolean): Wishes =>
  unlessNamed(scene, named, 'the-work', withYouToo, shown ? workShown : theWork)

/** `next` is the next step as a noun with its article, where one was named. */
export const onward = (scene: Scene, next?: { noun: string; fact: string }): Wish | undefined => {
  const filling = { element: 'enthusiasm', slot: 'next-round' } as const
  return ifWanted(
    scene,
    next
      ? wish({ ...filling, frames: namedRound, parts: { next: next.noun }, facts: [next.fact] })
      : wish({ ...filling, frames: nextRound }),
  )
}

const stillFrames: readonly Frame[] = [
  { text: "I'm still very interested in {role} at {company}." },
  { text: 'I would still very much like {role} at {company}.' },
  { text: 'My interest in {role} at {company} has not changed.' },
  { text: 'I would still very much like to work at {company} {as}.' },
  { text: 'I would still be glad to join {company} {as}.' },
]

/** Interest said again after some time has passed. */
export const stillInterested = (): Wish => wish({ element: 'interest', slot: 'still', frames: stillFrames })
