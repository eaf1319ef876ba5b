import type { Action } from '../../actions/action.ts'
import { own } from '../form.ts'
import { href } from '../href.ts'

/** One press that does one thing and asks nothing: it reads as a link. */
export const Deed = ({
  action,
  give,
  back,
  button,
}: {
  readonly action: Action
  readonly give: Readonly<Record<string, string>>
  readonly back: string
  readonly button: string
}) => (
  <form method="post" action={href('do', { action: action.name })} class="deed">
    {Object.entries(give).map(([key, value]) => (
      <input type="hidden" name={key} value={value} />
    ))}
    <input type="hidden" name={own.back} value={back} />
    <button type="submit" class="link">
      {button}
    </button>
  </form>
)
