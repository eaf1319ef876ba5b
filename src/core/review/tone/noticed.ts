import type { Finding } from '../../finding.ts'
import { notice, spots } from '../notice.ts'
import { type Check, letterOf, type ReviewFacts } from '../reviewed.ts'
import { type Aim, type CueCase, cue } from './cue.ts'
import { mendings, plainly, sentenceAt } from './mend.ts'
import { friendlyIn, type Hurting, signsOf } from './signs.ts'
import { type Toned, toneOfLetter } from './tone.ts'

type Cited = Pick<Check, 'id' | 'sources'>

const known = new WeakMap<ReviewFacts, Toned>()

/** What our own letters sound like: the drafts of the examples and of random dossiers are tested for it. */
const calm: Toned = {
  tone: 'energetic',
  scores: { energetic: 1, flat: 0, desperate: 0, rude: 0, 'over-casual': 0 },
  words: [],
}

/** The tone of the letter under review, worked out once; only what a person wrote is listened to. */
export const toneHere = (facts: ReviewFacts): Toned => {
  const before = known.get(facts)
  if (before) return before
  const { draft, body } = facts.reviewed
  const ours = draft !== undefined && !draft.own && draft.body === body
  const toned = ours ? calm : toneOfLetter(letterOf(facts))
  known.set(facts, toned)
  return toned
}

/** A finding for each place where one of the told words stands, with what the sentence could say instead. */
export const toldFindings = (
  check: Cited,
  facts: ReviewFacts,
  list: readonly CueCase[],
  severity: Finding['severity'] = 'warning',
): Finding[] => {
  const found = list.flatMap(({ pattern, says, aim }) =>
    spots(facts, pattern).map((spot) =>
      notice(check, severity, spot, says, spot.inSubject ? [] : mendings(facts, spot, aim)),
    ),
  )
  return oncePerSentence(facts, found)
}

/** One word to a sentence is enough to see what is meant: the first of the list that comes first, which is the graver one. */
export const oncePerSentence = (facts: ReviewFacts, found: readonly Finding[]): Finding[] => {
  const seen = new Set<unknown>()
  return found.filter((finding) => {
    const sentence = sentenceAt(facts, finding)
    const where = finding.to === 0 ? 'the subject' : (sentence?.from ?? `outside at ${finding.from}`)
    if (seen.has(where)) return false
    seen.add(where)
    return true
  })
}

/**
 * From how sure on the model's word counts where no single phrase was found. That something is wrong is surer than what: the three tones
 * that hurt are taken together, and the greatest of them speaks; below the second it is only a hint.
 */
const sure = 0.42
const verySure = 0.8

const hurting: readonly Hurting[] = ['desperate', 'rude', 'over-casual']

/**
 * Where no phrase is to blame but the message as a whole has a tone. A short note weighs heavily with one word in it: what is said of a
 * whole rests on two places at least, on more of them than are friendly, and points at the first.
 */
export const wholeTone = (
  check: Cited,
  facts: ReviewFacts,
  tone: Hurting,
  says: string,
  aim: Aim,
): Finding[] => {
  const { scores } = toneHere(facts)
  const together = hurting.reduce((sum, each) => sum + scores[each], 0)
  if (together < sure || hurting.some((each) => scores[each] > scores[tone])) return []
  const signs = signsOf(letterOf(facts), tone)
  const word = signs.find((each) => mendings(facts, each, aim).length > 0)
  if (!word || signs.length < 2 || signs.length <= friendlyIn(letterOf(facts))) return []
  return [notice(check, scores[tone] < verySure ? 'hint' : 'warning', word, says, mendings(facts, word, aim))]
}

const compiled = new Map<string, RegExp>()

const compile = (pattern: string): RegExp => {
  const before = compiled.get(pattern)
  if (before) return before
  const regex = cue(pattern)
  compiled.set(pattern, regex)
  return regex
}

/** A finding for each word that has a plainer one. */
export const plainFindings = (
  check: Cited,
  facts: ReviewFacts,
  list: readonly (readonly [pattern: string, plain: string])[],
  says: string,
  severity: Finding['severity'],
): Finding[] => {
  const found = list.flatMap(([pattern, plain]) =>
    spots(facts, compile(pattern)).map((spot) =>
      notice(check, severity, spot, says, spot.inSubject ? [] : [plainly(facts, spot, plain)]),
    ),
  )
  return found.filter(
    (one, at) =>
      one.to === one.from || !found.slice(0, at).some((other) => one.from < other.to && other.from < one.to),
  )
}
