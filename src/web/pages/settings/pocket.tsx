import type { Complaint } from '../../../core/outcome.ts'
import { href } from '../../href.ts'
import type { Room } from '../../page.ts'
import { Problems } from '../../ui/layout.tsx'
import { SettingsPart } from './part.tsx'

interface Typed {
  readonly text: string
  readonly opportunity: string
  readonly role: string
}

/** What was noted on the phone, and where it belongs where it does not tell. */
const Take = ({
  typed,
  opportunities,
  problems,
}: {
  typed: Typed
  opportunities: readonly { readonly id: string; readonly says: string }[]
  problems: readonly Complaint[]
}) => (
  <form method="post" action={href('takePocket')} enctype="multipart/form-data" class="entry">
    <h2>From your phone</h2>
    <Problems of={problems} form="pocket" />
    <div class="field">
      <label for="pocket-text">Paste the notes</label>
      <span class="hint" id="pocket-text-hint">
        All of it, from “Afterword notes” to “#end”. The same notes twice are taken in once.
      </span>
      <textarea id="pocket-text" name="text" rows={6} aria-describedby="pocket-text-hint">
        {typed.text}
      </textarea>
    </div>
    <div class="field">
      <label for="pocket-file">Or the file that your phone saved</label>
      <input id="pocket-file" name="file" type="file" accept=".txt,text/plain" />
    </div>
    <details open={problems.length > 0}>
      <summary>They do not say where they belong?</summary>
      <div class="field">
        <label for="pocket-opportunity">Where they belong</label>
        <select id="pocket-opportunity" name="opportunity">
          <option value="">The notes tell</option>
          {opportunities.map(({ id, says }) => (
            <option value={id} selected={typed.opportunity === id}>
              {says}
            </option>
          ))}
        </select>
      </div>
      <div class="field">
        <label for="pocket-role">The role, where the firm is new</label>
        <input id="pocket-role" name="role" value={typed.role} />
      </div>
    </details>
    <button type="submit">Take them in</button>
  </form>
)

/** A page for the phone, which cannot reach this machine, and the way its notes come back. */
export const PocketPage = ({
  word,
  address,
  ...shown
}: {
  word: string
  address: string
  typed: Typed
  opportunities: readonly { readonly id: string; readonly says: string }[]
  problems: readonly Complaint[]
  room: Room
}) => (
  <SettingsPart
    title="Your phone"
    lead="One page to keep on your phone. It asks what was said, right after the talk, without any network."
    room={shown.room}
  >
    <div class="rooms pocket">
      <div>
        <Take {...shown} />
      </div>
      <div class="beside">
        <section>
          <h2>The page</h2>
          <p>
            Send the file to your phone and open it there in a browser. What you type stays on the phone until
            you hand it over.
          </p>
          <p>
            <a class="button plain" href={href('pocketPage')} download="pocket.html">
              Save the page
            </a>
          </p>
        </section>
        <section>
          <h2>By mail</h2>
          <p>
            A mail to yourself{address === '' ? '' : ` (${address})`} with these words in its subject is heard
            by your mailbox and taken in by itself: <strong>{word}</strong>
          </p>
          <p>
            In it stand the notes of the page, or one line of your own, such as “panel at Northwind Tue 3pm
            with Maria”. What is missing from it, you are asked.
          </p>
          <p class="meta">
            Whoever knows them could do the same; the page you save bears them. Other words need a new page.
          </p>
          <form method="post" action={href('takePocket')} class="entry">
            <div class="field">
              <label for="pocket-word">Other words</label>
              <input id="pocket-word" name="word" required minlength={6} maxlength={40} />
            </div>
            <button type="submit" class="plain">
              Use these
            </button>
          </form>
        </section>
      </div>
    </div>
  </SettingsPart>
)
