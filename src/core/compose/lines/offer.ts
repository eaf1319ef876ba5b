import type { Day } from '../../dossier/dossier.ts'
import { readNote } from '../../notes/read.ts'
import type { Frame } from '../frame.ts'
import { type Scene, voiceOf } from '../scene.ts'
import { type Wish, type Wishes, wish } from '../wish.ts'

const questions: readonly Frame[] = [
  { text: 'Could you also tell me {how}?' },
  { text: 'May I ask {how}?' },
  { text: 'One thing I would like to know is {how}.' },
  { text: 'One question so far: {question}?' },
  { text: 'A question on the terms: {question}?' },
  { text: 'Could you tell me more about {noun}?' },
  { text: 'May I ask about {noun}?' },
]

const kept = 'kept for the talk: a message with few questions gets answered'

/** The writer's questions about the terms, so many at most. */
export const offerQuestions = (scene: Scene, most: number): Wishes =>
  (scene.told.offer?.questions ?? []).map((text, index): Wish => {
    const fact = `offer.question:${index}`
    const left = (because: string): Wish => ({ tries: [], margin: { unused: [{ fact, because }] } })
    if (index >= most) return left(kept)
    // “May I ask whether …”: “if” would be heard as a condition.
    const reading = readNote(text.replace(/^if (?=\S)/i, 'whether '), fact, voiceOf(scene))
    if (!reading.ok) return left(reading.because)
    const slot = `offer-question-${index}`
    return { ...wish({ element: 'question', slot, frames: questions, note: reading.fragment }), keep: 40 }
  })

/** A workday at least so many days ahead, in the reader’s zone. */
export const talkDay = (scene: Scene, days: number): Day => {
  const today = scene.sentAt.toPlainDate()
  const ahead = today.add({ days })
  return ahead.dayOfWeek > 5 ? ahead.add({ days: 8 - ahead.dayOfWeek }) : ahead
}
