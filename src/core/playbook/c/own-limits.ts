import { channels } from '../../vocabulary/channels.ts'
import type { Rule } from '../rule.ts'
import { type ChannelFacts, type ChannelSay, channelSample } from './channel-facts.ts'

export const C1: Rule<ChannelFacts, ChannelSay> = {
  id: 'C1',
  title: 'Your own limits come first',
  says: 'Only channels that you can and will use are suggested: someone who cannot phone is never told to.',
  sources: [{ guide: 'house', says: 'A plan that its owner cannot carry out is no plan.' }],
  judge: ({ dossier }) => {
    const own = dossier.me.channels
    return own.length === 0
      ? undefined
      : {
          only: own,
          because: `You use only ${own.map((channel) => channels[channel].says).join(' and ')}.`,
        }
  },
  cases: [
    {
      name: 'e-mail and letters only',
      facts: channelSample({ me: { channels: ['email', 'letter'] } }),
      expect: { only: ['email', 'letter'], because: 'You use only e-mail and letters.' },
    },
    { name: 'no limits recorded', facts: channelSample(), expect: undefined },
  ],
}
