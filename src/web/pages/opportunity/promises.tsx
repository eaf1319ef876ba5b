import { conditionOf, waitsForCondition } from '../../../core/dossier/condition.ts'
import type { Promised } from '../../../core/dossier/dossier.ts'
import type { Place } from '../../page.ts'
import { anchorOf } from '../../ui/anchor.ts'
import { Add, Change, Remove } from '../../ui/entries.tsx'
import { PromiseDeeds } from '../../ui/promise.tsx'
import { names } from '../../ui/touch-title.ts'
import { dayOn } from '../../ui/when.ts'

const usual = ['by', 'who', 'what', 'due']
const fields = [...usual, 'condition']

const PromiseEntry = ({ promise, opened, room }: Place & { promise: Promised }) => {
  const { dossier, kept, planned } = opened
  const anchor = anchorOf(`promise:${promise.id}`)
  const who = names([promise.who], dossier)
  const facts = [
    promise.due ? `by ${dayOn(promise.due, planned.now)}` : 'no date',
    ...(promise.kept ? ['✓ kept'] : []),
    ...(waitsForCondition(promise) ? [`waits: ${conditionOf(promise)}`] : []),
  ]
  return (
    <li id={anchor}>
      <strong>{promise.by === 'me' ? `You, to ${who}` : `${who}, to you`}</strong>
      <span class="what">{promise.what}</span>
      <span class="meta">{facts.join(' · ')}</span>
      <div class="deeds">
        <PromiseDeeds id={kept.id} promise={promise} room={room} />
        <Change
          of={`the promise: ${promise.what}`}
          name="promise"
          fact={anchor}
          fields={fields}
          usual={usual}
          hidden={{ id: promise.id }}
          anchor={anchor}
          opened={opened}
          room={room}
        >
          <Remove id={kept.id} kind="promise" fact={promise.id} room={room} what="this promise" />
        </Change>
      </div>
    </li>
  )
}

/** What either side owes the other; what was kept is folded. */
export const Promises = ({ opened, room }: Place) => {
  const { promises } = opened.dossier
  const entries = (of: readonly Promised[]) => (
    <ul class="entries">
      {of.map((promise) => (
        <PromiseEntry promise={promise} opened={opened} room={room} />
      ))}
    </ul>
  )
  const kept = promises.filter((promise) => promise.kept)
  return (
    <section id="promises">
      <h2>Promises</h2>
      {entries(promises.filter((promise) => !promise.kept))}
      {kept.length > 0 ? (
        <details class="add">
          <summary>{kept.length === 1 ? 'One that was kept' : `${kept.length} that were kept`}</summary>
          {entries(kept)}
        </details>
      ) : null}
      <Add
        title="Add a promise"
        name="promise"
        fields={fields}
        usual={usual}
        opened={opened}
        room={room}
        anchor="promises"
      />
    </section>
  )
}
