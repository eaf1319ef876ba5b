import type { Frame } from '../frame.ts'
import { dayFrames, onsiteFrames, trialFrames } from '../lines/thanks.ts'
import type { Scene } from '../scene.ts'
import type { Wish } from '../wish.ts'

const others: readonly Frame[] = [
  { text: 'Thank you for your time {day}.' },
  { text: 'Thank you for talking with me {day}.' },
  { text: 'Thank you for making time for me {day}.' },
  { text: 'Thank you for seeing me {day}.' },
  { text: 'Thank you for the time you gave me {day}.' },
]

/** Thanks that name what really took place: today, the trial shift, Thursday. `otherwise` is said where that is used up. */
export const thanksFor = (scene: Scene, otherwise: Wish): Wish => {
  const { interview, manner, step } = scene
  const first = [...trialFrames, ...dayFrames]
  // Who passes a note on reads both: the first words are theirs.
  const theirs = manner.version !== undefined || step.kind === 'forward' ? [] : first
  const filling = { element: 'thanks', slot: 'thanks' } as const
  const facts = scene.sources.day ?? []
  const more = [...(interview?.format === 'onsite' ? onsiteFrames.slice(0, 1) : []), ...others]
  return {
    tries: [
      ...theirs.map((frame) => ({ ...filling, frames: [frame], facts })),
      { ...filling, frames: [...(manner.version ? first : []), ...more], facts },
      ...otherwise.tries,
    ],
  }
}
