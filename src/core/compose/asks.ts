import type { Point } from '../dossier/dossier.ts'
import { pointFact, wordsIn } from '../dossier/facts.ts'
import { contentWords } from '../english/content.ts'
import { openingOf } from '../notes/sentence.ts'
import { starters } from '../playbook/d/starters.ts'
import { tellsOnly } from '../said/own-word.ts'
import { type AskKind, askId, askKinds, askNamed } from '../vocabulary/asks.ts'
import type { PointKind } from '../vocabulary/point-kinds.ts'
import type { Ask, Bare, Draft, Question } from './draft.ts'
import { calledBy } from './greeting.ts'
import { dearest, wouldSay } from './questions.ts'
import { type Answer, answersFor, rosterFor } from './said/answers.ts'
import { questionBehind } from './said/asked.ts'
import { betterAnswer } from './said/better.ts'
import { isLong } from './said/could-go.ts'
import { fillsIt } from './said/ending.ts'
import type { Scene } from './scene.ts'

/** First of all, wherever such questions stand: none of them has to be answered. */
export const canGo = 'It can go as it is. One sentence of yours makes it better:'

/** So many things are asked of a message; the others are folded away. */
export const askedAtOnce = 3

/** Is it about what was noted and stands nowhere in the message? */
export const isOfNote = ({ id, fact }: Ask): boolean => fact !== undefined && askNamed(id)?.kind === 'noted'

/** An ask and its place among the others, the lowest first. */
interface Placed {
  readonly ask: Ask
  readonly place: number
}

/** What the reader told and does. */
const ofTheirs: ReadonlySet<PointKind> = new Set(['insight', 'interest', 'clue'])

/** “You need that”, “this job”, “we had the same”: it says where it would be of use. */
const linked = /\b(?:you|your|yours|ye|u|ur|here|same|this (?:job|role|post|place)|the (?:job|role|post))\b/i

/** Is a deed of the writer’s tied to nothing of the reader’s? */
const standsAlone = ({ text }: Answer, theirs: readonly Answer[]): boolean => {
  const told = new Set(theirs.flatMap((each) => contentWords(each.text)))
  return !linked.test(text) && !contentWords(text).some((word) => told.has(word))
}

/** What an answer that stands in the letter still wants; undefined where it wants nothing, or that is not sure. */
const wantedBy = (scene: Scene, answer: Answer, theirs: readonly Answer[]): AskKind | undefined => {
  const { kind } = answer.point
  if (kind === 'stumble') {
    const behind = questionBehind(scene, answer)
    return betterAnswer(answer, rosterFor(scene), behind).unnamed
  }
  if (ofTheirs.has(kind)) return tellsOnly(answer.sentences) ? 'why' : undefined
  // What is led into by “I won’t forget” has a word of the teller’s.
  if (kind === 'moment')
    return answer.shape === 'sentence' && tellsOnly(answer.sentences) ? 'moment' : undefined
  const fits = kind === 'strength' && scene.interview?.stage !== 'informational'
  return fits && standsAlone(answer, theirs) ? 'helps' : undefined
}

const places: Readonly<Record<Exclude<AskKind, 'noted'>, number>> = {
  ...{ asked: 1, about: 1, why: 2, helps: 5, moment: 6 },
}

/** What only adds: not asked of a letter that is long as it is. */
const adds: ReadonlySet<AskKind> = new Set(['helps', 'moment'])

/** Asked of what was said and stands in the letter. */
const askedOfSaid = (
  scene: Scene,
  { sentences }: Pick<Draft, 'sentences'>,
  name: string,
): readonly Placed[] => {
  const inLetter = new Set(sentences.flatMap(({ said, facts }) => (said ? facts : [])))
  // A better answer that stands nowhere waits for its question.
  const answers = answersFor(scene).answers.filter(
    ({ point }) => inLetter.has(pointFact(point)) || point.kind === 'stumble',
  )
  const theirs = answers.filter(({ point }) => ofTheirs.has(point.kind))
  const long = isLong(sentences.map((each) => each.text))
  // One of them with a word of the writer’s is enough for all.
  const answered = theirs.some((each) => !tellsOnly(each.sentences))
  return answers.flatMap((answer): Placed[] => {
    const { point, text } = answer
    const wants = point.enough ? undefined : wantedBy(scene, answer, theirs)
    if (!wants || wants === 'noted' || (long && adds.has(wants))) return []
    const { asks, starters: ways } = askKinds[wants]
    const later = wants === 'why' && answered
    return [
      {
        ask: {
          ...{ id: askId(wants, point.id), fact: pointFact(point), about: text },
          ...{
            ask: asks.replace('{name}', wants === 'helps' && fillsIt(scene) ? 'them' : name),
            starters: ways,
          },
        },
        place: later ? 7 : places[wants],
      },
    ]
  })
}

