import type { AnyRule } from '../rule.ts'
import { B6 } from './an-answer-holds.ts'
import { B9 } from './deadline-elsewhere.ts'
import { B4 } from './not-before-the-date.ts'
import { B10 } from './one-a-day.ts'
import { B5 } from './one-open-thread.ts'
import { B8 } from './overriding.ts'
import { B3 } from './room-between-messages.ts'
import { B1 } from './two-questions.ts'
import { B2 } from './value-add-spacing.ts'
import { B7 } from './what-an-answer-does.ts'

export const balance: readonly AnyRule[] = [B1, B2, B3, B4, B5, B6, B7, B8, B9, B10]
