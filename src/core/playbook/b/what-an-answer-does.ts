import type { Day } from '../../dossier/dossier.ts'
import { counted, dateWords } from '../../time/say.ts'
import { type MeaningKind, meanings } from '../../vocabulary/meanings.ts'
import type { Rule } from '../rule.ts'
import { on } from '../sample-times.ts'
import { askingAfter } from '../t/opening.ts'
import { type TimingFacts, timingSample } from '../t/timing-facts.ts'
import { wholeDays } from '../t/whole.ts'
import type { AnswerSay } from './balance-facts.ts'

interface AnswerFacts extends TimingFacts {
  /** What it means; `away`: an automatic answer. Absent: nobody answered, or nobody has said what it means. */
  readonly means?: MeaningKind | 'invitation' | 'away'
  /** It asked, and the user has answered: the ball was with them until then. */
  readonly answered?: boolean
  /** The day on which it came, or was answered. */
  readonly on: Day
  /** The new date they gave. */
  readonly hearBy?: Day
  /** The day on which someone who is away is back. */
  readonly returns?: Day
}

const answered = (more: Partial<AnswerFacts> = {}): AnswerFacts => ({
  ...timingSample(),
  on: on('2026-11-20'),
  ...more,
})

const afterReturn = (facts: AnswerFacts): AnswerSay => {
  const { returns, numbers } = facts
  const from = returns ?? facts.on
  const days = returns ? numbers.afterReturn : numbers.afterAway
  const { opens, falls, moved } = askingAfter(from, days, facts)
  const count = counted(wholeDays(days), 'business day')
  return {
    does: 'after the return',
    opens,
    moved,
    because: returns
      ? `They are away and back on ${dateWords(returns)}; with ${count} to catch up it ${falls}.`
      : `An automatic answer of ${dateWords(from)} says they are away; ${count} after it ${falls}.`,
  }
}

const saying =
  (does: AnswerSay['does'], words: RegExp) =>
  (say: AnswerSay | undefined): boolean =>
    say?.does === does && words.test(say.because)

export const B7: Rule<AnswerFacts, AnswerSay> = {
  id: 'B7',
  title: 'What an answer does',
  says: 'A courtesy (“thanks, back next week”) or a next step without a date starts the waiting again, a new date takes the place of the old one, an absence moves the question past their return; an invitation, an offer or a no ends the asking.',
  numbers: ['afterReturn', 'afterAway', 'enterWithinHours', 'invitationRestsDays'],
  sources: [
    {
      guide: 'quick',
      says: 'Most interviewers will give you an update, even if it is not the news you hoped for.',
    },
    { guide: 'house', says: 'What an answer means, only you can say.' },
  ],
  judge: (facts) => {
    const { means, hearBy } = facts
    if (means === undefined) return undefined
    if (means === 'away') return afterReturn(facts)
    if (means === 'invitation')
      return { does: 'over', because: 'An invitation ends the asking and becomes the next interview.' }
    if (meanings[means].endsAsking)
      return { does: 'over', because: 'They gave an answer of substance; there is nothing left to ask.' }
    if (hearBy) return { does: 'new date', because: `They gave a new date: ${dateWords(hearBy)}.` }
    if (means === 'new-date') return undefined
    return {
      does: 'again',
      because: `${facts.answered ? 'You answered their question' : 'They answered'} on ${dateWords(facts.on)}; the waiting starts again from there.`,
    }
  },
  cases: [
    { name: 'a courtesy', facts: answered({ means: 'courtesy' }), expect: saying('again', /on 20 November/) },
    {
      name: 'a question that was answered: from the answer',
      facts: answered({ means: 'courtesy', answered: true }),
      expect: saying('again', /You answered their question on 20 November/),
    },
    {
      name: 'a next step without a date',
      facts: answered({ means: 'next-step' }),
      expect: saying('again', /again/),
    },
    {
      name: 'a new date',
      facts: answered({ means: 'new-date', hearBy: on('2026-12-01') }),
      expect: saying('new date', /1 December/),
    },
    {
      name: 'a next step with a date',
      facts: answered({ means: 'next-step', hearBy: on('2026-12-01') }),
      expect: saying('new date', /1 December/),
    },
    {
      name: 'away until Wednesday: one day to catch up',
      facts: answered({ means: 'away', returns: on('2026-11-25') }),
      expect: saying('after the return', /one business day to catch up it is Thursday 26 November/),
    },
    {
      name: 'away, and nobody knows until when',
      facts: answered({ means: 'away' }),
      expect: saying('after the return', /three business days after it is Wednesday 25 November/),
    },
    {
      name: 'an invitation',
      facts: answered({ means: 'invitation' }),
      expect: saying('over', /ends the asking/),
    },
    { name: 'an offer', facts: answered({ means: 'offer' }), expect: saying('over', /nothing left to ask/) },
    { name: 'a no', facts: answered({ means: 'no' }), expect: saying('over', /nothing left to ask/) },
    { name: 'nobody answered', facts: answered(), expect: undefined },
    { name: 'a new date that is not known', facts: answered({ means: 'new-date' }), expect: undefined },
  ],
}
