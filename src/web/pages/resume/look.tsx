import type { StrengthsTold } from '../../../core/keep/resume/strengths.ts'
import type { Complaint } from '../../../core/outcome.ts'
import { href } from '../../href.ts'
import type { Room } from '../../page.ts'
import { Layout, Problems } from '../../ui/layout.tsx'

interface Props {
  readonly read: StrengthsTold
  readonly content: string
  readonly problems: readonly Complaint[]
  readonly room: Room
}

/** What a résumé shows one can do, a box each; nothing is kept yet. */
export const LookResumePage = ({ read, content, problems, room }: Props) => {
  const news = read.all.filter(({ known }) => known !== 'same')
  const old = read.all.length - news.length
  return (
    <Layout title="What your résumé shows" at="files" flash={room.flash}>
      <h1>What your résumé shows</h1>
      <Problems of={problems} />
      <p>{old > 0 ? `${old} of it you have already. ` : ''}Nothing is kept yet.</p>
      <form method="post" action={href('keepResume')} class="entry looked">
        <input type="hidden" name="content" value={content} />
        <ul class="ticks">
          {news.map(({ place, skill, proof, known }) => (
            <li>
              <label class="tick">
                <input
                  type="checkbox"
                  name="pick"
                  value={place}
                  checked={proof !== undefined && place.startsWith('skill')}
                />
                <span>
                  <strong>{skill}</strong>
                </span>
              </label>
              <span class="meta">
                {proof ?? 'Nothing in it shows this; a letter needs something that does.'}
              </span>
              {known === 'adds' ? <span class="meta">You have it; what shows it is new.</span> : null}
            </li>
          ))}
        </ul>
        {read.untied.length > 0 ? (
          <details class="more">
            <summary>What you did that is tied to no skill ({read.untied.length})</summary>
            <p class="hint">It is not taken. Under “How you write” you can add it in your own words.</p>
            <ul>
              {read.untied.map((deed) => (
                <li>{deed}</li>
              ))}
            </ul>
          </details>
        ) : null}
        {news.length > 0 ? <button type="submit">Keep what is ticked</button> : null}
      </form>
      <p>
        <a href={href('files')}>Another file</a>
      </p>
    </Layout>
  )
}
