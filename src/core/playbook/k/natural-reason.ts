import type { Rule } from '../rule.ts'
import { type Suggestion, suggests } from './moving-facts.ts'

interface ConnectFacts {
  /** Something you have in common is noted. */
  readonly shared: boolean
  /** You got on well. */
  readonly rapport: boolean
  /** They said no. */
  readonly afterNo: boolean
  /** Their profile is known. */
  readonly profile: boolean
  /** The field of the company. */
  readonly field?: string
}

/** Fields in which people are on LinkedIn as a matter of course: not kitchens, building sites, wards or classrooms. */
const onLinkedIn =
  /\b(?:software|data|tech|technology|it|internet|games?|engineering|manufacturing|energy|consult\w*|audit|accounting|bank\w*|financ\w*|insurance|law|legal|media|marketing|advertising|design|sales|recruit\w*|staffing|hr|human resources|real estate|venture|start-?ups?|pharma\w*|biotech|research|analytics|logistics|telecom\w*|nonprofit)\b/i

const none: ConnectFacts = {
  shared: false,
  rapport: false,
  afterNo: false,
  profile: false,
  field: 'software',
}

export const K11: Rule<ConnectFacts, Suggestion> = {
  id: 'K11',
  title: 'Connect for a natural reason',
  says: 'Whoever you have something in common with, or got on well with, you may connect with on LinkedIn, where their profile is known or their field uses it; after a no, so that the contact stays.',
  numbers: ['connectAfter', 'connectOpenFor'],
  sources: [
    {
      guide: 'eight',
      says: 'Look for natural openings to connect: a shared interest, an article, a common school.',
    },
    { guide: 'house', says: 'Without a reason it is one more request among many.' },
  ],
  judge: ({ shared, rapport, afterNo, profile, field }) => {
    if (!profile && !onLinkedIn.test(field ?? '')) return undefined
    if (shared)
      return {
        because:
          'You have something in common, which is a natural reason; contacts stay, whatever comes of the job.',
      }
    if (rapport) return { because: 'You got on well; contacts stay, whatever comes of the job.' }
    return afterNo && profile ? { because: 'A no ends the process, not the acquaintance.' } : undefined
  },
  cases: [
    { name: 'the same school', facts: { ...none, shared: true }, expect: suggests(/in common/) },
    { name: 'an easy talk', facts: { ...none, rapport: true }, expect: suggests(/got on well/) },
    {
      name: 'after a no',
      facts: { ...none, afterNo: true, profile: true },
      expect: suggests(/acquaintance/),
    },
    {
      name: 'a kitchen, and the profile is known',
      facts: { ...none, shared: true, field: 'hospitality', profile: true },
      expect: suggests(/in common/),
    },
    {
      name: 'a kitchen, and no profile is known',
      facts: { ...none, shared: true, field: 'hospitality' },
      expect: undefined,
    },
    { name: 'after a no, no profile is known', facts: { ...none, afterNo: true }, expect: undefined },
    { name: 'no reason is known', facts: none, expect: undefined },
  ],
}
