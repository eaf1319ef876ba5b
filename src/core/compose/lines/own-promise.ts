import { promisedThing } from '../../dossier/condition.ts'
import type { Promised } from '../../dossier/dossier.ts'
import { promiseFact } from '../../dossier/facts.ts'
import type { Scene } from '../scene.ts'
import { promising, type Wish, wish } from '../wish.ts'
import { dueAhead, namesAnotherDay, toDo, willDo } from './handed-over.ts'

/** A promise that was typed as one says it, “I bring my certificate in on Thursday”, is said so, with its “’ll”. */
export const ownPromise = (scene: Scene, promise: Promised): Wish | undefined => {
  const what = promisedThing(promise)
  const doing = toDo(what)
  if (doing === what || !/^i\b/i.test(what) || namesAnotherDay(scene, what)) return undefined
  const text = willDo(scene, doing)
  if (text === undefined) return undefined
  const frames = [{ text: 'As promised, {said}' }]
  const said = wish({
    element: 'commitment',
    slot: `promise-${promise.id}`,
    frames,
    parts: { said: text },
    facts: [promiseFact(promise)],
  })
  return { ...promising(said, scene.reader?.id, dueAhead(scene, promise)), said: true }
}