/** Of somebody to whom it goes by way of this reader. */
const passedOn = ({ reader }: Scene, { who }: Point): boolean => who !== undefined && who !== reader?.id

const nameOf = (scene: Scene, { who }: Point): string => {
  const person = (who === undefined ? undefined : scene.told.people.get(who)) ?? scene.reader
  return person ? calledBy(scene, person) : 'them'
}

/** Ways to begin what is of this kind, in such a round. */
const waysFor = ({ interview }: Scene, { kind }: Point): readonly string[] =>
  interview
    ? starters[interview.stage].filter((way) => (way.kind ?? 'insight') === kind).map(({ says }) => says)
    : []

/** What is asked of a note: what was said already with how it could be said, a better answer as it was noted, else what one would say. */
const wordsFor = (point: Point, { ask, say }: Question, name: string): Pick<Ask, 'ask' | 'say'> => {
  if (point.say !== undefined || point.kind === 'request') return say ? { ask, say } : { ask }
  if (point.better)
    return {
      ask: `You noted a better answer: “${openingOf(point.better, 24)}”. How would you give it to ${name}?`,
      say: point.better,
    }
  return { ask: `You noted: “${openingOf(wordsIn(point), 24)}”. ${wouldSay(point.kind, name)}` }
}

/** Asked of what was noted, or said and not to their face, and stands nowhere in the letter. */
const askedOfNotes = (
  scene: Scene,
  { sentences, questions }: Pick<Draft, 'sentences' | 'questions'>,
): readonly Placed[] => {
  const points = new Map((scene.interview?.debrief?.points ?? []).map((point) => [pointFact(point), point]))
  const told = new Set(sentences.flatMap(({ facts }) => facts))
  const kinds = new Set([...told].flatMap((fact) => points.get(fact)?.kind ?? []))
  const open = questions.filter(
    ({ fact, doubt, spare }) => !doubt && !spare && points.has(fact) && !told.has(fact),
  )
  return [...Map.groupBy(open, ({ fact }) => fact)].flatMap(([fact, all]): Placed[] => {
    const point = points.get(fact)
    // A box answers a question; what is only to be known stands in it no less.
    const asked = all.find(({ ask }) => ask.endsWith('?')) ?? all[0]
    if (!point || point.enough || !asked) return []
    const name = nameOf(scene, point)
    const dear = dearest.indexOf(point.kind)
    const rank = (dear < 0 ? dearest.length : dear) / 10
    return [
      {
        ask: {
          ...{ id: askId('noted', point.id), fact, starters: waysFor(scene, point) },
          ...wordsFor(point, asked, name),
        },
        // With its words ready it is one tap; of what the letter has already, or tells somebody else, it is one more.
        place:
          (asked.say || point.better ? 1 : kinds.has(point.kind) || passedOn(scene, point) ? 7 : 3) + rank,
      },
    ]
  })
}

/** What would make a letter of thanks better and only its writer can say, what matters most first; nothing of a message on an errand. */
export const asksOf = (
  scene: Scene,
  draft: Pick<Draft, 'kind' | 'sentences' | 'questions'>,
  bare: Bare | undefined,
): readonly Ask[] => {
  const { reader, met } = scene
  if (!reader || !met || (draft.kind !== 'thank-you' && draft.kind !== 'detailed'))
    return bare ? [bare.ask] : []
  const placed = [
    ...askedOfSaid(scene, draft, calledBy(scene, reader)),
    ...askedOfNotes(scene, draft),
  ].toSorted((one, other) => one.place - other.place)
  const asks = placed.map(({ ask }) => ask)
  return bare ? [bare.ask, ...asks.filter(({ id }) => id !== bare.ask.id)] : asks
}
