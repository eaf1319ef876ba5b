import type { Rule } from '../rule.ts'
import { type ChannelFacts, type ChannelSay, channelSample } from './channel-facts.ts'

const warm = /\b(great|very good|warm|strong|excellent|friendly|close)\b/i
const talkingTrades = /\b(sales|hospitality|trades?|construction|retail|recruiting|recruitment)\b/i

export const C4: Rule<ChannelFacts, ChannelSay> = {
  id: 'C4',
  title: 'The phone, where field or rapport suit it',
  says: 'Where you got on well, or the field does its business by voice, a call may go beside the message. Never for the first thank-you alone.',
  sources: [{ guide: 'mastering', says: 'A call is more personal, in some fields or with strong rapport.' }],
  judge: ({ dossier, person, thanks }) => {
    if (thanks || person.phone === undefined) return undefined
    const suits =
      warm.test(person.rapport ?? '') || talkingTrades.test(dossier.opportunity.company.field ?? '')
    return suits
      ? { also: 'phone', because: 'You got on well, or the field does its business by voice.' }
      : undefined
  },
  cases: [
    {
      name: 'great rapport and a number',
      facts: channelSample({ person: { rapport: 'great', phone: '+1 416 555 0100' }, thanks: false }),
      expect: { also: 'phone', because: 'You got on well, or the field does its business by voice.' },
    },
    {
      name: 'a thank-you',
      facts: channelSample({ person: { rapport: 'great', phone: '+1 416 555 0100' } }),
      expect: undefined,
    },
    {
      name: 'hardly spoke',
      facts: channelSample({ person: { rapport: 'distant', phone: '+1 416 555 0100' }, thanks: false }),
      expect: undefined,
    },
  ],
}
