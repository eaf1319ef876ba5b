import type { Finding } from '../../finding.ts'
import type { Span } from '../letter.ts'
import { notice, spots } from '../notice.ts'
import { type Check, letterOf, type ReviewFacts } from '../reviewed.ts'
import { type Aim, type CueCase, cue } from './cue.ts'
import { type CueName, hitsIn } from './cues.ts'
import { type Heard, type HeardTone, heardIn, type Model } from './heard.ts'
import { heardModel } from './heard-model.ts'
import { mendings, plainly, sentenceAt } from './mend.ts'
import { type Toned, toneOfLetter } from './tone.ts'

type Cited = Pick<Check, 'id' | 'sources'>

const known = new WeakMap<ReviewFacts, Toned>()

/** What our own letters sound like: the drafts of the examples and of random dossiers are tested for it. */
const calm: Toned = {
  tone: 'energetic',
  scores: { energetic: 1, flat: 0, desperate: 0, rude: 0, 'over-casual': 0 },
  words: [],
}

/** What we wrote ourselves, and nobody changed. */
const isOurs = ({ reviewed: { draft, body } }: ReviewFacts): boolean =>
  draft !== undefined && !draft.own && draft.body === body

/** The tone of the letter under review, worked out once; only what a person wrote is listened to. */
export const toneHere = (facts: ReviewFacts): Toned => {
  const before = known.get(facts)
  if (before) return before
  const toned = isOurs(facts) ? calm : toneOfLetter(letterOf(facts))
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
    spots(facts, pattern)
      .filter((spot) => spot.inSubject || !soundsFine(facts, check, spot))
      .map((spot) => notice(check, severity, spot, says, spot.inSubject ? [] : mendings(facts, spot, aim))),
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

let unpacked: Model | undefined

/** Unpacked with the first letter that somebody else wrote. */
const model = (): Model => {
  unpacked ??= heardModel()
  return unpacked
}

const heardBefore = new WeakMap<ReviewFacts, Heard>()

/** What is heard in the letter under review where no list need have a word for it; nothing in a letter of ours. */
const heardHere = (facts: ReviewFacts): Heard | undefined => {
  const before = heardBefore.get(facts)
  if (before) return before
  const heard = isOurs(facts) ? undefined : heardIn(letterOf(facts), model())
  if (heard) heardBefore.set(facts, heard)
  return heard
}

/** From which odds on a tone is heard that no phrase gives away. */
const sure = 1.2

/** Below which odds a phrase is taken for something else; what is plainly said (a demand, a count of days, a filler) only far below. */
const unlikely = 0.25
const farBelow = -2.5
const plainlySaid = ['X10', 'X11', 'X22', 'X28']
/** What the model has no tone for: it cannot tell whether that is meant. */
const unheard = 'X27'

/** Whether a phrase is more likely said in good humour than what a list takes it for, by what stands around it. */
export const soundsFine = (
  facts: ReviewFacts,
  { id }: Pick<Check, 'id'>,
  { from, to }: Omit<Span, 'text'>,
): boolean => {
  if (id === unheard) return false
  const around = heardHere(facts)?.each.filter((each) => each.from < to && from < each.to) ?? []
  return (
    around.length > 0 &&
    Math.max(...around.map(({ odds }) => odds)) < (plainlySaid.includes(id) ? farBelow : unlikely)
  )
}

/** Lists that say something about each place they have a word for: one remark is enough. */
const telling: readonly CueName[] = ['demand', 'complaint', 'contempt', 'plea', 'lukewarm']

/** Where no phrase is to blame but a passage has a tone: what the fitted model hears, at the sentences it hears it in. */
export const heardFindings = (
  check: Cited,
  facts: ReviewFacts,
  tone: HeardTone,
  says: string,
  aim: Aim,
): Finding[] => {
  const heard = heardHere(facts)
  if (heard?.tone !== tone || heard.odds < sure) return []
  if (hitsIn(letterOf(facts).text).some(({ cue: name }) => telling.includes(name))) return []
  return [notice(check, 'warning', heard.at, says, mendings(facts, heard.at, aim))]
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
