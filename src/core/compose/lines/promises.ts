import type { Promised } from '../../dossier/dossier.ts'
import { promiseFact } from '../../dossier/facts.ts'
import { dayPhrase } from '../../notes/days.ts'
import type { Fragment } from '../../notes/fragment.ts'
import { readNote } from '../../notes/read.ts'
import { type Frame, say } from '../frame.ts'
import { weigh } from '../letter.ts'
import { type Line, promising } from '../line.ts'
import type { Scene } from '../scene.ts'

const ahead: readonly Frame[] = [
  { text: 'As promised, I will {verb} {when}.' },
  { text: 'I will {verb} {when}, as I said I would.' },
  { text: 'As we agreed, I will {verb} {when}.' },
  { text: 'I have not forgotten my promise and will {verb} {when}.' },
]

const someday: readonly Frame[] = [
  { text: 'As promised, I will {verb}.' },
  { text: 'I will {verb}, as I said I would.' },
  { text: 'As we agreed, I will {verb}.' },
]

const throughTheWork: readonly Frame[] = [
  { text: 'I am glad to walk you through my work on the case, and to answer any question it leaves open.' },
  { text: 'If anything in my case is unclear, I will gladly go through it with you.' },
  { text: 'I would be happy to present the case in person and take your questions on it.' },
  { text: 'Should the case raise any question, I will answer it at once.' },
]

const afterPresenting: readonly Frame[] = [
  { text: 'If my presentation left a question open, I will gladly answer it.' },
  { text: 'I am happy to go further into any part of what I presented.' },
  { text: 'Should you want more detail on any part of the case, I will send it.' },
  { text: 'Please ask me about anything that the presentation left open.' },
]

/** What was promised, read as something one does: "send the write-up". */
export const promisedDoing = (scene: Scene, promise: Promised): Fragment | undefined => {
  const { told, reader } = scene
  const reading = readNote(promise.what, promiseFact(promise), {
    // What was promised to someone speaks of them: “send her the lesson” is “send you the lesson”.
    ...(reader ? { reader, speaker: reader } : {}),
    writer: told.me,
    company: told.opportunity.company,
    english: told.me.english,
    people: [...told.people.values()],
  })
  if (reading.ok) return reading.fragment
  scene.unused.push({ fact: promiseFact(promise), because: reading.because })
  if (reading.ask) scene.questions.push({ fact: promiseFact(promise), ask: reading.ask })
  return undefined
}

/** What the writer has promised the reader and not yet done, with its day. */
export const promiseLines = (scene: Scene): Line[] => {
  const { reader, told, sentAt } = scene
  if (!reader) return []
  const open = told.promises.filter(({ by, who, kept }) => by === 'me' && who === reader.id && !kept)
  return open.slice(0, 2).flatMap((promise) => {
    const note = promisedDoing(scene, promise)
    if (!note) return []
    const today = sentAt.toPlainDate()
    const due = promise.due && promise.due.since(today).sign > 0 ? promise.due : undefined
    const parts = due ? { when: dayPhrase(due, scene, told.me.english) } : {}
    const said = say(scene, {
      element: 'commitment',
      slot: `promise-${promise.id}`,
      frames: due ? ahead : someday,
      note,
      parts,
    })
    return [promising(weigh(said, 85), reader.id, due)].filter((line) => line !== undefined)
  })
}

/** For a case that was handed in: the offer to go through it. */
export const deliverable = (scene: Scene): Line[] => {
  const { interview } = scene
  if (interview?.format !== 'take-home') return []
  const said = say(scene, {
    element: 'deliverable',
    slot: 'work',
    frames: interview.presented ? afterPresenting : throughTheWork,
  })
  return said ? [{ ...said, keep: 52 }] : []
}
