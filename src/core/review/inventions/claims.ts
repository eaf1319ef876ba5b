import { placedWords, stemOf } from '../../english/stems.ts'
import { canBe } from '../../english/verb-forms.ts'
import { turnedIn } from './aligned.ts'
import { anchorsOf, type Resting, restingOn, unsaid } from './anchors.ts'
import { blanked } from './days.ts'
import { additionIn } from './details.ts'
import { type Figure, figuresIn } from './figures.ts'
import {
  firstPerson,
  isLight,
  isPersonal,
  isSomebody,
  looksAhead,
  type Manner,
  mannerOf,
  opinion,
  ownDeeds,
  ownPeople,
  saidOfThem,
} from './manner.ts'
import { ofOther } from './owners.ts'
import { alike, follows, isAmong } from './reckoned.ts'
import { hintsAtSecret, tellsSecret } from './secrets.ts'
import type { Fact, Support } from './support.ts'
import { countedOtherwise, isOtherPeriod, isTurned, isWidened } from './turned.ts'
import { isColour, type Weighing, weighed } from './weighed.ts'
import { long, weighty } from './weighty.ts'
import { isCourtesy, isHard, isSaidBy, saysJustThat, saysTheSame, type Word } from './wording.ts'

/** Clauses of a sentence: each has to rest on one fact. */
const clausesOf = (sentence: string): string[] =>
  sentence
    .split(
      /(?:(?<!\s)\s+)?[;:–—]\s*|,\s+(?=(?:and|but|so|because|where|which|while|since|as)\s)|,\s+(?=(?:the (?:sort|kind)|after|with|having|given|as)\s)|(?<!\s)\s+(?:(?=after \S+ years\b)|(?:because|while|whereas)\s+|and\s+(?=(?:I|we|you|your|that|it|my|they)\b))/u,
    )
    .filter((clause) => clause.trim() !== '')

/** What a clause says beyond courtesy, its figures aside. Names are judged elsewhere but count here too. */
const meant = (clause: string): Word[] =>
  placedWords(clause).flatMap(({ word }) => {
    const stem = /^\p{L}/u.test(word) ? stemOf(word) : undefined
    return stem === undefined || isCourtesy(stem) || /^(?:wo|ca|sha|mr|mrs|ms|mx|dr)$/i.test(word)
      ? []
      : [{ word, stem }]
  })

/** Where the writer was before: what was done there is theirs to know, and no note of the other side says it. */
const ownPast =
  /\b(?:my|our) (?:own )?(?:previous|current|last|former|old|present) \p{L}+|\b(?:my|our) (?:own )?(?:team|company|firm|school|shop|hospital|institute|office|employer)\b/iu

