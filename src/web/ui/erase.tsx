import type { Room } from '../page.ts'
import { ActionForm } from './form.tsx'

/** The one thing without undo: the name is typed out first. */
export const Erase = ({
  what,
  name,
  hidden,
  back,
  room,
}: {
  /** What goes, to be read after “Erase”. */
  what: string
  name: string
  hidden: Readonly<Record<string, string>>
  back: string
  room: Room
}) => {
  const action = room.actions.get('erase')
  return action ? (
    <details class="erase">
      <summary>Erase {what} for good</summary>
      <p>
        Nothing of it is left: not in the history, not among the mail, not in our own copies. It cannot be
        taken back. Type <strong>{name}</strong> to go on.
      </p>
      <ActionForm
        action={action}
        fields={['confirm']}
        hidden={hidden}
        back={back}
        button={`Erase ${what}`}
        name={`erase-${Object.values(hidden).join('-')}`}
        quiet
      />
    </details>
  ) : null
}
