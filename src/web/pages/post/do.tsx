import { href } from '../../href.ts'
import type { Room } from '../../page.ts'
import { ActionForm } from '../../ui/form.tsx'

/** A button that does one thing to one message. */
export const Do = ({
  name,
  id,
  says,
  room,
  quiet,
}: {
  name: string
  id: string
  says: string
  room: Room
  quiet?: boolean
}) => {
  const action = room.actions.get(name)
  return action ? (
    <ActionForm
      action={action}
      fields={[]}
      hidden={{ id }}
      back={href('mail')}
      button={says}
      name={`${name}-${id}`}
      quiet={quiet}
    />
  ) : null
}
