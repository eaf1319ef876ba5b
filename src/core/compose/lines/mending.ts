import { addressForm } from '../../dossier/address.ts'
import { pointFact } from '../../dossier/facts.ts'
import { verbReading } from '../../english/verb-forms.ts'
import type { Question } from '../draft.ts'
import type { Frame } from '../frame.ts'
import { inMargin } from '../margin.ts'
import { type Note, readPoint } from '../notes.ts'
import { questionBehind } from '../said/asked.ts'
import type { Scene } from '../scene.ts'
import { type Wish, wish } from '../wish.ts'

/** Owned in half a sentence, after what it is an answer to: a correction of nobody knows what helps nobody. */
const better: readonly Frame[] = [
  { text: '{asked} What I should have said: {sentence}.' },
  { text: 'What I should have said when {asking}: {sentence}.' },
  { text: 'When {asking}, what I should have said is this: {sentence}.' },
  { text: 'What I should have said on {topic}: {sentence}.' },
  { text: 'On {topic}, what I should have said is this: {sentence}.' },
  { text: 'One better answer, on {topic}: {sentence}.' },
]

/** What a doubt is answered with: nobody is told that it was noticed. */
const added: readonly Frame[] = [
  { text: 'On {topic}, I would like to add this: {sentence}.' },
  { text: 'Let me add a word on {topic}: {sentence}.' },
  { text: 'I could have been clearer about {topic}: {sentence}.' },
]

const addedAlone: readonly Frame[] = [
  { text: 'I would like to add one thing to what I said: {sentence}.' },
  { text: 'There is one thing I could have made clearer: {sentence}.' },
  { text: 'One thing deserved a clearer word from me: {sentence}.' },
]

const missed: readonly Frame[] = [
  { text: 'One question I did not get to: {question}?' },
  { text: 'One thing I forgot to ask: {question}?' },
  { text: 'May I ask one thing that I left out: {question}?' },
  { text: 'One question I should have asked: {question}?' },
  { text: 'There is one question I meant to ask: {question}?' },
  { text: 'One thing I would still like to know is {how}.' },
  { text: 'One thing I forgot to ask is {how}.' },
  { text: 'One thing I meant to ask about: {noun}.' },
  { text: 'One thing I forgot to ask about: {noun}.' },
]

/** A better answer that tells the failure again. */
const repeated =
  /\bI (?:only )?(?:named|left out|forgot|missed|blanked|froze|got (?:it|that|this) wrong|got stuck|didn't|did not|couldn't|mixed (?:\w+ )?up|confused|panicked|fumbled|waffled|rambled)\b|^(?:I )?(?:don['’]?t know|didn['’]?t know|no idea|blanked|froze|forgot|fumbled|rambled|said |should have (?:told|mentioned))/i

/** “I should have isolated first and measured second” → “I would isolate first and measure second”. */
const answered = (sentence: string | undefined): string | undefined =>
  sentence
    ?.replace(/^I should have said (?:that )?/, '')
    .replace(/^I should have (\p{L}+)\b(.*)$/u, (whole, verb: string, rest: string) => {
      const base = verbReading(verb)?.base
      const after = rest.replaceAll(/\band (\p{L}+ed)\b/gu, (both, next: string) => {
        const other = verbReading(next)?.base
        return other ? `and ${other}` : both
      })
      return base ? `I would ${base}${after}` : whole
    })

/** “You asked how I plan.” within a sentence; a question that was put down as it was asked stands by itself. */
const embedded = (put: string | undefined): string | undefined =>
  put?.endsWith('.') ? `you${put.slice('You'.length, -1)}` : undefined

/** A better answer to what went badly; only where the better answer itself was noted. */
export const mended = (scene: Scene, note: Note | undefined): Wish | undefined => {
  if (!note?.point.better) return undefined
  const { fragment: answer, margin } = readPoint(scene, note.point, note.point.better)
  const fact = pointFact(note.point)
  const asked = (ask: string): Wish => ({
    tries: [],
    margin: inMargin(margin, { questions: [{ fact, ask }] }),
  })
  if (!answer) return { tries: [], margin }
  const sentence = answered(answer.forms.sentence)
  if (!sentence) return asked('What is the better answer? Write it as one whole sentence.')
  if (repeated.test(sentence))
    return asked('What is the better answer by itself? A letter that tells the mistake again makes it stick.')
  const { asked: put, topic } = questionBehind(scene, { point: note.point })
  const filling = {
    element: 'stumble',
    slot: 'stumble',
    parts: { sentence, asked: put, asking: embedded(put), topic },
    note: answer,
  } as const
  if (note.point.answers !== undefined)
    return {
      tries: [
        { ...filling, frames: added },
        { ...filling, frames: addedAlone },
      ],
      margin,
    }
  return (put ?? topic)
    ? { tries: [{ ...filling, frames: better }], margin }
    : asked('Which question was it? Name it beside the better answer: “the safeguarding question”.')
}

export const missedQuestion = (note: Note | undefined): Wish | undefined =>
  note && wish({ element: 'question', slot: 'missed', frames: missed, note: note.fragment })

/** Doubts that this reader was seen to have, and that the writer may answer: asked of the writer, never told to the reader. */
export const askedAboutDoubts = ({ reader, interview, doubts, formality }: Scene): readonly Question[] => {
  if (!reader) return []
  const points = interview?.debrief?.points ?? []
  const answered = new Set(points.flatMap((point) => point.answers ?? []))
  const form = addressForm(reader, formality)
  const name = 'ask' in form ? reader.name : form.greeting
  return points
    .filter((point) => point.who === reader.id && !answered.has(point.id) && doubts.has(pointFact(point)))
    .map((point) => ({
      fact: pointFact(point),
      ask: `You noted in private that something left ${name} in doubt. Would you like to answer it, in a sentence or two of your own? Your words go in, never the note’s.`,
      doubt: true,
    }))
}
