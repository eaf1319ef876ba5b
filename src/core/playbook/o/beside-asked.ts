import type { OfferFacts } from './offer-facts.ts'

export type Standing = 'above' | 'equal' | 'below' | 'unknown'

/**
 * Where an offer stands beside the figure asked for in the interview and the one hoped for. Equal to what was asked is
 * `equal` whatever was hoped for; above what was asked but below what was hoped for is `below`.
 */
export const standing = ({ offer, expected }: OfferFacts): Standing => {
  if (!offer || offer.signed || offer.amount === undefined) return 'unknown'
  const { amount, asked } = offer
  if (asked !== undefined && amount === asked) return 'equal'
  if (asked !== undefined && amount < asked) return 'below'
  if (expected !== undefined && amount < expected) return 'below'
  return asked === undefined && expected === undefined ? 'unknown' : 'above'
}
