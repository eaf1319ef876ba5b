import type { Rule } from '../rule.ts'
import { type ChannelFacts, type ChannelSay, channelSample } from './channel-facts.ts'

export const C3: Rule<ChannelFacts, ChannelSay> = {
  id: 'C3',
  title: 'As formal as their world',
  says: 'In a formal office with a postal address on record, a written note can go together with the e-mail.',
  sources: [
    { guide: 'basics', says: 'Fit the form to the field: law and banking are more formal than software.' },
    { guide: 'eight', says: 'Something tangible can set you apart where it is fitting.' },
    { guide: 'quick', says: 'Stay digital: a handwritten note is too much, and arrives too late.' },
  ],
  judge: ({ person, formality, thanks }) =>
    thanks && formality === 'formal' && person.postal !== undefined && person.email !== undefined
      ? { channel: 'email', also: 'letter', because: 'The office is formal and their address is known.' }
      : undefined,
  cases: [
    {
      name: 'a law firm whose address is known',
      facts: channelSample({
        person: { postal: '1 Temple Row' },
        opportunity: { company: { name: 'Vale LLP', field: 'law' } },
      }),
      expect: {
        channel: 'email',
        also: 'letter',
        because: 'The office is formal and their address is known.',
      },
    },
    {
      name: 'a games studio whose address is known',
      facts: channelSample({
        person: { postal: '1 Pixel Road' },
        opportunity: { company: { name: 'Foxglove', field: 'games' } },
      }),
      expect: undefined,
    },
  ],
}
