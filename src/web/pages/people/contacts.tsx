import type { KnownContact } from '../../../core/contacts/contact.ts'
import type { Room } from '../../page.ts'
import { ActionForm } from '../../ui/form.tsx'

const Contact = ({ contact, room, at }: { contact: KnownContact; room: Room; at: number }) => {
  const { id, name, title, company, email, phone, linkedin, postal, note } = contact
  const forget = room.actions.get('forget-contact')
  return (
    <li>
      <div>
        <span class="name">{name}</span>
        <span class="job">
          {title ? `${title}${company ? ', ' : ''}` : ''}
          {company ? <span class="employer">{company}</span> : null}
        </span>
      </div>
      <span class="meta">
        {email ? <a href={`mailto:${email}`}>{email}</a> : null}
        {phone ? ` ${phone}` : ''}
        {linkedin ? (
          <>
            {' '}
            <a href={linkedin}>LinkedIn</a>
          </>
        ) : null}
      </span>
      <div>
        {note || postal ? (
          <details>
            <summary>Note</summary>
            <p class="lines">{[postal, note].filter((each) => each).join('\n')}</p>
          </details>
        ) : null}
        {forget ? (
          <ActionForm
            action={forget}
            fields={[]}
            hidden={{ id }}
            back={room.here}
            button={`Take ${name} out`}
            name={`forget-${at}`}
            link
          />
        ) : null}
      </div>
    </li>
  )
}

/** Whoever is known without an opportunity: out of an address book, out of a table. */
export const Contacts = ({ contacts, room }: { contacts: readonly KnownContact[]; room: Room }) =>
  contacts.length === 0 ? null : (
    <section>
      <h2>Whom you know besides</h2>
      <p class="hint">None of them is part of an opportunity.</p>
      <ul class="people">
        {contacts.map((contact, at) => (
          <Contact contact={contact} room={room} at={at} />
        ))}
      </ul>
    </section>
  )
