import type { AnyRule } from '../rule.ts'
import { O5 } from './above.ts'
import { O14 } from './asked-for-a-figure.ts'
import { O16 } from './asked-to-stay.ts'
import { O7 } from './below.ts'
import { O6 } from './equal.ts'
import { O10 } from './folds-thanks.ts'
import { O12 } from './glad-not-accepting.ts'
import { O4 } from './holiday-deadline.ts'
import { O1 } from './know-the-deadline.ts'
import { O9 } from './nothing-else-closed.ts'
import { O13 } from './once-it-holds.ts'
import { O3 } from './questions-and-reviewers.ts'
import { O11 } from './same-day-no.ts'
import { O8 } from './several-offers.ts'
import { O15 } from './they-came-back.ts'
import { O2 } from './two-full-days.ts'

export const offers: readonly AnyRule[] = [
  O1,
  O2,
  O3,
  O4,
  O5,
  O6,
  O7,
  O8,
  O9,
  O10,
  O11,
  O12,
  O13,
  O14,
  O15,
  O16,
]
