import type { Day } from '../../dossier/dossier.ts'
import type { Commitment, Sentence } from '../draft.ts'
import { matched } from './match.ts'

/** A promise as it is kept beside words: its day as text. */
export interface KeptCommitment extends Omit<Commitment, 'due'> {
  readonly due?: string
}

export const keptCommitments = (commitments: readonly Commitment[]): readonly KeptCommitment[] =>
  commitments.map(({ due, ...rest }) => ({ ...rest, ...(due ? { due: due.toString() } : {}) }))

export const commitmentsFrom = (kept: readonly KeptCommitment[]): readonly Commitment[] =>
  kept.map(({ due, ...rest }) => ({ ...rest, ...(due ? { due: Temporal.PlainDate.from(due) } : {}) }))

/** Words that say when: with another one in their place it is another day. */
const timeWords =
  /\b(?:\d+(?:st|nd|rd|th)?|mon|tues|wednes|thurs|fri|satur|sun|to|yester)day\b|\b(?:\d+(?:st|nd|rd|th)?|tomorrow|tonight|morning|afternoon|evening|week(?:end)?s?|months?|days?|early|later?|next|january|february|march|april|may|june|july|august|september|october|november|december)\b/gi

const whenIn = (text: string): string => (text.toLowerCase().match(timeWords) ?? []).join(' ')

const sentenceOf = ({ what }: Commitment): Sentence => ({ text: what, facts: [], element: 'commitment' })

/**
 * What the present words promise, and nothing else: a promise whose sentence was taken out is none. Where the sentence was
 * reworded it is told in its new words; its day is known only as long as the words that say when are the same.
 */
export const promised = (body: string, made: readonly Commitment[]): readonly Commitment[] => {
  const all = [...new Map(made.map((each) => [each.what, each])).values()]
  return matched(body, all.map(sentenceOf)).flatMap(({ text, edited }): Commitment[] => {
    if (!edited) return all.filter(({ what }) => what === text)
    const [was] = all.filter(({ what }) => matched(text, [sentenceOf({ what, to: '' })]).length > 0)
    if (!was) return []
    const due: Day | undefined = whenIn(was.what) === whenIn(text) ? was.due : undefined
    return [{ what: text, to: was.to, ...(due ? { due } : {}) }]
  })
}
