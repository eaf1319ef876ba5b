import type { Listed } from '../../actions/opportunities.ts'
import type { Complaint } from '../../core/outcome.ts'
import { href } from '../href.ts'
import type { Room } from '../page.ts'
import { Layout, Problems } from '../ui/layout.tsx'

/** Import by file or paste, with every mistake named at its line; export of each opportunity. */
export const FilesPage = ({
  listed,
  problems,
  text,
  notes,
  room,
}: {
  listed: Listed
  problems: readonly Complaint[]
  text: string
  notes: readonly string[]
  room: Room
}) => (
  <Layout title="Bring things in" at="files" flash={room.flash}>
    <h1>Bring things in</h1>
    <Problems of={problems} />
    {notes.map((note) => (
      <p class="note">{note}</p>
    ))}
    <section>
      <h2>Bring a file</h2>
      <form method="post" action={href('bringFiles')} enctype="multipart/form-data" class="entry" data-slow>
        <div class="field">
          <label for="file">Whatever you have</label>
          <input id="file" name="file" type="file" multiple />
          <p class="hint">
            A table of your applications (.xlsx, .csv, another tracker’s file), an address book (.vcf),
            LinkedIn’s Connections.csv, a calendar file (.ics), mails (.eml, .mbox), a résumé as data (JSON
            Resume), notes from your phone, or what Afterword saved.
          </p>
        </div>
        <div class="field">
          <label for="text">or paste the text of one here</label>
          <textarea id="text" name="text" rows={10} spellcheck={false}>
            {text}
          </textarea>
        </div>
        <button type="submit">Bring it in</button>
        <progress aria-label="Reading the file" hidden />
      </form>
      <p class="hint">
        You see what is in it before it is kept. What Afterword saved itself is taken at once: a file of
        something you have here changes it, any other begins something new.
      </p>
    </section>
    <section>
      <h2>Bring mails</h2>
      <p>What you wrote and got before: saved mails, a mailbox in one file, or a thread you copied.</p>
      <p>
        <a class="alone" href={href('bringMail')}>
          Bring mails in
        </a>
      </p>
    </section>
    <section>
      <h2>Take it with you</h2>
      <ul class="list">
        {listed.opportunities.map(({ id, role, company }) => (
          <li>
            <strong>{company}</strong> {role}
            <span class="meta">
              <a href={href('exportYaml', { id })}>YAML</a> · <a href={href('exportJson', { id })}>JSON</a>
            </span>
          </li>
        ))}
      </ul>
      {listed.pages > 1 ? (
        <p>
          The first {listed.opportunities.length} of {listed.count}; the others have their links on their own
          pages.
        </p>
      ) : null}
      <p>
        <a class="alone" href={href('history')}>
          What was changed, and undo
        </a>
      </p>
    </section>
  </Layout>
)
