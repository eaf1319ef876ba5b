import type { Rule } from '../rule.ts'
import { type ChannelFacts, type ChannelSay, channelSample } from './channel-facts.ts'

export const C6: Rule<ChannelFacts, ChannelSay> = {
  id: 'C6',
  title: 'A note on paper keeps its speed',
  says: 'A handwritten or posted note goes by courier or express, or together with an e-mail, so that it does not arrive after the decision.',
  sources: [
    { guide: 'basics', says: 'In a formal office a written note is often valued more than an e-mail.' },
    { guide: 'eight', says: 'A physical note is fine if it goes by express.' },
    { guide: 'house', says: 'Paper without speed is late; paper and e-mail together are both.' },
  ],
  judge: ({ person, thanks }) =>
    thanks && person.prefers === 'letter'
      ? {
          channel: 'letter',
          ...(person.email === undefined ? {} : { also: 'email' as const }),
          because: 'Paper is slow: send it by courier or express, or send an e-mail with it.',
        }
      : undefined,
  cases: [
    {
      name: 'prefers letters',
      facts: channelSample({ person: { prefers: 'letter' } }),
      expect: {
        channel: 'letter',
        also: 'email',
        because: 'Paper is slow: send it by courier or express, or send an e-mail with it.',
      },
    },
    { name: 'prefers e-mail', facts: channelSample({ person: { prefers: 'email' } }), expect: undefined },
  ],
}
