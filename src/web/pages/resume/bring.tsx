import type { Complaint } from '../../../core/outcome.ts'
import { href } from '../../href.ts'
import type { Room } from '../../page.ts'
import { Layout, Problems } from '../../ui/layout.tsx'

interface Props {
  readonly problems: readonly Complaint[]
  readonly text: string
  readonly room: Room
}

/** A résumé as data, or its text: what it shows is looked at first. */
export const BringResumePage = ({ problems, text, room }: Props) => (
  <Layout title="Bring your résumé in" at="files" flash={room.flash}>
    <h1>Bring your résumé in</h1>
    <Problems of={problems} />
    <p>
      A résumé as data (JSON Resume), as several résumé builders save it. You see what it shows you can do,
      with the work that proves it, and choose.
    </p>
    <form method="post" action={href('lookResume')} enctype="multipart/form-data" class="entry">
      <div class="field">
        <label for="file">The file</label>
        <input id="file" name="file" type="file" accept=".json,application/json" />
      </div>
      <div class="field">
        <label for="text">or paste what is in it</label>
        <textarea id="text" name="text" rows={6} spellcheck={false}>
          {text}
        </textarea>
      </div>
      <button type="submit">Look at it</button>
    </form>
  </Layout>
)
