import { auxiliaries } from '../../../english/verb-forms.ts'
import { determiners } from '../../../notes/tokens.ts'
import type { Offered, Rule } from '../offered.ts'

/** “w a retired greyhound”: between words, and not “w and w”. */
export const withs: Rule = ({ near }) =>
  near(0) === 'w' && /^(?:\p{L}\S|\d)/u.test(near(-1)) && near(1) !== '' && !/^(?:and|or|w)$/.test(near(1))
    ? 'with'
    : undefined

export const ands: Rule = ({ near, words, at }): Offered | string | undefined =>
  near(0) === 'n' &&
  words[at]?.raw === 'n' &&
  near(-1).length > 1 &&
  !determiners.has(near(-1)) &&
  !/\d/.test(near(-1)) &&
  /^\p{L}/u.test(near(1)) &&
  // “Small n is fine”: how many there are.
  !auxiliaries.has(near(1))
    ? 'and'
    : undefined

export const are: Rule = ({ near }) =>
  near(0) === 'r' && (/^(?:u|you|they|we)$/.test(near(-1)) || /^(?:u|ur|you|they|we|there)$/.test(near(1)))
    ? 'are'
    : undefined
