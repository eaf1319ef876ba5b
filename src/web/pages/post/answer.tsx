import type { Incoming } from '../../../core/outbox/post.ts'
import { meantBy } from '../../../core/replies/meant.ts'
import type { ReplyMeaning } from '../../../core/replies/reading.ts'
import type { Room } from '../../page.ts'
import { ActionForm } from '../../ui/form.tsx'
import { stampSays } from '../../ui/when.ts'

const seems: Readonly<Record<ReplyMeaning, string>> = {
  invitation: 'an invitation',
  'next-step': 'a next step',
  rejection: 'a no',
  offer: 'an offer',
  asks: 'a question to you',
  thanks: 'a courtesy',
  'new-date': 'a new date',
  'on-hold': 'a halt',
}

/** An answer in its own words, what it seems to mean, and one click. */
export const Answer = ({
  mail,
  company,
  room,
}: {
  mail: Incoming
  company?: string | undefined
  room: Room
}) => {
  const { proposal, ownText } = mail.reading
  const confirm = room.actions.get('confirm')
  const is = meantBy(proposal)
  const text = ownText.trim()
  return (
    <li class="step">
      <p class="says">
        {mail.from.name || mail.from.address || mail.person || 'Someone'} answered
        {mail.subject ? `: ${mail.subject}` : ''}
      </p>
      <p class="meta">
        {stampSays(mail.at, room.now)} ·{' '}
        <a href={`/o/${encodeURIComponent(mail.opportunity ?? '')}`}>{company ?? mail.opportunity}</a> ·{' '}
        {mail.from.address ? `from ${mail.from.address}` : 'pasted'}
      </p>
      {text === '' ? null : (
        <blockquote class="answer">{text.length > 900 ? `${text.slice(0, 900)} …` : text}</blockquote>
      )}
      {proposal ? (
        <p>
          It seems to be <strong>{seems[proposal.meaning]}</strong>, from the words{' '}
          {proposal.words.map((words, index) => (
            <>
              {index > 0 ? ', ' : ''}
              <q>{words}</q>
            </>
          ))}
          .
        </p>
      ) : (
        <p>What it means could not be read out of it.</p>
      )}
      <div class="act">
        {is && is !== 'new-date' && confirm ? (
          <ActionForm
            action={confirm}
            fields={[]}
            hidden={{ id: mail.id, means: is }}
            back="/mail"
            button={`Yes, ${seems[proposal?.meaning ?? 'thanks']}`}
            name={`yes-${mail.id}`}
          />
        ) : null}
      </div>
      {confirm ? (
        <details open={is === undefined || is === 'new-date'}>
          <summary>{is ? 'It means something else' : 'Say what it means'}</summary>
          <ActionForm
            action={confirm}
            fields={['means', 'hearBy']}
            values={is === 'new-date' ? { means: is } : {}}
            hidden={{ id: mail.id }}
            back="/mail"
            button="That is what it means"
            name={`means-${mail.id}`}
          />
          <ActionForm
            action={confirm}
            fields={[]}
            hidden={{ id: mail.id, aside: 'true' }}
            back="/mail"
            button="It is not about this search"
            name={`aside-${mail.id}`}
            quiet
          />
        </details>
      ) : null}
    </li>
  )
}
