import { addressForm } from '../../dossier/address.ts'
import type { Formality, Person } from '../../dossier/dossier.ts'
import type { Rule } from '../rule.ts'
import { type ChannelFacts, type ChannelSay, channelSample } from './channel-facts.ts'

const spokenName = (person: Person, formality: Formality): string => {
  const form = addressForm(person, formality)
  return 'ask' in form ? person.name : form.greeting
}

export const C10: Rule<ChannelFacts, ChannelSay> = {
  id: 'C10',
  title: 'With an agency in between, through the agency',
  says: 'Where a recruiter or one contact stands in between, everything goes through them unless direct contact was allowed.',
  sources: [{ guide: 'house', says: 'Going round an agency can cost it its fee and you the job.' }],
  judge: ({ dossier, person, formality }) => {
    const { agency, contactVia, directContact } = dossier.opportunity
    const via = contactVia ?? agency
    if (via === undefined || directContact || person.id === via || person.helper) return undefined
    const between = dossier.people.get(via)
    return {
      via,
      because: `Everything goes through ${between ? spokenName(between, formality) : 'the one in between'}; direct contact has not been allowed.`,
    }
  },
  cases: [
    {
      name: 'a recruiter in between',
      facts: channelSample({ opportunity: { agency: 'rec' } }),
      expect: (say) => say?.via === 'rec' && /^Everything goes through/.test(say.because),
    },
    {
      name: 'direct contact was allowed',
      facts: channelSample({ opportunity: { agency: 'rec', directContact: true } }),
      expect: undefined,
    },
    {
      name: 'a message to the recruiter',
      facts: channelSample({ opportunity: { agency: 'dana' } }),
      expect: undefined,
    },
  ],
}
