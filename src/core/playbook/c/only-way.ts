import type { Channel } from '../../dossier/dossier.ts'
import type { Rule } from '../rule.ts'
import { type ChannelFacts, type ChannelSay, reachable, sample } from './facts.ts'

const order: readonly Channel[] = ['email', 'letter', 'linkedin', 'phone']

export const C11: Rule<ChannelFacts, ChannelSay> = {
  id: 'C11',
  title: 'The only way there is',
  says: 'Where no e-mail address is known, what is known is used: a letter, then LinkedIn, then the phone.',
  sources: [
    { guide: 'house', says: 'A message that can arrive is better than one that waits for an address.' },
  ],
  judge: ({ person }) => {
    if (person.email !== undefined) return undefined
    const channel = order.find((way) => reachable(person, way))
    return channel === undefined
      ? undefined
      : { channel, because: 'No e-mail address is known; this is the way there is.' }
  },
  cases: [
    {
      name: 'only a profile is known',
      facts: {
        ...sample(),
        person: { id: 'kim', name: 'Kim', linkedin: 'in/kim', primary: false, helper: false },
      },
      expect: { channel: 'linkedin', because: 'No e-mail address is known; this is the way there is.' },
    },
    { name: 'the address is known', facts: sample(), expect: undefined },
  ],
}
