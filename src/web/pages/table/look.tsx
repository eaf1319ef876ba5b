import type { TableRead } from '../../../actions/bring-table/read-table.ts'
import { isBrought, isNewRow, type TrackedProposal } from '../../../core/keep/tracked/tracked-proposal.ts'
import type { Complaint } from '../../../core/outcome.ts'
import { capital, counted } from '../../../core/time/say.ts'
import { href } from '../../href.ts'
import type { Room } from '../../page.ts'
import { Layout, Problems } from '../../ui/layout.tsx'
import { TableAsked } from './asked.tsx'
import { TrackedColumnsList } from './columns.tsx'
import { RowGroup, RowsOut } from './rows.tsx'

interface Props {
  readonly read: TableRead
  /** The file itself, sent along: nothing of it is kept here before it is chosen from. */
  readonly content: string
  readonly said: { readonly dates: string; readonly role: string; readonly means: readonly string[] }
  /** What was ticked and unticked on the page before. */
  readonly chosen: { readonly shown: readonly string[]; readonly pick: readonly string[] }
  readonly problems: readonly Complaint[]
  readonly room: Room
}

/** What each row of a table becomes, with a box each; nothing is kept yet. */
export const LookTablePage = ({ read, content, said, chosen, problems, room }: Props) => {
  const news = read.all.filter(isNewRow)
  const of = (is: (each: TrackedProposal) => boolean) => news.filter(is)
  const ticked = (each: TrackedProposal) =>
    chosen.shown.includes(each.row.place) ? chosen.pick.includes(each.row.place) : isBrought(each)
  const old = read.all.length - news.length
  return (
    <Layout title="What is in it" at="files" flash={room.flash}>
      <h1>What is in it</h1>
      <Problems of={problems} />
      <p>
        {capital(counted(read.all.length, 'application'))}.{' '}
        {old > 0 ? `${capital(counted(old, 'of them'))} here already, with nothing new. ` : ''}
        Nothing is kept yet.
      </p>
      <form method="post" action={href('keepTable')} class="entry looked" data-slow>
        <input type="hidden" name="content" value={content} />
        <TableAsked read={read} said={said} />
        <TrackedColumnsList table={read.table} />
        <RowGroup title="New here" of={of((each) => !each.known && isBrought(each))} ticked={ticked} />
        <RowGroup
          title="Here already, with something new"
          of={of(({ known }) => known !== undefined)}
          ticked={ticked}
        />
        <RowGroup
          title="Not applied for yet"
          says="As far as the table tells. Those you tick come in as applied for."
          of={of((each) => !each.known && !isBrought(each))}
          ticked={ticked}
        />
        <RowsOut out={read.out} />
        {news.length > 0 ? (
          <>
            <button type="submit">Keep what is ticked</button>
            <progress aria-label="Keeping them" hidden />
          </>
        ) : null}
        <button type="submit" class="plain" formaction={href('lookPeople')}>
          It is a list of people
        </button>
      </form>
      <p>
        <a href={href('files')}>Another file</a>
      </p>
    </Layout>
  )
}
