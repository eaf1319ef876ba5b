import type { Rule } from '../rule.ts'
import { none, type OfferFacts, type OfferSay, offerSample, says } from './offer-facts.ts'

export const O3: Rule<OfferFacts, OfferSay> = {
  id: 'O3',
  title: 'Questions, and someone to read it with',
  says: 'List your questions, and read the offer with someone: a colleague, an HR professional, an employment lawyer, a mentor, someone who knows what the work pays.',
  sources: [
    {
      guide: 'ace',
      says: 'Make a list of questions and go through the offer with an expert or someone you trust.',
    },
  ],
  judge: ({ offer }) => {
    if (!offer || offer.signed || (offer.reviewers.length > 0 && offer.questions.length > 0)) return undefined
    const missing = offer.reviewers.length === 0 ? 'someone to read it with' : 'a list of questions'
    return { because: `Still missing: ${missing}.` }
  },
  cases: [
    { name: 'nobody has looked at it', facts: offerSample(), expect: says(/someone to read it with/) },
    {
      name: 'a mentor reads it, the questions are listed',
      facts: offerSample({}, { reviewers: ['mentor'], questions: ['leave'] }),
      expect: undefined,
    },
    { name: 'no offer', facts: none(), expect: undefined },
  ],
}
