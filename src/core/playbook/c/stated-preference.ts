import type { Channel } from '../../dossier/dossier.ts'
import { channels } from '../../vocabulary/channels.ts'
import type { Rule } from '../rule.ts'
import { allowed, type ChannelFacts, type ChannelSay, channelSample, reachable } from './channel-facts.ts'

const unknown: Readonly<Record<string, string>> = {
  email: 'no address',
  phone: 'no number',
  text: 'no number',
  linkedin: 'no profile',
}

/** Why a preference is not followed; undefined where it is. */
const whyNot = ({ dossier, person }: ChannelFacts, prefers: Channel): string | undefined => {
  if (!allowed(dossier, prefers)) return `They prefer ${channels[prefers].says}, which you do not use.`
  return reachable(person, prefers)
    ? undefined
    : `They prefer ${channels[prefers].says}, but ${unknown[prefers] ?? 'no way'} is known.`
}

export const C2: Rule<ChannelFacts, ChannelSay> = {
  id: 'C2',
  title: 'What they prefer',
  says: 'How an interviewer likes to be contacted decides, before everything but your own limits; where it cannot be followed, that is said.',
  sources: [
    { guide: 'mastering', says: 'Ask in the interview which way of contact they prefer, and follow it.' },
    { guide: 'eight', says: 'The way depends on the interviewer, so ask how they want to be reached.' },
  ],
  judge: (facts) => {
    const { person } = facts
    const { prefers } = person
    if (prefers === undefined) return undefined
    const unfollowed = whyNot(facts, prefers)
    if (unfollowed !== undefined) return { because: unfollowed }
    const also: Channel | undefined =
      (prefers === 'phone' || prefers === 'letter') && person.email ? 'email' : undefined
    return { channel: prefers, ...(also ? { also } : {}), because: `They prefer ${channels[prefers].says}.` }
  },
  cases: [
    {
      name: 'prefers the phone, and the number is known',
      facts: channelSample({ person: { prefers: 'phone', phone: '+1 416 555 0100' } }),
      expect: { channel: 'phone', also: 'email', because: 'They prefer the phone.' },
    },
    {
      name: 'prefers the phone, but no number is known',
      facts: channelSample({ person: { prefers: 'phone' } }),
      expect: { because: 'They prefer the phone, but no number is known.' },
    },
    {
      name: 'prefers letters, which the writer does not use',
      facts: channelSample({ person: { prefers: 'letter' }, me: { channels: ['email'] } }),
      expect: { because: 'They prefer letters, which you do not use.' },
    },
    {
      name: 'no preference is known, and one channel is used',
      facts: channelSample({ me: { channels: ['email'] } }),
      expect: undefined,
    },
    { name: 'no preference is known', facts: channelSample(), expect: undefined },
  ],
}
