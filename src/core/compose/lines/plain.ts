import type { Scene } from '../scene.ts'
import { unless, type Wish, type Wishes } from '../wish.ts'
import { interest } from './interest.ts'
import { commitment, whatNext } from './next.ts'
import { furtherInformation } from './support.ts'
import { withoutInterest } from './thanks.ts'

/**
 * A letter for which nothing was noted that can be said: thanks, the wish once, what comes next, the offer to send more. Then it
 * stops. Nobody's interest in one's skills is made up for it.
 */
export const plainThanks = (scene: Scene, opening: Wish | undefined): readonly Wishes[] => {
  const next = whatNext(scene)
  const ahead = scene.interview?.stage === 'screening' ? commitment(scene) : undefined
  return [
    [withoutInterest(opening), interest(scene)],
    [furtherInformation(), next, next ? unless(next, ahead) : ahead],
  ]
}
