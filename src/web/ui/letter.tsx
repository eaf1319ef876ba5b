import type { Draft } from '../../core/compose/draft.ts'
import type { Step } from '../../core/plan/step.ts'
import type { Opened } from '../page.ts'
import { Deed } from '../pages/draft/deeds.tsx'

/** Where a message on paper is printed and where its PDF lies. */
export const paperAt = (id: string, step: string) => {
  const at = `/o/${encodeURIComponent(id)}`
  const query = `?step=${encodeURIComponent(step)}`
  return { print: `${at}/print${query}`, pdf: `${at}/letter.pdf${query}`, draft: `${at}/draft${query}` }
}

/** A letter goes on paper. */
export const OnPaper = ({ draft, opened, step }: { draft: Draft; opened: Opened; step: Step }) => {
  if (draft.channel !== 'letter') return null
  const { print, pdf } = paperAt(opened.kept.id, step.id)
  return (
    <p class="act on-paper">
      <Deed to={print}>Print the letter</Deed>
      <Deed to={pdf} quiet>
        Keep it as a PDF
      </Deed>
    </p>
  )
}
