import type { Profiled } from '../../actions/facts/profile.ts'
import { own } from '../form.ts'
import { href } from '../href.ts'
import type { Room } from '../page.ts'
import { ofProfile } from '../standing.ts'
import { ActionForm } from '../ui/form.tsx'
import { SettingsPart } from './settings/part.tsx'

/** Who you are. */
export const ProfilePage = ({ profile: { me }, room }: { profile: Profiled; room: Room }) => {
  const action = room.actions.get('profile')
  const values = ofProfile(me, room.zoneHere)
  return (
    <SettingsPart
      title="You"
      lead="What stands here signs your letters and tells your times. It stays on this machine."
      room={room}
    >
      {action ? (
        <ActionForm
          action={action}
          fields={['name', 'email', 'phone', 'postal', 'zone', 'english', 'signature']}
          values={values}
          seen={values}
          hidden={{ [own.edit]: 'yes' }}
          back={href('profile')}
          button="Keep"
          name="profile"
        />
      ) : null}
    </SettingsPart>
  )
}
