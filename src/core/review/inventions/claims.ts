import { placedWords, stemOf, stemsIn } from '../../english/stems.ts'
import { figuresIn, isAmong, isLoose } from './figures.ts'
import { type Fact, negation, type Support } from './support.ts'
import {
  felt,
  isColour,
  isScene,
  isSoft,
  isSomebody,
  looksAhead,
  type Manner,
  type Word,
  weighed,
} from './weighed.ts'
import { isCourtesy, isHard, isSaidBy } from './wording.ts'

/** Clauses of a sentence: each has to rest on one fact. */
const clausesOf = (sentence: string): string[] =>
  sentence
    .split(
      /(?:(?<!\s)\s+)?[;:–—]\s*|,\s+(?=(?:and|but|so|because|where|which|while|since|as)\s)|,\s+(?=(?:the (?:sort|kind)|after|with|having|given|as)\s)|(?<!\s)\s+(?:(?=after \S+ years\b)|(?=(?:because|while|whereas)\s)|and\s+(?=(?:I|we|you|your|that|it|my|they)\b))/u,
    )
    .filter((clause) => clause.trim() !== '')

/** What a clause says beyond courtesy, its figures aside. Names are judged elsewhere but count here too. */
const meant = (clause: string): Word[] =>
  placedWords(clause).flatMap(({ word }) => {
    const stem = /^\p{L}/u.test(word) ? stemOf(word) : undefined
    return stem === undefined || isCourtesy(stem) ? [] : [{ word, stem }]
  })

