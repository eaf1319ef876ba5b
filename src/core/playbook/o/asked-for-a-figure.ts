import type { Rule } from '../rule.ts'
import { none, type OfferFacts, type OfferSay, says } from './offer-facts.ts'

interface PayFacts extends OfferFacts {
  /** They asked what one expects to earn. */
  readonly payAsked?: boolean
  /** A figure was named to them before. */
  readonly named?: boolean
}

export const O14: Rule<PayFacts, OfferSay> = {
  id: 'O14',
  title: 'Asked what you expect to earn',
  says: 'Asked what you expect: ask for their range first, or name a range of your own whose lower end you could live with, for the whole package. What you name you are held to; what you hope for stays with you.',
  sources: [
    { guide: 'ace', says: 'Having named a figure and got it, do not come back for more.' },
    { guide: 'house', says: 'Whoever wrote the job has a budget, and may say it first.' },
  ],
  judge: ({ payAsked, named }) => {
    if (!payAsked) return undefined
    return {
      because: named
        ? 'You have named a figure already: name the same one, and nothing of what you hope for.'
        : 'Ask for their range first, or name a range whose lower end you could live with, for the whole package. What you name you are held to; what you hope for stays with you.',
    }
  },
  cases: [
    { name: 'they ask', facts: { ...none(), payAsked: true }, expect: says(/their range first/) },
    {
      name: 'they ask again',
      facts: { ...none(), payAsked: true, named: true },
      expect: says(/name the same/),
    },
    { name: 'they ask something else', facts: none(), expect: undefined },
    { name: 'a figure was named, and nobody asks', facts: { ...none(), named: true }, expect: undefined },
  ],
}
