import { stages } from '../../vocabulary/stages.ts'
import { asks, type DebriefRule, debriefSample, lacks } from './debrief-facts.ts'

export const D12: DebriefRule = {
  id: 'D12',
  title: 'The findings of a case',
  says: 'After a technical interview or case: findings and key insights.',
  sources: [{ guide: 'ace', says: 'Summarise your findings and key insights.' }],
  judge: (facts) => {
    if (!stages[facts.interview.stage].worked || !lacks(facts, 'finding')) return undefined
    return {
      question: 'What did you find: the two results you would act on first?',
      kind: 'finding',
      when: 'more',
      because: 'Your findings are what a technical round is remembered by.',
      about: [],
    }
  },
  cases: [
    {
      name: 'a case',
      facts: debriefSample([], { interview: { stage: 'case' } }),
      expect: asks(/act on first/),
    },
    { name: 'a screening', facts: debriefSample(), expect: undefined },
  ],
}
