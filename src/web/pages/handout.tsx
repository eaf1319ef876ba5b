import type { Child } from 'hono/jsx'
import type { Handout, Piece } from '../../actions/handout.ts'
import type { Room } from '../page.ts'
import { Layout } from '../ui/layout.tsx'
import { clockSays, ours, yearlySays } from '../ui/when.ts'

const pieceSays = (part: Piece): string => {
  if (typeof part === 'string') return ours(part)
  const day = yearlySays(part)
  return part instanceof Temporal.PlainDate ? day : `${day}, ${clockSays(part)}`
}

/** A line as it is read here: days and hours in the reader’s own way. */
const said = (parts: readonly Piece[]): string => parts.map(pieceSays).join('')

const Sheet = ({ of: { title, by, sections }, size }: { of: Handout; size: 'a4' | 'letter' }) => (
  <article class={`handout ${size}`} aria-label="The page">
    <h2>{title}</h2>
    <p class="meta">{said(by)}</p>
    {sections.map((section) => (
      <section>
        <h3>{section.title}</h3>
        {section.lines.length === 0 ? <p>{section.none}</p> : null}
        <ul>
          {section.lines.map((line) => (
            <li>{said(line)}</li>
          ))}
        </ul>
      </section>
    ))}
  </article>
)

/** A page to print or hand over; only the sheet itself goes onto paper. */
export const HandoutPage = ({
  of,
  title,
  lead,
  back,
  file,
  size,
  room,
  children,
}: {
  of: Handout
  title: string
  lead: string
  back: readonly [href: string, says: string]
  /** Where the same lies as a file. */
  file: string
  size: 'a4' | 'letter'
  room: Room
  /** What may be chosen about it. */
  children?: Child
}) => (
  <Layout title={title} at="opportunities" flash={room.flash}>
    <div class="beside-paper">
      <p class="date">
        <a href={back[0]}>{back[1]}</a>
      </p>
      <h1>{title}</h1>
      <p class="lead">{lead}</p>
      {children}
      <div class="act">
        <button type="button" data-print hidden>
          Print it
        </button>
        <a class="button plain" href={file} download>
          Keep it as a file
        </a>
      </div>
    </div>
    <Sheet of={of} size={size} />
  </Layout>
)
