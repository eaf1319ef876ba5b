import type { AnyRule } from '../rule.ts'
import { M11 } from './check-in.ts'
import { M16 } from './detailed.ts'
import { M13 } from './favours.ts'
import { M4 } from './final-or-panel.ts'
import { M6 } from './gratitude.ts'
import { M15 } from './hints.ts'
import { M1 } from './informational.ts'
import { M14 } from './joint-note.ts'
import { M9 } from './mending.ts'
import { M8 } from './next-steps.ts'
import { M10 } from './nudge.ts'
import { M5 } from './offer.ts'
import { M17 } from './promised.ts'
import { M2 } from './screening.ts'
import { M3 } from './technical-or-case.ts'
import { M7 } from './thank-you.ts'
import { M12 } from './value-add.ts'

export { type Requirement, requirementsFor } from './requirements.ts'

/** Section M: what each kind of message holds. */
export const messages: readonly AnyRule[] = [
  M1,
  M2,
  M3,
  M4,
  M5,
  M6,
  M7,
  M8,
  M9,
  M10,
  M11,
  M12,
  M13,
  M14,
  M15,
  M16,
  M17,
]
