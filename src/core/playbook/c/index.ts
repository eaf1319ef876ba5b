import type { AnyRule } from '../rule.ts'
import { C10 } from './agency.ts'
import { C8 } from './email.ts'
import { C3 } from './formality.ts'
import { C6 } from './handwritten.ts'
import { C5 } from './networking.ts'
import { C9 } from './no-text-messages.ts'
import { C11 } from './only-way.ts'
import { C1 } from './own-limits.ts'
import { C4 } from './rapport.ts'
import { C7 } from './something-made.ts'
import { C2 } from './stated-preference.ts'

export const channels: readonly AnyRule[] = [C1, C2, C3, C4, C5, C6, C7, C8, C9, C10, C11]
