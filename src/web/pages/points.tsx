import { type Offered, type OfferedKind, owedKinds, type Proposed } from '../../core/assistant/points.ts'
import type { Dossier } from '../../core/dossier/dossier.ts'
import type { Complaint } from '../../core/outcome.ts'
import { allPointKinds, pointKinds } from '../../core/vocabulary/point-kinds.ts'
import { own } from '../form.ts'
import { href } from '../href.ts'
import type { Room } from '../page.ts'
import { Layout, Problems } from '../ui/layout.tsx'

/** A proposal as it stands on the page, looked through or not. */
export interface LookedThrough extends Offered {
  readonly leave?: boolean
}

const says = (kind: OfferedKind): string =>
  kind in owedKinds
    ? owedKinds[kind as keyof typeof owedKinds]
    : pointKinds[kind as keyof typeof pointKinds].says

const Choices = ({ at, leave }: { at: number; leave: boolean }) => (
  <div class="many">
    {(['keep', 'leave'] as const).map((what) => (
      <label>
        <input type="radio" name={`do:${at}`} value={what} checked={(what === 'leave') === leave} />{' '}
        {what === 'keep' ? 'Keep it, as it stands here' : 'Leave it out'}
      </label>
    ))}
  </div>
)

const Point = ({
  point: { kind, who, text, private: hidden, day, leave = false },
  at,
  dossier,
}: {
  point: LookedThrough
  at: number
  dossier: Dossier
}) => (
  <fieldset class="field proposed">
    <legend>
      {at + 1}: {says(kind)}
    </legend>
    <label for={`text-${at}`}>In your words</label>
    <textarea id={`text-${at}`} name={`text:${at}`} rows={2}>
      {text}
    </textarea>
    <label for={`kind-${at}`}>What it is</label>
    <select id={`kind-${at}`} name={`kind:${at}`}>
      {allPointKinds.map((each) => (
        <option value={each} selected={each === kind}>
          {says(each)}
        </option>
      ))}
      <optgroup label="No note, but">
        {Object.entries(owedKinds).map(([each, words]) => (
          <option value={each} selected={each === kind}>
            {words}
          </option>
        ))}
      </optgroup>
    </select>
    <label for={`who-${at}`}>Whose it is, or to whom</label>
    <select id={`who-${at}`} name={`who:${at}`}>
      <option value="">nobody’s</option>
      {[...dossier.people.values()].map(({ id, name }) => (
        <option value={id} selected={id === who}>
          {name}
        </option>
      ))}
    </select>
    {kind in owedKinds ? (
      <>
        <label for={`day-${at}`}>By when, if a day was named</label>
        <input id={`day-${at}`} name={`day:${at}`} type="date" value={day ?? ''} />
      </>
    ) : null}
    <div class="many">
      <label>
        <input type="checkbox" name={`private:${at}`} value="true" checked={hidden} /> Private: steers what is
        chosen, and is never quoted
      </label>
    </div>
    <Choices at={at} leave={leave} />
  </fieldset>
)

const Struck = ({ of }: { of: Proposed['struck'] }) =>
  of.length === 0 ? null : (
    <section class="struck">
      <h2>Struck</h2>
      <ul>
        {of.map(({ text, because }) => (
          <li>
            <del>{text}</del> <span class="meta">{because}</span>
          </li>
        ))}
      </ul>
    </section>
  )

/** Points proposed out of free notes, each to be kept, changed or left out; none is kept before that. */
export const PointsPage = ({
  points,
  struck,
  by,
  problems = [],
  interview,
  opportunity,
  dossier,
  back,
  room,
}: {
  points: readonly LookedThrough[]
  struck: Proposed['struck']
  by: 'assistant' | 'rules' | 'you'
  /** Why they could not be kept as they were looked through. */
  problems?: readonly Complaint[]
  interview: string
  opportunity: string
  dossier: Dossier
  back: string
  room: Room
}) => (
  <Layout title="Points from your notes" at="opportunities" flash={room.flash}>
    <h1>Points from your notes</h1>
    <Problems of={problems} />
    <p class="lead">
      {by === 'assistant'
        ? 'Sorted by the assistant, in your words. Nothing is kept yet: keep each, change it or leave it out.'
        : 'Sorted by simple rules, which may be wrong. Nothing is kept yet: keep each, change it or leave it out.'}
    </p>
    <Struck of={struck} />
    {points.length === 0 ? (
      <p>There is nothing to keep in these notes.</p>
    ) : (
      <form method="post" action={href('keepPoints', { id: opportunity })} class="entry">
        <input type="hidden" name="interview" value={interview} />
        <input type="hidden" name={own.back} value={back} />
        {points.map((point, at) => (
          <Point point={point} at={at} dossier={dossier} />
        ))}
        <button type="submit">Keep these points</button>
      </form>
    )}
    <p>
      <a href={back}>Back without keeping any</a>
    </p>
  </Layout>
)
