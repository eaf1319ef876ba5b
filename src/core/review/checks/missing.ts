import type { Finding } from '../../finding.ts'
import type { Element } from '../../playbook/element.ts'
import { M15 } from '../../playbook/m/hints.ts'
import { checklist } from '../checklist.ts'
import { flags, passes } from '../example.ts'
import { notice, orNothing, whole } from '../notice.ts'
import { type Check, kindOf, type ReviewFacts } from '../reviewed.ts'

/** Thanks are said in few words, and one knows whether they are there; a wish, a value or a plan can be said in any. */
const isSurelyMissing = (element: Element, facts: ReviewFacts): boolean =>
  element === 'thanks' && ['thank-you', 'detailed'].includes(kindOf(facts))

const missing = (facts: ReviewFacts): Finding[] =>
  checklist(facts)
    .filter(({ there }) => !there)
    .flatMap(({ rule, wanted, says, element }) => {
      const asked = M15.judge({ wanted, missing: true })
      const severity = asked && !isSurelyMissing(element, facts) ? 'hint' : asked
      return severity ? [notice(X8, severity, whole, `Missing: ${says} (${rule}).`)] : []
    })

export const X8: Check = {
  id: 'X8',
  title: 'What the message should hold',
  says: 'A message holds what the guides ask of its kind and stage: a warning where a thank-you has no thanks, a hint where another thing that they want, or a note of yours, would fit.',
  sources: [
    { guide: 'ace', says: 'Each stage has its own list.' },
    { guide: 'quick', says: 'Three elements are critical: gratitude, something learned, enthusiasm.' },
    { guide: 'mastering', says: 'Gratitude, interest, value, a personal touch and a look ahead.' },
    { guide: 'basics', says: 'Any follow-up thanks.' },
  ],
  judge: (facts) => orNothing(missing(facts)),
  cases: [
    flags(
      'no thanks anywhere',
      'Hi Marc,\n\nI would love to work on the build farm. I’ll follow up next week.\n\nAmina',
      '',
    ),
    flags(
      'a thank-you without enthusiasm',
      'Hi Marc,\n\nThank you for your time. I’ll follow up on Thursday.\n\nAmina',
      '',
    ),
    flags(
      'a nudge that offers nothing',
      'Hi Marc,\n\nThank you again. I am still interested in the role.\n\nAmina',
      '',
      { kind: 'nudge' },
    ),
    flags(
      'a noted insight left out is only a hint',
      'Hi Marc,\n\nThank you for your time. Small releases every week are what I ship at Kestrel. I look forward to the trial week, and I’ll follow up on the 26th.\n\nAmina',
      '',
      {},
      (found) => found.every((finding) => finding.severity === 'hint'),
    ),
    passes(
      'everything asked for is there',
      'Hi Marc,\n\nThank you for your time. That the build farm finishes before lunch made me keener still, and I keep thinking of the level that opens at full moon. At Kestrel I shipped small releases every week. I’ll follow up on the 26th if I haven’t heard.\n\nAmina',
    ),
    passes(
      'a short connection note',
      'Hi Marc, thank you for the talk about the build farm; it would be good to stay in touch. Amina',
      { kind: 'connect', channel: 'linkedin' },
    ),
    passes(
      'a full nudge',
      'Hi Marc,\n\nThank you again for our conversation. I am still very interested in the role; is there anything else I can send?\n\nAmina',
      { kind: 'nudge' },
    ),
    passes('an answer to a no', 'Hi Marc,\n\nThank you for letting me know.\n\nAmina', { kind: 'close' }),
  ],
}
