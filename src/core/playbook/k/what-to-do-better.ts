import type { Rule } from '../rule.ts'
import { type Suggestion, suggests } from './moving-facts.ts'

export const K12: Rule<{ readonly saidNo: boolean; readonly met: boolean }, Suggestion> = {
  id: 'K12',
  title: 'Ask once what to do better',
  says: 'After a no that followed an interview you may ask once for one thing to do better, some days later.',
  numbers: ['feedbackAfter', 'feedbackWithin'],
  sources: [
    { guide: 'quick', says: 'Each interview makes you better at the next one.' },
    { guide: 'house', says: 'Some gladly say; nobody owes it, so it is asked once.' },
  ],
  judge: ({ saidNo, met }) =>
    saidNo && met
      ? { because: 'Every interview leaves a lesson; some people gladly give one when asked once.' }
      : undefined,
  cases: [
    { name: 'a no after an interview', facts: { saidNo: true, met: true }, expect: suggests(/asked once/) },
    { name: 'a no to the application', facts: { saidNo: true, met: false }, expect: undefined },
    { name: 'they took an offer back', facts: { saidNo: false, met: true }, expect: undefined },
  ],
}
