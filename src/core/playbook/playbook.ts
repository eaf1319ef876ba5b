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

/** The dossier's temper and its single numbers, then those handed in (a command's `--set`), the last one winning. */
export const playbookFor = (
  dossier: Dossier,
  holidays: Holidays,
  set: Readonly<Partial<Record<string, number>>> = {},
): Playbook => {
  const temper = dossier.me.temper
  return { temper, numbers: { ...tempers[temper], ...dossier.me.numbers, ...set } as Numbers, holidays }
}
