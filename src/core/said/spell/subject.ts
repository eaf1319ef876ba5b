import { kindsOf } from '../../english/lexicon.ts'
import { canBe } from '../../english/verb-forms.ts'
import { determiners } from '../../notes/tokens.ts'
import type { Rule } from './offered.ts'

/** What is done to something: “pulled two ropes”, “started writing”. */
const object = (word: string): boolean =>
  determiners.has(word) ||
  canBe(word, 'gerund') ||
  /^(?:it|them|him|her|\d.*|two|three|four|five|six|seven|eight|nine|ten|everyone|everybody|people|nobody)$/.test(
    word,
  )

/** What figures do too: “went from six to two”, “took a week”, “made a difference”. */
const ofFigures =
  /^(?:went|came|had|got|took|cost|needed|meant|saw|lost|fell|rose|grew|stopped|ended|turned|became|dropped|doubled|halved|reached|beat|hit|saved|gave|left|kept|brought|made (?:a|an|the|all|such|things))$/

/** A past that is nothing else: “pulled”, “made”; not “left” of “left side”, nor “given” of “given the time”. */
const isPast = (word: string): boolean =>
  canBe(word, 'past') && !canBe(word, 'base') && (/ed$/.test(word) || !kindsOf(word).one)

/** A sentence begins here, and not the first: that one has its lead-in. */
const begins = (at: number, before: readonly string[]): boolean => at > 0 && before.length === 0

/** “Makes me feel safer”, “shows you trust people”: what was told before does that. */
const itDoes: Rule = ({ near, before, at }) => {
  const [low, next] = [near(0), near(1)]
  if (!begins(at, before) || !canBe(low, 'third') || canBe(low, 'base')) return undefined
  const does =
    /^(?:me|us|you|it|them|people|sense|sure)$/.test(next) ||
    (/^(?:stays|sticks)$/.test(low) && next === 'because') ||
    (/^(?:with|to)$/.test(next) && /^(?:me|us)$/.test(near(2)))
  if (!does) return undefined
  return next === 'because' ? `It ${low} with me` : `It ${low}`
}

/** “Went from about six a month to two”: the figure that was told did. */
const itWent: Rule = ({ near, before, at, whose }) =>
  whose === 'mine' &&
  begins(at, before) &&
  /^(?:went|dropped|fell|came)$/.test(near(0)) &&
  /^(?:from|down)$/.test(near(1))
    ? `It ${near(0)}`
    : undefined

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
  const figure =
    ofFigures.test(low) ||
    (ofFigures.test(`${low} ${next}`) &&
      !/^(?:new|bit|list|plan|sheet|card|map|copy|tool|form|chart)$/.test(near(2)))
  return isPast(low) && object(next) && !figure ? `I ${low}` : undefined
}

/** “Not worked on a full electric”, “never done one alone”: what the writer has not done. */
const iHaveNot: Rule = ({ near, before, at, whose }) => {
  const [low, next] = [near(0), near(1)]
  // “Never seen a council do that”: whoever writes has not.
  if (
    at > 0 &&
    before.length === 0 &&
    low === 'never' &&
    /^(?:seen|heard|known|met|done|had|been|worked)$/.test(next)
  )
    return "I've never"
  if (whose !== 'mine' || before.length > 0 || !/^(?:not|never)$/.test(low)) return undefined
  // “Not allowed to”, “not trained on it”: what was not done to the writer.
  const has =
    /^(?:worked|been|had|got)$/.test(next) ||
    (canBe(next, 'participle') && (determiners.has(near(2)) || /^(?:any|one|it|that|\d.*)$/.test(near(2))))
  return has && !canBe(next, 'base') ? `I've ${low}` : undefined
}

/** Who does it, where the sentence leaves that out and it can be nobody else. */
export const subject: readonly Rule[] = [itDoes, itWent, itIs, youDid, iDid, iHaveNot]
