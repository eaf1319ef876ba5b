import type { Words } from '../../../actions/draft.ts'
import { addressesFor } from '../../../core/mail/outbox/going.ts'
import type { Step } from '../../../core/plan/step.ts'
import { mailtoOf } from '../../contact.ts'
import { own } from '../../form.ts'
import { href } from '../../href.ts'
import type { Opened, Room } from '../../page.ts'
import { Layout } from '../../ui/layout.tsx'
import { ours } from '../../ui/when.ts'

/** Where no script runs: the words as they stood on the page, to be opened in the mail program and recorded as sent. */
export const OpenPage = ({
  opened,
  step,
  words: { subject, body },
  hidden,
  room,
}: {
  opened: Opened
  step: Step
  words: Words
  hidden: Readonly<Record<string, string>>
  room: Room
}) => {
  const addresses = addressesFor(step, opened.dossier)
  const back = href('draft', { id: opened.kept.id }, { step: step.id })
  return (
    <Layout title={ours(step.says)} at="opportunities" flash={room.flash}>
      <h1>{ours(step.says)}</h1>
      <article class="sheet" aria-label="The message">
        <dl>
          <dt>To</dt>
          <dd>{addresses.join(', ')}</dd>
          <dt>Subject</dt>
          <dd>{subject}</dd>
        </dl>
        <p class="letter also">{body}</p>
      </article>
      <form method="post" action={href('do', { action: 'sent' })} class="act">
        {Object.entries({ ...hidden, subject, body, [own.back]: href('today') }).map(([name, value]) => (
          <input type="hidden" name={name} value={value} />
        ))}
        <a class="button" href={mailtoOf(addresses, subject, body)}>
          Open these words in your mail program
        </a>
        <button type="submit" class="plain">
          I sent it
        </button>
      </form>
      <p>
        <a href={back}>Back to the draft</a>
      </p>
    </Layout>
  )
}
