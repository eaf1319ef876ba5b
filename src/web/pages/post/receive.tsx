import { href } from '../../href.ts'

/** For answers that come another way: pasted, or as a file. */
export const Receive = ({
  text,
  opportunities,
  all,
}: {
  text: string
  opportunities: readonly { readonly id: string; readonly says: string }[]
  /** These are all there are. */
  all: boolean
}) => (
  <section>
    <h2>An answer came another way?</h2>
    <form method="post" action={href('receive')} enctype="multipart/form-data" class="entry">
      <div class="field">
        <label for="receive-text">Paste what it said</label>
        <textarea id="receive-text" name="text" rows={6}>
          {text}
        </textarea>
      </div>
      <div class="field">
        <label for="receive-file">Or the mail as a file (.eml)</label>
        <input id="receive-file" name="file" type="file" accept=".eml,message/rfc822" />
      </div>
      <div class="field">
        <label for="receive-opportunity">Where it belongs</label>
        {all ? (
          <select id="receive-opportunity" name="opportunity">
            <option value="">The mail tells</option>
            {opportunities.map(({ id, says }) => (
              <option value={id}>{says}</option>
            ))}
          </select>
        ) : (
          <>
            <input id="receive-opportunity" name="opportunity" list="receive-opportunities" />
            <datalist id="receive-opportunities">
              {opportunities.map(({ id, says }) => (
                <option value={id}>{says}</option>
              ))}
            </datalist>
            <p class="hint">
              Empty where the mail tells; any opportunity by its id, also one that is not suggested.
            </p>
          </>
        )}
      </div>
      <div class="field">
        <label for="receive-from">Who wrote it, if it is not signed</label>
        <input id="receive-from" name="from" />
      </div>
      <button type="submit">Take it in</button>
    </form>
  </section>
)
