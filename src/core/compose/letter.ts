import { channels } from '../vocabulary/channels.ts'
import { shortened } from './budget.ts'
import type { Commitment, Draft, Sentence, Unused } from './draft.ts'
import { greetingLine } from './greeting.ts'
import type { Letter, Line } from './line.ts'
import { ownThanks } from './phrases/use.ts'
import type { Scene } from './scene.ts'
import { signOff } from './signoff.ts'

/** A sentence that may be left out when the letter gets too long, the lowest first. */
export const weigh = (line: Line | undefined, keep: number): Line | undefined => line && { ...line, keep }

const asSentence = ({ text, facts, element }: Line): Sentence => ({ text, facts, element })

/** The parts of a letter as its body and as the sentences whose texts the body contains. */
interface Written {
  readonly body: string
  readonly sentences: readonly Sentence[]
  readonly commitments: readonly Commitment[]
}

/** “I would enjoy working with you. I look forward to hearing by Friday.” is said in one breath; each half keeps its facts. */
const inOneBreath = (lines: readonly Line[]): readonly Line[] =>
  lines.map((line, at) => {
    const [before, after] = [lines[at - 1], lines[at + 1]]
    const wish = (one: Line | undefined) => one?.element === 'enthusiasm' && /^I [^:;,]*\.$/.test(one.text)
    const hope = (one: Line | undefined) =>
      one?.element === 'next-steps' && /^I (?:look forward|hope) to/.test(one.text)
    if (wish(line) && hope(after)) return { ...line, text: line.text.replace(/\.$/, ',') }
    if (hope(line) && wish(before)) return { ...line, text: line.text.replace(/^I /, 'and ') }
    return line
  })

/** Greeting, paragraphs, sign-off and postscript as one text; what did not fit is noted in the scene's margin. */
const written = (scene: Scene, letter: Letter): Written => {
  const { paragraphs: whole, postscript } = shortened(scene, letter)
  const paragraphs = whole.map((lines, at) =>
    at === 0 ? lines.map((line) => ownThanks(scene, line)) : inOneBreath(lines),
  )
  const greeting = greetingLine(scene)
  const close = signOff(scene, letter.followUp ?? false)
  const ps = postscript && { ...asSentence(postscript), text: `PS: ${postscript.text}` }
  const texts = paragraphs.map((lines) => lines.map((line) => line.text).join(' '))
  const parts = [greeting.text, ...texts, close.text, ...(ps ? [ps.text] : [])]
  const body =
    scene.step.channel === 'text'
      ? [greeting.text, texts.join(' '), close.text].join('\n')
      : parts.join('\n\n')
  const lines = [...paragraphs.flat(), ...(postscript ? [postscript] : [])]
  const commitments = lines.flatMap(({ commits }) => commits ?? [])
  return {
    body,
    commitments,
    sentences: [greeting, ...paragraphs.flat().map(asSentence), close, ...(ps ? [ps] : [])],
  }
}

/** What stayed out, each note once, with the reason given first; a note that went in after all is not listed. */
export const marginOf = (scene: Scene, sentences: readonly Sentence[]): readonly Unused[] => {
  const said = new Set(sentences.flatMap(({ facts }) => facts))
  const rest = [...scene.offered].map((fact) => ({
    fact,
    because: 'other notes said more, or said it in a better place',
  }))
  const left = [...scene.unused, ...rest].filter(({ fact }) => !said.has(fact))
  return [...new Map(left.toReversed().map((each) => [each.fact, each])).values()].toReversed()
}

/** A letter as a draft of the scene's step. */
export const draftOf = (scene: Scene, letter: Letter): Draft => {
  const { body, sentences, commitments } = written(scene, letter)
  const { step } = scene
  return {
    step: step.id,
    kind: step.kind,
    to: step.to,
    channel: step.channel,
    subject: channels[step.channel].subject ? (letter.subject ?? '') : '',
    body,
    sentences,
    unused: marginOf(scene, sentences),
    questions: scene.questions,
    commitments,
    sentAt: scene.sentAt,
    findings: [],
    also: letter.also ?? [],
  }
}
