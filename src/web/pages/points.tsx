import type { Pointed } from '../../actions/assistant/points.ts'
import type { Dossier } from '../../core/dossier/dossier.ts'
import { allPointKinds } from '../../core/vocabulary/point-kinds.ts'
import { own } from '../form.ts'
import { href } from '../href.ts'
import type { Room } from '../page.ts'
import { Layout } from '../ui/layout.tsx'

type Proposed = Extract<Pointed, { points: unknown }>

const Point = ({
  point: { kind, who, text, private: hidden },
  at,
  dossier,
}: {
  point: Proposed['points'][number]
  at: number
  dossier: Dossier
}) => (
  <fieldset class="field">
    <legend>Point {at + 1}</legend>
    <label for={`text-${at}`}>The note; empty leaves it out</label>
    <textarea id={`text-${at}`} name={`text:${at}`} rows={2}>
      {text}
    </textarea>
    <label for={`kind-${at}`}>What it is</label>
    <select id={`kind-${at}`} name={`kind:${at}`}>
      {allPointKinds.map((each) => (
        <option value={each} selected={each === kind}>
          {each.replaceAll('-', ' ')}
        </option>
      ))}
    </select>
    <label for={`who-${at}`}>Whose it is</label>
    <select id={`who-${at}`} name={`who:${at}`}>
      <option value="">nobody’s</option>
      {[...dossier.people.values()].map(({ id, name }) => (
        <option value={id} selected={id === who}>
          {name}
        </option>
      ))}
    </select>
    <div class="many">
      <label>
        <input type="checkbox" name={`private:${at}`} value="true" checked={hidden} /> Private: steers what is
        chosen, and is never quoted
      </label>
    </div>
  </fieldset>
)

/** Points proposed out of free notes, each to be changed or left out before they are kept. */
export const PointsPage = ({
  pointed,
  opportunity,
  dossier,
  back,
  room,
}: {
  pointed: Proposed
  opportunity: string
  dossier: Dossier
  back: string
  room: Room
}) => (
  <Layout title="Points from your notes" at="opportunities" flash={room.flash}>
    <h1>Points from your notes</h1>
    <p class="lead">
      {pointed.by === 'assistant'
        ? 'Sorted by the assistant, in your words. Change what is not right.'
        : 'Sorted by simple rules. Look them through: kinds and persons may be wrong.'}
    </p>
    {pointed.struck.length > 0 ? (
      <section class="struck">
        <h2>Struck</h2>
        <ul>
          {pointed.struck.map(({ text, because }) => (
            <li>
              <del>{text}</del> <span class="meta">{because}</span>
            </li>
          ))}
        </ul>
      </section>
    ) : null}
    {pointed.points.length === 0 ? (
      <p>There is nothing to keep in these notes.</p>
    ) : (
      <form method="post" action={href('keepPoints', { id: opportunity })} class="entry">
        <input type="hidden" name="interview" value={pointed.interview} />
        <input type="hidden" name={own.back} value={back} />
        {pointed.points.map((point, at) => (
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
