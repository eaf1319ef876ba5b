import { pointFact, wordsIn } from '../../dossier/facts.ts'
import { clauseOf } from '../../notes/clause.ts'
import { withDeterminer } from '../../notes/determiner.ts'
import type { Fragment } from '../../notes/fragment.ts'
import { unwelcome } from '../../notes/mood.ts'
import { readNote } from '../../notes/read.ts'
import { writtenOut } from '../../notes/shorthand.ts'
import type { Frame } from '../frame.ts'
import { barred } from '../notes.ts'
import { type Scene, voiceOf } from '../scene.ts'
import { type Wish, wish } from '../wish.ts'

const about: readonly Frame[] = [
  { text: 'Thank you for talking with me about {noun} {day}.' },
  { text: 'Thank you for our talk about {noun} {day}.' },
]

/** The words before the first stop of a note: “the regional schools package, 6 sites”. */
const label = /^(?:\p{Lu}[\p{L}]{1,12}(?::| -) )?(\p{Ll}[\p{L} -]{5,60}?)(?:[,;:.(–—]| - |$)/u

/** Nothing is talked about that there is not, nor what belongs to somebody: “no handle time target”, “his old dog”. */
const notATopic = /^(?:no|not|any|every|each|all|both|his|her|my|me|i|we|he|she|they|you)\b/i

/** What a note is surely about, though its statement cannot be told: a thing with its article, several things, or what is not counted. */
const topicIn = (scene: Scene): Fragment | undefined => {
  const points = (scene.interview?.debrief?.points ?? []).filter(
    (point) => ['interest', 'insight'].includes(point.kind) && !point.say && !barred(scene, point),
  )
  for (const point of points) {
    const [, words = ''] = label.exec(writtenOut(wordsIn(point)).trim()) ?? []
    const parts = words.split(' ')
    if (parts.length < 2 || notATopic.test(words) || unwelcome(words) || clauseOf(parts)) continue
    if (withDeterminer(words) !== words) continue
    const speaker = point.who === undefined ? undefined : scene.told.people.get(point.who)
    const reading = readNote(words, pointFact(point), {
      ...voiceOf(scene),
      ...(speaker ? { speaker } : {}),
    })
    if (!reading.ok) continue
    const { fragment } = reading
    if (fragment.shape === 'noun' && !fragment.part && fragment.doubts.length === 0) return fragment
  }
  return undefined
}

/** Thanks that name what was talked about, where that is sure; a test or a trial was about what one can do. */
export const thanksForTopic = (scene: Scene): Wish | undefined => {
  if (!/^(?:screening|informational)$/.test(scene.interview?.stage ?? '')) return undefined
  const topic = topicIn(scene)
  return topic && wish({ element: 'thanks', slot: 'thanks-about', frames: about, note: topic })
}
