import { join } from 'node:path'
import type { Desk } from '../../src/actions/action.ts'
import { holidaysFor } from '../../src/calendar/holidays.ts'
import { timesIn } from '../../src/calendar/times-in.ts'
import { done } from '../../src/core/outcome.ts'
import { withoutStore } from '../../src/testing/no-store.ts'
import { proofreadHere } from './engines.ts'

const dist = join(import.meta.dirname, '..', '..', 'dist', 'holidays')

/** A desk on which one dossier lies, whatever file is asked for, with the proofreader of this process. */
export const deskOver = (text: string): Desk => ({
  ...withoutStore,
  now: Temporal.ZonedDateTime.from('2026-11-20T12:00[UTC]'),
  read: async () => done(text),
  times: async () => timesIn,
  holidays: (places, years) => holidaysFor(places, years, dist),
  proofread: proofreadHere,
})
