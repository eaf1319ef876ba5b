import type { Moment } from '../dossier/dossier.ts'
import { atHour, isBefore } from './day.ts'

/** A moment to which something is put off with one press. */
export interface PutOff {
  readonly to: 'evening' | 'tomorrow' | 'monday'
  readonly at: Moment
}

const evening = 18
const monday = 1

/** This evening as long as it lies ahead by an hour at least, tomorrow morning, and Monday where that is no other word for it. */
export const putOffs = (now: Moment, morning: number): readonly PutOff[] => {
  const zone = now.timeZoneId
  const today = now.toPlainDate()
  const tonight = atHour(today, evening, zone)
  const tomorrow = today.add({ days: 1 })
  const next = today.add({ days: ((monday + 6 - today.dayOfWeek) % 7) + 1 })
  return [
    ...(isBefore(now.add({ hours: 1 }), tonight) ? [{ to: 'evening' as const, at: tonight }] : []),
    { to: 'tomorrow', at: atHour(tomorrow, morning, zone) },
    ...(next.equals(tomorrow) ? [] : [{ to: 'monday' as const, at: atHour(next, morning, zone) }]),
  ]
}
