import type { Versions } from '../../../actions/versions.ts'
import type { Moment } from '../../../core/dossier/dossier.ts'
import { compared } from '../../ui/diff.ts'
import { stampSays } from '../../ui/when.ts'

/** One of the texts that a message has had, held against what stands now. */
export const Compare = ({ before, now, says }: { before: string; now: string; says: string }) => (
  <section class="compare" aria-labelledby="compare-title" id="compare">
    <h2 id="compare-title">{says}, and now</h2>
    <p class="letter also">
      {compared(before, now).map(({ is, text }) =>
        is === 'same' ? text : is === 'gone' ? <del>{text}</del> : <ins>{text}</ins>,
      )}
    </p>
    <p class="meta">Struck through: was there then. Underlined: stands there now.</p>
  </section>
)

/** The texts a message has had, newest first, and the draft the notes make today. */
export const History = ({
  versions,
  compare,
  chosen,
  now,
}: {
  versions: Versions
  /** The page that holds one of them, or the draft, against what stands now. */
  compare: (version: string) => string
  chosen: string | undefined
  now: Moment
}) =>
  versions.versions.length === 0 ? null : (
    <details class="versions" id="versions" open={chosen !== undefined}>
      <summary>Earlier versions ({versions.versions.length})</summary>
      <ol>
        {versions.versions.map(({ change, at, by, approved }, index) => (
          <li>
            {index === 0 ? 'The latest of your words' : 'Your words'}, kept {stampSays(at, now)} by {by}
            {approved ? ', with your yes' : ''}{' '}
            {index === 0 ? null : <a href={`${compare(change)}#compare`}>Compare</a>}
          </li>
        ))}
        <li>
          The draft from your notes, as of now <a href={`${compare('draft')}#compare`}>Compare</a>
        </li>
      </ol>
    </details>
  )
