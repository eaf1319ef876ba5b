import type { Child } from 'hono/jsx'
import type { Place, Room } from '../page.ts'
import { standingIn } from '../standing.ts'
import { ActionForm } from './form.tsx'

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
      link
    />
  ) : null
}

/** Folded away until it is wanted; what was added is gone to. */
export const Add = ({
  title,
  name,
  fields,
  usual,
  opened,
  room,
  anchor,
  children,
}: Place & {
  readonly title: string
  readonly name: string
  readonly fields: readonly string[]
  readonly usual?: readonly string[]
  /** Where on the page one comes back to where nothing new stands under a name of its own. */
  readonly anchor: string
  readonly children?: Child
}) => {
  const action = room.actions.get(name)
  return action ? (
    <details class="add" id={`add-${name}`}>
      <summary>{title}</summary>
      {children}
      <ActionForm
        action={action}
        fields={fields}
        usual={usual}
        hidden={{ opportunity: opened.kept.id }}
        back={`${room.here}#${anchor}`}
        toNew
        button="Keep"
        name={`add-${name}`}
        dossier={opened.dossier}
      />
    </details>
  ) : null
}

/** Changes a thing where it stands, and comes back to it. */
export const Change = ({
  title = 'Change',
  of,
  name,
  fact,
  fields,
  usual,
  hidden,
  anchor,
  opened,
  room,
  children,
}: Place & {
  readonly title?: string
  /** The thing, for whoever hears the page instead of seeing it. */
  readonly of: string
  /** The action. */
  readonly name: string
  /** Sets the ids of its fields apart. */
  readonly fact: string
  readonly fields: readonly string[]
  readonly usual: readonly string[]
  /** Which one it is. */
  readonly hidden: Readonly<Record<string, string>> & { readonly id: string }
  readonly anchor: string
  /** What else can be done with it: deleting, erasing. */
  readonly children?: Child
}) => {
  const action = room.actions.get(name)
  const values = standingIn(name, opened, hidden.id)
  return action ? (
    <details class="change">
      <summary>
        <span aria-hidden="true">✎</span> {title}
        <span class="hidden"> {of}</span>
      </summary>
      <ActionForm
        action={action}
        fields={fields}
        usual={usual}
        values={values}
        seen={values}
        hidden={{ opportunity: opened.kept.id, ...hidden }}
        back={`${room.here}#${anchor}`}
        button="Keep"
        name={fact}
        dossier={opened.dossier}
      />
      {children}
    </details>
  ) : null
}
