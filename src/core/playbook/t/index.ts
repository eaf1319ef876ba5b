import type { AnyRule } from '../rule.ts'
import { T6 } from './after-a-span.ts'
import { T21 } from './after-an-application.ts'
import { T8 } from './after-two-weeks.ts'
import { T22 } from './another-time.ts'
import { T20 } from './bridge-days.ts'
import { T15 } from './business-days.ts'
import { T14 } from './counting-days.ts'
import { T4 } from './day-after-named-date.ts'
import { T3 } from './detailed-within-a-week.ts'
import { T19 } from './did-not-take-place.ts'
import { T5 } from './more-than-two-days.ts'
import { T9 } from './one-follow-up.ts'
import { T7 } from './over-a-week-of-silence.ts'
import { T11 } from './own-commitments.ts'
import { T16 } from './sending-hours.ts'
import { T13 } from './silence-is-not-a-no.ts'
import { T17 } from './standing-still.ts'
import { T18 } from './thanks-that-fold.ts'
import { T10 } from './touch-with-value.ts'
import { T12 } from './two-days-for-an-offer.ts'
import { T2 } from './within-a-day.ts'
import { T1 } from './within-three-hours.ts'

export const timing: readonly AnyRule[] = [
  T1,
  T2,
  T3,
  T4,
  T5,
  T6,
  T7,
  T8,
  T9,
  T10,
  T11,
  T12,
  T13,
  T14,
  T15,
  T16,
  T17,
  T18,
  T19,
  T20,
  T21,
  T22,
]
