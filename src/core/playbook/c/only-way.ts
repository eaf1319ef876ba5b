import type { Channel } from '../../dossier/dossier.ts'
import type { Rule } from '../rule.ts'
import { allowed, type ChannelFacts, type ChannelSay, channelSample, reachable } from './channel-facts.ts'

const ways: readonly Channel[] = ['email', 'letter', 'linkedin', 'phone']

export const C11: Rule<ChannelFacts, ChannelSay> = {
  id: 'C11',
  title: 'The only way there is',
  says: 'Where e-mail is out of the question, what is left is used: a letter, then LinkedIn, then the phone.',
  sources: [
    { guide: 'house', says: 'A message that can arrive is better than one that waits for an address.' },
  ],
  judge: ({ dossier, person }) => {
    const channel = ways.find((way) => reachable(person, way) && allowed(dossier, way))
    if (channel === undefined || channel === 'email') return undefined
    const why = person.email === undefined ? 'No e-mail address is known' : 'You do not use e-mail'
    return { channel, because: `${why}; this is the way there is.` }
  },
  cases: [
    {
      name: 'only a profile is known',
      facts: {
        ...channelSample(),
        person: { id: 'kim', name: 'Kim', linkedin: 'in/kim', primary: false, helper: false },
      },
      expect: { channel: 'linkedin', because: 'No e-mail address is known; this is the way there is.' },
    },
    {
      name: 'the address is known, but the writer uses only the phone',
      facts: channelSample({ person: { phone: '+1 416 555 0100' }, me: { channels: ['phone'] } }),
      expect: { channel: 'phone', because: 'You do not use e-mail; this is the way there is.' },
    },
    { name: 'the address is known', facts: channelSample(), expect: undefined },
  ],
}
