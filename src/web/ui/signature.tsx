import type { Opened, Room } from '../page.ts'
import { ActionForm } from './form.tsx'

/** At the foot of the first letter: whose it is. Asked once, where it is first needed. */
export const Signature = ({ opened, room }: { opened: Opened; room: Room }) => {
  const action = room.actions.get('profile')
  if (!action || opened.dossier.me.name !== '' || opened.kept.example) return null
  return (
    <section class="signature" aria-label="Your signature">
      <ActionForm
        action={action}
        fields={['name']}
        seen={{ name: '' }}
        labels={{ name: 'Your name, as you sign it' }}
        back={room.here}
        button="Sign it"
        name="signature"
        quiet
      />
    </section>
  )
}
