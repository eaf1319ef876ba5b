import { kindsOf } from '../../english/lexicon.ts'
import { canBe } from '../../english/verb-forms.ts'
import { determiners, prepositions } from '../../notes/tokens.ts'
import type { Rule } from './offered.ts'

const object = (word: string): boolean =>
  determiners.has(word) ||
  prepositions.has(word) ||
  /^(?:it|them|you|me|us|him|her|to|up|out|off|back|\d.*|two|three|four|five|six|seven|eight|nine|ten|everyone|everybody|people|nobody)$/.test(
    word,
  )

/** A past that is nothing else: “pulled”, “made”; not “left” of “left side”, nor “given” of “given the time”. */
const isPast = (word: string): boolean =>
  canBe(word, 'past') && !canBe(word, 'base') && !kindsOf(word).one && !kindsOf(word).adjective

/** A sentence begins here, and not the first: that one has its lead-in. */
const begins = (at: number, before: readonly string[]): boolean => at > 0 && before.length === 0

/** “Makes me feel safer”, “shows you trust people”: what was told before does that. */
const itDoes: Rule = ({ near, before, at }) => {
  const [low, next] = [near(0), near(1)]
  if (!begins(at, before) || !canBe(low, 'third') || canBe(low, 'base')) return undefined
  const does =
    /^(?:me|us|you|it|them|people|sense|sure)$/.test(next) ||
    (/^(?:with|to)$/.test(next) && /^(?:me|us)$/.test(near(2)))
  return does ? `It ${low}` : undefined
}

/** “Nice because it saves a trip”. */
const itIs: Rule = ({ near, before, at }) =>
  begins(at, before) && kindsOf(near(0)).adjective && /^(?:because|cos|cause|bc)$/.test(near(1))
    ? `That's ${near(0)}`
    : undefined

/** “Showed me in two minutes”: done to the writer by whoever reads it. */
const youDid: Rule = ({ near, before, at, whose }) =>
  whose === 'yours' && begins(at, before) && isPast(near(0)) && /^(?:me|us)$/.test(near(1))
    ? `You ${near(0)}`
    : undefined

/** “Pulled two bad ropes the first month”: done by whoever tells it. */
const iDid: Rule = ({ near, before, at, whose }) => {
  const [low, next] = [near(0), near(1)]
  if (whose !== 'mine' || !begins(at, before)) return undefined
  return isPast(low) && object(next) && !/^(?:me|us|i|we|he|she|they)$/.test(next) ? `I ${low}` : undefined
}

/** “Not worked on a full electric”, “never done one alone”: what the writer has not done. */
const iHaveNot: Rule = ({ near, before, whose }) => {
  const [low, next] = [near(0), near(1)]
  if (whose !== 'mine' || before.length > 0 || !/^(?:not|never)$/.test(low)) return undefined
  // “Not allowed to”, “not trained on it”: what was not done to the writer.
  const has =
    /^(?:worked|been|had|got)$/.test(next) ||
    (canBe(next, 'participle') && (determiners.has(near(2)) || /^(?:any|one|it|that|\d.*)$/.test(near(2))))
  return has && !canBe(next, 'base') ? `I've ${low}` : undefined
}

/** Who does it, where the sentence leaves that out and it can be nobody else. */
export const subject: readonly Rule[] = [itDoes, itIs, youDid, iDid, iHaveNot]
