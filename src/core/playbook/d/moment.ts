import { asks, type DebriefRule, debriefSample, without } from './debrief-facts.ts'

export const D5: DebriefRule = {
  id: 'D5',
  title: 'A moment, a joke, something memorable',
  says: 'Per person a moment, a joke or a memorable point.',
  sources: [
    { guide: 'ace', says: 'Mention a memorable point of each.' },
    { guide: 'basics', says: 'A joke or story they told makes the note personal.' },
    { guide: 'mastering', says: 'A specific moment jogs the memory.' },
  ],
  judge: (facts) => {
    const about = without(facts, ['moment'])
    if (about.length === 0) return undefined
    return {
      question: 'Was there a moment, a joke or a story?',
      kind: 'moment',
      first: false,
      because: 'A moment you shared is what they remember you by.',
      about: about,
    }
  },
  cases: [
    { name: 'no moment', facts: debriefSample(), expect: asks(/joke/) },
    { name: 'a moment', facts: debriefSample([{ kind: 'moment', who: 'dana' }]), expect: undefined },
  ],
}
