import { awaited } from '../dossier/awaited.ts'
import type { Day, Dossier } from '../dossier/dossier.ts'
import type { Span } from './letter.ts'
import { followed, kindOf, letterOf, type ReviewFacts, reading, subjectOf } from './reviewed.ts'
import { type DayTold, daysNamed, daysTold, isDay, nearestDay, sameDay } from './said-days.ts'
import { dayOfWhat } from './talked-days.ts'
import { weekdayInFull } from './weekday-dates.ts'

/** The clause tells when they will speak, as they said it. */
const theirs =
  /\b(?:you|they|we|he|she|\p{Lu}\p{Ll}+) (?:also |both |kindly |had |have )?(?:said|told|mentioned|thought|hoped?|planned?|expect(?:ed)?|promised|meant|would|will|'d|'ll|aim(?:ed)?|wrote)\b[^.;]{0,80}\b(?:hear|decide|decision|decided|know|get back|answer|word|news|call|ring|write|letter|outcome|result|reply|offer|update|touch)\b|\bI(?:'d| would| will|'ll| should| can| may| might| am to|'m to)?(?: \w+)? (?:hear|expect|look out|look forward|understand|gather|hope|wait|know)\b[^.;]{0,80}\b(?:hear(?:ing)?|decision|decide|know|answer|word|news|call|letter|outcome|result|reply|offer|update)\b|\b(?:there (?:would|will) be|'ll have|will have|would have|have) (?:an? |the |some |your )?(?:decision|answer|word|news|call|outcome|result|reply|letter|update)\b|\b(?:hear(?:ing)?|decision|answer|word|news|call|outcome|result) (?:from \w+ |back )?(?:by|on|before|is due)\b/u

