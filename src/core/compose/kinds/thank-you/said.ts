import { pointFact } from '../../../dossier/facts.ts'
import { contentWords } from '../../../english/content.ts'
import { wordCount } from '../../../notes/sentence.ts'
import { channels } from '../../../vocabulary/channels.ts'
import type { PointKind } from '../../../vocabulary/point-kinds.ts'
import { mended as betterNoted, missedQuestion } from '../../lines/mending.ts'
import { goingOnFrom, reportBack, whatNext } from '../../lines/next.ts'
import { promiseLines } from '../../lines/promises.ts'
import { favour } from '../../lines/support.ts'
import { inMargin, type Margin } from '../../margin.ts'
import { type Notes, unsaidNotes } from '../../notes.ts'
import { type Answer, answersFor, rosterFor } from '../../said/answers.ts'
import { questionBehind } from '../../said/asked.ts'
import { betterAnswer } from '../../said/better.ts'
import { couldGo, type Spared } from '../../said/could-go.ts'
import { regards, wanted } from '../../said/ending.ts'
import { saidWish } from '../../said/leads.ts'
import { thanksFor } from '../../said/opening.ts'
import { isContracted } from '../../said/voice.ts'
import type { Scene } from '../../scene.ts'
import { type Letter, type Wish, type Wishes, weigh } from '../../wish.ts'

/** The reader's own work, what was to be done there, one's own side, what is left to ask; each in the order of the debrief. */
const parts = {
  theirs: ['insight', 'interest', 'clue', 'improper', 'aside', 'lesson'],
  there: ['finding'],
  slip: ['stumble'],
  own: ['strength', 'anecdote'],
  open: ['common-ground', 'request', 'missed-question'],
  light: ['moment', 'reaction'],
} as const satisfies Readonly<Record<string, readonly PointKind[]>>

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

/** Sentences out of notes, where nothing of their kind was said; the first to go. */
const fromNotes = (scene: Scene, { notes }: Notes, said: ReadonlySet<PointKind>): Wishes => [
  said.has('stumble') ? undefined : weigh(betterNoted(scene, notes.stumble?.[0]), 30),
  said.has('request') ? undefined : weigh(favour(notes.request?.[0]), 25),
  said.has('missed-question') ? undefined : weigh(missedQuestion(notes['missed-question']?.[0]), 20),
]

/** “I had the same problem”, “I’ve done this before”: it goes on from what they told. */
const goesOn =
  /^(?:(?:I|We)(?:['’]ve| have| had)? (?:had|done|do|did|know|knew|have|been through) (?:(?:the )?same|this|that)\b|The same\b|(?:That|This|It) (?:is|was|['’]s)\b|(?:That|It)['’]s\b)/i

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

/** Thanks alone are a bare line: where nothing of theirs is told, the lightest of the rest stands with them. */
const besideThanks = (worked: Wishes, moments: Wishes, mine: Wishes, asked: Wishes): Wishes => {
  if (worked.length > 0) return []
  if (moments.length > 0) return moments
  return mine.length > 0 ? [] : asked
}

/** What is said in the goodbye, and the moments that are told. */
const greetings = (scene: Scene, light: readonly Answer[]) => {
  const passedOn = scene.step.kind === 'forward'
  const until = scene.awaited?.day !== undefined
  const greeted = light.map((answer) => ({ answer, bye: passedOn ? undefined : regards(answer, until) }))
  return {
    goodbye: greeted.flatMap(({ bye }) =>
      bye ? [scene.manner.shorter ? { ...bye, keep: worth.moment } : bye] : [],
    ),
    told: greeted.filter(({ bye }) => !bye).map(({ answer }) => answer),
  }
}

/** The answers with what each is an answer to. A better answer to nobody knows what stays out, and waits for its question. */
const placedAnswers = (scene: Scene) => {
  const { answers, margin } = answersFor(scene)
  const roster = rosterFor(scene)
  const behind = new Map(answers.map((answer) => [answer, questionBehind(scene, answer)] as const))
  const stray = answers.filter(
    (answer) =>
      answer.point.kind === 'stumble' && betterAnswer(answer, roster, behind.get(answer)).stray === true,
  )
  const because = 'its reader could not tell what it is an answer to'
  const unused = stray.map(({ point }) => ({ fact: pointFact(point), because }))
  const placed = answers.filter((each) => !stray.includes(each))
  return { answers: placed, behind, roster, margin: inMargin(margin, { unused }) }
}

/** The thank-you out of what the person would say to the reader: their sentences, our order, opening and end. */
export const saidLetter = (scene: Scene, thanks: Wish, forTheDay: boolean): Letter => {
  const { answers, behind, roster, margin } = placedAnswers(scene)
  const rest = unsaidNotes(scene)
  const passedOn = scene.step.kind === 'forward'
  const of = (part: keyof typeof parts): readonly Answer[] => {
    const kinds: readonly PointKind[] = parts[part]
    return answers.filter(({ point }) => kinds.includes(point.kind))
  }
  const [theirs, own] = [of('theirs'), of('own')]
  const said = (answer: Answer): Wish => {
    const whole = saidWish(answer, roster, behind.get(answer), !passedOn && answer === theirs[0])
    return scene.manner.shorter ? { ...whole, keep: worth[answer.point.kind] } : whole
  }
  const ends = passedOn ? [] : endOf(scene)
  const { goodbye, told } = greetings(scene, of('light'))
  const moments = told.map(said)
  const close = takesUp(own, theirs) && together([...theirs, ...own])
  // In one paragraph the slip comes behind: its first words part it from what stands before.
  const inOne = passedOn || channels[scene.step.channel].paragraph === true
  const follows = inOne || (theirs.length > 0 && own.some(({ text }) => goesOn.test(text)))
  const kinds = new Set(answers.map(({ point }) => point.kind))
  const wishLast = passedOn ? undefined : wanted(scene, answers)
  const mine = own.map(said)
  const [found, asked] = [of('there').map(said), of('open').map(said)]
  // A correction is of its own: run on, it would be one of what stands before it.
  const slips = of('slip').map(said)
  const light = passedOn ? [] : besideThanks([...found, ...slips], moments, mine, asked)
  const opening = theirs.length > 0 ? theirs.map(said) : light
  // Where nothing else can stand with the thanks, what one would like does.
  const bare = opening.length === 0
  return {
    contracted: isContracted(
      scene,
      answers.map(({ text }) => text),
    ),
    margin: inMargin(margin, rest.margin, couldGo(leastFirst(answers)), pointing(own, theirs)),
    paragraphs: [
      [
        forTheDay ? thanksFor(scene, thanks) : thanks,
        ...opening,
        ...(close ? mine : []),
        bare ? wishLast : undefined,
      ],
      // What takes up their words follows them; a slip is put right after what one brings, before what is left to ask.
      ...(close ? [found, slips] : follows ? [mine, found, slips] : [found, mine, slips]),
      [...(opening === asked ? [] : asked), ...(passedOn ? [] : fromNotes(scene, rest, kinds))],
      // A friendly moment is of its own: what is promised does not follow from it.
      opening === moments ? [] : moments,
      [
        // What was promised stays, however much else was said, unless a shorter letter is asked for.
        ...(passedOn ? [] : promiseLines(scene, scene.manner.shorter ? undefined : 'always')),
        bare ? undefined : wishLast,
        ...ends,
        ...goodbye,
      ],
    ],
  }
}
