import { calledEvent } from '../event.ts'
import type { Frame } from '../frame.ts'
import type { Scene } from '../scene.ts'
import type { Wish } from '../wish.ts'

/** From so many hours on one spent the day there. */
const wholeDay = 4

const first: readonly Frame[] = [
  { text: 'Thank you for the {trial} {on}.' },
  { text: 'Thank you for {when}.' },
]

const visit: readonly Frame[] = [{ text: 'Thank you for having me {on}.' }]

const others: readonly Frame[] = [
  { text: 'Thank you for your time {on}.' },
  { text: 'Thank you for talking with me {on}.' },
  { text: 'Thank you for making time for me {on}.' },
  { text: 'Thank you for seeing me {on}.' },
  { text: 'Thank you for the time you gave me {on}.' },
]

/** Thanks that name what really took place: today, the trial shift, Thursday. `otherwise` is said where that is used up. */
export const thanksFor = (scene: Scene, otherwise: Wish): Wish => {
  const { interview, words, manner, step } = scene
  // Who passes a note on reads both: the first words are theirs.
  const theirs = manner.version !== undefined || step.kind === 'forward' ? [] : first
  const hours = interview?.starts.until(interview.ends, { largestUnit: 'hour' }).hours ?? 0
  const on = hours >= wholeDay ? words.day?.replace(/^this \w+$/, 'today') : words.day
  const when = /^on \w+day$/.test(on ?? '') ? on?.slice(3) : /^on /.test(on ?? '') ? undefined : on
  const parts = { on, when, trial: interview && calledEvent(interview) }
  const filling = { element: 'thanks', slot: 'thanks', parts } as const
  const facts = scene.sources.day ?? []
  const more = [...(interview?.format === 'onsite' ? visit : []), ...others]
  return {
    tries: [
      ...theirs.map((frame) => ({ ...filling, frames: [frame], facts })),
      { ...filling, frames: [...(manner.version ? first : []), ...more], facts },
      ...otherwise.tries,
    ],
  }
}
