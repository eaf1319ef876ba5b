import type { Rule } from '../rule.ts'
import { type ChannelFacts, type ChannelSay, channelSample } from './channel-facts.ts'

export const C8: Rule<ChannelFacts, ChannelSay> = {
  id: 'C8',
  title: 'E-mail is the safe default',
  says: 'Where nothing else speaks, the message goes by e-mail.',
  sources: [
    { guide: 'mastering', says: 'E-mail is the safe choice in most situations.' },
    { guide: 'eight', says: 'E-mail is usually best because it is immediate.' },
    { guide: 'quick', says: 'Write by e-mail: paper arrives later than you meant it to.' },
  ],
  judge: ({ person }) =>
    person.email === undefined
      ? undefined
      : { channel: 'email', because: 'E-mail arrives at once and can be answered when it suits.' },
  cases: [
    {
      name: 'the address is known',
      facts: channelSample(),
      expect: { channel: 'email', because: 'E-mail arrives at once and can be answered when it suits.' },
    },
    {
      name: 'no address is known',
      facts: { ...channelSample(), person: { id: 'kim', name: 'Kim', primary: false, helper: false } },
      expect: undefined,
    },
  ],
}
