import { asks, type DebriefRule, debriefSample } from './debrief-facts.ts'

export const D18: DebriefRule = {
  id: 'D18',
  title: 'How it felt, for yourself',
  says: 'First of all how you feel it went: only for yourself, never used.',
  sources: [{ guide: 'house', says: 'What has a place of its own does not slip into a letter.' }],
  judge: ({ interview }) => {
    if (interview.debrief?.points.some(({ kind, who }) => kind === 'aside' && who === undefined))
      return undefined
    return {
      question: 'How do you feel it went?',
      kind: 'aside',
      when: 'now',
      because: 'Once it is off your chest, the rest is easier to say; it steers nothing and is never quoted.',
      about: [],
    }
  },
  cases: [
    { name: 'nothing noted', facts: debriefSample(), expect: asks(/feel it went/) },
    { name: 'said to oneself', facts: debriefSample([{ kind: 'aside', private: true }]), expect: undefined },
    {
      name: 'a word on one of them is another thing',
      facts: debriefSample([{ kind: 'aside', who: 'dana', private: true }]),
      expect: asks(/feel it went/),
    },
  ],
}
