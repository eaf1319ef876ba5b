import type { Drafted } from '../../actions/drafted.ts'
import { listOf } from '../../core/notes/sentence.ts'
import type { Step } from '../../core/plan/step.ts'
import { stepKinds } from '../../core/vocabulary/step-kinds.ts'
import type { BoxAsked } from '../debrief-asked.ts'
import { LetterText } from '../pages/draft/sheet.tsx'
import { type BoxSpelled, BoxSpellings } from './box-spellings.tsx'
import { measured } from './measure.ts'

type Letters = Drafted

/** Whose letter it is: of a note that is passed on, whom it is for and who passes it on. */
const heading = ({ draft, dossier, step }: Of): string => {
  const named = (ids: readonly string[]) => listOf(ids.map((id) => dossier.people.get(id)?.name ?? id))
  const says = `To ${named(step?.about ?? draft.to)}`
  if (draft.kind === 'forward') return `${says}, passed on by ${named(draft.to)}`
  return draft.kind === 'thank-you' ? says : `${says}: ${stepKinds[draft.kind].says}`
}

interface Of {
  readonly draft: Drafted['drafts'][number]
  readonly dossier: Drafted['dossier']
  readonly step: Step | undefined
}

const Letter = (of: Of) => {
  const { draft, dossier, step } = of
  return (
    <details
      open
      class="grown"
      data-step={draft.step}
      data-to={[...draft.to, ...(step?.about ?? [])].join(' ')}
    >
      <summary>{heading(of)}</summary>
      <div class="sheet">
        <div class="letter">
          <LetterText draft={draft} dossier={dossier} />
        </div>
        <p class="meta">
          {draft.own
            ? 'These are your own words and stay so; what you add here is offered beside them.'
            : measured(draft).says}
        </p>
      </div>
    </details>
  )
}

/** In the order in which they were met, as the questions are. */
const inOrder = ({ drafts, steps, dossier }: Letters): readonly Of[] => {
  const met = [...dossier.people.keys()]
  return drafts
    .map((draft) => ({ draft, dossier, step: steps.find(({ id }) => id === draft.step) }))
    .toSorted((one, other) => {
      const [first, second] = [one, other].map(({ draft, step }) =>
        met.indexOf((step?.about ?? draft.to)[0] ?? ''),
      )
      return (first ?? 0) - (second ?? 0)
    })
}

/** What is not understood, in a person’s words; the letters stay as they were. */
const NotYet = ({ says }: { says: readonly string[] }) => (
  <div data-not-yet role="status">
    {says.map((each) => (
      <p class="held">{each}</p>
    ))}
  </div>
)

interface Growth {
  readonly letters: Letters | undefined
  readonly says?: readonly string[]
  /** How the words of the boxes would be written. */
  readonly spelled?: readonly BoxSpelled[]
  /** What the letters ask of the boxes (browser/asked.ts). */
  readonly asked?: readonly BoxAsked[]
}

/**
 * The letters that the boxes would make, one for each person; replaced from the server while somebody types (browser/growing.ts).
 * Where nothing could be made of the boxes there are no letters in it, and those that stand on the page stay.
 */
export const Grown = ({ letters, says = [], spelled = [], asked = [] }: Growth) => (
  <>
    <NotYet says={says} />
    <BoxSpellings boxes={spelled} />
    {letters ? <div hidden data-asked={JSON.stringify(asked)} /> : null}
    {letters ? (
      <div data-letters>
        {letters.drafts.length === 0 ? (
          <p class="meta">
            No letter waits to be made of this one. What you note is kept all the same, and goes into what
            comes.
          </p>
        ) : (
          inOrder(letters).map((of) => <Letter {...of} />)
        )}
      </div>
    ) : null}
  </>
)

/** The place beside the form in which the letters stand. */
export const Growing = (grown: Growth) => (
  <aside class="growing" id="growing" aria-labelledby="growing-title" tabindex={0}>
    <h2 id="growing-title">The letter, as it grows</h2>
    <p class="meta">Made of your own sentences. Nothing goes out without your yes.</p>
    <p id="taken" class="spellings" role="status" hidden>
      The boxes have it now.{' '}
      <button type="button" class="plain">
        Put mine back
      </button>
    </p>
    <div id="grown">
      <Grown {...grown} />
    </div>
  </aside>
)
