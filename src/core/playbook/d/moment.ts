import { asks, type DebriefRule, debriefSample, lacks } from './debrief-facts.ts'

export const D5: DebriefRule = {
  id: 'D5',
  title: 'A moment, a joke, something memorable',
  says: 'A friendly moment, a joke or something memorable, in your own sentence.',
  sources: [
    { guide: 'ace', says: 'Mention a memorable point of each.' },
    { guide: 'basics', says: 'A joke or story they told makes the note personal.' },
    { guide: 'mastering', says: 'A specific moment jogs the memory.' },
  ],
  judge: (facts) => {
    if (!lacks(facts, 'moment')) return undefined
    return {
      question: 'Was there a friendly moment?',
      said: true,
      kind: 'moment',
      when: 'now',
      because: 'A moment you shared is what they remember you by.',
      about: [],
    }
  },
  cases: [
    { name: 'no moment', facts: debriefSample(), expect: asks(/friendly moment/) },
    { name: 'a moment', facts: debriefSample([{ kind: 'moment', who: 'dana' }]), expect: undefined },
  ],
}
