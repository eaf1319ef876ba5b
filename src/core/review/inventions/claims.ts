import { isCommon } from '../../english/common-words.ts'
import { placedWords, stemOf } from '../../english/stems.ts'
import { verbReading } from '../../english/verb-forms.ts'
import { figuresIn, isAmong } from './figures.ts'
import { type Fact, negation, type Support } from './support.ts'
import { isCourtesy, isHard, isSaidBy } from './wording.ts'

/** Clauses of a sentence: each has to rest on one fact. */
const clausesOf = (sentence: string): string[] =>
  sentence
    .split(
      /(?:(?<!\s)\s+)?[;:–—]\s*|,\s+(?=(?:and|but|so|because|where|which|while|since|as)\s)|,\s+(?=(?:the (?:sort|kind)|after|with|having|given|as)\s)|(?<!\s)\s+(?:(?=after \S+ years\b)|(?:because|while|whereas)\s+|and\s+(?=(?:I|we|you|your|that|it|my|they)\b))/u,
    )
    .filter((clause) => clause.trim() !== '')

interface Word {
  readonly word: string
  readonly stem: string
}

/** What a clause says beyond courtesy, its figures aside. Names are judged elsewhere but count here too. */
const meant = (clause: string): Word[] =>
  placedWords(clause).flatMap(({ word }) => {
    const stem = /^\p{L}/u.test(word) ? stemOf(word) : undefined
    return stem === undefined || isCourtesy(stem) ? [] : [{ word, stem }]
  })

/** A quality of what is said, rather than something that is said. */
const isColour = (word: string): boolean =>
  /(?:ly|ful|able|ible|ive|ous|less)$/i.test(word) && word.length > 4

const isSoft = ({ word, stem }: Word): boolean =>
  !isHard(stem) && (isCommon(word) || isColour(word) || verbReading(word) !== undefined)

