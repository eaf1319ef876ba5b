import { pointFact } from '../../dossier/facts.ts'
import type { Roster } from '../../notes/mend.ts'
import { capitalOf } from '../../notes/mend.ts'
import type { Element } from '../../playbook/element.ts'
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

/** They told or showed it, and the writer wrote it down: nothing else is said of it. */
const theirs: Leads = {
  clause: ['I wrote down {said}', 'I made a note of {said}', 'I noted {said}'],
  thing: ['I wrote down {said}', 'I made a note of {said}', 'I noted {said}'],
  doing: ['One thing I wrote down: {said}', 'A thing I noted: {said}'],
  when: ['One thing I wrote down was {said}'],
}

const mine: Leads = {
  did: ['I {said}'],
  do: ["I'd {said}"],
  thing: ["I'd bring {said}"],
  doing: ['I have experience of {said}'],
}

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
const felt = /^(?:loved|liked|enjoyed|noticed|learnt|learned|wished) /i

/** The words in the middle of a sentence: the first one small, unless it is “I”, a name or an abbreviation. */
export const inMidSentence = (text: string, roster: Roster): string => {
  const [first = ''] = /^[\p{L}\p{N}'’]+/u.exec(text) ?? []
  const name = /\p{Lu}.*\p{Lu}/u.test(first) || capitalOf(first.toLowerCase(), roster) !== undefined
  return name ? text : text.charAt(0).toLowerCase() + text.slice(1)
}

/** A better answer is owned in half a sentence, its question named where the note names it. */
const owned =
  /\b(?:should have|could have|would (?:now )?(?:answer|say)|better answer|when you asked|you asked)\b/i

const framesFor = ({ point, shape, text }: Answer, about: string | undefined): readonly Frame[] => {
  const plain = [{ text: '{saying}' }]
  if (point.kind === 'stumble')
    return owned.test(text)
      ? plain
      : about
        ? [
            { text: 'What I should have said about {about}: {said}' },
            { text: 'On {about}, a better answer: {said}' },
          ]
        : [{ text: 'What I should have said: {said}' }, { text: 'One better answer: {said}' }]
  const led = leads[point.kind]?.[shape] ?? (shape === 'did' && felt.test(text) ? mine.did : undefined)
  return led?.map((frame) => ({ text: frame })) ?? plain
}

/** Said in full, after the lead-in it needs, if any: rather the first of those there are. */
export const saidWish = (answer: Answer, roster: Roster, about?: string): Wish => {
  const frames = framesFor(answer, about)
  const filling = {
    element: elements[answer.point.kind],
    slot: `said-${answer.point.kind}`,
    parts: { saying: answer.text, said: inMidSentence(answer.text, roster), about },
    facts: [pointFact(answer.point)],
  }
  return {
    ...wish({ ...filling, frames: frames.slice(0, 1) }, { ...filling, frames, must: true }),
    said: true,
  }
}
