import type { Dossier, Interview, Moment, Touch } from '../dossier/dossier.ts'
import { endsAsking } from '../english/question.ts'
import { touchTraits, wasUnasked } from '../vocabulary/touch-kinds.ts'
import { byMail, bySending } from './answers.ts'

/** Said, not written: what was asked there was answered there. */
const spoken: ReadonlySet<Touch['channel']> = new Set<Touch['channel']>(['phone', 'in-person'])
const askNothing: ReadonlySet<Touch['kind']> = new Set<Touch['kind']>(['application', 'connect', 'call'])

/** Something of theirs that asks: the person said so, it is a question by kind, or its words end in one. */
const asks = ({ direction, kind, channel, text, meaning }: Touch): boolean =>
  direction === 'in' &&
  (meaning?.asks ??
    (kind === 'question' ||
      (text !== undefined &&
        !spoken.has(channel) &&
        !askNothing.has(kind) &&
        !touchTraits(kind).machine &&
        endsAsking(text))))

const took = ({ outcome }: Interview): boolean => outcome === undefined || outcome === 'held'

const byHelpers = (dossier: Dossier, { with: people }: Touch): boolean =>
  people.length > 0 && people.every((id) => dossier.people.get(id)?.helper === true)

/** Has this gone out as an answer to a question of theirs? Thanks and what asks them something are none. */
const answersIt = (dossier: Dossier, question: Touch) => (touch: Touch) =>
  touch.direction === 'out' &&
  touch.at.epochMilliseconds > question.at.epochMilliseconds &&
  !touchTraits(touch.kind).regardless &&
  !wasUnasked(touch.kind) &&
  !byHelpers(dossier, touch) &&
  !(byMail(question) && question.meaning === undefined && bySending(touch))

/** What answered the last question of theirs; nothing where that is still open, or they asked nothing. */
export const lastAnswered = (dossier: Dossier, touches: readonly Touch[]): Touch | undefined => {
  const question = touches.findLast((touch) => asks(touch) && !byHelpers(dossier, touch))
  return question && touches.find(answersIt(dossier, question))
}

/**
 * The questions of theirs that nobody has answered: nothing has gone to them since but thanks and what asks them something, and nobody
 * met them. What a question means beside that settles nothing of it.
 */
export const openQuestions = (dossier: Dossier, touches: readonly Touch[], now: Moment): readonly Touch[] => {
  return touches.filter((touch) => {
    if (touch.direction !== 'in' || byHelpers(dossier, touch)) return false
    if (touches.some(answersIt(dossier, touch))) return false
    const met = dossier.interviews.some(
      (held) =>
        took(held) &&
        held.starts.epochMilliseconds > touch.at.epochMilliseconds &&
        held.ends.epochMilliseconds <= now.epochMilliseconds,
    )
    return !met && asks(touch)
  })
}
