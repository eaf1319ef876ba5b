import { awaited } from '../dossier/awaited.ts'
import { type Requirement, requirementsFor } from '../playbook/m/index.ts'
import { elementsIn, isShortForm, notedFor } from './elements.ts'
import { followed, formality, kindOf, type ReviewFacts, reading } from './reviewed.ts'

/** One thing that the guides ask of a message of this kind and stage. */
export interface Item extends Requirement {
  readonly there: boolean
}

const requirements = (facts: ReviewFacts): readonly Requirement[] => {
  const interview = followed(facts)
  const sentAt = reading(facts)?.sentAt ?? interview?.ends
  const steps = interview && sentAt && awaited(facts.dossier, interview, sentAt)
  const asked = interview?.debrief?.askedNextSteps
  return requirementsFor({
    kind: kindOf(facts),
    formality: formality(facts),
    panelSize: interview?.met.length ?? 0,
    ...(interview
      ? { stage: interview.stage, format: interview.format, presented: interview.presented }
      : {}),
    ...(asked === undefined ? {} : { askedNextSteps: asked }),
    ...(interview?.debrief ? { knowsNextSteps: Boolean(steps?.text ?? steps?.day ?? steps?.span) } : {}),
  })
}

/**
 * What this message should hold, and whether it does. A short form needs its thanks only; what a note would have to be
 * there for is asked for only where there is such a note.
 */
export const checklist = (facts: ReviewFacts): readonly Item[] => {
  const there = elementsIn(facts)
  const short = isShortForm(facts)
  return requirements(facts)
    .filter(({ most }) => most !== 0)
    .filter(({ element, wanted }) =>
      wanted === 'always' ? !short || element === 'thanks' : !short && notedFor(facts, element).length > 0,
    )
    .map((wanted) => ({
      ...wanted,
      there: [wanted.element, ...(wanted.or ?? [])].some((each) => there.has(each)),
    }))
}
