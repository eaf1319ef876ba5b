import type { Day, Dossier, FactId, Interview, Moment, PersonId, Touch } from './dossier.ts'
import { nextStepsFact, touchFact } from './facts.ts'

/** What is known of the answer that is waited for: when it comes, who said so, and whose turn it is. */
export interface Awaited {
  readonly day?: Day
  /** As written, such as "about a week"; only where no day was named. */
  readonly span?: string
  readonly spanDays?: number
  /** What comes next, in the words of the debrief that named the date; a later answer leaves them behind. */
  readonly text?: string
  readonly who?: PersonId
  /** `me`: “I'll call her on Friday”; the date is a word of one's own, nobody else is waited for. */
  readonly acts: 'them' | 'me'
  /** The answer that named it; absent where a debrief did. */
  readonly by?: Touch
  readonly fact: FactId
}

/** “I'll call her”, “I'm to write again”: the next move was left to oneself. “I write the test” is none towards them. */
const mine =
  /^\W*(?:so |then |and |now )*I(?:['’]ll| will|['’]m to| am to| should| shall| have to| said I(?:['’]d| would)| promised to| agreed to)? (?:then )?(?:(?:call|ring|phone|write|e-?mail|text|contact|message)(?! (?:the|an?|my|our|up|some)\b)|follow up|get back|check (?:back )?in|check back|reach out|get in touch|be in touch|touch base)\b/i

const tookPlace = ({ outcome }: Interview): boolean => outcome === undefined || outcome === 'held'

/** A no or an offer names no date for an answer: it is one. */
const named = ({ direction, meaning }: Touch): boolean =>
  direction === 'in' && meaning?.hearBy !== undefined && meaning.is !== 'no' && meaning.is !== 'offer'

const toldIn = (interview: Interview): Awaited | undefined => {
  const steps = interview.debrief?.nextSteps
  if (!steps) return undefined
  const { hearBy, who, text, span, spanDays } = steps
  return {
    ...(hearBy ? { day: hearBy } : {}),
    ...(span && !hearBy ? { span, ...(spanDays === undefined ? {} : { spanDays }) } : {}),
    ...(text ? { text } : {}),
    ...(who ? { who } : {}),
    acts: mine.test(text ?? '') ? 'me' : 'them',
    fact: nextStepsFact(interview),
  }
}

const answered = (touch: Touch): Awaited => {
  const [who] = touch.with
  return {
    ...(touch.meaning?.hearBy ? { day: touch.meaning.hearBy } : {}),
    ...(who ? { who } : {}),
    acts: 'them',
    by: touch,
    fact: touchFact(touch),
  }
}

/**
 * The latest date known for an answer to this interview (without one: to anything), whoever named it: in its debrief, in that of a later round, or in an answer
 * since. Where nobody named one, what its debrief tells without a date; undefined where it tells nothing.
 */
export const awaited = (
  { interviews, touches }: Pick<Dossier, 'interviews' | 'touches'>,
  interview: Interview | undefined,
  now: Moment,
): Awaited | undefined => {
  const since = interview?.ends.epochMilliseconds ?? Number.NEGATIVE_INFINITY
  const until = now.epochMilliseconds
  let best: Interview | Touch | undefined
  let latest = Number.NEGATIVE_INFINITY
  for (const round of interviews) {
    const { nextSteps } = round.debrief ?? {}
    const at = round.ends.epochMilliseconds
    const counts =
      round.id === interview?.id || (round.stage !== 'informational' && at > since && at <= until)
    if (!counts || !(nextSteps?.hearBy || nextSteps?.span) || !tookPlace(round) || at <= latest) continue
    best = round
    latest = at
  }
  for (const touch of touches) {
    const at = touch.at.epochMilliseconds
    if (!named(touch) || at < since || at > until || at < latest) continue
    best = touch
    latest = at
  }
  if (!best) return interview && toldIn(interview)
  return 'direction' in best ? answered(best) : toldIn(best)
}
