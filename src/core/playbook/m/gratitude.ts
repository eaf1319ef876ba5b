import { stepKinds } from '../../vocabulary/step-kinds.ts'
import { type MessageRule, message, wants } from './message-facts.ts'

export const M6: MessageRule = {
  id: 'M6',
  title: 'Every message thanks',
  says: 'Whatever else a message does, it says thank you.',
  sources: [
    {
      guide: 'basics',
      says: 'Any follow-up includes a thank-you; it shows you value the time spent on you.',
    },
    { guide: 'quick', says: 'A thank-you is a common courtesy; leaving it out can look ungrateful.' },
  ],
  judge: ({ kind }) =>
    stepKinds[kind].message ? [{ element: 'thanks', wanted: 'always', says: 'a word of thanks' }] : undefined,
  cases: [
    { name: 'a nudge thanks', facts: message('nudge', 'panel'), expect: wants('thanks', 'always') },
    { name: 'a withdrawal thanks', facts: message('withdraw'), expect: wants('thanks', 'always') },
    { name: 'a debrief is written to nobody', facts: message('debrief', 'panel'), expect: undefined },
    { name: 'a lesson is for yourself', facts: message('lesson'), expect: undefined },
  ],
}
