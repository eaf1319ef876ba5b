import type { Dossier, Moment } from '../dossier/dossier.ts'
import { atHour, isBefore } from '../time/day.ts'
import type { Step } from './step.ts'

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

/** Until when a step was put off by its own choice; undefined where it was not. */
export const putOffUntil = (
  { id, state }: Pick<Step, 'id' | 'state'>,
  { choices }: Pick<Dossier, 'choices'>,
): Moment | undefined =>
  state === 'snoozed'
    ? choices
        .filter(({ step, kind }) => step === id && kind === 'snooze')
        .toSorted((one, other) => one.at.epochMilliseconds - other.at.epochMilliseconds)
        .at(-1)?.until
    : undefined
