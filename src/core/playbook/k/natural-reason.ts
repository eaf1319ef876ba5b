import type { Rule } from '../rule.ts'
import { type Suggestion, suggests } from './moving-facts.ts'

interface ConnectFacts {
  /** Something you have in common is noted. */
  readonly shared: boolean
  /** You got on well. */
  readonly rapport: boolean
  /** They said no, and their profile is known. */
  readonly afterNo: boolean
}

const none: ConnectFacts = { shared: false, rapport: false, afterNo: false }

export const K11: Rule<ConnectFacts, Suggestion> = {
  id: 'K11',
  title: 'Connect for a natural reason',
  says: 'Whoever you have something in common with, or got on well with, you may connect with on LinkedIn; after a no, so that the contact stays.',
  sources: [
    {
      guide: 'eight',
      says: 'Look for natural openings to connect: a shared interest, an article, a common school.',
    },
    { guide: 'house', says: 'Without a reason it is one more request among many.' },
  ],
  judge: ({ shared, rapport, afterNo }) => {
    if (shared)
      return {
        because:
          'You have something in common, which is a natural reason; contacts stay, whatever comes of the job.',
      }
    if (rapport) return { because: 'You got on well; contacts stay, whatever comes of the job.' }
    return afterNo ? { because: 'A no ends the process, not the acquaintance.' } : undefined
  },
  cases: [
    { name: 'the same school', facts: { ...none, shared: true }, expect: suggests(/in common/) },
    { name: 'an easy talk', facts: { ...none, rapport: true }, expect: suggests(/got on well/) },
    { name: 'after a no', facts: { ...none, afterNo: true }, expect: suggests(/acquaintance/) },
    { name: 'no reason is known', facts: none, expect: undefined },
  ],
}