/** "At Red Mesa we do so too": a house that the fact does not name, and that is not theirs. */
const elsewhere = (clause: string, { text }: Fact, context: Support['context']): boolean => {
  if (!/\b(?:I|we|my|our)\b/i.test(clause)) return false
  const place = /\b(?:at|for|with) (\p{Lu}[\p{L}\d&'-]*)/u.exec(clause)?.[1] ?? ''
  const stem = stemOf(place)
  return stem !== undefined && !isSaidBy(stem, context) && !text.toLowerCase().includes(place.toLowerCase())
}

/** Told of the other side alone, where the writer's own notes say it. */
const ofMine = ({ clause, near, said, counted }: Held): boolean => {
  const theirs = saidOfThem(clause)
  if (firstPerson.test(theirs) || said + counted < 2) return false
  return (
    /(?:^\W*(?:(?:and|but|so|since|as|while|where) )*|\bthat )(?:you|your team)(?:'ve| have| had| also| always| already)* (?!(?:said|told|asked|mentioned|are|were|was|would|could|need|want|may)\b)\p{L}/iu.test(
      theirs,
    ) &&
    near.length > 0 &&
    near.every(
      ({ owner, text }) =>
        owner === 'me' && !/\b(?:you|your|they|their|he|she|his|her|nobody|no one)\b/i.test(text),
    )
  )
}

/** The first person does what only they are known to do, or the other way round. */
const swapped = (clause: string, fact: Fact, context: Support['context']): boolean => {
  const ofSelf = isSomebody.test(clause) || ownPast.test(clause) || ownPeople.test(clause)
  if (fact.owner !== 'me' && ofSelf && !/\b(?:I|my|we|our|both)\b/i.test(fact.text)) return true
  if (fact.owner === 'them' && elsewhere(clause, fact, context)) return true
  return false
}

/** A clause that speaks about a question without answering it. */
const topic = /\b(?:whether|if|answer|question|asked|on|about|when)\b/i

const withoutFigures = (text: string): string => blanked(text, figuresIn(text))

/** Courtesy may have a colour of its own: "such a relaxed conversation". */
const colourOnly = (clause: string, missing: readonly Word[]): boolean =>
  missing.length === 1 &&
  missing.every(({ word, stem }) => isColour(word) && !isHard(stem)) &&
  !/\bfor (?:offering|agreeing|promising|granting)\b/i.test(clause) &&
  /\b(?:thank|thanks|look(?:ing)? forward|hope|glad|enjoy|apprecia|interest|would|please|grateful)/i.test(
    clause,
  )

/** Set phrases of liking that are made of words which would weigh something elsewhere. */
const setPhrases =
  /\b(?:a|my) (?:poor|weak|short|clumsy|thin|vague|incomplete|bad|muddled) answer\b|\bfor your (?:trust|patience|honesty|candour|frankness|encouragement|understanding|flexibility|confidence)\b|\b(?:my|our) (?:interest|enthusiasm|excitement|appetite)\b[^.;,]{0,60}?\b(?:grown|grew|increased|grows)\b|\bI can't wait\b|\bthere is no (?:rush|hurry|need)(?: at all)?\b|\bI (?:don't|do not) mean to (?:press|push|pry|rush)\b|\bat your (?:earliest )?convenience\b|\ball the best\b|\bonly grown\b|\b(?:taught|has shown|have shown) me\b|\bhow (?:you|your (?:team|firm|crews?)) (?:runs?|does|do) things\b|\b(?:earn|earns|earning) (?:its|their|my|his|her) keep\b|\bpay(?:s|ing)? off\b|\bmoney well spent\b|\b(?:sort|kind) of (?:problem|question|puzzle)s? (?:that )?I (?:like|enjoy|love)\b/gi

/** "I should add that I am ...": what is said stands behind it. */
const frame =
  /\bI (?:should|must|ought to|might|may|could) (?:also |just )?(?:tell you|add|say|mention|confess|admit) that (?=I\b)/gi

/** What a sentence claims beyond what is known: struck, or asked about. */
export interface Claim {
  readonly says: string
  readonly asked: boolean
}

/** The figures of a clause that no fact it touches holds, alone or worked out. */
const figureElsewhere = (
  whole: string,
  words: readonly Word[],
  facts: readonly Fact[],
  { spans }: Support,
) => {
  const touched = facts.filter((fact) => words.some((word) => saysTheSame(word, fact)))
  const known = [
    ...touched.map(({ figures }) => figures),
    ...alike(touched.flatMap(({ figures }) => figures)),
  ]
  const holds = (figure: Figure) =>
    known.some((figures) => isAmong(figure, figures) || follows(figure, figures)) ||
    spans.some((span) => isAmong(figure, [span]))
  return touched.length === 0 ? undefined : figuresIn(whole).find((figure) => !holds(figure))
}

/** A clause beside the facts it may rest on. */
interface Held extends Resting {
  readonly whole: string
  readonly clause: string
  readonly words: readonly Word[]
  readonly manner: Manner
  /** Whether it holds that something is so. */
  readonly holds: boolean
  readonly facts: readonly Fact[]
  /** The writer's own of them. */
  readonly own: readonly Fact[]
  /** How many of its figures the nearest facts hold. */
  readonly counted: number
}

const heldAgainst = (whole: string, support: Support, { asks, ahead }: Setting): Held => {
  const clause = withoutFigures(whole)
  const words = meant(clause)
  const topical = topic.test(clause)
  const resting = restingOn(words, support, topical)
  const manner = mannerOf(clause, asks, ahead, support)
  const facts = support.facts.filter(({ open }) => topical || !open)
  const isCounted = (figure: Figure) => resting.near.some(({ figures }) => isAmong(figure, figures))
  return {
    ...resting,
    whole,
    clause,
    words,
    manner,
    holds: !ahead && manner !== 'asks' && (manner !== 'ahead' || /\bmust\b/i.test(clause)),
    facts,
    own: facts.filter(({ owner, text }) => owner !== 'them' || /\b(?:I|my)\b/.test(text)),
    counted: figuresIn(whole).filter(isCounted).length,
  }
}

/** A figure of the clause that is told of something else. */
const strayFigure = (held: Held, support: Support, anchors: readonly Fact[]): Claim | undefined => {
  const { whole, words, manner, own, near, said, counted } = held
  if (manner === 'ahead' || manner === 'asks') return undefined
  const known = manner === 'deed' ? own : support.facts
  const stray = figureElsewhere(
    whole,
    words,
    known.filter((each) => anchors.includes(each)),
    support,
  )
  if (!stray || said === 0 || said + counted < 2) return undefined
  // Two things of the writer's own, put together: "eleven years without an incident".
  const mine =
    stray.unit !== undefined &&
    near.every(({ owner }) => owner === 'me') &&
    own.some(({ figures }) => isAmong(stray, figures))
  const elsewhere = !figureElsewhere(whole, words, support.facts, support)
  return { says: `Your notes do not say “${stray.text}” of this.`, asked: mine || elsewhere }
}

/** Figures with nothing but courtesy's words beside them: what one statement holds together. */
const looseFigures = ({ whole, holds }: Held, { facts, spans }: Support): Claim | undefined => {
  const figures = figuresIn(whole).filter((figure) => !isAmong(figure, spans))
  if (!holds || figures.length < 2) return undefined
  const isIn = (figure: Figure, known: readonly Figure[]) => isAmong(figure, known) || follows(figure, known)
  return facts.some((fact) => figures.every((figure) => isIn(figure, fact.figures)))
    ? undefined
    : { says: 'Your notes do not say these figures together.', asked: true }
}

/** What the facts say otherwise. */
const saidOtherwise = (held: Held, support: Support, anchors: readonly Fact[]): Claim | undefined => {
  const { whole, clause, manner, near, said, counted, holds } = held
  const struck = (says: string): Claim => ({ says, asked: false })
  const stray = strayFigure(held, support, anchors)
  if (stray) return stray
  if (holds && said > 0 && isOtherPeriod(whole, near))
    return struck('Your notes count this over another time.')
  if (holds && said > 0 && near.every((each) => isWidened(whole, each)))
    return { says: 'Your notes say this of some only.', asked: manner === 'plain' || opinion.test(clause) }
  const turned =
    manner === 'asks'
      ? undefined
      : turnedIn(
          whole,
          anchors.map(({ layout }) => layout),
          holds,
        )
  if (turned || (holds && said + counted >= 2 && isTurned(whole, near)))
    return { says: 'Your notes say it the other way round.', asked: turned === 'doubtful' }
  if (holds && /^(?:deed|theirs|report)$/.test(manner) && joinedOn(held, support))
    return { says: 'Your notes say this of something else.', asked: true }
  const other = /^(?:deed|theirs|report)$/.test(manner) ? ofOther(whole, support.facts) : undefined
  if (other === 'thing') return { says: 'Your notes say this of somebody else.', asked: true }
  if (
    holds &&
    said > 0 &&
    (other || near.every((each) => swapped(clause, each, support.context)) || ofMine(held))
  )
    return struck('Your notes say this of somebody else.')
  const counts = figuresIn(whole).flatMap((figure) => countedOtherwise(figure, support.facts) ?? [])[0]
  return (
    counts && {
      says: `Your notes say “${counts.figure.text} ${counts.figure.counts}”.`,
      asked: counts.doubtful,
    }
  )
}

/** “come in July and will run on route 9”: what has no subject of its own goes on with what the statement before it is of. */
const goesOn = /\band (?:(?:also|then|now|will|would|can|could|are to|is to) ){0,2}(?=(\p{L}{1,30}) \S)/iu

/** What is joined on from another statement, which is of something else. */
const joinedOn = ({ clause, manner, own, facts }: Held, support: Support): boolean => {
  const joint = goesOn.exec(clause)
  const verb = joint?.[1] ?? ''
  if (!joint || !['base', 'past', 'third'].some((form) => canBe(verb, form as 'base'))) return false
  const [head, tail] = [clause.slice(0, joint.index), clause.slice(joint.index + joint[0].length)].map(meant)
  const known = manner === 'deed' ? own : facts
  const isIn = (words: readonly Word[] | undefined, fact: Fact) =>
    words?.some((word) => saysTheSame(word, fact)) ?? false
  return (
    known.some((fact) => isIn(tail, fact)) &&
    known.some((fact) => isIn(head, fact)) &&
    !known.some((fact) => isIn(head, fact) && isIn(tail, fact)) &&
    // Two things of the writer's own may well stand in one sentence, each as it is.
    (manner !== 'deed' || !known.some((fact) => unsaid(tail ?? [], [fact], support).length === 0))
  )
}

/** The words of a deed that other facts hold than those which tell of it. */
const apartFrom = ({ clause, words, own }: Held, { context }: Support): readonly Word[] => {
  const done = ownDeeds(clause).filter((word) => !isLight(word) && !isCourtesy(word.stem))
  const telling = own.filter((fact) => done.some((word) => saysJustThat(word, fact)))
  if (telling.length === 0) return []
  return words.filter(
    (word) =>
      !isColour(word.word) &&
      own.some((fact) => isSaidBy(word.stem, fact.stems)) &&
      !telling.some((fact) => saysTheSame(word, fact)) &&
      !isSaidBy(word.stem, context),
  )
}

const weighingOf = (held: Held, support: Support, setting: Setting): Weighing => {
  const { around } = setting
  const { clause, words, manner, facts, own, near, said, counted } = held
  const anchored = words.some((word) => setting.anchors.some((fact) => saysTheSame(word, fact)))
  const missing = unsaid(words, anchored ? setting.anchors : near, support)
  const isKnown = (word: Word) => facts.some((fact) => saysTheSame(word, fact))
  const isOwn = (word: Word) => own.some((fact) => saysJustThat(word, fact))
  return {
    clause,
    manner,
    missing,
    astray:
      manner === 'asks'
        ? []
        : missing.filter((word) => facts.some(({ stems }) => isSaidBy(word.stem, stems))),
    known: words.filter(isKnown).length + (said > 0 ? counted : 0),
    around,
    notMine: unsaid(words, own, support, saysJustThat),
    mine: words.filter(isOwn).length,
    deeds: ownDeeds(clause).filter((word) => !isOwn(word)),
    apart: apartFrom(held, support),
    theirs: near.length > 0 && near.every(({ owner }) => owner === 'them'),
  }
}

/** Where one was is no claim: "thank you for showing me round the yard". */
const shownRound =
  /^\W*(?:many thanks|thanks|thank you|and|for)\b.{0,40}\b(?:showing|walking|taking|leading) (?:me|us) (?:the|your|round|around|through|over|about)\b|^\W*(?:many thanks|thanks|thank you)\b.{0,60}\b(?:in|at|round|around|among) your\b/i

/** What one clause says that nothing known does; undefined where it rests on facts, on courtesy, or claims nothing. */
const claimOf = (whole: string, support: Support, setting: Setting): Claim | undefined => {
  const held = heldAgainst(whole, support, setting)
  const { clause, manner } = held
  if (held.words.length === 0) return looseFigures(held, support)
  const otherwise = saidOtherwise(held, support, setting.anchors)
  if (otherwise && !otherwise.asked) return otherwise
  const weighing = weighingOf(held, support, setting)
  const { missing, notMine, deeds, apart } = weighing
  const personal = manner === 'feeling' && isPersonal.test(clause)
  const shown = support.visited && missing.length === 1 && shownRound.test(clause)
  if (manner !== 'deed' && !personal && (missing.length === 0 || shown || colourOnly(clause, missing)))
    return otherwise
  const verdict = weighed(weighing)
  if (verdict === 'passed' || (verdict === 'asked' && otherwise)) return otherwise
  const named = [missing, notMine, deeds, apart].find((each) => each.length > 0) ?? []
  const listed = [...new Set(named.map(({ word }) => `“${word}”`))].slice(0, 3).join(', ')
  if (verdict === 'struck') return { says: `Your notes do not say this (${listed}).`, asked: false }
  return {
    says: listed === '' ? 'Only you can say this.' : `Only you can say this (${listed}).`,
    asked: true,
  }
}

/** What the clauses around one say of it: whether the sentence asks, whether it goes on with a plan, how many of its words are known. */
interface Setting {
  readonly asks: boolean
  readonly ahead: boolean
  readonly around: number
  /** The statements the sentence is taken from. */
  readonly anchors: readonly Fact[]
}

/** A clause that says of somebody what it says; what has no such beginning goes on with the clause before it. */
const ownSubject = /^\W*(?:(?:and|but|so|because|since|as) )*(?:I|we|you|they|he|she|it|that|this)\b/i

/** Another word for one of a note's counts beside a word that is the note's own. */
const literal = (fact: Fact): Fact => ({ ...fact, meaning: { own: new Set(), kinds: new Set() } })

/** What a sentence, its days blanked, claims beyond what is known; the first that must be struck before any that is asked about. */
export const claimIn = (sentence: string, dated: string, support: Support): Claim | undefined => {
  const plain = sentence.replaceAll('’', "'").replace(setPhrases, 'my interest').replace(frame, '')
  const heavy = weighty.find(([pattern, known]) => pattern.test(plain) && !known(support))
  if (heavy) return { says: heavy[2], asked: heavy[0] === long && opinion.test(plain) }
  const asks = /\?\s*$/.test(plain)
  const words = meant(withoutFigures(plain))
  const secret: Claim = { says: 'This tells a private note.', asked: false }
  if (tellsSecret(dated, support.secrets, support.facts, support.days)) return secret
  const trusted = {
    ...support,
    facts: support.facts.map((fact) =>
      words.some(({ stem }) => isSaidBy(stem, fact.stems)) ? fact : literal(fact),
    ),
  }
  // Its figures were found in the notes before.
  const around =
    words.filter((word) => trusted.facts.some((fact) => saysTheSame(word, fact))).length +
    figuresIn(plain).length
  const anchors = anchorsOf(words, figuresIn(plain), trusted.facts)
  const layouts = anchors.map(({ layout }) => layout)
  const addition = asks ? undefined : additionIn(dated, layouts)
  let ahead = false
  const claims = clausesOf(plain).flatMap((clause) => {
    ahead = looksAhead(clause) || (ahead && !ownSubject.test(clause))
    return claimOf(clause, trusted, { asks, ahead, around, anchors }) ?? []
  })
  if (addition)
    claims.push({
      says: 'Your notes do not say it like this.',
      asked: addition === 'doubtful' || looksAhead(plain),
    })
  const hard = claims.find(({ asked }) => !asked)
  const doubted = claims.length > 0 && hintsAtSecret(dated, support.secrets, support.facts, support.days)
  return hard ?? (doubted ? secret : claims[0])
}
