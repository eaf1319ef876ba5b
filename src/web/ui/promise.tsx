import { waitsForCondition } from '../../core/dossier/condition.ts'
import type { Promised } from '../../core/dossier/dossier.ts'
import type { Room } from '../page.ts'
import { anchorOf } from './anchor.ts'
import { ActionForm } from './form.tsx'

/** What there is to say of a promise: what it hangs on is so now, or it is kept. */
export const PromiseDeeds = ({
  id,
  promise,
  room,
}: {
  readonly id: string
  readonly promise: Promised
  readonly room: Room
}) => {
  const action = room.actions.get('promise')
  if (!action || promise.kept) return null
  const [deed, button] = waitsForCondition(promise) ? ['so', 'That is so now'] : ['kept', 'It is kept']
  return (
    <ActionForm
      action={action}
      fields={[]}
      hidden={{ opportunity: id, id: promise.id, [deed]: 'true' }}
      back={`${room.here}#${anchorOf(`promise:${promise.id}`)}`}
      button={button}
      name={`${deed}-${promise.id}`}
      link
    />
  )
}
