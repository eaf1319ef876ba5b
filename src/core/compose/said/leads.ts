import { pointFact } from '../../dossier/facts.ts'
import { kindsOf } from '../../english/lexicon.ts'
import { finite } from '../../english/verb-forms.ts'
import { clauseOf } from '../../notes/clause.ts'
import type { Roster } from '../../notes/mend.ts'
import { sombre } from '../../notes/mood.ts'
import { bare, determiners, subjectPronouns } from '../../notes/tokens.ts'
import type { Element } from '../../playbook/element.ts'
import { grammarOf, statementIn } from '../../said/clauses.ts'
import { otherLanguage } from '../../said/language.ts'
import { holdsStatement } from '../../said/run-on.ts'
import { type Shape, shapeOf } from '../../said/shape.ts'
import type { PointKind } from '../../vocabulary/point-kinds.ts'
import type { Frame } from '../frame.ts'
import { type Wish, wish } from '../wish.ts'
import type { Answer } from './answers.ts'
import type { QuestionBehind } from './asked.ts'
import { betterAnswer, type Led } from './better.ts'
import { inMidSentence, speaksTo } from './mid-sentence.ts'
import { isToldQuestion, ownLead, told } from './own-lead.ts'

const elements: Readonly<Record<PointKind, Element>> = {
  insight: 'insight',
  interest: 'interest',
  clue: 'insight',
  moment: 'connection',
  reaction: 'connection',
  'common-ground': 'connection',
  strength: 'value',
  stumble: 'stumble',
  'missed-question': 'question',
  finding: 'finding',
  anecdote: 'anecdote',
  request: 'request',
  improper: 'insight',
  aside: 'insight',
  lesson: 'insight',
}

type Leads = Partial<Record<Shape, readonly string[]>>

/** The same lead-ins for several beginnings. */
const alike = (shapes: readonly Shape[], frames: readonly string[]): Leads =>
  Object.fromEntries(shapes.map((shape) => [shape, frames]))

/** What was told is on the writer's mind. */
const theirs: Leads = {
  clause: ['What I keep thinking about is {said}', 'What stays with me is {said}'],
  ...alike(['thing', 'doing', 'when'], ['I keep thinking about {said}', 'I keep coming back to {said}']),
}

const mine: Leads = {
  did: ['I {said}'],
  do: ["I'd {said}"],
  thing: ["I'd bring {said}"],
  doing: ['I have experience of {said}'],
}

/** “40 units, two months early”: more than one thing, or a count of what came of it, is only announced. */
const shown: readonly string[] = ['What I can show: {said}', 'In short: {said}']

/** “26 years, did the courthouse stair”, “19 years taxi and I do the hospital run”: a figure, before a word of what was done. */
const beginsWithCount = (text: string): boolean => {
  const [first = ''] = text.split(/[,;.]| and | no /)
  return /^\d/.test(text) && clauseOf(first.split(' ')) === undefined
}

const isCount = (text: string): boolean =>
  /,| and I\b/.test(text) || (/^\d/.test(text) && !/^\d+ (?:years|months|seasons|winters)\b/i.test(text))

/** A friendly moment is remembered; nobody is thanked for what only happened. */
const friendly: Leads = {
  ...alike(['thing', 'doing'], ["I won't forget {said}", "I'll remember {said}"]),
  when: ["I won't forget the moment {said}", "I'll remember the moment {said}"],
  clause: ["I won't forget {said}", "I'll remember {said}"],
}

/** “Same thermos as my dad”: no thing with “the” or “your” before it; it is only announced. */
const announced: readonly string[] = ["What I'll remember: {said}"]

/** “Fire alarm, all of us under one umbrella”: one thing, which only wants its article. */
const wantsArticle = (text: string): boolean => {
  const [head = ''] = text.toLowerCase().split(/[.,;:]| (?:where|when|in|on|at|with|under) /)
  const words = head.split(' ')
  const isOne = (word: string) => kindsOf(word).one || kindsOf(word).mass
  return (
    words.length < 4 &&
    kindsOf(words.at(-1) ?? '').one &&
    words.every((word) => isOne(word) || kindsOf(word).adjective) &&
    words.every((word) => finite(word) !== 'surely' && !/^(?:same|both|half|such|one)$/.test(word))
  )
}

