import type { Summary } from '../../../core/keep/keep.ts'
import type { Complaint } from '../../../core/outcome.ts'
import { href } from '../../href.ts'
import type { Room } from '../../page.ts'
import { Layout, Problems } from '../../ui/layout.tsx'

interface Props {
  readonly opportunities: readonly Pick<Summary, 'id' | 'company' | 'role'>[]
  readonly problems: readonly Complaint[]
  readonly text: string
  readonly to: string
  readonly own: string
  readonly room: Room
}

/** Mails that are there already: looked at first, and nothing is kept yet. */
export const BringMailPage = ({ opportunities, problems, text, to, own, room }: Props) => (
  <Layout title="Bring mails in" at="files" flash={room.flash}>
    <h1>Bring mails in</h1>
    <Problems of={problems} />
    <p>
      Mails you wrote and got before you began here. You see whom you met, what was written and which days
      were named, and choose before anything is kept.
    </p>
    <form method="post" action={href('lookMail')} enctype="multipart/form-data" class="entry" data-slow>
      <div class="field">
        <label for="file">Saved mails, or a whole mailbox in one file</label>
        <input
          id="file"
          name="file"
          type="file"
          multiple
          accept=".eml,.mbox,.mbx,.txt,message/rfc822,application/mbox,text/plain"
        />
      </div>
      <div class="field">
        <label for="text">or paste a thread as you copied it</label>
        <span class="hint" id="text-hint">
          With the lines above each message that say who wrote it and when.
        </span>
        <textarea id="text" name="text" rows={8} aria-describedby="text-hint">
          {text}
        </textarea>
      </div>
      <div class="field">
        <label for="to">Where they belong</label>
        <select id="to" name="to">
          <option value="">Each finds its place</option>
          {opportunities.map(({ id, company, role }) => (
            <option value={id} selected={id === to}>
              All of them: {company}, {role}
            </option>
          ))}
        </select>
      </div>
      <div class="field">
        <label for="own">Your address in them</label>
        <span class="hint" id="own-hint">
          Only where you wrote from another one than you use today.
        </span>
        <input
          id="own"
          name="own"
          type="email"
          value={own}
          autocomplete="email"
          aria-describedby="own-hint"
        />
      </div>
      <button type="submit">Look at them</button>
      <progress aria-label="Reading them" hidden />
    </form>
    <details class="more">
      <summary>How to save mails</summary>
      <p>
        Gmail: open the mail, then “Download message”; or everything under a label as one file (.mbox) from
        Google Takeout. Apple Mail: choose the mailbox, then “Export Mailbox”. Thunderbird and Outlook: drag a
        mail onto your desktop.
      </p>
    </details>
  </Layout>
)
