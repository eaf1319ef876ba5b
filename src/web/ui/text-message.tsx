import type { Draft } from '../../core/compose/draft.ts'
import { smsOf } from '../contact.ts'
import { href } from '../href.ts'
import type { Opened } from '../page.ts'

/** A text message: opened where messages are written, or copied from above. */
export const TextMessage = ({ draft, opened }: { draft: Draft; opened: Opened }) => {
  if (draft.channel !== 'text') return null
  return (
    <section class="phone" aria-labelledby="text-message">
      <h2 id="text-message">As a text message</h2>
      <p class="act">
        {draft.to.map((id) => {
          const person = opened.dossier.people.get(id)
          const sms = person?.phone ? smsOf(person.phone, draft.body) : undefined
          if (!person) return null
          return sms ? (
            <a class="button plain" href={sms} data-sms="">
              Text {person.name}, {person.phone}
            </a>
          ) : (
            <span>
              {person.phone
                ? `The number of ${person.name} (“${person.phone}”) is none that can be texted from here.`
                : `No phone number is recorded for ${person.name}.`}{' '}
              <a href={`${href('opportunity', { id: opened.kept.id })}#people`}>Add it</a>
            </span>
          )
        })}
      </p>
      <p class="hint">Where this opens nothing, copy the message and paste it into your phone.</p>
    </section>
  )
}