/** It is about what the writer does, or what is asked of them. */
const mine =
  /\b(?:I(?:'ll| will| can|'d| would| shall|'m going to| am going to| plan to| could) (?:gladly |then |also |happily )?(?:send|write|check|follow|call|ring|be in|get|come|give|let|answer|reply|decide|have|finish|start|post|bring|share|return|confirm|tell|keep|make)|my (?:answer|decision|reply|write-up|notice)|you (?:will|'ll|would) have (?:it|my|the|this)|you(?:'ll| will) hear from me|(?:would|could|can) (?:you|we|I|it)|(?:shall|might) (?:we|I)|if you|please|asked me|want(?:ed)? (?:it|me|an answer|my)|need (?:it|my|an answer)|let you know|if I (?:haven't|have not|don't|do not|hear)|should I not|in case)\b/i

const breaks = /[;:]|, (?=(?:and|but|so) (?:I|we|you)\b)| (?:and|but|so) (?=(?:I|you)\b)/g

export const asSpan = (text: string): Span => ({ from: 0, to: text.length, text })

export const clausesOf = (sentence: Span): readonly Span[] => {
  const found: Span[] = []
  let start = 0
  for (const stop of [...sentence.text.matchAll(breaks), { index: sentence.text.length, 0: '' }]) {
    const text = sentence.text.slice(start, stop.index)
    if (text.trim() !== '') found.push({ from: sentence.from + start, to: sentence.from + stop.index, text })
    start = stop.index + stop[0].length
  }
  return found
}

/** Every other day that a dossier names of theirs: a round to come, what they promised, an offer's last day. */
const others = ({ interviews, promises, offer }: Dossier, after: Day): readonly Day[] =>
  [
    ...interviews.map(({ starts }) => starts.toPlainDate()),
    ...promises.flatMap(({ due }) => due ?? []),
    ...(offer?.respondBy ? [offer.respondBy] : []),
    ...interviews.flatMap(({ debrief }) => debrief?.nextSteps?.returns ?? []),
  ].filter((each) => Temporal.PlainDate.compare(each, after) >= 0)

/** “Your call on Monday”, for which one gives thanks, or which is over, is none that is waited for. */
const thanked =
  /\b(?:thank(?:s| you)|grateful|appreciate[ds]?)\b[^.;,]{0,40} (?:for|to have had|of) (?:your|the|our|that) [\p{L} ]{2,30} $/iu

export const isThanked = (said: Span, clause: Span): boolean =>
  thanked.test(clause.text.slice(0, said.from - clause.from))

/** A day behind “on” may be one on which something was: a round, a call, a mail. */
const wasThen = (said: DayTold, { interviews, touches }: Dossier): boolean =>
  /^on /i.test(said.text) &&
  [...interviews.map(({ starts }) => starts), ...touches.map(({ at }) => at)].some((at) =>
    isDay(said, at.toPlainDate()),
  )

/** The dates in what was noted of the next steps: “board meets on April 30” is theirs too, and no day of hearing. */
const datesNoted = ({ interviews }: Dossier): readonly DayTold[] =>
  interviews
    .flatMap(({ debrief }) => debrief?.nextSteps?.text ?? [])
    .flatMap((text) => daysNamed({ from: 0, to: text.length, text }))
    .filter(({ date }) => date !== undefined)

/** What the writer does, has or asks for by a day of their own. */
const own =
  /\b(?:send\w*|writ\w+|check|follow|answer\w*|reply|replies|confirm|return|finish\w*|start\w*|begin|join\w*|available|free|away|leav\w+|notice|mov\w+|back|exams?|course|visa|holidays?|deadline|due|appl\w+|form|(?:ready|done|booked|closed|open|valid|current|licen[cs]e\w*)|you(?:'ll| will) have|let you know|if (?:I|you)|in case|could|can|may|please|prefer)\b/i

/** So many days apart, one may be taken for the other. */
const near = 15

/**
 * A date by which something is waited for, in whatever words, where the letter nowhere names the day that is known and nobody named another:
 * “my fingers are crossed till the 25th”.
 */
const standsFor = (said: DayTold, clause: Span, known: Day): boolean => {
  if (said.date === undefined || !/^(?:by|till|until|for|before|no later than)$/.test(said.how ?? ''))
    return false
  if (own.test(clause.text.replace(/\bMay\b/g, ''))) return false
  const day = nearestDay(said, known)
  return day !== undefined && Math.abs(known.until(day, { largestUnit: 'days' }).days) < near
}

export interface Otherwise extends Span {
  readonly message: string
}

/** The days on which a text says that they will be heard from, where the latest one known is another. */
export const heardOtherwise = (facts: ReviewFacts): ((sentence: Span) => readonly Otherwise[]) => {
  const interview = followed(facts)
  const sentAt = reading(facts)?.sentAt ?? interview?.ends.add({ hours: 3 })
  const steps = interview && sentAt ? awaited(facts.dossier, interview, sentAt) : undefined
  const known = steps?.acts === 'them' ? steps.day : undefined
  if (!known || !sentAt) return () => []
  const fine = others(facts.dossier, sentAt.toPlainDate())
  const noted = datesNoted(facts.dossier)
  const isNamed = [...letterOf(facts).sentences, asSpan(subjectOf(facts))]
    .flatMap(daysNamed)
    .some((said) => said.date !== undefined && isDay(said, known))
  return (sentence) =>
    clausesOf(sentence)
      .flatMap((clause) => {
        const told = theirs.test(clause.text) && !mine.test(clause.text) ? daysTold(clause) : []
        const waited = isNamed ? [] : daysNamed(clause).filter((said) => standsFor(said, clause, known))
        return [...told, ...waited.filter(({ from }) => !told.some((each) => each.from === from))].filter(
          (said) =>
            !wasThen(said, facts.dossier) &&
            !dayOfWhat(said, clause, kindOf(facts)) &&
            !isThanked(said, clause),
        )
      })
      .filter((said) => !isDay(said, known) && !fine.some((each) => isDay(said, each)))
      .filter((said) => !noted.some((each) => said.date !== undefined && sameDay(said, each)))
      .map((said) => ({
        ...said,
        message: `On record is ${weekdayInFull(known)}, the latest day known: which is it?`,
      }))
}
