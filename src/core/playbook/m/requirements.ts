import { M11 } from './check-in.ts'
import { M16 } from './detailed.ts'
import { M4 } from './final-or-panel.ts'
import { M6 } from './gratitude.ts'
import { M1 } from './informational.ts'
import { M9 } from './mending.ts'
import type { MessageFacts, MessageRule, Want } from './message-facts.ts'
import { M8 } from './next-steps.ts'
import { M10 } from './nudge.ts'
import { M5 } from './offer.ts'
import { M17 } from './promised.ts'
import { M2 } from './screening.ts'
import { M3 } from './technical-or-case.ts'
import { M7 } from './thank-you.ts'
import { M12 } from './value-add.ts'

export interface Requirement extends Want {
  readonly rule: string
}

/** The rules that say what a message holds, each listed here and nowhere else: the stage's own speaks before the general ones. */
export const lists: readonly MessageRule[] = [M1, M2, M3, M4, M5, M10, M11, M12, M16, M17, M8, M7, M9, M6]

/**
 * What a message should hold, one entry for each element: the most specific list names it, and it is `always` wanted if
 * any list always wants it. Empty for steps without a message.
 */
export const requirementsFor = (facts: MessageFacts): readonly Requirement[] => {
  const found = new Map<string, Requirement>()
  for (const rule of lists) {
    for (const want of rule.judge(facts) ?? []) {
      const earlier = found.get(want.element)
      if (!earlier) found.set(want.element, { rule: rule.id, ...want })
      else if (want.wanted === 'always') found.set(want.element, { ...earlier, wanted: 'always' })
    }
  }
  return [...found.values()]
}
