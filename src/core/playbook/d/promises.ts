import { asks, type DebriefRule, debriefSample } from './debrief-facts.ts'

export const D14: DebriefRule = {
  id: 'D14',
  title: 'What either side promised',
  says: 'Promises of either side, and materials they asked for.',
  sources: [
    { guide: 'quick', says: 'Give them the material they need, and remind them of what they said.' },
    { guide: 'ace', says: 'A time you committed to is kept.' },
  ],
  judge: (facts) => {
    const open = facts.dossier.promises.some(
      (promise) => !promise.kept && facts.interview.met.includes(promise.who),
    )
    if (open) return undefined
    return {
      question: 'Did either of you promise anything?',
      kind: 'promise',
      when: 'now',
      because: 'A promise with a day becomes a step of its own.',
      about: [],
    }
  },
  cases: [
    { name: 'nothing noted', facts: debriefSample(), expect: asks(/promise/) },
    {
      name: 'noted',
      facts: debriefSample([], {
        dossier: { promises: [{ id: 'a', by: 'me', who: 'dana', what: 'send it', kept: false }] },
      }),
      expect: undefined,
    },
  ],
}