/** The words before an answer that does not stand by itself, by what it answers and how it begins. They assert nothing. */
const leads: Partial<Record<PointKind, Leads>> = {
  insight: theirs,
  interest: theirs,
  clue: theirs,
  moment: friendly,
  reaction: friendly,
  'common-ground': { thing: ['What we have in common: {said}'], doing: ['What we have in common: {said}'] },
  strength: mine,
  anecdote: { did: mine.did ?? [] },
  finding: {
    ...mine,
    thing: ['What I found: {said}'],
    clause: ['What I found: {said}'],
    doing: ['What I tried: {said}'],
  },
  'missed-question': {
    question: ['One thing I forgot to ask: {said}', 'One question I should have asked: {said}'],
    clause: ['One thing I forgot to ask: {said}', 'One question I should have asked: {said}'],
    ...alike(['did', 'do', 'doing'], ['One thing I forgot to ask: {said}']),
    thing: ['One thing I forgot to ask about: {said}', 'One thing I meant to ask about: {said}'],
  },
}

/** What was loved or wished for without saying who did. */
const felt =
  /^(?:loved?|liked?|enjoyed|noticed|learnt|learned|wish(?:ed)?|remember|think|guess|believe|know) /i

const friendlyKinds: ReadonlySet<PointKind> = new Set(['moment', 'reaction'])

/** “The pigeon”, “you two”, “all of us”: it can be remembered as it stands; “same thermos” and “both Leeds fans” are told. */
const standsAsThing = (text: string): boolean => {
  const [first = ''] = text.toLowerCase().split(' ')
  return (
    /^(?:you|us|all|everyone|everybody|half|both of|them)\b/i.test(text) ||
    (determiners.has(first) && first !== 'both')
  )
}

