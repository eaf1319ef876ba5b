import type { Rule } from '../rule.ts'
import { type ChannelFacts, type ChannelSay, channelSample } from './channel-facts.ts'

const networked =
  /\b(recruiting|recruitment|sales|marketing|consulting|media|startup|start-up|real estate|venture|tech)\b/i

export const C5: Rule<ChannelFacts, ChannelSay> = {
  id: 'C5',
  title: 'LinkedIn, where networking counts',
  says: 'Where a field lives by its network, LinkedIn may carry the message of someone whose e-mail is not known.',
  sources: [
    {
      guide: 'mastering',
      says: 'LinkedIn is professional yet relaxed, good in fields that live by networking.',
    },
  ],
  judge: ({ dossier, person }) =>
    person.email === undefined &&
    person.linkedin !== undefined &&
    networked.test(dossier.opportunity.company.field ?? '')
      ? { channel: 'linkedin', because: 'In this field LinkedIn is an ordinary way to write.' }
      : undefined,
  cases: [
    {
      name: 'a marketing lead whose address is not known',
      facts: {
        ...channelSample({ opportunity: { company: { name: 'Bright', field: 'marketing' } } }),
        person: { id: 'kim', name: 'Kim', linkedin: 'in/kim', primary: false, helper: false },
      },
      expect: { channel: 'linkedin', because: 'In this field LinkedIn is an ordinary way to write.' },
    },
    {
      name: 'the address is known',
      facts: channelSample({
        person: { linkedin: 'in/dana' },
        opportunity: { company: { name: 'Bright', field: 'marketing' } },
      }),
      expect: undefined,
    },
  ],
}
