import type { Rule } from '../rule.ts'
import { type ChannelFacts, type ChannelSay, channelSample, channelsAsSaid } from './channel-facts.ts'

export const C1: Rule<ChannelFacts, ChannelSay> = {
  id: 'C1',
  title: 'Your own limits come first',
  says: 'Only channels that you can and will use are suggested: someone who cannot phone is never told to.',
  sources: [{ guide: 'house', says: 'A plan that its owner cannot carry out is no plan.' }],
  judge: ({ dossier }) => {
    const { channels } = dossier.me
    return channels.length === 0
      ? undefined
      : {
          only: channels,
          because: `You use only ${channels.map((channel) => channelsAsSaid[channel]).join(' and ')}.`,
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
