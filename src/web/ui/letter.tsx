import type { Draft } from '../../core/compose/draft.ts'
import type { Step } from '../../core/plan/step.ts'
import { href } from '../href.ts'
import type { Opened } from '../page.ts'
import { Deed } from '../pages/draft/deeds.tsx'

/** A letter goes on paper. */
export const OnPaper = ({ draft, opened, step }: { draft: Draft; opened: Opened; step: Step }) => {
  if (draft.channel !== 'letter') return null
  const [place, query] = [{ id: opened.kept.id }, { step: step.id }]
  return (
    <p class="act on-paper">
      <Deed to={href('printWords', place, query)}>Print the letter</Deed>
      <Deed to={href('letterOfWords', place, query)} quiet>
        Keep it as a PDF
      </Deed>
    </p>
  )
}
