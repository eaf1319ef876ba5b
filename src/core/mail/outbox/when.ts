import type { Step } from '../../plan/step.ts'
import { later } from '../../time/day.ts'
import { sendingMoment } from '../../time/sending.ts'
import { stamp } from '../../time/stamp.ts'

/** A message may come this much later than meant without being asked about again, in hours. */
const slack = 12

/** When a message goes out after a yes, and until when without asking again. */
export const whenToSend = (
  step: Pick<Step, 'best' | 'due'>,
  now: Temporal.ZonedDateTime,
  asked?: Temporal.ZonedDateTime,
): { readonly sendAt: string; readonly notAfter: string } => {
  const sendAt = sendingMoment(step, now, asked)
  return { sendAt: stamp(sendAt), notAfter: stamp(later(step.due, sendAt.add({ hours: slack }))) }
}
