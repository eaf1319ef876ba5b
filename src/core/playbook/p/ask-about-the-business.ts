import { advises, isAhead, isMet, type PrepRule, prepSample } from './prep-facts.ts'

export const P2: PrepRule = {
  id: 'P2',
  title: 'Ask about the business and the position',
  says: 'Bring questions of your own about the business and the position.',
  sources: [
    {
      guide: 'eight',
      says: 'When they ask for questions, have some: on the business, the position and what comes after.',
    },
  ],
  judge: (facts) => {
    if (!isAhead(facts) || !isMet(facts)) return undefined
    return {
      advice: `Bring two or three questions on what ${facts.dossier.opportunity.company.name} does and what the ${facts.dossier.opportunity.role} will do first.`,
      because: 'Your questions show what you care about, and the answers feed your thank-you.',
    }
  },
  cases: [
    { name: 'it lies ahead', facts: prepSample(), expect: advises(/Northwind/) },
    { name: 'it lies behind', facts: prepSample({ over: true }), expect: undefined },
  ],
}
