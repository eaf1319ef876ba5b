import { determiners } from '../../../notes/tokens.ts'
import type { Rule } from '../offered.ts'
import { isNoun, objects } from './around.ts'

export const lose: Rule = ({ near }) =>
  near(0) === 'loose' &&
  /^(?:to|they|we|you|i|don't|dont|not|would|could|might|will|never|can't|didn't|who|always|may|should|can)$/.test(
    near(-1),
  ) &&
  near(1) !== '' &&
  (determiners.has(near(1)) || objects.test(near(1)) || isNoun(near(1)))
    ? 'lose'
    : undefined
