import { asks, type DebriefRule, debriefSample, lacks } from './debrief-facts.ts'

export const D17: DebriefRule = {
  id: 'D17',
  title: 'A lesson for next time',
  says: 'A lesson that the next prep sheet shows.',
  numbers: ['lessonWithinDays'],
  sources: [{ guide: 'quick', says: 'Each interview improves your skill for the next one.' }],
  judge: (facts) => {
    if (!lacks(facts, 'lesson')) return undefined
    return {
      question: 'A lesson for next time?',
      kind: 'lesson',
      when: 'tonight',
      because: 'Every interview makes the next one better, if its lesson is kept.',
      about: [],
    }
  },
  cases: [
    { name: 'nothing noted', facts: debriefSample(), expect: asks(/lesson/) },
    { name: 'noted', facts: debriefSample([{ kind: 'lesson', private: true }]), expect: undefined },
  ],
}
