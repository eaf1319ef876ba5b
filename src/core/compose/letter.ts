import { channels } from '../vocabulary/channels.ts'
import { shortened } from './budget.ts'
import type { Draft } from './draft.ts'
import { askedNames, greetingLine } from './greeting.ts'
import { type Line, sentencesOf } from './line.ts'
import { inMargin, questionsIn, unusedIn } from './margin.ts'
import { ownThanks } from './phrases/use.ts'
import { questionsFor } from './questions.ts'
import type { Scene } from './scene.ts'
import { signOff } from './signoff.ts'
import type { Letter } from './wish.ts'
import type { Written } from './write.ts'

/** A message, and the frames that no letter to a colleague of its reader uses again. */
export interface Composed {
  readonly draft: Draft
  readonly frames: ReadonlySet<string>
}

/** “I would enjoy working with you. I look forward to hearing by Friday.” is said in one breath; each half keeps its facts. */
const inOneBreath = (lines: readonly Line[]): readonly Line[] =>
  lines.map((line, at) => {
    const [before, after] = [lines[at - 1], lines[at + 1]]
    const wish = (one: Line | undefined) =>
      one?.element === 'enthusiasm' && /^(?:I(?:['’]d)?|It would) [^:;,]*\.$/.test(one.text)
    const hope = (one: Line | undefined) =>
      one?.element === 'next-steps' &&
      /^I (?:look forward|hope) to|^I(?:['’]ll| will) (?:look out|keep my phone) /.test(one.text)
    if (wish(line) && hope(after)) return { ...line, text: line.text.replace(/\.$/, ',') }
    // “It would be good to …, and I look forward”: another subject begins, and this one is said.
    const goesOn = before?.text.startsWith('I') && !before.text.startsWith('It')
    if (hope(line) && wish(before))
      return {
        ...line,
        text: goesOn
          ? line.text.replace(/^I (?!will\b)/, 'and ').replace(/^I(?=['’]| will\b)/, 'and I')
          : `and ${line.text}`,
      }
    return line
  })

/** A letter that has its words as a draft of the scene's step: what fits, greeted, signed and with its postscript. */
export const draftOf = (scene: Scene, letter: Letter, written: Written): Draft => {
  const { paragraphs: whole, postscript, unused } = shortened(scene, letter, written)
  const paragraphs = whole.map((lines, at) =>
    at === 0 ? lines.map((line) => ownThanks(scene, line)) : inOneBreath(lines),
  )
  const greeting = greetingLine(scene)
  const close = signOff(scene, letter.followUp ?? false)
  const oneParagraph = channels[scene.step.channel].paragraph
  const spoken = oneParagraph || scene.step.channel === 'phone'
  const ps = postscript && (spoken ? postscript : { ...postscript, text: `PS: ${postscript.text}` })
  const texts = paragraphs.map((lines) => lines.map((line) => line.text).join(' '))
  const said = [...paragraphs.flat(), ...(ps ? [ps] : [])]
  const after = ps ? [ps.text] : []
  const parts = spoken
    ? [greeting.text, ...texts, ...after, close.text]
    : [greeting.text, ...texts, close.text, ...after]
  const body = oneParagraph
    ? [greeting.text, [...texts, ...after].join(' '), close.text].join('\n')
    : parts.join('\n\n')
  const sentences = [
    greeting,
    ...paragraphs.flat().flatMap(sentencesOf),
    close,
    ...(ps ? sentencesOf(ps) : []),
  ]
  const margin = inMargin(written.margin, { unused, questions: askedNames(scene) })
  const { step } = scene
  const left = unusedIn(margin, sentences)
  return {
    step: step.id,
    kind: step.kind,
    to: step.to,
    channel: step.channel,
    subject: channels[step.channel].subject ? written.subject : '',
    body,
    sentences,
    unused: left,
    questions: questionsFor(scene, questionsIn(margin), left, sentences),
    asks: [],
    commitments: said.flatMap(({ commits }) => commits ?? []),
    sentAt: scene.sentAt,
    findings: [],
    also: [],
  }
}
