import type { Colleague } from '../../../actions/draft.ts'
import type { Draft } from '../../../core/compose/draft.ts'
import type { Dossier } from '../../../core/dossier/dossier.ts'
import type { Item } from '../../../core/review/checklist.ts'
import { href, ruleAt } from '../../href.ts'
import { alikeSays } from '../../ui/alike.ts'
import { cameFrom } from '../../ui/fact.ts'
import { FindingList, type Remarks } from '../../ui/findings.tsx'
import { band, type Measure } from '../../ui/measure.ts'

export const Findings = (remarks: Remarks) => (
  <section class="findings" aria-label="What a careful friend would say">
    {remarks.keeping ? (
      <form method="post" action={href('do', { action: 'voice' })} id="keep-mine" data-only-asks>
        {remarks.keeping}
      </form>
    ) : null}
    <div id="desk-findings" aria-live="polite">
      <FindingList {...remarks} />
    </div>
  </section>
)

export const Checklist = ({ items, measure }: { items: readonly Item[]; measure: Measure }) => (
  <section class="checklist" aria-labelledby="checklist-title">
    <h3 id="checklist-title">What it should hold</h3>
    <ul id="desk-checklist">
      {items.map(({ says, there, element }) => (
        <li class={there ? 'there' : 'open'} data-element={element}>
          <span class="tick" aria-hidden="true">
            {there ? '✓' : '○'}
          </span>{' '}
          {says} <span class="meta">{there ? 'there' : 'not yet'}</span>
        </li>
      ))}
    </ul>
    <p class="length">
      <meter
        id="desk-ruler"
        aria-label="Words"
        min={0}
        max={200}
        low={band.least}
        high={band.most}
        optimum={90}
        value={measure.words}
      />{' '}
      <span id="desk-length">{measure.says}</span>
    </p>
    {items.length > 0 ? (
      <details class="why">
        <summary>Why?</summary>
        <ul>
          {items.map(({ says, rule }) => (
            <li>
              {says}: <a href={ruleAt(rule)}>{rule} in the playbook</a>
            </li>
          ))}
        </ul>
      </details>
    ) : null}
  </section>
)

export const Provenance = ({ draft, dossier }: { draft: Draft; dossier: Dossier }) => (
  <details class="provenance" id="provenance">
    <summary>Where each sentence came from</summary>
    <ol id="desk-sentences">
      {draft.sentences.map(({ text, facts, edited }) => (
        <li>
          <q>{text}</q>
          <span class="meta">
            {cameFrom(facts, dossier)}
            {edited ? ' · you changed the wording' : ''}
          </span>
        </li>
      ))}
    </ol>
  </details>
)

/** The notes to the others of one interview, beside each other: colleagues compare them. */
export const Colleagues = ({ of, dossier }: { of: readonly Colleague[]; dossier: Dossier }) =>
  of.length === 0 ? null : (
    <details class="colleagues">
      <summary>
        Side by side with{' '}
        {of.length === 1 ? 'the note to a colleague' : `the notes to ${of.length} colleagues`}
      </summary>
      <div class="side-by-side">
        {of.map(({ draft, alike }) => (
          <article aria-label={`To ${draft.to.map((id) => dossier.people.get(id)?.name ?? id).join(', ')}`}>
            <h3>{draft.to.map((id) => dossier.people.get(id)?.name ?? id).join(', ')}</h3>
            <p class="meta" data-alike={draft.step}>
              {alikeSays(alike)}
            </p>
            <p class="letter also">{draft.body}</p>
          </article>
        ))}
      </div>
    </details>
  )

/** The first line as mail programs show it under the subject. */
const firstLine = (body: string): string => {
  const [, ...rest] = body.split(/\n\n+/)
  return (rest.length > 0 ? rest.join(' ') : body).replace(/\s+/g, ' ').slice(0, 90)
}

/** How a mail looks on the reader's locked phone: all most people see before they decide to open it. */
export const LockScreen = ({ draft, dossier }: { draft: Draft; dossier: Dossier }) =>
  draft.subject ? (
    <details class="lock" id="lock">
      <summary>On the reader’s phone</summary>
      <div class="phone" role="img" aria-label="A notification on a locked phone">
        <p class="from">{dossier.me.name}</p>
        <p class="subject" id="desk-lock-subject">
          {draft.subject.length > 38 ? `${draft.subject.slice(0, 37)}…` : draft.subject}
        </p>
        <p class="first" id="desk-lock-first">
          {firstLine(draft.body)}…
        </p>
      </div>
      <p class="meta">A phone shows about 38 characters of a subject and 90 of the text.</p>
    </details>
  ) : null
