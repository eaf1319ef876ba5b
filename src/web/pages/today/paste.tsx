import { href } from '../../href.ts'

/** An answer that came another way: one field. Where it does not tell where it belongs, the mail page asks. */
export const PasteReply = () => (
  <section id="paste">
    <h2>Someone answered elsewhere?</h2>
    <form method="post" action={href('receive')} enctype="multipart/form-data" class="entry">
      <div class="field">
        <label for="reply-text">Paste what they wrote</label>
        <span class="hint" id="reply-hint">
          From LinkedIn, a text message or another mailbox; a whole thread too. Nothing is sent.
        </span>
        <textarea id="reply-text" name="text" rows={3} required aria-describedby="reply-hint" />
      </div>
      <button type="submit" class="plain">
        Take it in
      </button>
    </form>
  </section>
)