/** “I never saw that”, “I love it”: the writer says what it is to them. */
const minds =
  /\bI(?:['’](?:ve|d))? (?:(?:have|had|would|really|just|still|also) ){0,2}(?:never|loved?|liked?|want(?:ed)?|wish|th(?:ink|ought)|enjoyed|believe|admired?|miss|envy)\b/i

/** What points at something, or only leads up to who does it. */
const opensOtherwise =
  /^(?:i|we|my|our|it|that|this|these|those|there|which|what|how|why|and|but|so|or|also|then|because|no)\b/i

/** “If the first tech can't fix it you send a second one”: what is done, after when it is. */
const underCondition =
  /^(?:if|when|whenever|every time) [^,.;:?!]{5,80}?,? (?:you|they|everyone|everybody|somebody|someone) (?:all |always |just )?(\p{L}+)/iu

/** The main verb of a plain statement of what others do: it begins with who does it, and a lead-in may stand before it. */
const plainlyTold = (told: string): string | undefined => {
  const sentence = told.replace(/^(?:youse|yous|ye|y['’]all|ya) /i, 'You ')
  const [, verb = ''] = underCondition.exec(sentence) ?? []
  if (finite(verb) !== 'no' && !/[:;?!“”"]|\bI\b/.test(sentence)) return verb
  if (opensOtherwise.test(sentence) || /[:;!?“”"]|\bbecause\b/.test(sentence)) return undefined
  const words = grammarOf(sentence).map(bare)
  const clause = words.length <= 32 ? statementIn(sentence) : undefined
  return clause === undefined || words.slice(1, clause.verb).some((word) => subjectPronouns.has(word))
    ? undefined
    : words[clause.verb]
}

/** What the reader knows, told back to them without a word of the writer's mind: one before it says that it stayed. */
const stayed = [
  'What I keep coming back to is that {said}',
  'What I keep thinking about is that {said}',
  'One thing I keep thinking about: {said}',
  'What stays with me is that {said}',
  'I keep coming back to one thing: {said}',
]

/** “The waiting list moves off paper cards”: things, or what a thing does. What only announces it is right for both. */
const maybeDoes = (text: string): boolean => {
  const words = text.toLowerCase().split(/\s+/)
  return words.some(
    (word, at) =>
      at > 1 &&
      at < words.length - 1 &&
      /[^s]s$/.test(word) &&
      finite(word) !== 'no' &&
      kindsOf(words[at - 1] ?? '').one,
  )
}

const announcedThing = ['I keep coming back to one thing: {said}', 'One thing I keep thinking about: {said}']

/** What happened between the two is remembered; trouble only stands as it was said. */
const remembered = ["I'll remember how {said}", "I won't forget how {said}"]

const being = /^(?:is|are|was|were|feels?|felt|looks?|looked|seems?|seemed)$/

/** What is said to be so is the writer's own word, and what was done to the writer is theirs as well. */
const isOwn = (sentence: string, verb: string): boolean =>
  /\b(?:I|me|my|we|us|our)\b/.test(sentence) || being.test(verb)

const ledTelling = ({ point, sentences }: Answer, first: boolean): readonly string[] | undefined => {
  const [sentence = ''] = sentences
  const verb = plainlyTold(sentence)
  if (verb === undefined || sombre(sentences.join(' '))) return undefined
  // “You told me that …” leads up to it already.
  if (/^you (?:also )?(?:said|told|mentioned|explained|showed|described)\b/i.test(sentence)) return undefined
  // “How your wife is from Leeds” is nothing that happened.
  if (friendlyKinds.has(point.kind)) return /^(?:is|are)$/.test(verb) ? undefined : remembered
  const told = first && elements[point.kind] === 'insight' && !isOwn(sentence, verb)
  return told && !sentences.some((each) => minds.test(each)) ? stayed : undefined
}

/** “Gave me a scone for the drive”, “showed me the board”: whoever reads it did that. */
const didForMe =
  /^(?:(?:even|then|just|also) )?(?:gave|showed|told|let|made|offered|walked|taught|handed|lent|sent|poured|bought|took|drove) (?:me|us)\b/i

const framesFor = (answer: Answer, first: boolean): readonly string[] => {
  const { point, shape, text } = answer
  const plain = ['{saying}']
  // Another language is not led into by ours, and a name at the front speaks to somebody.
  if (otherLanguage(text) !== undefined || speaksTo(text)) return plain
  // “I done four winters” says who did it, in whatever English.
  if (point.kind === 'strength' && /^(?:I|we) /i.test(text)) return plain
  const own = ownLead(point.kind, text)
  if (own) return own
  const theirs = friendlyKinds.has(point.kind) || elements[point.kind] === 'insight'
  if (theirs && shape === 'did' && didForMe.test(text)) return ['You {said}']
  if (friendlyKinds.has(point.kind) && shape === 'thing' && !standsAsThing(text)) {
    // “Big dog on my shoe and you said welcome”: told as it happened.
    if (holdsStatement(text) || / and (?:you|i|we) \p{L}/iu.test(text)) return plain
    return wantsArticle(text) ? ["I won't forget the {said}"] : announced
  }
  if (friendlyKinds.has(point.kind) && shape === 'sentence') {
    // “The small boy who gave me a rock and you said …”: a thing, and what came of it.
    const [head = ''] = text.split(/,? and (?=(?:you|i|we|he|she|they)\b)/i)
    if (head !== text && /^(?:thing|doing)$/.test(shapeOf(head)))
      return standsAsThing(head) ? (friendly.thing ?? plain) : announced
  }
  if (elements[point.kind] === 'insight' && shape === 'thing' && maybeDoes(text)) return announcedThing
  const telling = shape === 'sentence' ? ledTelling(answer, first) : undefined
  if (telling) return telling
  // “Hedges: I lay them the old way” says it by itself.
  if (/^[^.!?]*: /.test(text)) return plain
  // “Whether seniors get time for it” goes on from what was forgotten.
  if (point.kind === 'missed-question' && isToldQuestion(text))
    return ['I forgot to ask {said}', 'One thing I meant to ask is {said}']
  if (point.kind === 'strength' && shape === 'thing' && isCount(text)) return shown
  if (point.kind === 'strength' && shape === 'sentence' && beginsWithCount(text))
    return ["What I'd bring: {said}"]
  return leads[point.kind]?.[shape] ?? (shape === 'did' && felt.test(text) ? mine.did : undefined) ?? plain
}

/**
 * Said in full, after the lead-in it needs, if any: rather the first of those there are, unless each would do. `first`: nothing of the reader's is told
 * before it.
 */
export const saidWish = (answer: Answer, roster: Roster, asked?: QuestionBehind, first = false): Wish => {
  const { point } = answer
  const text = point.kind === 'missed-question' ? told(answer.text) : answer.text
  const led: Led =
    point.kind === 'stumble'
      ? betterAnswer(answer, roster, asked)
      : { frames: framesFor(answer, first), parts: {} }
  const frames: readonly Frame[] = led.frames.map((frame) => ({ text: frame }))
  // Letters of one search are read beside each other at home, and those of one firm there: what is heard in each of them sounds learnt.
  const likely = elements[point.kind] === 'insight' ? frames.length : 1
  const filling = {
    element: elements[point.kind],
    slot: `said-${point.kind}`,
    parts: { saying: text, said: inMidSentence(text, roster), ...led.parts },
    facts: [pointFact(point)],
  }
  return {
    ...wish({ ...filling, frames: frames.slice(0, likely) }, { ...filling, frames, must: true }),
    said: true,
  }
}
