import type { Day } from '../../dossier/dossier.ts'
import { readNote } from '../../notes/read.ts'
import { type Frame, say } from '../frame.ts'
import { weigh } from '../letter.ts'
import type { Line } from '../line.ts'
import type { Scene } from '../scene.ts'

const questions: readonly Frame[] = [
  { text: 'Could you also tell me {how}?' },
  { text: 'May I ask {how}?' },
  { text: 'It would help me to know {how}.' },
  { text: 'I would also like to know {how}.' },
  { text: 'One question so far: {question}?' },
  { text: 'A question on the terms: {question}?' },
  { text: 'Could you tell me more about {noun}?' },
  { text: 'I would like to hear more about {noun}.' },
]

/** The writer's questions about the terms, so many at most. */
export const offerQuestions = (scene: Scene, most: number): Line[] => {
  const { told, reader } = scene
  return (told.offer?.questions ?? []).flatMap((text, index) => {
    const fact = `offer.question:${index}`
    if (index >= most) {
      scene.unused.push({ fact, because: 'kept for the talk: a message with few questions gets answered' })
      return []
    }
    const reading = readNote(text, fact, {
      ...(reader ? { reader } : {}),
      writer: told.me,
      company: told.opportunity.company,
      english: told.me.english,
      people: [...told.people.values()],
    })
    if (!reading.ok) scene.unused.push({ fact, because: reading.because })
    const said = reading.ok
      ? say(scene, {
          element: 'question',
          slot: `offer-question-${index}`,
          frames: questions,
          note: reading.fragment,
        })
      : undefined
    const line = weigh(said, 40)
    return line ? [line] : []
  })
}

/** A workday at least so many days ahead, in the reader’s zone. */
export const talkDay = (scene: Scene, days: number): Day => {
  const today = scene.sentAt.toPlainDate()
  const ahead = today.add({ days })
  return ahead.dayOfWeek > 5 ? ahead.add({ days: 8 - ahead.dayOfWeek }) : ahead
}
