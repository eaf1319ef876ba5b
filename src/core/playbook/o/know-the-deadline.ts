import type { Rule } from '../rule.ts'
import { none, type OfferFacts, type OfferSay, sample, says } from './facts.ts'

export const O1: Rule<OfferFacts, OfferSay> = {
  id: 'O1',
  title: 'Know the deadline',
  says: 'Know how long an offer stands; ask when nobody said.',
  sources: [{ guide: 'ace', says: 'Find out how much time you have to think the offer over.' }],
  judge: ({ offer }) => {
    if (!offer || offer.signed || offer.respondBy) return undefined
    return { advice: 'Nobody said until when the offer stands: ask.' }
  },
  cases: [
    {
      name: 'no date was given',
      facts: (() => {
        const { offer, ...rest } = sample()
        const { respondBy: _, ...open } = offer as NonNullable<typeof offer>
        return { ...rest, offer: open }
      })(),
      expect: says(/ask/),
    },
    { name: 'the date is known', facts: sample(), expect: undefined },
    { name: 'no offer', facts: none(), expect: undefined },
  ],
}
