import type { MailsRead } from '../../../actions/bring-mail/read-mails.ts'
import type { Complaint } from '../../../core/outcome.ts'
import { capital, counted } from '../../../core/time/say.ts'
import { href } from '../../href.ts'
import type { Room } from '../../page.ts'
import { Layout, Problems } from '../../ui/layout.tsx'
import { type Chosen, Firm } from './firm.tsx'

/** Of what is left out so much is listed. */
const mostShown = 200

interface Props {
  readonly read: MailsRead
  /** The files themselves, sent along: nothing of them is kept here before it is chosen from. */
  readonly content: readonly string[]
  readonly to: string
  readonly own: string
  readonly chosen: Chosen
  readonly problems: readonly Complaint[]
  readonly room: Room
}

/** What mails tell, with a box each; what is here already is said, and nothing is kept yet. */
export const LookMailPage = ({ read, content, to, own, chosen, problems, room }: Props) => {
  const { firms, out, count } = read
  const old = firms.flatMap(({ touches }) => touches).filter(({ known }) => known).length
  return (
    <Layout title="What stands in them" at="files" flash={room.flash}>
      <h1>What stands in them</h1>
      <Problems of={problems} />
      <p>
        {capital(counted(count, 'message'))}.{' '}
        {old > 0 ? `${old === 1 ? 'One of them is' : `${old} of them are`} here already. ` : ''}
        Nothing is kept yet.
      </p>
      <form method="post" action={href('keepMail')} class="entry looked" data-slow>
        {content.map((each) => (
          <input type="hidden" name="content" value={each} />
        ))}
        <input type="hidden" name="to" value={to} />
        <input type="hidden" name="own" value={own} />
        {firms.map((firm) => (
          <Firm firm={firm} chosen={chosen} room={room} />
        ))}
        {out.length > 0 ? (
          <details class="more" open={out.length <= 5 || firms.length === 0}>
            <summary>Left out ({out.length})</summary>
            <ul>
              {out.slice(0, mostShown).map((each) => (
                <li>{each}</li>
              ))}
            </ul>
            {out.length > mostShown ? <p>… and {out.length - mostShown} more.</p> : null}
          </details>
        ) : null}
        {firms.length > 0 ? (
          <>
            <button type="submit">Keep what I ticked</button>
            <progress aria-label="Keeping it" hidden />
          </>
        ) : (
          <p>Nothing in it speaks of a search.</p>
        )}
      </form>
      <p>
        <a href={href('bringMail')}>Other mails</a>
      </p>
    </Layout>
  )
}
