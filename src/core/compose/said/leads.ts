import { pointFact } from '../../dossier/facts.ts'
import { isCommon } from '../../english/common-words.ts'
import { canBe, verbReading } from '../../english/verb-forms.ts'
import type { Roster } from '../../notes/mend.ts'
import { capitalOf } from '../../notes/mend.ts'
import { determiners, questionWords, subordinators } from '../../notes/tokens.ts'
import type { Element } from '../../playbook/element.ts'
import { otherLanguage } from '../../said/language.ts'
import type { Shape } from '../../said/shape.ts'
import type { PointKind } from '../../vocabulary/point-kinds.ts'
import type { Frame } from '../frame.ts'
import { type Wish, wish } from '../wish.ts'
import type { Answer } from './answers.ts'

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

/** The writer was asked what they would tell someone at home: nothing else is said of it. */
const theirs: Leads = {
  clause: ["What I'd tell people at home is {said}", "I'd tell anyone at home {said}"],
  thing: ["What I'd tell people at home about: {said}", "One thing I'd tell anyone at home about: {said}"],
  doing: ["What I'd tell people at home about: {said}", "One thing I'd tell anyone at home about: {said}"],
  when: ["What I'd tell people at home about is {said}"],
}

const mine: Leads = {
  did: ['I {said}'],
  do: ["I'd {said}"],
  thing: ["I'd bring {said}"],
  doing: ['I have experience of {said}'],
}

/** “40 units, two months early”: more than one thing, or a count of what came of it, is only announced. */
const shown: readonly string[] = ['What I can show: {said}', 'In short: {said}']

const isCount = (text: string): boolean =>
  text.includes(',') || (/^\d/.test(text) && !/^\d+ (?:years|months|seasons|winters)\b/i.test(text))

const friendly: Leads = {
  thing: ['Thank you, too, for {said}', 'And thank you for {said}'],
  doing: ['Thank you for the friendly moment, too: {said}', 'And a friendly moment: {said}'],
  when: ['Thank you, too, for the moment {said}', 'And thank you for the moment {said}'],
  clause: ['Thank you, too, for {said}'],
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
    question: ['One thing I forgot to ask: {said}', 'One thing I left without asking: {said}'],
    clause: ['One thing I forgot to ask: {said}', 'One thing I left without asking: {said}'],
    thing: ['One thing I forgot to ask about: {said}', 'One thing I meant to ask about: {said}'],
  },
}

/** What was loved or wished for without saying who did. */
const felt =
  /^(?:loved?|liked?|enjoyed|noticed|learnt|learned|wish(?:ed)?|remember|think|guess|believe|know) /i

