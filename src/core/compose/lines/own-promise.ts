import { promisedThing } from '../../dossier/condition.ts'
import type { Promised } from '../../dossier/dossier.ts'
import { promiseFact } from '../../dossier/facts.ts'
import { turned } from '../../notes/turn.ts'
import { mended } from '../../said/mend.ts'
import { refusedFor, rosterFor } from '../said/answers.ts'
import type { Scene } from '../scene.ts'
import { promising, type Wish, wish } from '../wish.ts'
import { namesAnotherDay, toDo } from './handed-over.ts'

/** Signs of a note that nobody says aloud. */
const shorthand = /\bw\/|[=→>@#]|->|\b(?:mon|tues?|weds?|thurs?|fri|wk|mtg|asap)\b/i

/** Whoever is left when the reader has been turned to is somebody else, and may be the one who acts. */
const somebody = /\b(?:he|she|him|his|hers?|they|them)\b/i

/**
 * “I bring my certificate in on Thursday”: a promise that was typed as one says it is said so, with its “’ll”; nothing else of it is
 * changed but whom it speaks to. Undefined where it is a note, or more than one thing.
 */
export const ownPromise = (scene: Scene, promise: Promised): Wish | undefined => {
  const what = promisedThing(promise)
  const doing = toDo(what)
  const { reader, told } = scene
  if (
    !reader ||
    doing === what ||
    !/^i\b/i.test(what) ||
    shorthand.test(what) ||
    namesAnotherDay(scene, what)
  )
    return undefined
  const roster = rosterFor(scene)
  const [sentence, ...more] = mended(`I'll ${doing}`, { roster })
  if (sentence === undefined || more.length > 0) return undefined
  const others = new Set(
    [...told.people.values()]
      .filter(({ id }) => id !== reader.id)
      .flatMap(({ name }) => name.toLowerCase().split(/\s+/)),
  )
  const { words, unclear } = turned(sentence.split(' '), { toReader: true, others })
  const text = words.join(' ')
  if (unclear !== undefined || somebody.test(text) || refusedFor(scene, text) !== undefined) return undefined
  const frames = [{ text: 'As promised, {said}' }]
  const said = wish({
    element: 'commitment',
    slot: `promise-${promise.id}`,
    frames,
    parts: { said: text },
    facts: [promiseFact(promise)],
  })
  const due = promise.due && promise.due.since(scene.sentAt.toPlainDate()).sign > 0 ? promise.due : undefined
  return { ...promising(said, reader.id, due), said: true }
}
