import { promisedThing } from '../../dossier/condition.ts'
import { promiseFact } from '../../dossier/facts.ts'
import { contentWords } from '../../english/content.ts'
import { promisedToMe } from '../../notes/promised-to-me.ts'
import type { Frame } from '../frame.ts'
import type { Scene } from '../scene.ts'
import { type Wish, wish } from '../wish.ts'
import { willDo } from './handed-over.ts'

const offered: readonly Frame[] = [
  { text: 'Thank you for offering to send me {thing}.' },
  { text: 'And thank you for offering to send {thing}.' },
]

const shown: readonly Frame[] = [{ text: 'I look forward to seeing {thing}.' }]

/** “The slides of your talk”: said to whoever promised it; undefined where its words are not sure. */
const toThem = (scene: Scene, thing: string): string | undefined =>
  willDo(scene, `see ${thing}`)
    ?.replace(/^I['’]ll see /, '')
    .replace(/\.$/, '')

/** What the reader said they would send is looked forward to by its name, unless it is what comes next anyway. */
export const theirPromise = (scene: Scene): Wish | undefined => {
  const { reader, told } = scene
  const next = new Set(contentWords(scene.awaited?.text ?? '').map((word) => word.toLowerCase()))
  for (const promise of told.promises) {
    if (promise.by !== 'them' || promise.who !== reader?.id || promise.kept) continue
    const thing = promisedToMe(promisedThing(promise))
    if (thing === undefined || contentWords(thing).some((word) => next.has(word.toLowerCase()))) continue
    const said = toThem(scene, thing)
    if (said === undefined) continue
    const filling = { element: 'next-steps', slot: `promise-${promise.id}` } as const
    return wish({
      ...filling,
      frames: /\bshows? /i.test(promise.what) ? shown : offered,
      parts: { thing: said },
      facts: [promiseFact(promise)],
    })
  }
  return undefined
}