const ownDoing =
  /\b(?:I|we)(?:'ve|’ve| have| had)? (?:\w+ly |also |once |already |just |recently )?(\p{L}+)|\b(?:my|our) (?:own )?(?:team|company|previous|current|last|former)\b/giu

/** "I was a patient": somebody the writer says to be. */
const isSomebody =
  /\bI(?:'m| am| was|'ve been| have been) (?:once |also |myself |still )?an? (?!little|bit|great|big|huge|fan\b|firm|strong believer)/

/** The first person does what only they are known to do, or the other way round. */
const swapped = (clause: string, fact: Fact): boolean => {
  if (fact.owner !== 'me' && isSomebody.test(clause) && !/\b(?:I|my|we|both)\b/i.test(fact.text)) return true
  if (fact.owner === 'them') {
    const verbs = [...clause.matchAll(ownDoing)].flatMap((match) => stemOf(match[1] ?? '') ?? [])
    return verbs.some((stem) => !isCourtesy(stem))
  }
  if (fact.owner === 'me') {
    if (/\b(?:I|me|my|mine|we|our)\b|I'/.test(clause)) return false
    const verb = /\b(?:you|your \p{L}+|they|he|she)(?: have| had|'ve)? (\p{L}+)/iu.exec(clause)?.[1]
    const stem = verb === undefined ? undefined : stemOf(verb)
    return stem !== undefined && !isCourtesy(stem) && fact.stems.has(stem)
  }
  return false
}

/** "I have not heard", "cannot wait", "do not hesitate": courtesy that happens to be negative. */
const politeNegation =
  /\b(?:(?:have not|haven't|do not|don't|if I) (?:yet )?(?:hear|heard|hesitate|mind|want|have|be)|can(?:not|'t) wait|not only|not just|no (?:rush|need|hurry|doubt|matter)|why not|not least|whether or not|if not)\b/i

/** Other ways to say that something is not done. */
const inOtherWords =
  /\b(?:unless|refus\w+|declin\w+|turn\w* (?:\w+ )?down|only|rather|avoid\w*|instead|in-house|themselves|rarely|hardly|seldom|stop\w*|free of|keep\w*)\b/i

/** The clause denies what the fact says, or says what the fact denies. */
const denies = (clause: string, words: readonly Word[], { negated, denied }: Fact): boolean => {
  const negative = negation.test(clause.replace(politeNegation, ''))
  if (!negated) return negative
  return !negative && !inOtherWords.test(clause) && words.some(({ stem }) => denied.includes(stem))
}

interface Verdict {
  readonly missing: readonly Word[]
  readonly fact?: Fact
  /** All facts that say as much of it. */
  readonly near?: readonly Fact[]
}

/** The fact that says most of it, and what no part of it says. */
const best = (words: readonly Word[], { facts, context }: Support, topical: boolean): Verdict => {
  const left = words.filter(({ stem }) => !isSaidBy(stem, context))
  if (left.length === 0) return { missing: [] }
  const ranked = facts
    .filter(({ open }) => topical || !open)
    .map((fact) => ({ fact, missing: left.filter(({ stem }) => !isSaidBy(stem, fact.stems)) }))
    .sort((one, other) => one.missing.length - other.missing.length)
  const [first] = ranked
  if (!first || first.missing.length === left.length) return { missing: left }
  const near = ranked.filter(({ missing }) => missing.length === first.missing.length)
  return { ...first, near: near.map(({ fact }) => fact) }
}

/** A clause that speaks about a question without answering it. */
const topic = /\b(?:whether|if|answer|question|asked|on|about|when)\b/i

const withoutFigures = (text: string): string =>
  figuresIn(text).reduce(
    (left, { from, to }) => `${left.slice(0, from)}${' '.repeat(to - from)}${left.slice(to)}`,
    text,
  )

/** Statements made of courtesy's words that are claims all the same; each has to be known. */
const weighty: readonly (readonly [RegExp, (support: Support) => boolean, string])[] = [
  [
    /\b(?:offer(?:ed|ing)? me\b|offer of (?:the|a|this) |(?:accept|sign) (?:the|your|this) (?:offer|role|job|position)|thank you for (?:the|your) (?:generous |kind )?offer\b|your offer\b|chosen me|choosing me|selected me|hired me|I (?:got|have got) the (?:job|role|position)|starting (?:in )?(?:the|this) (?:role|job|position))/i,
    ({ offered }) => offered,
    'There is no offer in your notes.',
  ],
  [
    /\b(?:(?:another|other|competing|second|several|different|further) (?:job )?offers?|offers? (?:from|elsewhere|in hand|on the table)|(?:other|another) (?:companies|company|firms?|employers?|interview|process))/i,
    ({ elsewhere }) => elsewhere,
    'There is no offer elsewhere in your notes.',
  ],
  [
    /\b(?:you|we)(?:'ve| have| had)? (?:promised|agreed|assured|guaranteed|confirmed|decided|committed)\b/i,
    ({ facts }) => facts.some(({ text }) => /promis|agree|assure|guarante|confirm|decid|commit/i.test(text)),
    'Nothing in your notes says that this was agreed.',
  ],
  [
    /\b(?:you|he|she|they)(?:'d| had| have|'ve)? asked (?:me|for|about|whether|if|that|to)\b/i,
    ({ facts }) => facts.some(({ text, open }) => open || /\bask/i.test(text)),
    'Nothing in your notes says that this was asked.',
  ],
  [
    /\bI (?:have|'ve) (?:always|long|often) (?!been interested)|\b(?:lifelong|all my life|since (?:childhood|I was|university|school))\b/i,
    ({ facts }) => facts.some(({ text }) => /\b(?:always|long|often|lifelong|my life|since)\b/i.test(text)),
    'Nothing in your notes says how long this has been so.',
  ],
  [
    /\bI (?:already |currently |now )?(?:work|lead|contribute|help|speak|write) (?:at|for|with a|in a|fluent)\b|\bI (?:have |'ve )?(?:worked|led) (?:at|for|with|in|on)\b|\b(?:my|the) team (?:I lead|of)\b|\bI lead\b|\bmy (?:current|previous|last|former|own) (?:role|job|team|company|position|work|employer)\b/i,
    ({ facts }) => facts.some(({ owner }) => owner === 'me'),
    'Nothing in your notes says this about you.',
  ],
]

const allowance = (clause: string, said: number): number => {
  if (/\?\s*$/.test(clause)) return Math.max(1, Math.floor(said / 2))
  return said >= 3 ? Math.floor((said + 1) / 4) + (said >= 6 ? 1 : 0) : 0
}

/** Courtesy may have a colour of its own: "such a relaxed conversation". */
const colourOnly = (clause: string, missing: readonly Word[]): boolean =>
  missing.length === 1 &&
  missing.every(({ word, stem }) => isColour(word) && !isHard(stem)) &&
  /\b(?:thank|thanks|look(?:ing)? forward|hope|glad|enjoy|apprecia|interest|would|please|grateful)/i.test(
    clause,
  )

/** Set phrases of liking that are made of words which would weigh something elsewhere. */
const setPhrases =
  /\b(?:my|our) (?:interest|enthusiasm|excitement|appetite)\b[^.;,]{0,60}?\b(?:grown|grew|increased|grows)\b|\bat your (?:earliest )?convenience\b|\ball the best\b|\bonly grown\b|\bhow (?:you|your (?:team|firm|crews?)) (?:runs?|does|do) things\b|\b(?:sort|kind) of (?:problem|question|puzzle)s? (?:that )?I (?:like|enjoy|love)\b/gi

/** Why a sentence, its days blanked, claims more than is known; undefined where every clause rests on a fact or on courtesy. */
export const claimIn = (sentence: string, support: Support): string | undefined => {
  const plain = sentence.replaceAll('’', "'").replace(setPhrases, 'my interest')
  const heavy = weighty.find(([pattern, known]) => pattern.test(plain) && !known(support))
  if (heavy) return heavy[2]
  for (const whole of clausesOf(plain)) {
    const clause = withoutFigures(whole)
    const words = meant(clause)
    if (words.length === 0) continue
    const { missing, fact, near = [] } = best(words, support, topic.test(clause))
    const unsaid = figuresIn(whole).find(
      (figure) =>
        !near.some(({ figures }) => isAmong(figure, figures)) &&
        !support.spans.some((span) => isAmong(figure, [span])),
    )
    if (fact && words.length - missing.length >= 2 && unsaid)
      return `Your notes do not say “${unsaid.text}” of this.`
    if (fact && words.length - missing.length >= 2 && near.every((each) => denies(clause, words, each)))
      return 'Your notes say it the other way round.'
    if (fact && near.every((each) => swapped(clause, each))) return 'Your notes say this of somebody else.'
    if (missing.length === 0 || colourOnly(clause, missing)) continue
    // Who somebody is, is said in full or not at all.
    const tolerated =
      !isSomebody.test(clause) &&
      missing.every(isSoft) &&
      fact !== undefined &&
      missing.length <= allowance(clause, words.length)
    const lone = missing.length === 1 && fact !== undefined && missing.every(({ word }) => isColour(word))
    if (tolerated || (lone && !missing.some(({ stem }) => isHard(stem)))) continue
    const said = [...new Set(missing.map(({ word }) => `“${word}”`))].slice(0, 3).join(', ')
    return `Your notes do not say this (${said}).`
  }
  return undefined
}
