import { canBe, verbReading } from '../../../english/verb-forms.ts'
import { determiners } from '../../../notes/tokens.ts'
import type { Rule } from '../offered.ts'
import { isAdjective, opens } from './around.ts'

const wouldDo = (verb: string): boolean =>
  canBe(verb, 'base') && !/^(?:card|number|check|badge|tag|scan|band|photo|label)$/.test(verb)

/** Whose number it may be: “user id”, “order id”. */
const ofBadge =
  /^(?:photo|user|boot|staff|order|customer|device|patient|client|work|company|school|student|driver|tax|login|account|product|item|parcel|tracking|case|ticket|caller|batch|national|voter|employee|bus|gate|fake)s?$/

/** “first id ask him”, “id been told”: no badge. */
export const would: Rule = ({ near }) => {
  if (near(0) !== 'id') return undefined
  const [before, next] = [near(-1), near(1)]
  if (determiners.has(before) || (isAdjective(before) && !opens(before))) return undefined
  if (/^(?:been|love|like|rather|never|just|also|still|probably|definitely|even|always)$/.test(next))
    return "I'd"
  if (opens(before) && wouldDo(next)) return "I'd"
  // “That's the bit id tell mum”: a verb that names nothing, after what no badge has.
  const onlyVerb = canBe(next, 'base') && verbReading(next)?.noun === false && near(2) !== ''
  return onlyVerb && !ofBadge.test(before) ? "I'd" : undefined
}
