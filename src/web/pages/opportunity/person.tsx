import type { Person } from '../../../core/dossier/dossier.ts'
import { lastContact } from '../../../core/plan/story.ts'
import { channels } from '../../../core/vocabulary/channels.ts'
import { href } from '../../href.ts'
import type { Opened, Place } from '../../page.ts'
import { anchorOf } from '../../ui/anchor.ts'
import { Add, Change, Remove } from '../../ui/entries.tsx'
import { Erase } from '../../ui/erase.tsx'
import { dayNear } from '../../ui/when.ts'

const usual = ['name', 'title', 'email', 'prefers']
const fields = [
  ...usual,
  ...['phone', 'linkedin', 'postal', 'called', 'honorific', 'pronouns', 'given', 'family', 'zone'],
  ...['rapport', 'contact', 'helper', 'helped', 'left'],
]

const spoke = { met: 'You met', wrote: 'You wrote', heard: 'They wrote' } as const

const Contact = ({ person, opened: { dossier, planned } }: { person: Person; opened: Opened }) => {
  const last = lastContact(dossier, person.id, planned.now)
  return (
    <span class="meta">{last ? `${spoke[last.by]} ${dayNear(last.at, planned.now)}` : 'No contact yet'}</span>
  )
}

/** Who it is, how they are reached, and when one last spoke. */
const PersonCard = ({ person, opened, room }: Place & { person: Person }) => {
  const id = opened.kept.id
  const anchor = anchorOf(`person:${person.id}`)
  const ways = [person.email, person.phone, person.linkedin].filter((way) => way !== undefined)
  return (
    <li id={anchor} class="person">
      <strong>
        <a href={href('person', { opportunity: id, person: person.id })}>{person.name}</a>
      </strong>
      {person.title ? <span class="job">{person.title}</span> : null}
      {person.left ? <span class="meta">Has left the firm</span> : null}
      <span class="meta">{ways.length > 0 ? ways.join(' · ') : 'no address yet'}</span>
      {person.prefers ? <span class="meta">Likes {channels[person.prefers].says} best</span> : null}
      <Contact person={person} opened={opened} />
      <Change
        of={person.name}
        name="person"
        fact={`person-${person.id}`}
        fields={fields}
        usual={usual}
        hidden={{ id: person.id }}
        anchor={anchor}
        opened={opened}
        room={room}
      >
        <Remove id={id} kind="person" fact={person.id} room={room} what={person.name} />
        <Erase
          what={person.name}
          name={person.name}
          hidden={{ what: 'person', opportunity: id, person: person.id }}
          back={`${room.here}#people`}
          room={room}
        />
      </Change>
    </li>
  )
}

export const People = ({ opened, room }: Place) => (
  <section id="people">
    <h2>People</h2>
    <ul class="entries">
      {[...opened.dossier.people.values()].map((person) => (
        <PersonCard person={person} opened={opened} room={room} />
      ))}
    </ul>
    <Add
      title="Add someone"
      name="person"
      fields={fields}
      usual={usual}
      opened={opened}
      room={room}
      anchor="people"
    />
    <a class="thumb" href={href('bringPeople', {}, { to: opened.kept.id })}>
      Bring people in from a file
    </a>
  </section>
)
