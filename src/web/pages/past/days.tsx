import type { Child } from 'hono/jsx'
import type { Day } from '../../../core/dossier/dossier.ts'

/** Which days are shown: a first and a last. */
export const Days = ({
  to,
  from,
  until,
  children,
}: {
  to: string
  from: Day
  until: Day
  children?: Child
}) => (
  <form method="get" action={to} class="days">
    <div class="field">
      <label for="from">From</label>
      <input type="date" id="from" name="from" value={from.toString()} />
    </div>
    <div class="field">
      <label for="to">To</label>
      <input type="date" id="to" name="to" value={until.toString()} />
    </div>
    {children}
    <button type="submit" class="plain">
      Show these days
    </button>
  </form>
)
