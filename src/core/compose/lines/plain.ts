import type { Frame } from '../frame.ts'
import type { NotesByKind } from '../notes.ts'
import type { Scene } from '../scene.ts'
import { unless, type Wish, type Wishes } from '../wish.ts'
import { onward, plainInterest } from './interest.ts'
import { missedQuestion } from './mending.ts'
import { roundNamed } from './named-round.ts'
import { goingOnFrom, whatNext } from './next.ts'
import { thanksForTopic } from './topic.ts'

const namesCompany = ({ text }: Frame): boolean => /\{company\}/.test(text)

/** The thanks that name the house, where there are such. */
const atTheirPlace = (opening: Wish | undefined): { readonly opening?: Wish; readonly named: boolean } => {
  const plain = opening
  if (!plain) return { named: false }
  const tries = plain.tries.flatMap((filling) => {
    const frames = filling.frames.filter(namesCompany)
    return frames.length > 0 ? [{ ...filling, frames, must: false }] : []
  })
  return tries.length > 0
    ? { opening: { ...plain, tries: [...tries, ...plain.tries] }, named: true }
    : { opening: plain, named: false }
}

/**
 * A letter for which nothing was noted that can be said: thanks that name where one was or what was talked about, the wish once, what one forgot
 * to ask, what comes next. Then it stops. Nobody's interest in one's skills is made up for it.
 */
export const plainThanks = (
  scene: Scene,
  thanks: Wish | undefined,
  notes: NotesByKind,
): readonly Wishes[] => {
  const { opening, named } = atTheirPlace(thanks)
  const topic = thanksForTopic(scene)
  const question = missedQuestion(notes['missed-question']?.[0])
  const round = roundNamed(scene)
  const ends =
    scene.interview?.stage === 'screening'
      ? goingOnFrom(scene, round?.noun)
      : [whatNext(scene, undefined, round?.noun)]
  return [
    [topic, topic ? unless(topic, opening) : opening, plainInterest(scene, named && !topic)],
    [question, round ? onward(scene, round) : undefined, ...ends],
  ]
}
