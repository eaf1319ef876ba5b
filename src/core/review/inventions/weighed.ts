import { isCommon } from '../../english/common-words.ts'
import { isVague } from '../../english/meaning.ts'
import { placedWords, stemOf } from '../../english/stems.ts'
import { canBe, verbReading } from '../../english/verb-forms.ts'
import { isLight, isPersonal, isSomebody, type Manner, ownPeople, thanks } from './manner.ts'
import { isHard, type Word } from './wording.ts'

/** A quality of what is said, rather than something that is said. */
export const isColour = (word: string): boolean =>
  /(?:ly|ful|able|ible|ive|ous|less)$/i.test(word) && word.length > 4

/** An everyday word, a quality or a verb: no evidence of anything by itself. */
const isSoft = ({ word, stem }: Word): boolean =>
  !isHard(stem) &&
  (isCommon(word) || isCommon(word.replace(/est$/, '')) || isColour(word) || verbReading(word) !== undefined)

/** Has a capital of its own. */
const isNamed = ({ word }: Word, clause: string): boolean =>
  /^\p{Lu}/u.test(word) && !isCommon(word) && !clause.trimStart().startsWith(word)

/** A plan that leans on what the writer is or can: "I would bring my fluent Dutch". */
const leansOnSelf =
  /\b(?:bring|offer|contribute|background|experience|skills?|knowledge|expertise|training|qualifi\w+)\b|\bmy (?!answer|phone|regards|thanks|best|part|side|own)/i

/** What a clause says, as far as it is known. */
export interface Weighing {
  readonly clause: string
  readonly manner: Manner
  /** Its words that nothing known holds. */
  readonly missing: readonly Word[]
  /** Those of them that a statement holds which the sentence does not rest on. */
  readonly astray: readonly Word[]
  /** How many of its words are known, and of the whole sentence. */
  readonly known: number
  readonly around: number
  /** Its words that nothing of the writer's own holds. */
  readonly notMine: readonly Word[]
  readonly mine: number
  /** What the writer is said to have done, and nothing of the writer's own says. */
  readonly deeds: readonly Word[]
  /** To what it was done, as far as nothing says so that tells of the deed. */
  readonly apart: readonly Word[]
  /** What says most of it is of the other side. */
  readonly theirs: boolean
}

export type Verdict = 'passed' | 'asked' | 'struck'

/** What the writer did, has or is: the deed itself must be known, and most of what it was done to. */
const deed = ({ clause, missing, notMine, mine, deeds, apart, theirs }: Weighing): Verdict => {
  const objects = notMine.filter(({ word }) => !isColour(word) && !deeds.some((each) => each.word === word))
  const other = deeds.filter((each) => !isLight(each))
  const isTold = (each: Word) =>
    (mine >= 2 && objects.length === 0) || (isVague(each.word) && mine >= 3 && objects.length === 1)
  // Another word for a deed that is told with all it was done to: "travelled with works to Oslo".
  if (other.length > 0) return other.every((each) => isSoft(each) && isTold(each)) ? 'asked' : 'struck'
  if (objects.length === 0) return apart.length > 0 ? 'asked' : 'passed'
  if (isSomebody.test(clause) || ownPeople.test(clause)) return 'struck'
  if (objects.length > mine)
    return mine > 0 && objects.every((each) => missing.includes(each) && isSoft(each)) ? 'asked' : 'struck'
  if (objects.some(({ stem }) => isHard(stem))) return 'struck'
  const others = objects.filter((each) => !missing.includes(each))
  if (others.length > 1 || others.some((each) => theirs || isNamed(each, clause))) return 'struck'
  return objects.every(isSoft) && objects.length * 4 <= mine ? 'passed' : 'asked'
}

const judging = /\b(?:is|was|are|were)\b/i
const seeming = /\b(?:seems?|seemed|sounds?|sounded|felt|feels|came across)\b/i

/** A word of many senses says nothing new beside what is known. */
const telling = (missing: readonly Word[], around: number): readonly Word[] =>
  around === 0 ? missing : missing.filter(({ word, stem }) => isHard(stem) || !isVague(word))

/** "were bought", "is losing", "the hospice lost": what is said to happen. */
const isPredicate = ({ word }: Word, clause: string): boolean => {
  const past = canBe(word, 'past')
  if (!past && !canBe(word, 'gerund')) return false
  const words = placedWords(clause).map((each) => each.word)
  const before = words.slice(0, words.indexOf(word)).findLast((each) => !/ly$/.test(each))
  if (before === undefined) return false
  if (/^(?:is|are|was|were|be|been|being|has|have|had)$/i.test(before)) return true
  return (
    past &&
    !canBe(word, 'base') &&
    (stemOf(before) !== undefined || /^(?:you|they|he|she|it|who|that)$/i.test(before))
  )
}

