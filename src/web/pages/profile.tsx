import type { Profiled } from '../../actions/facts/profile.ts'
import type { Me } from '../../core/keep/keep.ts'
import { numberGroups, numberSays, tempers } from '../../core/vocabulary/numbers.ts'
import { own } from '../form.ts'
import { href } from '../href.ts'
import type { Room } from '../page.ts'
import { Erase } from '../ui/erase.tsx'
import { ActionForm } from '../ui/form.tsx'
import { Layout } from '../ui/layout.tsx'

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
              <input type="hidden" name={own.back} value={href('profile')} />
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

const [main, ...others] = numberGroups

/** What each temper makes of some of the playbook's numbers. */
const NumbersTable = ({ group }: { group: (typeof numberGroups)[number] | undefined }) => {
  if (!group) return null
  const { title, names } = group
  return (
    <section class="scroll" tabindex={0} aria-label={`The numbers of each temper: ${title}`}>
      <table>
        <thead>
          <tr>
            <th scope="col">Number</th>
            <th scope="col">Eager</th>
            <th scope="col">Balanced</th>
            <th scope="col">Patient</th>
          </tr>
        </thead>
        <tbody>
          {names.map((name) => (
            <tr>
              <th scope="row">
                {numberSays[name]} <code>{name}</code>
              </th>
              <td>{tempers.eager[name]}</td>
              <td>{tempers.balanced[name]}</td>
              <td>{tempers.patient[name]}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

/** Who you are, what you bring, how soon you like to follow up. */
export const ProfilePage = ({ profile, room }: { profile: Profiled; room: Room }) => {
  const { me, moved = [] } = profile
  const action = room.actions.get('profile')
  const temper = me?.temper ?? 'balanced'
  const values = {
    ...me,
    temper,
    zone: me?.zone ?? room.zoneHere,
    strengths: (me?.strengths ?? []).map(({ skill, proof }) => (proof ? `${skill} | ${proof}` : skill)),
    set: Object.entries(me?.numbers ?? {}).map(([name, value]) => `${name}=${value}`),
  }
  return (
    <Layout title="You" at="profile" flash={room.flash}>
      <h1>You</h1>
      <p class="lead">What stands here signs your letters and tells your times. It stays on this machine.</p>
      {moved.length > 0 ? (
        <div class="flash" role="status">
          <span>An earlier Afterword kept numbers that count otherwise today: {moved.join('; ')}.</span>
        </div>
      ) : null}
      {action ? (
        <ActionForm
          action={action}
          fields={[
            'name',
            'email',
            'phone',
            'postal',
            'zone',
            'english',
            'signature',
            'channels',
            'strengths',
            'words',
            'temper',
            'set',
          ]}
          values={values}
          hidden={{ [own.edit]: 'yes' }}
          back={href('profile')}
          button="Keep"
          name="profile"
        />
      ) : null}
      <Phrases me={me} />
      <p>
        <a href={href('mailbox')}>Your mailbox</a>: where approved messages go out from.
      </p>
      <p>
        <a href={href('model')}>The optional assistant</a>
        {room.assistant
          ? ` is on: ${room.assistant.model}.`
          : ' is off; it may reword messages if you let it.'}
      </p>
      <section>
        <h2>What a temper changes</h2>
        <NumbersTable group={main} />
        <details>
          <summary>All the other numbers</summary>
          {others.map((group) => (
            <>
              <h3>{group.title}</h3>
              <NumbersTable group={group} />
            </>
          ))}
        </details>
      </section>
      <Erase
        what="everything"
        name="everything"
        hidden={{ what: 'everything' }}
        back={href('today')}
        room={room}
      />
    </Layout>
  )
}
