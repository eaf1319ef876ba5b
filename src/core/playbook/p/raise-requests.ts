import { advises, isAhead, type PrepRule, prepSample } from './prep-facts.ts'

export const P8: PrepRule = {
  id: 'P8',
  title: 'Raise a request in the conversation',
  says: 'In an informational interview raise what you want to ask (a review, an introduction, a referral) in the conversation itself.',
  sources: [
    {
      guide: 'ace',
      says: 'No request in a follow-up may come as a surprise; discuss it during the conversation.',
    },
  ],
  judge: (facts) => {
    if (!isAhead(facts) || facts.interview.stage !== 'informational') return undefined
    return {
      advice:
        'If you want a review, an introduction or a referral, bring it up while you talk; afterwards you can only ask for what was raised.',
      because: 'A favour that was not raised is not asked for in a letter.',
    }
  },
  cases: [
    {
      name: 'an informational interview',
      facts: prepSample({ interview: { stage: 'informational' } }),
      expect: advises(/bring it up/),
    },
    { name: 'a screening', facts: prepSample(), expect: undefined },
  ],
}
