import { asks, type DebriefRule, debriefSample, without } from './debrief-facts.ts'

export const D4: DebriefRule = {
  id: 'D4',
  title: 'Two or three insights of each',
  says: 'Per person two or three points that taught you something.',
  sources: [
    { guide: 'ace', says: 'Mention two or three points you found insightful and a moment you shared.' },
  ],
  judge: (facts) => {
    const about = without(facts, ['insight'], 2)
    if (about.length === 0) return undefined
    return {
      question: 'Which two or three things did they tell you that you did not know?',
      kind: 'insight',
      when: 'more',
      because: 'Two or three points that taught you something make the message yours.',
      about: about,
    }
  },
  cases: [
    { name: 'one insight', facts: debriefSample([{ who: 'dana' }]), expect: asks(/two or three/) },
    { name: 'two insights', facts: debriefSample([{ who: 'dana' }, { who: 'dana' }]), expect: undefined },
  ],
}
