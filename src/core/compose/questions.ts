import { pointFact, wordsIn } from '../dossier/facts.ts'
import { openingOf } from '../notes/sentence.ts'
import { askKinds } from '../vocabulary/asks.ts'
import type { PointKind } from '../vocabulary/point-kinds.ts'
import type { Question, Sentence, Unused } from './draft.ts'
import { calledBy } from './greeting.ts'
import { uncarried } from './margin.ts'
import type { Scene } from './scene.ts'

/** Questions that ask for other words and nothing else: what one would say to the reader is easier to answer. */
const forWords = /^(?:Say (?:it|this)|Write (?:it|this note) as|Who does what here|What is the skill in this)/

/** What a letter misses most, first. */
export const dearest: readonly PointKind[] = [
  'insight',
  'moment',
  'interest',
  'strength',
  'stumble',
  'common-ground',
  'finding',
]

/** What would be said of a note, by what kind of note it is: each a question that one sentence answers. */
const saying: Partial<Record<PointKind, string>> = {
  insight: 'How would you say that to {name}, and why does it stay with you?',
  strength: 'How would you tell {name} that?',
  finding: 'How would you tell {name} that?',
  anecdote: 'How would you tell {name} that?',
  'common-ground': 'How would you say that to {name}?',
  stumble: 'What would you answer now?',
  'missed-question': 'How would you ask {name} that?',
  interest: 'What do you like about it?',
}

export const wouldSay = (kind: PointKind | undefined, name: string): string =>
  ((kind && saying[kind]) ?? askKinds.noted.asks).replace('{name}', name)

const quoted = /^You noted: “/

/**
 * What only the writer can settle, what matters most first: how somebody is greeted, then the notes that stayed out, each with its
 * own words before the question, then what was doubtful in those that went in.
 */
export const questionsFor = (
  scene: Scene,
  asked: readonly Question[],
  unused: readonly Unused[],
  sentences: readonly Sentence[],
): readonly Question[] => {
  const points = new Map((scene.interview?.debrief?.points ?? []).map((point) => [pointFact(point), point]))
  const said = new Set(sentences.flatMap(({ facts }) => facts))
  const name = scene.reader ? calledBy(scene, scene.reader) : 'them'
  const known = new Set(asked.map(({ fact }) => fact))
  const unheard = unused.filter(
    ({ fact, because }) => because === uncarried && !known.has(fact) && points.has(fact),
  )
  const whole = [
    ...asked,
    ...unheard.map(({ fact }): Question => ({ fact, ask: wouldSay(points.get(fact)?.kind, name) })),
  ]
  const rank = ({ fact, doubt }: Question): number => {
    const point = points.get(fact)
    if (!point || doubt) return doubt ? 50 : fact.startsWith('person:') ? -1 : 40
    if (said.has(fact)) return 30
    const place = dearest.indexOf(point.kind)
    return (place < 0 ? dearest.length : place) + (point.who === scene.reader?.id ? 0 : 0.5)
  }
  return whole
    .map((question): Question => {
      const point = points.get(question.fact)
      // What a note to pass on asks about has its words before it already.
      if (!point || question.doubt || said.has(question.fact) || quoted.test(question.ask)) return question
      const ask = forWords.test(question.ask) ? wouldSay(point.kind, name) : question.ask
      return { ...question, ask: `You noted: “${openingOf(wordsIn(point), 24)}”. ${ask}` }
    })
    .toSorted((one, other) => rank(one) - rank(other))
}
