import type { Profiled } from '../../../actions/facts/profile.ts'
import type { Me } from '../../../core/keep/keep.ts'
import { own } from '../../form.ts'
import { href } from '../../href.ts'
import type { Room } from '../../page.ts'
import { ofProfile } from '../../standing.ts'
import { ActionForm } from '../../ui/form.tsx'
import { SettingsPart } from './part.tsx'

const phraseSays = {
  greeting: 'You greet with',
  thanks: 'You thank with',
  closing: 'You close with',
  signature: 'You sign with',
} as const

/** What was learnt from the words you changed, each to be forgotten with one click. */
const Phrases = ({ me }: { me: Me | undefined }) => {
  const learnt = Object.entries(phraseSays).flatMap(([kind, says]) =>
    (me?.phrases?.[kind as keyof typeof phraseSays] ?? []).map((phrase) => ({ kind, says, phrase })),
  )
  return learnt.length === 0 ? null : (
    <section class="left-out">
      <h2>Your own phrases</h2>
      <p class="meta">Learnt from what you changed in drafts; used where they fit the reader.</p>
      <ul>
        {learnt.map(({ kind, says, phrase }) => (
          <li>
            {says} “{phrase}”{' '}
            <form method="post" action={href('do', { action: 'forget-phrase' })}>
              <input type="hidden" name="kind" value={kind} />
              <input type="hidden" name="phrase" value={phrase} />
              <input type="hidden" name={own.back} value={href('writing')} />
              <button class="plain" type="submit">
                Forget it
              </button>
            </form>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** What goes into letters beside what was said in the talk. */
export const WritingPage = ({ profile: { me }, room }: { profile: Profiled; room: Room }) => {
  const action = room.actions.get('profile')
  const values = ofProfile(me, room.zoneHere)
  return (
    <SettingsPart
      title="How you write"
      lead="A strength may stand in a letter where it fits what they need. Words you keep here are never called mistakes."
      room={room}
    >
      {action ? (
        <ActionForm
          action={action}
          fields={['strengths', 'words', 'channels']}
          values={values}
          seen={values}
          hidden={{ [own.edit]: 'yes' }}
          back={href('writing')}
          button="Keep"
          name="writing"
        />
      ) : null}
      <Phrases me={me} />
    </SettingsPart>
  )
}
