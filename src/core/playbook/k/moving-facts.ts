import type { Dossier, Interview, Moment, Point } from '../../dossier/dossier.ts'
import { msOfHour } from '../../time/day.ts'
import { type Numbers, tempers } from '../../vocabulary/numbers.ts'
import { sampleDossier } from '../sample-dossier.ts'

export interface MovingFacts {
  readonly dossier: Dossier
  readonly now: Moment
  /** The interview a prep sheet is for. */
  readonly before?: Interview
  /** The process has ended. */
  readonly over?: boolean
  /** Absent: the balanced ones. */
  readonly numbers?: Numbers
}

export interface Suggestion {
  readonly because: string
}

const at = (text: string): Moment => Temporal.ZonedDateTime.from(text)

/** An interview that took place on Tuesday 17 November, with one lesson. */
export const held = (points: readonly Point[] = []): Interview => ({
  id: 'screen',
  stage: 'screening',
  format: 'video',
  presented: false,
  starts: at('2026-11-17T10:00[America/Toronto]'),
  ends: at('2026-11-17T10:45[America/Toronto]'),
  met: ['dana'],
  debrief: { points },
})

/** For the rules' own cases: that evening. */
export const movingSample = (
  over: Partial<Dossier> = {},
  now = '2026-11-17T18:00[America/Toronto]',
): MovingFacts => ({
  now: at(now),
  dossier: sampleDossier({ interviews: [held()], ...over }),
})

/** Interviews that are over and took place. */
export const past = ({ dossier, now }: MovingFacts): readonly Interview[] =>
  dossier.interviews
    .filter(
      (each) =>
        (each.outcome === undefined || each.outcome === 'held') &&
        each.ends.epochMilliseconds <= now.epochMilliseconds,
    )
    .toSorted((one, other) => one.ends.epochMilliseconds - other.ends.epochMilliseconds)

/** Is the last interview so recent that what comes next is still a matter of this day or the next? */
export const isFresh = (facts: MovingFacts): boolean => {
  const latest = past(facts).at(-1)
  const { goOnWithinHours } = facts.numbers ?? tempers.balanced
  return (
    latest !== undefined &&
    facts.now.epochMilliseconds - latest.ends.epochMilliseconds <= goOnWithinHours * msOfHour
  )
}

export const suggests =
  (words: RegExp) =>
  (verdict: Suggestion | undefined): boolean =>
    verdict !== undefined && words.test(verdict.because)
