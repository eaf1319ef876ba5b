import { putOffs } from '../../core/time/put-off.ts'
import { tempers } from '../../core/vocabulary/numbers.ts'
import { arranged, type Looked } from './arranged.ts'
import type { Today } from './shape.ts'

/** What can be done for one opportunity, as the day takes it. */
export const dayHere = (
  planned: Looked & { readonly calm: boolean },
): Pick<Today, 'now' | 'calm' | 'day' | 'held' | 'putOff'> => {
  const { now, calm, dossier } = planned
  const morning = dossier.me.numbers.sendFrom ?? tempers.balanced.sendFrom
  const { day, held } = arranged([planned], { now, calm, morning })
  return { now, calm, day, held, putOff: putOffs(now, morning) }
}
