import type { Offered, Rule } from '../offered.ts'

const athome =
  /^(?:husband|wife|sister|brother|mother|father|mum|dad|mom|son|daughter|partner|boss|friend|family|colleague|team|kids|children)s?$/

/** “I told to my husband”: whoever is told stands behind the verb at once. “I was told to my face” is another thing. */
export const told: Rule = ({ near }): Offered | undefined =>
  near(0) === 'told' &&
  near(1) === 'to' &&
  /^(?:i|we|he|she|they|you)$/.test(near(-1)) &&
  /^(?:my|our|his|her|their)$/.test(near(2)) &&
  athome.test(near(3))
    ? { count: 2, now: 'told' }
    : undefined
