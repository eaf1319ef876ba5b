import { advises, isAhead, type PrepRule, prepSample } from './prep-facts.ts'

export const P11: PrepRule = {
  id: 'P11',
  title: 'Have as many informational interviews as possible',
  says: 'Talk to people established here from your background, your field, your industry and your target companies, as many as you can.',
  sources: [
    {
      guide: 'ace',
      says: 'Seek out people from your own background and field and in the companies you aim at; stakes are low, insight is high.',
    },
  ],
  judge: (facts) => {
    const had = facts.dossier.interviews.some((held) => held.stage === 'informational')
    if (had || !isAhead(facts)) return undefined
    return {
      advice: `Nobody at or around ${facts.dossier.opportunity.company.name} has told you about it informally yet: one such talk before the day is worth having.`,
      because: 'Low stakes, and the best source of good questions.',
    }
  },
  cases: [
    { name: 'no informational talk yet', facts: prepSample(), expect: advises(/informally/) },
    { name: 'one was had', facts: prepSample({ interview: { stage: 'informational' } }), expect: undefined },
  ],
}
