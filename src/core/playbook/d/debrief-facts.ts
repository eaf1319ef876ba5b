import { addressForm } from '../../dossier/address.ts'
import type { Dossier, Interview, Person, PersonId, Point } from '../../dossier/dossier.ts'
import type { PointKind } from '../../vocabulary/point-kinds.ts'
import type { Rule } from '../rule.ts'
import { sampleDossier } from '../sample-dossier.ts'

export interface DebriefFacts {
  readonly dossier: Dossier
  readonly interview: Interview
}

/** One thing still worth noting: at once, in the evening, or if one likes. */
export interface Asked {
  /** `{name}` stands for the one it is asked about. */
  readonly question: string
  /** Asked once something is answered; the answer is a further sentence of the same. */
  readonly further?: string
  readonly kind: PointKind | 'next-steps' | 'promise' | 'prefers' | 'keen' | 'any'
  readonly when: 'now' | 'tonight' | 'more'
  /** The answer is what one would say to them, kept word for word; else it is a note. */
  readonly said?: boolean
  /** Why it is worth noting. */
  readonly because: string
  /** The people it is asked of one by one; empty: asked once for the interview. */
  readonly about: readonly PersonId[]
}

export type DebriefRule = Rule<DebriefFacts, Asked>

const pointsOf = ({ interview }: DebriefFacts): readonly Point[] => interview.debrief?.points ?? []

/** Those of whom fewer than `least` points of these kinds are noted. */
export const without = (facts: DebriefFacts, kinds: readonly PointKind[], least = 1): PersonId[] =>
  facts.interview.met.filter(
    (id) => pointsOf(facts).filter((point) => point.who === id && kinds.includes(point.kind)).length < least,
  )

/** Asked once for the interview, while fewer than `least` points of a kind are noted. */
export const lacks = (facts: DebriefFacts, kind: PointKind, least = 1): boolean =>
  pointsOf(facts).filter((point) => point.kind === kind).length < least

/** Someone as one speaks of them. */
export const called = (person: Person): string => {
  const form = addressForm(person, 'neutral')
  return 'greeting' in form ? form.greeting : person.name
}

/** For the rules' own cases: a screening with Dana, with the points given. */
export const debriefSample = (
  points: readonly Partial<Point>[] = [],
  over: { interview?: Partial<Interview>; dossier?: Partial<Dossier>; nextSteps?: boolean } = {},
): DebriefFacts => {
  const interview: Interview = {
    id: 'screen',
    stage: 'screening',
    format: 'video',
    presented: false,
    starts: Temporal.ZonedDateTime.from('2026-11-17T10:00[America/Toronto]'),
    ends: Temporal.ZonedDateTime.from('2026-11-17T10:45[America/Toronto]'),
    met: ['dana'],
    debrief: {
      points: points.map((point, index) => ({
        id: `n${index}`,
        kind: 'insight',
        text: 'noted',
        private: false,
        ...point,
      })),
      ...(over.nextSteps ? { nextSteps: { text: 'a call', span: 'a week' } } : {}),
    },
    ...over.interview,
  }
  return {
    interview,
    dossier: sampleDossier({ interviews: [interview], ...over.dossier }),
  }
}

export const asks =
  (words: RegExp) =>
  (asked: Asked | undefined): boolean =>
    asked !== undefined && words.test(asked.question)
