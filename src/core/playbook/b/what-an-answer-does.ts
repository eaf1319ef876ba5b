import type { Rule } from '../rule.ts'
import { type BalanceFacts, type BalanceSay, mentions, sample } from './facts.ts'

export const B7: Rule<BalanceFacts, BalanceSay> = {
  id: 'B7',
  title: 'What an answer does',
  says: 'A courtesy (“thanks, back next week”) starts the clock again, a new date makes a new plan, anything of substance ends the asking.',
  sources: [
    {
      guide: 'quick',
      says: 'Most interviewers will give you an update, even if it is not the news you hoped for.',
    },
    { guide: 'house', says: 'Which of the three it is, only you can say.' },
  ],
  judge: ({ asks, answerMeans }) => {
    if (!asks || answerMeans === undefined || answerMeans === 'courtesy' || answerMeans === 'new-date')
      return undefined
    return { because: 'They gave an answer of substance; there is nothing left to ask.' }
  },
  cases: [
    {
      name: 'they told the next step',
      facts: sample({ answerMeans: 'next-step' }),
      expect: mentions(/nothing left to ask/),
    },
    { name: 'a courtesy', facts: sample({ answerMeans: 'courtesy' }), expect: undefined },
    { name: 'a new date', facts: sample({ answerMeans: 'new-date' }), expect: undefined },
  ],
}