/** What the other side did, said or is: one everyday word may be another word for what is known. */
const fact = ({ clause, manner, missing: all, astray, known, around }: Weighing): Verdict => {
  const missing = all.filter(
    (word) => astray.includes(word) || isPredicate(word, clause) || telling([word], around).length > 0,
  )
  if (missing.length === 0) return 'passed'
  const rare = missing.filter((each) => !isSoft(each))
  if (missing.some(({ stem }) => isHard(stem))) return known >= 3 * missing.length ? 'asked' : 'struck'
  if (missing.some((each) => isNamed(each, clause) || (/^never$/i.test(each.word) && known < 2)))
    return 'struck'
  // What was told of is an event; a quality may be another word for what is known.
  if (manner === 'report' && missing.some((word) => isPredicate(word, clause))) return 'struck'
  if (rare.length === 0 && known >= 2 * missing.length) return 'asked'
  if (known >= missing.length && rare.length <= 1) return 'asked'
  if (known === 0 && around > 1 && missing.length === 1) return 'asked'
  const judged = seeming.test(clause) || (known > 0 && judging.test(clause))
  return manner === 'theirs' && rare.length === 0 && judged ? 'asked' : 'struck'
}

const past = /\b(?:was|were|has|have|had|went|came|rose|fell|grew|won|became|made|gave|took|got)\b/i

/** Tells of something that happened. */
const happened = (clause: string): boolean =>
  past.test(clause) || placedWords(clause).some(({ word }) => /ed$/.test(word) && canBe(word, 'past'))

/** What nobody is said to have done: everyday words beside something known are another way to put it. */
const statement = ({ clause, missing: all, astray, known, around }: Weighing): Verdict => {
  if (ownPeople.test(clause)) return 'struck'
  if (astray.length > 0) return 'asked'
  const missing = telling(all, around)
  if (missing.length === 0) return 'passed'
  const rare = missing.filter((each) => !isSoft(each))
  const hard = missing.some(({ stem }) => isHard(stem))
  if (thanks.test(clause) && around === 0 && (hard || missing.length > 2)) return 'struck'
  if (hard) return known < missing.length && happened(clause) ? 'struck' : 'asked'
  if (missing.some((word) => isPredicate(word, clause))) return 'asked'
  if (rare.length === 0) return around > 0 && missing.length <= around + 1 ? 'passed' : 'asked'
  return rare.length === 1 && around >= (happened(clause) ? 4 : 2) ? 'passed' : 'asked'
}

/** What the writer is said to have behind them, whatever is planned with it. */
const owned =
  /\b(?:my|our) (?:\p{L}+ )?(?:background|experience|training|expertise|knowledge|years|skills?|degree|qualifications?) (?:in|with|of|as|at|on)\b/iu

const outlook = ({ clause, manner, missing: all, astray, around, mine, notMine }: Weighing): Verdict => {
  // What another statement holds is known: only what one is or can is not put together from two.
  const missing = telling(
    leansOnSelf.test(clause) ? all : all.filter((word) => !astray.includes(word)),
    around,
  )
  if (missing.some((word) => astray.includes(word))) return 'asked'
  const soft = missing.every(isSoft)
  const hard = missing.some(({ stem }) => isHard(stem))
  if (ownPeople.test(clause)) return 'asked'
  if (manner === 'ahead' && owned.test(clause) && mine === 0 && notMine.length > 0) return 'struck'
  if (manner === 'ahead' && hard && leansOnSelf.test(clause) && around < 2) return 'struck'
  if (hard) return 'asked'
  if (manner === 'ahead' && !soft && leansOnSelf.test(clause) && around < missing.length) return 'struck'
  if (soft) return around > 0 || missing.length <= 2 ? 'passed' : 'asked'
  return around >= missing.length || (manner === 'asks' && around > 0) ? 'passed' : 'asked'
}

const feeling = ({ clause, missing, known }: Weighing): Verdict =>
  !isPersonal.test(clause) && missing.every(isSoft) && known >= 3 * missing.length ? 'passed' : 'asked'

const scales: Readonly<Record<Manner, (weighing: Weighing) => Verdict>> = {
  asks: outlook,
  ahead: outlook,
  feeling,
  deed,
  report: fact,
  theirs: fact,
  plain: statement,
}

/**
 * What to do about a clause: let it pass, ask whose it is (an opinion, a feeling, a reason, a detail of the scene), or strike it (a
 * deed, a quality or a possession of either side that nothing known holds).
 */
export const weighed = (weighing: Weighing): Verdict => scales[weighing.manner](weighing)
