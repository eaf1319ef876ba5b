import { contentWords } from '../english/content.ts'
import { pointKinds } from '../vocabulary/point-kinds.ts'
import type { Dossier, FactId, Point } from './dossier.ts'
import { pointFact, wordsIn } from './facts.ts'

declare const told: unique symbol

/**
 * A dossier without anything that may not be said: private points keep id, kind and person but lose their words,
 * the expected salary, what else was noted and what one would change in the offer are gone. Compose and review's fixes accept nothing else, so private text cannot reach
 * a message by construction.
 */
export type Quotable = Dossier & { readonly [told]: true }

const silent = (point: Point): Point => {
  if (!point.private) return point
  const { better: _better, what: _what, say: _say, ...rest } = point
  return { ...rest, text: '' }
}

export const quotable = (dossier: Dossier): Quotable => {
  const { expected: _expected, notes: _notes, ...opportunity } = dossier.opportunity
  const interviews = dossier.interviews.map((interview) =>
    interview.debrief
      ? { ...interview, debrief: { ...interview.debrief, points: interview.debrief.points.map(silent) } }
      : interview,
  )
  const { change: _change, ...offer } = dossier.offer ?? {}
  return {
    ...dossier,
    ...(dossier.offer ? { offer } : {}),
    opportunity,
    interviews,
  } as unknown as Quotable
}

const doubtful =
  /\b(?:unconvinced|unimpressed|not (?:quite |really |fully |at all )?(?:convinced|sure|impressed|persuaded|happy|sold)|n't (?:seem |look |sound )?(?:convinced|sure|impressed|persuaded|buy|believe|like)|doubt\w*|sceptic\w*|skeptic\w*|hesita\w*|unsure|uncertain|worr(?:y|ied|ies)|concern\w*|wary|dubious|bored|cold|cool(?:ed)?|flat|quiet|silent|silence|frown\w*|sigh\w*|winced|grimac\w*|shrug\w*|puzzled|confused|lost interest|cut me (?:off|short)|interrupt\w*|raised (?:an eyebrow|his|her|their)|looked away|pushed back|push(?:ed)? on|pressed|asked twice|asked again|came back to|afraid|fear\w*|disappoint\w*|stiff\w*|sceptically)\b/i

/** Which private clues and reactions tell of a doubt that may be answered. Names of facts only; no private word leaves. */
export const doubts = (dossier: Dossier): ReadonlySet<FactId> =>
  new Set(
    dossier.interviews
      .flatMap((interview) => interview.debrief?.points ?? [])
      .filter((point) => point.private && pointKinds[point.kind].doubt)
      .filter((point) => doubtful.test(point.text))
      .map(pointFact),
  )

/**
 * How strongly private notes (clues, reactions) speak for a quotable point or strength: the number of content words
 * they share, keyed by fact id. Numbers only; no private word leaves this function.
 */
export const steering = (dossier: Dossier): ReadonlyMap<FactId, number> => {
  const points = dossier.interviews.flatMap((interview) => interview.debrief?.points ?? [])
  const clues = points
    .filter((point) => point.private && !pointKinds[point.kind].secret)
    .map((point) => new Set(contentWords(point.text)))
  const weight = (text: string) => {
    const words = new Set(contentWords(text))
    return clues.reduce((sum, clue) => sum + [...clue].filter((word) => words.has(word)).length, 0)
  }
  const weights = new Map<FactId, number>()
  for (const point of points) if (!point.private) weights.set(pointFact(point), weight(wordsIn(point)))
  dossier.me.strengths.forEach((strength, index) => {
    weights.set(`strength:${index}`, weight(`${strength.skill} ${strength.proof ?? ''}`))
  })
  return weights
}
