import type { Inbox } from '../../actions/post/inbox.ts'
import type { OnItsWay, Outbox } from '../../actions/post/outbox.ts'
import type { Incoming } from '../../core/outbox/post.ts'
import type { Complaint } from '../../core/outcome.ts'
import { meantBy } from '../../core/replies/meant.ts'
import type { ReplyMeaning } from '../../core/replies/reading.ts'
import type { Room } from '../page.ts'
import { ActionForm } from '../ui/form.tsx'
import { Layout, Problems } from '../ui/layout.tsx'

const shapes: Readonly<Record<OnItsWay['state'], readonly [shape: string, word: string, look: string]>> = {
  approved: ['○', 'on its way', 'waiting'],
  sending: ['◐', 'being handed over', 'ready'],
  dot: ['◐', 'handed over', 'ready'],
  sent: ['✓', 'sent', ''],
  held: ['■', 'held', 'due'],
  cancelled: ['×', 'cancelled', ''],
  failed: ['▲', 'refused', 'late'],
  uncertain: ['?', 'uncertain', 'late'],
}

const stateOf = (message: OnItsWay) =>
  message.folder && message.filed && message.state === 'held'
    ? (['▤', 'lies as a file', 'ready'] as const)
    : shapes[message.state]

const Do = ({
  name,
  id,
  says,
  room,
  quiet,
}: {
  name: string
  id: string
  says: string
  room: Room
  quiet?: boolean
}) => {
  const action = room.actions.get(name)
  return action ? (
    <ActionForm
      action={action}
      fields={[]}
      hidden={{ id }}
      back="/mail"
      button={says}
      name={`${name}-${id}`}
      quiet={quiet}
    />
  ) : null
}

/** One message with its state, a sentence, and what can be done about it. */
export const Way = ({ message, room }: { message: OnItsWay; room: Room }) => {
  const [shape, word, look] = stateOf(message)
  const { id, state } = message
  const filed = message.folder && message.filed
  return (
    <li class="step">
      <p class="says">
        <a href={`/o/${encodeURIComponent(message.opportunity)}`}>{message.opportunity}</a>:{' '}
        {message.step.split('/')[1]?.replaceAll('-', ' ')} to {message.to.join(', ')}
      </p>
      <p class="meta">
        <span class={`state ${look}`}>
          <span aria-hidden="true">{shape}</span> {word}
        </span>{' '}
        · {message.says}
      </p>
      <div class="act">
        {state === 'uncertain' ? <Do name="arrived" id={id} says="It arrived" room={room} /> : null}
        {filed ? <Do name="arrived" id={id} says="I sent it" room={room} /> : null}
        {state === 'uncertain' || state === 'failed' ? (
          <Do name="send" id={id} says="Send again" room={room} quiet={state === 'uncertain'} />
        ) : null}
        {state === 'held' && !filed ? (
          <Do name="send" id={id} says="Send it all the same" room={room} />
        ) : null}
        {state === 'approved' ? <Do name="send" id={id} says="Send now" room={room} quiet /> : null}
        {['approved', 'held', 'failed', 'uncertain'].includes(state) ? (
          <Do name="cancel" id={id} says="Cancel" room={room} quiet />
        ) : null}
        <a class="button plain" href={`/mail/${encodeURIComponent(id)}.eml`}>
          As a file
        </a>
      </div>
    </li>
  )
}

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

const Answer = ({ mail, room }: { mail: Incoming; room: Room }) => {
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
        {mail.at.slice(0, 16).replace('T', ' ')} UTC ·{' '}
        <a href={`/o/${encodeURIComponent(mail.opportunity ?? '')}`}>{mail.opportunity}</a> ·{' '}
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

const Group = ({
  title,
  messages,
  room,
  more,
}: {
  title: string
  messages: readonly OnItsWay[]
  room: Room
  more?: string
}) =>
  messages.length === 0 ? null : (
    <section>
      <h2>{title}</h2>
      {more ? <p class="meta">{more}</p> : null}
      <ul class="steps">
        {messages.map((message) => (
          <Way message={message} room={room} />
        ))}
      </ul>
    </section>
  )

/** What waits for a word, what is on its way, what went out; and a place for answers that come another way. */
export const PostPage = ({
  outbox: { messages },
  inbox: { mails },
  connected,
  problems,
  text,
  said,
  opportunities,
  room,
}: {
  outbox: Outbox
  inbox: Inbox
  connected: boolean
  problems: readonly Complaint[]
  text: string
  said: string | undefined
  opportunities: readonly { readonly id: string; readonly says: string }[]
  room: Room
}) => {
  const of = (...states: OnItsWay['state'][]) => messages.filter(({ state }) => states.includes(state))
  const waiting = mails.length + of('uncertain', 'failed', 'held').length
  return (
    <Layout title="Mail" at="mail" flash={room.flash}>
      <h1>
        {waiting === 0
          ? 'Nothing waits for your word'
          : waiting === 1
            ? 'One thing waits for your word'
            : `${waiting} things wait for your word`}
      </h1>
      {said ? (
        <div class="flash" role="status">
          <span>{said}</span>
        </div>
      ) : null}
      {connected ? null : (
        <p class="lead">
          No mailbox is connected: what you say yes to becomes a file for your mail program, and answers are
          pasted in. <a href="/settings/mail">Connect your mailbox</a>
        </p>
      )}
      <Problems of={problems} />
      {mails.length > 0 ? (
        <section>
          <h2>Answers</h2>
          <p class="meta">Everything of that process is held until you say what its answer means.</p>
          <ul class="steps">
            {mails.map((mail) => (
              <Answer mail={mail} room={room} />
            ))}
          </ul>
        </section>
      ) : null}
      <Group
        title="Uncertain"
        messages={of('uncertain')}
        room={room}
        more="They were handed over, and the line broke before the answer. They are neither sent again nor forgotten without you."
      />
      <Group title="Refused" messages={of('failed')} room={room} />
      <Group title="Held" messages={of('held')} room={room} />
      <Group
        title="On its way"
        messages={of('approved', 'sending', 'dot')}
        room={room}
        more="They go out while Afterword is open. If this computer sleeps at that moment, they go out when it wakes, or you are asked where it has become late."
      />
      <Group title="Gone out" messages={of('sent')} room={room} />
      <section>
        <h2>An answer came another way?</h2>
        <form method="post" action="/mail/receive" enctype="multipart/form-data" class="entry">
          <div class="field">
            <label for="receive-text">Paste what it said</label>
            <textarea id="receive-text" name="text" rows={6}>
              {text}
            </textarea>
          </div>
          <div class="field">
            <label for="receive-file">Or the mail as a file (.eml)</label>
            <input id="receive-file" name="file" type="file" accept=".eml,message/rfc822" />
          </div>
          <div class="field">
            <label for="receive-opportunity">Where it belongs</label>
            <select id="receive-opportunity" name="opportunity">
              <option value="">The mail tells</option>
              {opportunities.map(({ id, says }) => (
                <option value={id}>{says}</option>
              ))}
            </select>
          </div>
          <button type="submit">Take it in</button>
        </form>
      </section>
    </Layout>
  )
}
