import type { Complaint } from '../../../core/outcome.ts'
import { href } from '../../href.ts'
import type { Room } from '../../page.ts'
import { Layout, Problems } from '../../ui/layout.tsx'

interface Props {
  readonly problems: readonly Complaint[]
  readonly text: string
  readonly room: Room
}

/** A table of applications, or its text: it is looked at first, and nothing is kept yet. */
export const BringTablePage = ({ problems, text, room }: Props) => (
  <Layout title="Bring your applications in" at="files" flash={room.flash}>
    <h1>Bring your applications in</h1>
    <Problems of={problems} />
    <p>
      From a spreadsheet (.xlsx), a table saved as CSV, or what another tracker saved. You see what each row
      becomes before any of it is kept.
    </p>
    <form method="post" action={href('lookTable')} enctype="multipart/form-data" class="entry" data-slow>
      <div class="field">
        <label for="file">The file</label>
        <input id="file" name="file" type="file" accept=".xlsx,.csv,.tsv,.txt,.md,text/*" />
      </div>
      <div class="field">
        <label for="text">or paste the table</label>
        <textarea id="text" name="text" rows={6} spellcheck={false}>
          {text}
        </textarea>
      </div>
      <button type="submit">Look at it</button>
      <progress aria-label="Reading the file" hidden />
    </form>
  </Layout>
)
