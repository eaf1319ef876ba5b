import { isToCall, waitsForCondition } from '../../dossier/condition.ts'
import type { Promised } from '../../dossier/dossier.ts'
import { promiseFact } from '../../dossier/facts.ts'
import type { Frame } from '../frame.ts'
import { keptIn } from '../lines/handed-over.ts'
import { againThanks } from '../lines/thanks.ts'
import type { Scene } from '../scene.ts'
import { goingOn } from '../subject.ts'
import { type Letter, wish } from '../wish.ts'

const glad: readonly Frame[] = [
  { text: 'If anything in this raises a question, I will gladly answer it.' },
  { text: 'If you need anything more, please tell me.' },
  { text: 'Please tell me if anything is missing.' },
]

/** The promises of the step: those its facts name, else what is still owed to the reader. */
const promisesOf = ({ step, told, readers }: Scene): readonly Promised[] => {
  const named = told.promises.filter((promise) => step.facts.includes(promiseFact(promise)))
  const owed = told.promises.filter(
    (promise) =>
      promise.by === 'me' &&
      !promise.kept &&
      !waitsForCondition(promise) &&
      readers.some(({ id }) => id === promise.who),
  )
  return named.length > 0 ? named : owed
}

/** A promise kept: what was promised, handed over, and nothing asked for. */
export const promiseKept = (scene: Scene): Letter => {
  const calls = scene.step.channel === 'phone' && promisesOf(scene).some(isToCall)
  return {
    subject: goingOn,
    followUp: true,
    paragraphs: [
      [
        ...promisesOf(scene).map((promise) => keptIn(scene, promise)),
        calls ? undefined : wish({ element: 'offer-help', slot: 'glad', frames: glad, must: true }),
      ],
      [againThanks(scene)],
    ],
  }
}
