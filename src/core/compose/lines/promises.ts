import type { Promised } from '../../dossier/dossier.ts'
import { promiseFact } from '../../dossier/facts.ts'
import { dayPhrase } from '../../notes/days.ts'
import { readNote } from '../../notes/read.ts'
import type { Frame } from '../frame.ts'
import { left, type Read } from '../notes.ts'
import { type Scene, voiceOf } from '../scene.ts'
import { promising, type Wish, type Wishes, wish } from '../wish.ts'

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
export const promisedDoing = (scene: Scene, promise: Promised): Read => {
  const fact = promiseFact(promise)
  const { reader } = scene
  // What was promised to someone speaks of them: “send her the lesson” is “send you the lesson”.
  const reading = readNote(promise.what, fact, { ...voiceOf(scene), ...(reader ? { speaker: reader } : {}) })
  return reading.ok ? { fragment: reading.fragment, margin: {} } : { margin: left(fact, reading) }
}

/** What the writer has promised the reader and not yet done, with its day. */
export const promiseLines = (scene: Scene): Wishes => {
  const { reader, told, sentAt, along } = scene
  if (!reader) return []
  const keptHere = new Set(along.flatMap(({ facts }) => facts))
  const open = told.promises.filter(
    (promise) =>
      promise.by === 'me' &&
      promise.who === reader.id &&
      !promise.kept &&
      !keptHere.has(promiseFact(promise)),
  )
  return open.slice(0, 2).map((promise): Wish => {
    const { fragment, margin } = promisedDoing(scene, promise)
    if (!fragment) return { tries: [], margin }
    const due = promise.due && promise.due.since(sentAt.toPlainDate()).sign > 0 ? promise.due : undefined
    const said = wish({
      element: 'commitment',
      slot: `promise-${promise.id}`,
      frames: due ? ahead : someday,
      note: fragment,
      parts: due ? { when: dayPhrase(due, scene, told.me.english) } : {},
    })
    return { ...promising(said, reader.id, due), keep: 85 }
  })
}

/** For a case that was handed in: the offer to go through it. */
export const deliverable = ({ interview }: Scene): Wish | undefined =>
  interview?.format === 'take-home'
    ? {
        ...wish({
          element: 'deliverable',
          slot: 'work',
          frames: interview.presented ? afterPresenting : throughTheWork,
        }),
        keep: 52,
      }
    : undefined
