import { href } from '../../href.ts'

/** One line instead of a form: what was understood is shown before it is kept. */
export const AddLine = () => (
  <section id="add-line">
    <h2>Note it in one line</h2>
    <form method="post" action={href('readLine')} class="entry">
      <div class="field">
        <label for="add-text">What happened, or will</label>
        <span class="hint" id="add-hint">
          Such as: panel at Northwind Tue 3pm with Maria Lopez, they decide by Friday. You see what was
          understood first.
        </span>
        <input
          id="add-text"
          name="line"
          required
          maxlength={1000}
          autocomplete="off"
          aria-describedby="add-hint"
        />
      </div>
      <button type="submit" class="plain">
        Look at it
      </button>
    </form>
  </section>
)
