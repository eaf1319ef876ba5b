import type { AnyRule } from '../rule.ts'
import { K5 } from './achievements.ts'
import { K7 } from './contacts-stay.ts'
import { K10 } from './few-send-thanks.ts'
import { K9 } from './helpers.ts'
import { K8 } from './history-follows.ts'
import { K6 } from './lesson.ts'
import { K4 } from './no-news.ts'
import { K3 } from './one-view.ts'
import { K1 } from './same-day.ts'
import { K2 } from './something-next.ts'

export const moving: readonly AnyRule[] = [K1, K2, K3, K4, K5, K6, K7, K8, K9, K10]
