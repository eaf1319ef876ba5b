import type { Inbox } from '../../../actions/post/inbox.ts'
import type { OnItsWay, Outbox } from '../../../actions/post/outbox.ts'
import type { Complaint } from '../../../core/outcome.ts'
import { href } from '../../href.ts'
import type { Room } from '../../page.ts'
import { Layout, Problems } from '../../ui/layout.tsx'
import { PagesNav } from '../../ui/pages.tsx'
import { Answer } from './answer.tsx'
import { Receive } from './receive.tsx'
import { Way } from './way.tsx'

const Group = ({
  title,
  messages,
  companies,
  room,
  more,
}: {
  title: string
  messages: readonly OnItsWay[]
  companies: ReadonlyMap<string, string>
  room: Room
  more?: string
}) =>
  messages.length === 0 ? null : (
    <section>
      <h2>{title}</h2>
      {more ? <p class="meta">{more}</p> : null}
      <ul class="steps">
        {messages.map((message) => (
          <Way message={message} company={companies.get(message.opportunity)} room={room} />
        ))}
      </ul>
    </section>
  )

/** What waits for a word, what is on its way, what went out; and a place for answers that come another way. */
export const PostPage = ({
  outbox,
  inbox,
  problems,
  text,
  said,
  opportunities,
  allOpportunities,
  companies,
  room,
}: {
  outbox: Outbox
  inbox: Inbox
  problems: readonly Complaint[]
  text: string
  said: string | undefined
  opportunities: readonly { readonly id: string; readonly says: string }[]
  allOpportunities: boolean
  companies: ReadonlyMap<string, string>
  room: Room
}) => {
  const { messages, connected } = outbox
  const { mails } = inbox
  const link = (page: number, answers: number) => href('mail', {}, { page, answers })
  const of = (...states: OnItsWay['state'][]) => messages.filter(({ state }) => states.includes(state))
  const waiting = inbox.count + outbox.waiting
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
          pasted in. <a href={href('mailbox')}>Connect your mailbox</a>
        </p>
      )}
      <Problems of={problems} />
      {mails.length > 0 ? (
        <section>
          <h2>Answers</h2>
          <p class="meta">Everything of that process is held until you say what its answer means.</p>
          <ul class="steps">
            {mails.map((mail) => (
              <Answer
                mail={mail}
                company={companies.get(mail.opportunity ?? '')}
                searches={opportunities}
                room={room}
              />
            ))}
          </ul>
          <PagesNav of={inbox} label="More answers" link={(page) => link(outbox.page, page)} />
        </section>
      ) : null}
      <Group
        title="Uncertain"
        messages={of('uncertain')}
        companies={companies}
        room={room}
        more="They were handed over, and the line broke before the answer. They are neither sent again nor forgotten without you."
      />
      <Group title="Refused" messages={of('failed')} companies={companies} room={room} />
      <Group title="Held" messages={of('held')} companies={companies} room={room} />
      <Group
        title={outbox.connected ? 'On its way' : 'Becomes a file for your mail program'}
        messages={of('approved', 'sending', 'dot')}
        companies={companies}
        room={room}
        more="They go out while Afterword is open. If this computer sleeps at that moment, they go out when it wakes, or you are asked where it has become late."
      />
      <Group title="Gone out" messages={of('sent')} companies={companies} room={room} />
      <PagesNav of={outbox} label="More messages" link={(page) => link(page, inbox.page)} />
      {opportunities.length === 0 ? null : (
        <Receive text={text} opportunities={opportunities} all={allOpportunities} />
      )}
    </Layout>
  )
}
