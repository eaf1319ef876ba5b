import { kindsOf } from '../../../english/lexicon.ts'
import { verbReading } from '../../../english/verb-forms.ts'
import type { Offered, Rule } from '../offered.ts'

/** “Most of groups”: several things need no “of”. */
export const most: Rule = ({ near }): Offered | undefined =>
  near(0) === 'most' &&
  near(1) === 'of' &&
  // “Make the most of mornings.”
  near(-1) !== 'the' &&
  kindsOf(near(2)).many &&
  verbReading(near(2)) === undefined
    ? { count: 2, now: 'most' }
    : undefined
