import { finite } from '../../../english/verb-forms.ts'
import { singlePersons } from '../../../notes/tokens.ts'
import type { Rule } from '../offered.ts'

/** “I explained me the build”, “a boss which does this”: as other languages say it. */
const persons =
  /^(?:people|someone|somebody|anyone|anybody|everyone|everybody|nobody|person|persons|woman|women|men|man|kids|children|guy|guys|workers?|drivers?|teachers?|nurses?|bosses)$/

export const who: Rule = ({ near }) =>
  near(0) === 'which' && (singlePersons.has(near(-1)) || persons.test(near(-1))) && finite(near(1)) !== 'no'
    ? 'who'
    : undefined
