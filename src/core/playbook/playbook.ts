import type { Dossier } from '../dossier/dossier.ts'
import type { Holidays } from '../time/holidays.ts'
import type { Temper } from '../vocabulary/numbers.ts'
import { type Numbers, tempers } from '../vocabulary/numbers.ts'

/** What the plan is computed with beside the dossier: the numbers of a temper and the calendars, as plain values. */
export interface Playbook {
  readonly temper: Temper
  readonly numbers: Numbers
  readonly holidays: Holidays
}

/** Nearly always nothing is set, and the numbers are those of a temper themselves. */
const withOwn = (numbers: Numbers, own: Readonly<Partial<Record<string, number>>>): Numbers =>
  Object.keys(own).length === 0 ? numbers : ({ ...numbers, ...own } as Numbers)

/** The numbers in force for someone: those of their temper, and the single ones they set. */
export const numbersFor = ({
  temper = 'balanced',
  numbers = {},
}: {
  readonly temper?: Temper | undefined
  readonly numbers?: Readonly<Partial<Numbers>> | undefined
}): Numbers => withOwn(tempers[temper], numbers)

/** The dossier's temper and its single numbers, then those handed in (a command's `--set`), the last one winning. */
export const playbookFor = (
  dossier: Dossier,
  holidays: Holidays,
  set: Readonly<Partial<Record<string, number>>> = {},
): Playbook => {
  const { me } = dossier
  return { temper: me.temper, numbers: withOwn(numbersFor(me), set), holidays }
}