/** “Inez dropping the tray”, “Agnes, the way …”: a word that is none we know, where a person’s name stands. */
const isSomebody = (text: string, first: string): boolean =>
  /^\p{Lu}\p{Ll}{1,20}(?:['’]s\b|,| \p{L}{2,20}ing\b| and \p{Lu})/u.test(text) &&
  !isCommon(first) &&
  verbReading(first) === undefined &&
  !questionWords.has(first.toLowerCase()) &&
  !subordinators.has(first.toLowerCase())

const called =
  /^(?:ma['’]?am|sir|chief|boss|doc|doctor|coach|miss|mate|captain|nurse|chef|guys|folks),? (?:you|your|u|ye|i|we)\b/i

/** “Agnes, the way you plate …”, “chief you said …”: somebody is spoken to. */
const speaksTo = (text: string): boolean => {
  if (called.test(text)) return true
  const [, first] = /^(\p{Lu}\p{Ll}{1,20}), \p{L}/u.exec(text) ?? []
  return first !== undefined && isSomebody(text, first)
}

/** The words in the middle of a sentence: the first one small, unless it is “I”, a name or an abbreviation. */
export const inMidSentence = (text: string, roster: Roster): string => {
  const [first = ''] = /^[\p{L}\p{N}'’]+/u.exec(text) ?? []
  const name =
    /\p{Lu}.*\p{Lu}/u.test(first) ||
    capitalOf(first.toLowerCase(), roster) !== undefined ||
    isSomebody(text, first)
  return name ? text : text.charAt(0).toLowerCase() + text.slice(1)
}

/** A better answer is owned in half a sentence, its question named where the note names it. */
const owned =
  /\b(?:should have|could have|would (?:now )?(?:answer|say)|better answer|when you asked|you asked|(?:did not|didn['’]t|forgot to|never) (?:mention|say|tell|add|explain)|left out)\b/i

/** “The closure question, I should have said …”: what it is about, then the better answer. */
const named =
  /^(?:(?:on|about|for) )?((?:(?:the|your|my|that) )?(?:[\p{L}\d'’-]+ ){1,3}(?:question|one|bit|part|answer|topic|task))(?: ?[-–—:,] ?| )(?=(?:i|it|its|it['’]s|the|you|we|that)\b)(.+)$/isu

/** A better answer that names its question begins with it; the rest follows as it was said. */
const betterAnswer = (
  text: string,
  roster: Roster,
): { frames: readonly Frame[]; parts: object } | undefined => {
  const [, topic = '', rest = ''] = named.exec(text) ?? []
  if (topic === '' || /^(?:i|you|we|it|when|if)\b/i.test(topic)) return undefined
  const thing = inMidSentence(topic, roster)
  const about = /^(?:the|your|my|that) /i.test(topic) ? thing : `the ${thing}`
  const own = /^(?:i|we) (?:should|could|would)\b/i.test(rest)
  return {
    frames: [{ text: own ? 'On {about}, {said}' : 'What I should have said on {about}: {said}' }],
    parts: { about, said: inMidSentence(rest, roster) },
  }
}

/** What was said or done in the room, told again: no better answer stands by itself then. */
const retold = (text: string): boolean =>
  /\bI (?:just |only |kind of |kinda )?(?:said|told|answered|know (?:what|now))\b|\b(?:should|could)(?:a| of)\b/i.test(
    text,
  ) ||
  canBe(
    /^(?:I |we )?(?:(?:just|only|kind of|kinda|then|sort of) )?(\p{L}+)/iu.exec(text)?.[1]?.toLowerCase() ??
      '',
    'past',
  )

const framesFor = ({ point, shape, text }: Answer, about: string | undefined): readonly Frame[] => {
  const plain = [{ text: '{saying}' }]
  if (point.kind === 'stumble')
    return owned.test(text)
      ? plain
      : retold(text)
        ? [
            ...(about ? [{ text: "One answer I'd like to put right, on {about}: {said}" }] : []),
            { text: "One answer I'd like to put right: {said}" },
          ]
        : about
          ? [
              { text: 'What I should have said about {about}: {said}' },
              { text: 'On {about}, a better answer: {said}' },
            ]
          : [{ text: 'What I should have said: {said}' }, { text: 'One better answer: {said}' }]
  // Another language is not led into by ours, and a name at the front speaks to somebody.
  if (otherLanguage(text) !== undefined || speaksTo(text)) return plain
  const [first = ''] = text.toLowerCase().split(' ')
  // “Same thermos as my dad”: no thing one thanks for, with “the” or “your” missing.
  if (point.kind === 'moment' && shape === 'thing' && (first === 'both' || !determiners.has(first)))
    return (friendly.doing ?? []).map((frame) => ({ text: frame }))
  // “Hedges: I lay them the old way” says it by itself.
  if (/^[^.!?]*: /.test(text)) return plain
  if (point.kind === 'strength' && shape === 'thing' && isCount(text))
    return shown.map((frame) => ({ text: frame }))
  const led = leads[point.kind]?.[shape] ?? (shape === 'did' && felt.test(text) ? mine.did : undefined)
  return led?.map((frame) => ({ text: frame })) ?? plain
}

/** Said in full, after the lead-in it needs, if any: rather the first of those there are. */
export const saidWish = (answer: Answer, roster: Roster, about?: string): Wish => {
  const better = answer.point.kind === 'stumble' ? betterAnswer(answer.text, roster) : undefined
  const frames = better?.frames ?? framesFor(answer, about)
  const filling = {
    element: elements[answer.point.kind],
    slot: `said-${answer.point.kind}`,
    parts: { saying: answer.text, said: inMidSentence(answer.text, roster), about, ...better?.parts },
    facts: [pointFact(answer.point)],
  }
  return {
    ...wish({ ...filling, frames: frames.slice(0, 1) }, { ...filling, frames, must: true }),
    said: true,
  }
}
