import type { Rule } from '../rule.ts'
import { type ChannelFacts, type ChannelSay, sample } from './facts.ts'

export const C10: Rule<ChannelFacts, ChannelSay> = {
  id: 'C10',
  title: 'With an agency in between, through the agency',
  says: 'Where a recruiter or one contact stands in between, everything goes through them unless direct contact was allowed.',
  sources: [{ guide: 'house', says: 'Going round an agency can cost it its fee and you the job.' }],
  judge: ({ dossier, person }) => {
    const { agency, contactVia, directContact } = dossier.opportunity
    const via = contactVia ?? agency
    if (via === undefined || directContact || person.id === via || person.helper) return undefined
    return {
      via,
      because: 'Everything goes through the one in between; direct contact has not been allowed.',
    }
  },
  cases: [
    {
      name: 'a recruiter in between',
      facts: sample({ opportunity: { agency: 'rec' } }),
      expect: {
        via: 'rec',
        because: 'Everything goes through the one in between; direct contact has not been allowed.',
      },
    },
    {
      name: 'direct contact was allowed',
      facts: sample({ opportunity: { agency: 'rec', directContact: true } }),
      expect: undefined,
    },
    {
      name: 'a message to the recruiter',
      facts: sample({ opportunity: { agency: 'dana' } }),
      expect: undefined,
    },
  ],
}
