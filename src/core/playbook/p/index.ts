import { P2 } from './ask-about-the-business.ts'
import { P5 } from './ask-for-a-card.ts'
import { P4 } from './ask-how-they-prefer.ts'
import { P1 } from './ask-the-format.ts'
import { P3 } from './ask-the-next-steps.ts'
import { P6 } from './ask-to-connect.ts'
import { P10 } from './go-in-confident.ts'
import { P11 } from './informational-interviews.ts'
import { P9 } from './panel-contacts.ts'
import type { PrepRule } from './prep-facts.ts'
import { P8 } from './raise-requests.ts'
import { P7 } from './take-notes.ts'

/** When something of it is done: before the day, while you talk, or at the end, when it is your turn to ask. */
export type PrepPart = 'before' | 'there' | 'end'

const parts: Readonly<Record<PrepPart, readonly PrepRule[]>> = {
  before: [P1, P8, P10, P11],
  there: [P6, P7],
  end: [P2, P3, P4, P5, P9],
}

export const prepPartOf = (rule: PrepRule): PrepPart =>
  parts.before.includes(rule) ? 'before' : parts.there.includes(rule) ? 'there' : 'end'

export const preparation: readonly PrepRule[] = [P1, P2, P3, P4, P5, P6, P7, P8, P9, P10, P11]
