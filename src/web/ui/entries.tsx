import type { Person } from '../../core/dossier/dossier.ts'
import { wordsIn } from '../../core/dossier/facts.ts'
import type { RawDossier } from '../../core/dossier/schema.ts'
import { pointKinds } from '../../core/vocabulary/point-kinds.ts'
import { stages } from '../../core/vocabulary/stages.ts'
import { href } from '../href.ts'
import type { Opened, Room } from '../page.ts'
import { Erase } from './erase.tsx'
import { ActionForm } from './form.tsx'
import { soon } from './when.ts'

/** Deletes one fact; the word on it offers undo. */
export const Remove = ({
  id,
  kind,
  fact,
  room,
  what,
}: {
  id: string
  kind: string
  fact: string
  room: Room
  what: string
}) => {
  const action = room.actions.get('delete')
  return action ? (
    <ActionForm
      action={action}
      fields={[]}
      hidden={{ opportunity: id, kind, id: fact }}
      back={room.here}
      button={`Delete ${what}`}
      name={`delete-${kind}-${fact}`}
      quiet
    />
  ) : null
}

export const personFields = [
  'name',
  'title',
  'email',
  'phone',
  'linkedin',
  'postal',
  'called',
  'honorific',
  'given',
  'family',
  'prefers',
  'zone',
  'rapport',
  'contact',
  'helper',
  'left',
]

export const PersonEntry = ({ person, opened, room }: { person: Person; opened: Opened; room: Room }) => {
  const action = room.actions.get('person')
  const raw = opened.kept.raw.people?.[person.id]
  const ways = [person.email, person.phone, person.linkedin].filter((way) => way !== undefined)
  return (
    <li id={`person-${person.id}`}>
      <strong>{person.name}</strong> {person.title ?? ''}
      <span class="meta">{ways.length > 0 ? ways.join(' · ') : 'no address yet'}</span>
      <details>
        <summary>Change {person.name}</summary>
        {action ? (
          <ActionForm
            action={action}
            fields={personFields}
            values={raw}
            hidden={{ opportunity: opened.kept.id, id: person.id }}
            back={`${room.here}#people`}
            button="Keep"
            name={`person-${person.id}`}
            dossier={opened.dossier}
          />
        ) : null}
        <Remove id={opened.kept.id} kind="person" fact={person.id} room={room} what={person.name} />
        <Erase
          what={person.name}
          name={person.name}
          hidden={{ what: 'person', opportunity: opened.kept.id, person: person.id }}
          back={`${room.here}#people`}
          room={room}
        />
      </details>
    </li>
  )
}

type RawInterview = NonNullable<RawDossier['interviews']>[number]

export const InterviewEntry = ({
  held,
  opened,
  room,
}: {
  held: RawInterview
  opened: Opened
  room: Room
}) => {
  const action = room.actions.get('interview')
  const note = room.actions.get('note')
  const [place, query] = [{ id: opened.kept.id }, { interview: held.id }]
  const points = opened.dossier.interviews.find(({ id }) => id === held.id)?.debrief?.points ?? []
  return (
    <li id={`interview-${held.id}`}>
      <strong>{stages[held.stage].called}</strong>{' '}
      {soon(Temporal.ZonedDateTime.from(held.starts), opened.planned.now)}
      <span class="meta">
        <a href={href('prep', place, query)}>prep sheet</a> ·{' '}
        <a href={href('debrief', place, query)}>debrief</a>
      </span>
      {points.length > 0 ? (
        <ul class="points">
          {points.map((point) => (
            <li>
              <span class="kind">{pointKinds[point.kind].says}</span> {wordsIn(point)}
              {point.private ? <span class="private"> private</span> : null}
              <details>
                <summary>Change this note</summary>
                {note ? (
                  <ActionForm
                    action={note}
                    fields={['text', 'say', 'kind', 'who', 'better', 'private', 'raised', 'what']}
                    values={{ ...point, private: point.private }}
                    hidden={{ opportunity: opened.kept.id, id: point.id }}
                    back={`${room.here}#interview-${held.id}`}
                    button="Keep"
                    name={`note-${point.id}`}
                    dossier={opened.dossier}
                  />
                ) : null}
                <Remove id={opened.kept.id} kind="note" fact={point.id} room={room} what="this note" />
              </details>
            </li>
          ))}
        </ul>
      ) : null}
      <details>
        <summary>Change this interview</summary>
        {action ? (
          <ActionForm
            action={action}
            fields={[
              ...['stage', 'format', 'starts', 'ends', 'met', 'presented', 'outcome', 'changedBy', 'ill'],
              'movedTo',
            ]}
            values={held}
            hidden={{ opportunity: opened.kept.id, id: held.id }}
            back={`${room.here}#interview-${held.id}`}
            button="Keep"
            name={`interview-${held.id}`}
            dossier={opened.dossier}
          />
        ) : null}
        <Remove id={opened.kept.id} kind="interview" fact={held.id} room={room} what="this interview" />
      </details>
    </li>
  )
}

/** Folded away until it is wanted. */
export const Add = ({
  title,
  name,
  fields,
  opened,
  room,
  anchor,
}: {
  title: string
  name: string
  fields: readonly string[]
  opened: Opened
  room: Room
  anchor: string
}) => {
  const action = room.actions.get(name)
  return action ? (
    <details class="add" id={`add-${name}`}>
      <summary>{title}</summary>
      <ActionForm
        action={action}
        fields={fields}
        hidden={{ opportunity: opened.kept.id }}
        back={`${room.here}#${anchor}`}
        button="Keep"
        name={`add-${name}`}
        dossier={opened.dossier}
      />
    </details>
  ) : null
}
