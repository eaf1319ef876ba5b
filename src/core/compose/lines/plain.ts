import type { Frame } from '../frame.ts'
import type { Scene } from '../scene.ts'
import { given, unless, type Wish, type Wishes, wish } from '../wish.ts'
import { commitment, whatNext } from './next.ts'
import { furtherInformation } from './support.ts'

/** The role by its name, and nothing that was not said. */
const considered: readonly Frame[] = [
  { text: 'I appreciate being considered for {role} at {company}.' },
  { text: 'Thank you, too, for considering me for {role}.' },
  { text: 'I am grateful to be considered for {role}.' },
  { text: 'I was pleased to be invited for {role}.' },
  { text: 'Thank you for considering me for {role} at {company}.' },
  { text: 'I am pleased to be considered for {role} at {company}.' },
]

/** Where something comes next. */
const until: readonly Frame[] = [
  { text: 'I wish you a good week until then.' },
  { text: 'Until then, I wish you and your team well.' },
  { text: 'I wish you all the best until then.' },
]

/** Where nothing was named. */
const hoping: readonly Frame[] = [
  { text: 'I look forward to hearing from you.' },
  { text: 'I hope to hear from you.' },
  { text: 'I will be glad to hear from you.' },
  { text: 'I look forward to your answer.' },
]

/** A letter for which nothing was noted that can be said: thanks, the role, what comes next or the offer to send more, goodbye. */
export const plainThanks = (scene: Scene, opening: Wish | undefined): readonly Wishes[] => {
  const next = whatNext(scene)
  const more = furtherInformation()
  const goodbye = (frames: readonly Frame[]) => wish({ element: 'enthusiasm', slot: 'goodbye', frames })
  const ending: Wishes =
    scene.interview?.stage === 'screening'
      ? [commitment(scene)]
      : [given(next, goodbye(until)), next ? unless(next, goodbye(hoping)) : goodbye(hoping)]
  return [
    [opening, wish({ element: 'interest', slot: 'considered', frames: considered })],
    [...(next ? [next, unless(next, more)] : [more]), ...ending],
  ]
}
