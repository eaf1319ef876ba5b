import { letterAfter } from '../../actions/letters-of.ts'
import type { Step } from '../../core/plan/step.ts'
import { href } from '../href.ts'
import type { Opened } from '../page.ts'

const next = ({ planned }: Opened, step: Step) =>
  step.kind === 'thank-you' || step.kind === 'detailed' ? letterAfter(planned, step) : undefined

/** Where one is led once this letter is sent: to the next of its interview. */
export const afterLetter = (opened: Opened, step: Step): string | undefined => {
  const letter = next(opened, step)
  return letter && href('draft', { id: opened.kept.id }, { step: letter.step.id })
}

/** “Next: Ji-woo (2 of 3)” */
export const NextLetter = ({ opened, step }: { opened: Opened; step: Step }) => {
  const letter = next(opened, step)
  if (!letter) return null
  const names = letter.step.to.map((id) => called(opened, id)).join(' and ')
  return (
    <p class="next-letter">
      <a href={href('draft', { id: opened.kept.id }, { step: letter.step.id })}>
        Next: {names} ({letter.number} of {letter.of})
      </a>
    </p>
  )
}

const called = ({ dossier }: Opened, id: string): string => dossier.people.get(id)?.name ?? id
