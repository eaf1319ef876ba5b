import type { FactId } from '../../dossier/dossier.ts'
import { saidFact } from '../../dossier/facts.ts'
import { mended } from '../../said/mend.ts'
import { inMargin } from '../margin.ts'
import { left } from '../notes.ts'
import type { Scene } from '../scene.ts'
import { type Letter, type Wish, type Wishes, wish } from '../wish.ts'
import { refusedFor, rosterFor, stays } from './answers.ts'
import { couldGo } from './could-go.ts'
import { isContracted } from './voice.ts'

/** Sentences of ours that stand for what only the writer could say: the first gives its place, the others go. */
const ours: ReadonlySet<string> = new Set([
  ...['still', 'glad', 'more', 'reading', 'topics', 'accept-thanks', 'sorry', 'moment', 'insight'],
  ...['thing', 'invited', 'feedback-why'],
])

/** Asked after by ours and by theirs: theirs is enough. */
const questions: ReadonlySet<string> = new Set(['nudge', 'any-news', 'paperwork', 'range'])

const isOf = (wanted: Wish | undefined, slots: ReadonlySet<string>): boolean =>
  wanted?.tries.some(({ slot }) => slots.has(slot)) ?? false

interface Given {
  readonly typed: string
  readonly text: string
  readonly sentences: readonly string[]
  readonly fact: FactId
}

/** What the person would say in this message, mended; undefined where they said nothing. */
export const saidAt = (scene: Scene, id = scene.step.id): Given | undefined => {
  const given = scene.told.said.findLast(({ step }) => step === id)
  if (!given) return undefined
  const sentences = stays(scene, mended(given.text, { roster: rosterFor(scene) }))
  const text = sentences.join(' ')
  return text === '' ? undefined : { typed: given.text.trim(), text, sentences, fact: saidFact(given) }
}

const put = (letter: Letter, said: Wish, asks: boolean): Letter => {
  const gone = asks ? ours.union(questions) : ours
  const at = letter.paragraphs.findIndex((wishes) => wishes.some((each) => isOf(each, ours)))
  let placed = false
  const place = (wishes: Wishes, index: number): Wishes => {
    const kept = wishes.flatMap((each) => {
      if (!isOf(each, gone)) return [each]
      if (placed || index !== at) return []
      placed = true
      return [said]
    })
    return at < 0 && index === 0 ? [...kept, said] : kept
  }
  return { ...letter, paragraphs: letter.paragraphs.map(place) }
}

/** The message with what the person said in the place of what we would have said for them. */
export const withSaid = (scene: Scene, letter: Letter): Letter => {
  const given = saidAt(scene)
  // What there is to send has its own place in its message.
  if (!given || letter.paragraphs.length === 0 || scene.step.kind === 'value-add') return letter
  const { text, sentences, fact } = given
  const refusal = refusedFor(scene, text)
  if (refusal)
    return {
      ...letter,
      margin: inMargin(
        letter.margin,
        left(fact, { because: refusal, ask: `“${text}” stays out as it is: ${refusal}` }),
      ),
    }
  const said: Wish = {
    ...wish({
      element: 'answer',
      slot: 'said',
      frames: [{ text: '{saying}' }],
      parts: { saying: text },
      facts: [fact],
      must: true,
    }),
    said: true,
  }
  const spare = couldGo(sentences.map((one) => ({ fact, text: one })))
  return {
    ...put(letter, said, text.includes('?')),
    margin: inMargin(letter.margin, spare),
    contracted: isContracted(scene, [text]),
  }
}
