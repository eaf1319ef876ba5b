import type { Placed } from '../../../actions/people/everybody.ts'
import type { Alike } from '../../../core/keep/identities.ts'
import { href } from '../../href.ts'
import type { Room } from '../../page.ts'
import { ActionForm } from '../../ui/form.tsx'

const shares: Readonly<Record<Alike<Placed>['by'], string>> = {
  address: 'the same e-mail address',
  profile: 'the same LinkedIn page',
  name: 'the same name',
  near: 'nearly the same name',
  short: 'nearly the same name, one of them in short',
}

const Who = ({ of }: { of: readonly Placed[] }) => {
  const [first] = of
  return first ? (
    <>
      <a href={href('person', { opportunity: first.opportunity, person: first.id })}>{first.name}</a>
      {first.title ? `, ${first.title}` : ''} (
      {of.map(({ company }, at) => (
        <>
          {at > 0 ? ', ' : ''}
          <span class="employer">{company}</span>
        </>
      ))}
      )
    </>
  ) : null
}

const Asked = ({ pair, room, at }: { pair: Alike<Placed>; room: Room; at: number }) => {
  const [[one], [other]] = [pair.one, pair.other]
  const [same, two] = [room.actions.get('same-person'), room.actions.get('two-people')]
  if (!one || !other || !same || !two) return null
  const form = (action: typeof same, button: string, quiet: boolean) => (
    <ActionForm
      action={action}
      fields={[]}
      hidden={{ ...{ opportunity: one.opportunity, id: one.id }, elsewhere: other.opportunity, as: other.id }}
      back={room.here}
      button={button}
      name={`${action.name}-${at}`}
      quiet={quiet}
      link={!quiet}
    />
  )
  return (
    <li>
      <p>
        <Who of={pair.one} /> and <Who of={pair.other} /> have {shares[pair.by]}.
      </p>
      <div class="act">
        {form(same, 'One person', true)}
        {form(two, 'Two people', false)}
      </div>
    </li>
  )
}

/** Who may be one and the same: asked until it is decided. Each firm keeps what it knows of them, and it can be taken back. */
export const Alikes = ({ alike, room }: { alike: readonly Alike<Placed>[]; room: Room }) =>
  alike.length === 0 ? null : (
    <section class="alike" aria-labelledby="alike">
      <h2 id="alike">One person or two?</h2>
      <ul>
        {alike.map((pair, at) => (
          <Asked pair={pair} room={room} at={at} />
        ))}
      </ul>
      <p class="hint">Nothing is lost either way: each firm keeps what it has, and you can take it back.</p>
    </section>
  )
