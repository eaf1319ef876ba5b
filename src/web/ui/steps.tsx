import { bareIn } from '../../actions/draft.ts'
import type { Step } from '../../core/plan/step.ts'
import type { Opened, Room } from '../page.ts'
import { StepLine } from './step.tsx'

interface Props {
  readonly opened: Opened
  readonly room: Room
  readonly steps: readonly Step[]
}
/** The steps of one opportunity, each as a line. */
export const Steps = ({ opened: { dossier, kept, planned }, room, steps }: Props) => {
  const bare = bareIn(planned)
  return (
    <ul class="steps">
      {steps.map((step) => (
        <StepLine
          id={kept.id}
          dossier={dossier}
          step={step}
          bare={bare.has(step.id)}
          now={planned.now}
          calm={planned.calm}
          actions={room.actions}
          back={room.here}
        />
      ))}
    </ul>
  )
}
