import type { Rule } from '../rule.ts'
import { type ChannelFacts, type ChannelSay, channelSample } from './channel-facts.ts'

const phone = '+1 416 555 0100'
const kim = { id: 'kim', name: 'Kim', primary: false, helper: false }

export const C14: Rule<ChannelFacts, ChannelSay> = {
  id: 'C14',
  title: 'They texted: text back',
  says: 'Whoever last sent you a text message can be answered by one. Thanks go by e-mail all the same where an address is known.',
  sources: [
    {
      guide: 'house',
      says: 'The way they chose is the way they read; nobody is texted who has not begun it.',
    },
  ],
  judge: ({ person, thanks, texted }) =>
    texted && person.phone !== undefined && !(thanks && person.email !== undefined)
      ? {
          channel: 'text',
          because: 'Their last word came as a text message; texting back is the way they chose.',
        }
      : undefined,
  cases: [
    {
      name: 'they texted',
      facts: channelSample({ person: { phone }, texted: true, thanks: false }),
      expect: (say) => say?.channel === 'text',
    },
    {
      name: 'they texted, and no address is known: thanks too',
      facts: { ...channelSample({ texted: true }), person: { ...kim, phone } },
      expect: (say) => say?.channel === 'text',
    },
    {
      name: 'thanks to someone whose address is known',
      facts: channelSample({ person: { phone }, texted: true }),
      expect: undefined,
    },
    {
      name: 'they texted from a number nobody wrote down',
      facts: channelSample({ texted: true, thanks: false }),
      expect: undefined,
    },
    {
      name: 'they have never texted',
      facts: channelSample({ person: { phone }, thanks: false }),
      expect: undefined,
    },
  ],
}