const ownDoing =
  /\b(?:I|we)(?:'ve|’ve| have| had)? (?:\w+ly |also |once |already |just |recently )?(\p{L}+)|\b(?:my|our) (?:own )?(?:team|company|previous|current|last|former)\b/giu

/** Where the writer was before: what was done there is theirs to know, and no note of the other side says it. */
const ownPast =
  /\b(?:my|our) (?:own )?(?:team|company|firm|job|role|position|previous|current|last|former|old)\b|\b(?:in|at|under) (?:my|our) (?!own |view|opinion|mind|notes?|answer|head|heart|case|way|talk|conversation|interview|meeting|call|chat|visit|discussion|eyes?|thoughts?|letter|message|kitchen|garden)\p{L}+/iu

/** “At Red Mesa we do so too”: a house that the fact does not name, and that is not theirs. */
const elsewhere = (clause: string, { text }: Fact, context: Support['context']): boolean => {
  if (!/\b(?:I|we|my|our)\b/i.test(clause)) return false
  const place = /\b(?:at|for|with) (\p{Lu}[\p{L}\d&'-]*)/iu.exec(clause)?.[1] ?? ''
  const stem = /^\p{Lu}/u.test(place) ? stemOf(place) : undefined
  return stem !== undefined && !isSaidBy(stem, context) && !text.toLowerCase().includes(place.toLowerCase())
}

/** The first person does what only they are known to do, or the other way round. */
const swapped = (clause: string, fact: Fact, context: Support['context']): boolean => {
  if (fact.owner === 'them' && elsewhere(clause, fact, context)) return true
  if (fact.owner !== 'me' && ownPast.test(clause) && !/\b(?:I|my|we|our)\b/i.test(fact.text)) return true
  if (fact.owner !== 'me' && isSomebody.test(clause) && !/\b(?:I|my|we|both)\b/i.test(fact.text)) return true
  if (fact.owner === 'them' && !/\b(?:I|my)\b/i.test(fact.text)) {
    const verbs = [...felt(clause).matchAll(ownDoing)].flatMap((match) => stemOf(match[1] ?? '') ?? [])
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

/** “At Red Mesa we let drivers bid too”: of the writer's own doing, what a note says of the other side. */
const borrowed = (clause: string, missing: readonly Word[], fact: Fact, facts: readonly Fact[]): boolean =>
  fact.owner === 'me' &&
  missing.length >= 2 &&
  /\b(?:I|we)\b(?!'| (?:would|will|could|can|might|should|hope|look)\b)/i.test(clause) &&
  !/\byou/i.test(clause) &&
  facts.some(({ owner, stems }) => owner === 'them' && missing.every(({ stem }) => stems.has(stem)))

/** "I have not heard", "cannot wait", "do not hesitate": courtesy that happens to be negative. */
const politeNegation =
  /\b(?:(?:have not|haven't|do not|don't|if I) (?:yet )?(?:hear|heard|hesitate|mind|want|have|be)|can(?:not|'t) wait|not only|not just|no (?:rush|need|hurry|doubt|matter)|why not|not least|whether or not|if not)\b/i

/** Other ways to say that something is not done. */
const inOtherWords =
  /\b(?:unless|refus\w+|declin\w+|turn\w* (?:\w+ )?down|only|rather|avoid\w*|instead|in-house|themselves|rarely|hardly|seldom|stop\w*|free of|keep\w*)\b/i

/** What stands behind the first negation: that it is not so. */
const deniedWords = (clause: string): string[] =>
  stemsIn(clause.slice(negation.exec(clause)?.index ?? clause.length)).filter((stem) => !isCourtesy(stem))

/** The clause denies what the fact says, or says what the fact denies. “The rain does not frighten me” denies nothing of the rain. */
const denies = (clause: string, words: readonly Word[], { negated, denied, stems }: Fact): boolean => {
  const plain = clause.replace(politeNegation, '')
  const negative = negation.test(plain)
  if (!negated) {
    const [first] = deniedWords(plain)
    return negative && (first === undefined || isSaidBy(first, stems))
  }
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
const topic = /\b(?:whether|if|answer|question|asked?|on|about|when|who|what|why|which|how)\b/i

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
    /\bI (?:already|have long|personally) (?:know|knew|use|used|met|own)\b/i,
    ({ facts }) =>
      facts.some(({ owner, text }) => owner !== 'them' && /\b(?:know|knew|use|met|own)/i.test(text)),
    'Nothing in your notes says this about you.',
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
  /\b(?:a|my) (?:poor|weak|short|clumsy|thin|vague|incomplete|bad|muddled) answer\b|\bfor your (?:trust|patience|honesty|candour|frankness|encouragement|understanding|flexibility|confidence)\b|\b(?:my|our) (?:interest|enthusiasm|excitement|appetite)\b[^.;,]{0,60}?\b(?:grown|grew|increased|grows)\b|\bI can't wait\b|\bthere is no (?:rush|hurry|need)(?: at all)?\b|\bI (?:don't|do not) mean to (?:press|push|pry|rush)\b|\bat your (?:earliest )?convenience\b|\ball the best\b|\bonly grown\b|\bhow (?:you|your (?:team|firm|crews?)) (?:runs?|does|do) things\b|\b(?:sort|kind) of (?:problem|question|puzzle)s? (?:that )?I (?:like|enjoy|love)\b/gi

/** What a sentence claims beyond what is known: struck, or asked about. */
export interface Claim {
  readonly says: string
  readonly asked: boolean
}

/** What one clause says that nothing known does; undefined where it rests on a fact, on courtesy, or claims nothing. */
const claimOf = (whole: string, support: Support, manner: Manner): Claim | undefined => {
  const clause = withoutFigures(whole)
  const words = meant(clause)
  if (words.length === 0) return undefined
  const struck = (says: string): Claim => ({ says, asked: false })
  const { missing, fact, near = [] } = best(words, support, topic.test(clause))
  const unsaid = figuresIn(whole).find(
    (figure) =>
      !near.some(({ figures }) => isAmong(figure, figures)) &&
      !support.spans.some((span) => isAmong(figure, [span])),
  )
  const onFact = fact !== undefined && words.length - missing.length >= 2
  if (onFact && unsaid && !(isLoose(unsaid) && manner.ahead))
    return struck(`Your notes do not say “${unsaid.text}” of this.`)
  if (onFact && !manner.ahead && near.every((each) => denies(clause, words, each)))
    return struck('Your notes say it the other way round.')
  if (fact && near.every((each) => swapped(clause, each, support.context)) && !isScene(clause, missing))
    return struck('Your notes say this of somebody else.')
  if (fact && borrowed(clause, missing, fact, support.facts))
    return struck('Your notes say this of somebody else.')
  if (missing.length === 0 || colourOnly(clause, missing)) return undefined
  // Who somebody is, is said in full or not at all.
  const tolerated =
    !isSomebody.test(clause) &&
    missing.every(isSoft) &&
    fact !== undefined &&
    missing.length <= allowance(clause, words.length)
  const lone = missing.length === 1 && fact !== undefined && missing.every(({ word }) => isColour(word))
  if (tolerated || (lone && !missing.some(({ stem }) => isHard(stem)))) return undefined
  const verdict = weighed(clause, missing, fact, support, manner)
  const said = [...new Set(missing.map(({ word }) => `“${word}”`))].slice(0, 3).join(', ')
  if (verdict === 'passed') return undefined
  return verdict === 'asked'
    ? { says: `Only you can say this (${said}).`, asked: true }
    : struck(`Your notes do not say this (${said}).`)
}

/** A clause that says of somebody what it says; what has no such beginning goes on with the clause before it. */
const ownSubject = /^\W*(?:(?:and|but|so|because|since|as) )*(?:I|we|you|they|he|she|it|that|this)\b/i

/** What a sentence, its days blanked, claims beyond what is known; the first that must be struck before any that is asked about. */
export const claimIn = (sentence: string, support: Support): Claim | undefined => {
  const plain = sentence.replaceAll('’', "'").replace(setPhrases, 'my interest')
  const heavy = weighty.find(([pattern, known]) => pattern.test(plain) && !known(support))
  if (heavy) return { says: heavy[2], asked: false }
  const asks = /\?\s*$/.test(plain)
  let ahead = false
  const claims = clausesOf(plain).flatMap((clause) => {
    ahead = looksAhead(clause) || (ahead && !ownSubject.test(clause))
    return claimOf(clause, support, { asks, ahead }) ?? []
  })
  return claims.find(({ asked }) => !asked) ?? claims[0]
}
