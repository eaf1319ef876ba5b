import type { Profiled } from '../../../actions/facts/profile.ts'
import type { Complaint } from '../../../core/outcome.ts'
import { type NumberName, numberGroups, numberNames, numberSays } from '../../../core/vocabulary/numbers.ts'
import type { Sent } from '../../form.ts'
import { own } from '../../form.ts'
import { href } from '../../href.ts'
import { seenText } from '../../older-page.ts'
import type { Room } from '../../page.ts'
import { ActionForm } from '../../ui/form.tsx'
import { Problems } from '../../ui/layout.tsx'
import { NumberField, type ShownNumbers, WouldChange } from '../../ui/number-field.tsx'
import { SettingsPart } from './part.tsx'

const Group = ({
  title,
  names,
  shown,
}: {
  title: string
  names: readonly NumberName[]
  shown: ShownNumbers
}) =>
  names.length === 0 ? null : (
    <fieldset class="figures">
      <legend>{title}</legend>
      {names.map((name) => (
        <NumberField name={name} shown={shown} />
      ))}
    </fieldset>
  )

/** Those that were changed stand first; the rest is folded away by what it is about. */
const Numbers = ({ shown }: { shown: ShownNumbers }) => {
  const { me, problems = [] } = shown
  const isChanged = (name: NumberName) =>
    me?.numbers?.[name] !== undefined || problems.some(({ item }) => item === name)
  const groups = numberGroups.map(({ title, names }) => ({
    title,
    names: names.filter((name) => !isChanged(name)),
  }))
  return (
    <form method="post" action={href('setWhen')} class="entry numbers">
      <input type="hidden" name={own.seen} value={seenText(me?.numbers ?? {}, numberNames)} />
      <Problems
        of={problems.map(({ message, item }) => ({
          message: item === undefined ? message : `${numberSays[item as NumberName]}: ${message}`,
        }))}
      />
      <Group title="What you changed" names={numberNames.filter(isChanged)} shown={shown} />
      {groups.map(({ title, names }) => (
        <details>
          <summary>{title}</summary>
          <Group title={title} names={names} shown={shown} />
        </details>
      ))}
      <p class="hint">An empty box counts as the number in grey, which is the usual one.</p>
      <div class="act">
        <WouldChange />
        <button type="submit" class="plain">
          Keep these numbers
        </button>
      </div>
    </form>
  )
}

/** How soon one follows up: in three words, and in every number behind them. */
export const WhenPage = ({
  profile: { me, moved = [] },
  sent,
  problems = [],
  room,
}: {
  profile: Profiled
  sent?: Sent
  problems?: readonly Complaint[]
  room: Room
}) => {
  const action = room.actions.get('profile')
  const temper = me?.temper ?? 'balanced'
  return (
    <SettingsPart
      title="When you follow up"
      lead="Nobody is asked before the date they named. How long after it you ask is yours to say."
      room={room}
    >
      {moved.length > 0 ? (
        <div class="flash" role="status">
          <span>An earlier Afterword kept numbers that count otherwise today: {moved.join('; ')}.</span>
        </div>
      ) : null}
      {action ? (
        <ActionForm
          action={action}
          fields={['temper']}
          values={{ temper }}
          seen={{ temper }}
          hidden={{ [own.edit]: 'yes' }}
          back={href('when')}
          button="Keep"
          name="temper"
        >
          <WouldChange />
        </ActionForm>
      ) : null}
      <h2>The numbers</h2>
      <p>
        Each one is what the <a href={href('playbook')}>guides</a> advise for the choice above. Change one
        only if you know better for your line of work.
      </p>
      <Numbers shown={{ me, temper, sent, problems }} />
    </SettingsPart>
  )
}
