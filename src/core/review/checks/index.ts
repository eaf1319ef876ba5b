import type { Check } from '../reviewed.ts'
import { X33 } from './another-language.ts'
import { X13 } from './asking-again.ts'
import { X6 } from './attachment.ts'
import { X21 } from './before-the-date.ts'
import { X5 } from './day-words.ts'
import { X10 } from './demand.ts'
import { X12 } from './desperation.ts'
import { X27 } from './effusive.ts'
import { X4 } from './favour.ts'
import { X18 } from './field-slips.ts'
import { X22 } from './fillers.ts'
import { X28 } from './flat.ts'
import { X11 } from './frustration.ts'
import { X40 } from './glad-of-bad-news.ts'
import { X26 } from './grammar.ts'
import { X17 } from './greeting-form.ts'
import { X38 } from './joins.ts'
import { X14 } from './just-checking-in.ts'
import { X32 } from './may-be-told.ts'
import { X8 } from './missing.ts'
import { X16 } from './misspelt-name.ts'
import { X9 } from './near-identical.ts'
import { X7 } from './no-way.ts'
import { X37 } from './other-firm.ts'
import { X3 } from './placeholder.ts'
import { X2 } from './private-text.ts'
import { X35 } from './pronoun.ts'
import { X30 } from './put-otherwise.ts'
import { X23 } from './role-and-company.ts'
import { X29 } from './rude.ts'
import { X31 } from './said-another-day.ts'
import { X39 } from './said-twice.ts'
import { X25 } from './spelling.ts'
import { X41 } from './their-words.ts'
import { X24 } from './tone-of-the-house.ts'
import { X15 } from './too-casual.ts'
import { X19 } from './too-long.ts'
import { X20 } from './too-many-questions.ts'
import { X34 } from './unknown-name.ts'
import { X36 } from './weekday-and-date.ts'
import { X1 } from './wrong-name.ts'

/** Every check. The first seven are errors and block approval; nothing else does. */
export const checks: readonly Check[] = [
  X1,
  X2,
  X3,
  X4,
  X5,
  X6,
  X7,
  X8,
  X9,
  X10,
  X11,
  X12,
  X13,
  X14,
  X15,
  X16,
  X17,
  X18,
  X19,
  X20,
  X21,
  X22,
  X23,
  X24,
  X25,
  X26,
  X27,
  X28,
  X29,
  X30,
  X31,
  X32,
  X33,
  X34,
  X35,
  X36,
  X37,
  X38,
  X39,
  X40,
  X41,
]
