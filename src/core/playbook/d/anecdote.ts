import { stages } from '../../vocabulary/stages.ts'
import { asks, type DebriefRule, debriefSample, lacks } from './debrief-facts.ts'

export const D13: DebriefRule = {
  id: 'D13',
  title: 'A story of your own',
  says: 'After a panel or final round: a story of your own that fits.',
  sources: [{ guide: 'ace', says: 'Share a heartfelt anecdote with a panel.' }],
  judge: (facts) => {
    if (!stages[facts.interview.stage].last || !lacks(facts, 'anecdote')) return undefined
    return {
      question: 'Is there a small story of your own that fits this place?',
      kind: 'anecdote',
      when: 'more',
      because: 'After a panel or final round a small story of your own stays with them.',
      about: [],
    }
  },
  cases: [
    {
      name: 'a panel',
      facts: debriefSample([], { interview: { stage: 'panel' } }),
      expect: asks(/story of your own/),
    },
    { name: 'a screening', facts: debriefSample(), expect: undefined },
  ],
}
