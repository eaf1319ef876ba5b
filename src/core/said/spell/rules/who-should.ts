import type { Rule } from '../offered.ts'

/** “should have said”, with nobody who should: whoever writes. What someone else should have seen is not told like this. */
export const whoShould: Rule = ({ near, before, words, at }) =>
  before.length === 0 &&
  words[at]?.sign === '' &&
  /^(?:should|could|would)$/.test(near(0)) &&
  near(1) === 'have' &&
  /^(?:said|checked|asked|told|done|mentioned|explained|used|started|added|written|given|answered)$/.test(
    /^(?:just|also|first|really)$/.test(near(2)) ? near(3) : near(2),
  )
    ? `I ${near(0)}`
    : undefined
