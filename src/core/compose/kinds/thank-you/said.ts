import { pointFact } from '../../../dossier/facts.ts'
import { contentWords } from '../../../english/content.ts'
import { wordCount } from '../../../notes/sentence.ts'
import type { PointKind } from '../../../vocabulary/point-kinds.ts'
import { mended as betterAnswer, missedQuestion } from '../../lines/mending.ts'
import { goingOnFrom, reportBack, whatNext } from '../../lines/next.ts'
import { promiseLines } from '../../lines/promises.ts'
import { favour } from '../../lines/support.ts'
import { inMargin, type Margin } from '../../margin.ts'
import { type Notes, readPoint, unsaidNotes } from '../../notes.ts'
import { type Answer, answersFor, rosterFor } from '../../said/answers.ts'
import { couldGo, type Spared } from '../../said/could-go.ts'
import { regards, wanted } from '../../said/ending.ts'
import { saidWish } from '../../said/leads.ts'
import { thanksFor } from '../../said/opening.ts'
import { isContracted } from '../../said/voice.ts'
import type { Scene } from '../../scene.ts'
import { type Letter, type Wish, type Wishes, weigh } from '../../wish.ts'

/** The reader's own work, then one's own side, then what is left to say; each part in the order of the debrief. */
const parts: readonly (readonly PointKind[])[] = [
  ['insight', 'interest', 'clue', 'improper', 'aside', 'lesson'],
  ['strength', 'anecdote', 'finding'],
  ['stumble', 'common-ground', 'request', 'missed-question'],
  ['moment', 'reaction'],
]

/** What an answer is worth when a shorter letter is asked for. */
const worth: Readonly<Record<PointKind, number>> = {
  ...{ insight: 90, interest: 85, clue: 60, improper: 0, aside: 0, lesson: 0 },
  ...{ strength: 80, anecdote: 55, finding: 65, stumble: 75, 'common-ground': 40, request: 70 },
  ...{ 'missed-question': 68, moment: 50, reaction: 35 },
}

/** Each sentence of the answers, the one that is missed least first. */
const leastFirst = (answers: readonly Answer[]): readonly Spared[] =>
  answers
    .toSorted((one, other) => worth[one.point.kind] - worth[other.point.kind])
    .flatMap(({ point, sentences }) =>
      sentences.map((text) => ({ fact: pointFact(point), text })).toReversed(),
    )

/** So many words still name a question. */
const longestLabel = 12

/** What a better answer is about, as a thing: “the caching question”; else by the words it was noted in, as a quotation. */
const questionOf = (scene: Scene, { point: { kind, text }, point }: Answer): string | undefined => {
  if (kind !== 'stumble' || text === '') return undefined
  const noun = readPoint(scene, point, text).fragment?.forms.noun
  const [label = ''] = text.replace(/^(?:he|she|they|you) asked (?:me )?/i, '').split(/[,.?!;\n]| - /u)
  const names = wordCount(label) > 1 && wordCount(label) <= longestLabel
  return noun ?? (names && !/["“”]|\b(?:he|she|they|i|my)\b/iu.test(label) ? `“${label.trim()}”` : undefined)
}

/** Sentences out of notes, where nothing of their kind was said; the first to go. */
const fromNotes = (scene: Scene, { notes }: Notes, said: ReadonlySet<PointKind>): Wishes => [
  said.has('stumble') ? undefined : weigh(betterAnswer(scene, notes.stumble?.[0]), 30),
  said.has('request') ? undefined : weigh(favour(notes.request?.[0]), 25),
  said.has('missed-question') ? undefined : weigh(missedQuestion(notes['missed-question']?.[0]), 20),
]

/** “I had the same problem”, “I’ve done this before”: it goes on from what they told. */
const goesOn =
  /^(?:(?:I|We)(?:['’]ve| have| had)? (?:had|done|do|did|know|knew|have|been through) (?:the same|this|that)\b|The same\b|(?:That|This|It) (?:is|was|['’]s)\b|(?:That|It)['’]s\b)/i

/** What goes on from something that stands nowhere in the letter: it would point past it. */
const pointing = (own: readonly Answer[], theirs: readonly Answer[]): Partial<Margin> => {
  const [first] = [...theirs, ...own]
  if (!first || !goesOn.test(first.text)) return {}
  const [words = ''] = goesOn.exec(first.text) ?? []
  return {
    questions: [
      {
        fact: pointFact(first.point),
        ask: `“${words} …” goes on from something that is not in the letter: what did they tell you before that?`,
      },
    ],
  }
}

/** Does one's own side take up what the reader said? Then it follows at once. */
const takesUp = (own: readonly Answer[], theirs: readonly Answer[]): boolean => {
  const words = new Set(theirs.flatMap(({ text }) => contentWords(text)))
  return own.some(({ text }) => goesOn.test(text) || contentWords(text).some((word) => words.has(word)))
}

/** Who asked around tells how it went; after a first call one says when one will write, if they do not. */
const endOf = (scene: Scene): Wishes => {
  const stage = scene.interview?.stage
  if (stage === 'informational') return [reportBack(scene)]
  if (stage !== 'screening' || !scene.awaited) return [whatNext(scene)]
  return goingOnFrom(scene)
}

/** So many words of theirs and of one's own still make one paragraph. */
const oneParagraph = 45

const together = (answers: readonly Answer[]): boolean =>
  answers.reduce((sum, { text }) => sum + wordCount(text), 0) <= oneParagraph

/** The thank-you out of what the person would say to the reader: their sentences, our order, opening and end. */
export const saidLetter = (scene: Scene, thanks: Wish, forTheDay: boolean): Letter => {
  const { answers, margin } = answersFor(scene)
  const rest = unsaidNotes(scene)
  const roster = rosterFor(scene)
  const passedOn = scene.step.kind === 'forward'
  const inOrder = parts.map((kinds) => answers.filter(({ point }) => kinds.includes(point.kind)))
  const said = (answer: Answer): Wish => {
    const whole = saidWish(answer, roster, questionOf(scene, answer))
    return scene.manner.shorter ? { ...whole, keep: worth[answer.point.kind] } : whole
  }
  const [theirs = [], own = [], other = [], light = []] = inOrder
  const ends = passedOn ? [] : endOf(scene)
  const until = scene.awaited?.day !== undefined
  const greeted = light.map((answer) => ({ answer, bye: passedOn ? undefined : regards(answer, until) }))
  const goodbye = greeted.flatMap(({ bye }) =>
    bye ? [scene.manner.shorter ? { ...bye, keep: worth.moment } : bye] : [],
  )
  const moments = greeted.filter(({ bye }) => !bye).map(({ answer }) => said(answer))
  const close = takesUp(own, theirs) && together([...theirs, ...own])
  const wish = passedOn ? undefined : wanted(scene, answers)
  const mine = own.length > 0 ? [...own.map(said), wish] : []
  const kinds = new Set(answers.map(({ point }) => point.kind))
  return {
    contracted: isContracted(
      scene,
      answers.map(({ text }) => text),
    ),
    margin: inMargin(margin, rest.margin, couldGo(leastFirst(answers)), pointing(own, theirs)),
    paragraphs: [
      [forTheDay ? thanksFor(scene, thanks) : thanks, ...theirs.map(said), ...(close ? mine : [])],
      close ? [] : mine,
      [...other.map(said), ...(passedOn ? [] : fromNotes(scene, rest, kinds))],
      [
        ...moments,
        own.length > 0 ? undefined : wish,
        ...(passedOn ? [] : promiseLines(scene)),
        ...ends,
        ...goodbye,
      ],
    ],
  }
}
