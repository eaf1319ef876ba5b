import type { Person } from '../../../dossier/dossier.ts'
import { pointFact } from '../../../dossier/facts.ts'
import type { Frame } from '../../frame.ts'
import { calledBy } from '../../greeting.ts'
import { yourDeed } from '../../lines/fits.ts'
import { whatNext } from '../../lines/next.ts'
import { inMargin } from '../../margin.ts'
import { readPoint } from '../../notes.ts'
import { answersFor, rosterFor } from '../../said/answers.ts'
import { inMidSentence } from '../../said/mid-sentence.ts'
import type { Scene } from '../../scene.ts'
import { type Letter, type Wish, wish } from '../../wish.ts'

const thanksToAll: readonly Frame[] = [
  { text: 'Thank you {all} for your time {day}.' },
  { text: 'Thank you, {everyone}, for {talk}.' },
  { text: 'Thank you to each of you for {talk}.' },
  { text: 'I am grateful to each of you for your time {day}.', tone: 'formal' },
]

/** One thing for each, the name first so that everybody finds their own. */
const toEach: readonly Frame[] = [
  { text: '{name}, you told me about {noun}.' },
  { text: '{name}, thank you for telling me about {noun}.' },
  { text: '{name}, you said that {that}.', fits: (note) => !yourDeed(note) },
  { text: '{name}, you mentioned that {that}.', fits: (note) => !yourDeed(note) },
  { text: '{name}, you told me that {that}.', fits: (note) => !yourDeed(note) },
  { text: '{name}, thank you for {gerund}.', fits: yourDeed },
  { text: '{name}, thank you in particular for {gerund}.', fits: yourDeed },
  { text: '{name}, thank you for explaining {how}.' },
  { text: '{name}, you explained {how}.' },
]

const withAll: readonly Frame[] = [
  { text: 'I would welcome the chance to work with {everyone} {as} at {company}.' },
  { text: 'I would be glad to join you at {company} {as}.' },
  { text: 'I would enjoy being part of your team at {company} {as}.' },
  { text: 'Working with {everyone} at {company} {as} would be a pleasure.' },
]

/** What was said to this reader, their name first; the rest of it finds no room beside the others'. */
const saidToReader = (scene: Scene, reader: Person): Wish | undefined => {
  const own = { ...scene, reader, readers: [reader] }
  const { answers, margin } = answersFor(own)
  const first = answers.find(({ shape, point }) => shape === 'sentence' && point.who === reader.id)
  if (!first) return undefined
  const unused = answers
    .filter((answer) => answer !== first && answer.point.who === reader.id)
    .map(({ point }) => ({ fact: pointFact(point), because: 'a note to several has one thing for each' }))
  return {
    ...wish({
      element: 'connection',
      slot: `each-${reader.id}`,
      frames: [{ text: '{name}, {said}' }],
      parts: { name: calledBy(scene, reader), said: inMidSentence(first.text, rosterFor(own)) },
      facts: [pointFact(first.point)],
      must: true,
    }),
    said: true,
    margin: inMargin(margin, { unused }),
  }
}

/** A point of this reader's own, with their name first. */
const toReader = (scene: Scene, reader: Person): Wish | undefined => {
  const own = saidToReader(scene, reader)
  if (own) return own
  const points = scene.interview?.debrief?.points ?? []
  const point = points.find(({ who, private: hidden, text }) => who === reader.id && !hidden && text.trim())
  if (!point) return undefined
  const { fragment, margin } = readPoint({ ...scene, reader }, point)
  if (!fragment) return { tries: [], margin }
  const parts = { name: calledBy(scene, reader) }
  const slot = `each-${reader.id}`
  const said = wish({ element: 'connection', slot, frames: toEach, note: fragment, parts })
  return { ...said, margin, keep: 50 }
}

/** One note to several, all by name, with a point for each of whom something was noted. */
export const joint = (scene: Scene): Letter => {
  const two = scene.readers.length === 2
  const parts = { all: two ? 'both' : 'all', everyone: two ? 'both of you' : 'all of you' }
  return {
    paragraphs: [
      [
        wish({ element: 'thanks', slot: 'thanks-all', frames: thanksToAll, parts, must: true }),
        ...scene.readers.map((reader) => toReader(scene, reader)),
      ],
      [
        wish({ element: 'enthusiasm', slot: 'with-all', frames: withAll, parts, must: true }),
        whatNext(scene, 40),
      ],
    ],
  }
}
