import type { Rule } from '../rule.ts'
import type { FavourFacts } from './message-facts.ts'

/** Judges one favour a message asks for: `leave` where it did not come up in the conversation. */
export const M13: Rule<FavourFacts, 'leave'> = {
  id: 'M13',
  title: 'Favours only if they were raised',
  says: 'An introduction, a referral, a recommendation or a look at your résumé is asked for in writing only if it came up when you spoke. Questions about the job may always be asked.',
  sources: [
    {
      guide: 'ace',
      says: 'A request must not surprise the reader; if it was not discussed, leave it to them to offer.',
    },
  ],
  judge: ({ what, raised }) => (raised.includes(what) ? undefined : 'leave'),
  cases: [
    {
      name: 'an introduction nobody spoke about',
      facts: { what: 'introduction', raised: [] },
      expect: 'leave',
    },
    {
      name: 'a referral where only a résumé review was raised',
      facts: { what: 'referral', raised: ['résumé-review'] },
      expect: 'leave',
    },
    {
      name: 'an introduction they spoke about',
      facts: { what: 'introduction', raised: ['introduction'] },
      expect: undefined,
    },
    {
      name: 'one of two that were raised',
      facts: { what: 'résumé-review', raised: ['referral', 'résumé-review'] },
      expect: undefined,
    },
  ],
}
