import type { Incoming } from '../../../core/mail/replies/incoming.ts'
import { meantBy } from '../../../core/mail/replies/meant.ts'
import type { NamedDay, ReplyMeaning } from '../../../core/mail/replies/reading.ts'
import { href } from '../../href.ts'
import type { Room } from '../../page.ts'
import { ActionForm } from '../../ui/form.tsx'
import { daySays, ours, stampSays } from '../../ui/when.ts'

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

const Aside = ({ mail, room, button }: { mail: Incoming; room: Room; button: string }) => {
  const confirm = room.actions.get('confirm')
  return confirm ? (
    <ActionForm
      action={confirm}
      fields={[]}
      hidden={{ id: mail.id, aside: 'true' }}
      back={href('mail')}
      button={button}
      name={`aside-${mail.id}`}
      quiet
    />
  ) : null
}

interface Search {
  readonly id: string
  readonly says: string
}

/** Which search it is about, where the mail does not tell: those that it may be first. */
const Which = ({ mail, searches }: { mail: Incoming; searches: readonly Search[] }) => {
  const { id, opportunity, also = [] } = mail
  const likely = [opportunity, ...also.map((each) => each.opportunity)]
  const ordered = searches.toSorted(
    (one, other) => Number(likely.includes(other.id)) - Number(likely.includes(one.id)),
  )
  return (
    <div class="field">
      <label for={`where-${id}`}>Which search it is about</label>
      <select id={`where-${id}`} name="where" required>
        <option value="">–</option>
        {ordered.map((each) => (
          <option value={each.id}>{each.says}</option>
        ))}
      </select>
    </div>
  )
}

/** What a mail by someone who is gone says of who is there now. */
const Gone = ({ mail }: { mail: Incoming }) => {
  const { gone, successor } = mail.reading
  const named = [successor?.name, successor?.address].filter(Boolean).join(', ')
  if (!gone)
    return named ? (
      <p>
        Away for long; named for the time being: <strong>{named}</strong>.
      </p>
    ) : null
  return (
    <p>
      It says that someone has <strong>left for good</strong>
      {named ? `; named instead: ${named}. Add them to the people of this search.` : '.'}
    </p>
  )
}

/** Who wrote and is none of the people yet: nobody is taken for somebody else, and nobody has to be typed. */
const Newcomer = ({ mail }: { mail: Incoming }) =>
  mail.newcomer ? (
    <p>
      <strong>{mail.from.name}</strong> is not among the people of this search yet: with your yes they join
      it, with this address.
    </p>
  ) : null

/** What happens on the day it names. */
const happens: Readonly<Record<NamedDay['is'], string>> = {
  meet: 'The day it names to meet on is',
  answer: 'The day it names as a deadline is',
  hear: 'The day by which you hear more is',
  start: 'The day it names to start on is',
  leave: 'The last day is',
  week: 'It names the week of',
  named: 'It names',
}

/** What it names by day: nothing of it has to be typed again, and what is not sure is left to the person. */
const Named = ({ mail }: { mail: Incoming }) => {
  const { respondBy, meets, hearBy } = mail.reading.proposal ?? {}
  const { names } = mail.reading
  const day = (text: string) => daySays(Temporal.PlainDate.from(text))
  return (
    <>
      {respondBy ? (
        <p>
          They want an answer by <strong>{day(respondBy)}</strong>.
        </p>
      ) : null}
      {meets ? (
        <p>
          You meet on{' '}
          <strong>
            {day(meets.day)}
            {meets.hour ? ours(` at ${meets.hour}`) : ''}
          </strong>
          {meets.hour
            ? ': with your yes it becomes an interview of an hour.'
            : '; no hour is sure, so enter the interview once you know it.'}
        </p>
      ) : null}
      {names && !respondBy && !meets && !hearBy ? (
        <p>
          {happens[names.is]} <strong>{day(names.day)}</strong>.
        </p>
      ) : null}
    </>
  )
}

/** The fields of its meaning as far as the mail tells them. */
const valuesOf = (is: string | undefined, { reading: { proposal } }: Incoming) => ({
  ...(is ? { means: is } : {}),
  ...(proposal?.hearBy ? { hearBy: proposal.hearBy } : {}),
  ...(proposal?.respondBy ? { respondBy: proposal.respondBy } : {}),
  ...(proposal?.meets?.hour ? { starts: `${proposal.meets.day}T${proposal.meets.hour}` } : {}),
})

/** An answer in its own words, what it seems to mean, and one click. */
export const Answer = ({
  mail,
  company,
  searches,
  room,
}: {
  mail: Incoming
  company?: string | undefined
  searches: readonly Search[]
  room: Room
}) => {
  const { proposal, ownText } = mail.reading
  const confirm = room.actions.get('confirm')
  const is = meantBy(proposal)
  const asks = is === undefined && proposal?.meaning === 'asks'
  const text = ownText.trim()
  const aside = mail.state === 'set-aside'
  const unsure = mail.opportunity === undefined || mail.also !== undefined
  return (
    <li class="step">
      <p class="says">
        {aside
          ? 'Mail that has to be entered by hand'
          : `${mail.from.name || mail.from.address || mail.person || 'Someone'} answered`}
        {mail.subject ? `: ${mail.subject}` : ''}
      </p>
      <p class="meta">
        {stampSays(mail.at, room.now)} ·{' '}
        {mail.opportunity === undefined ? null : (
          <>
            <a href={href('opportunity', { id: mail.opportunity })}>{company ?? mail.opportunity}</a> ·{' '}
          </>
        )}
        {mail.from.address
          ? `from ${mail.from.address}`
          : mail.mailbox === 'pasted'
            ? 'pasted'
            : 'without a sender'}
      </p>
      {mail.trouble ? (
        <p>
          <strong>{ours(mail.trouble)}</strong>{' '}
          {aside
            ? 'Nothing goes out for this process until you say what it means, or clear it from here.'
            : null}
        </p>
      ) : null}
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
      ) : text === '' ? null : mail.reading.gone ? null : (
        <p>What it means could not be read out of it.</p>
      )}
      <Newcomer mail={mail} />
      <Named mail={mail} />
      <Gone mail={mail} />
      <div class="act">
        {confirm && !unsure && ((is && is !== 'new-date') || asks) ? (
          <ActionForm
            action={confirm}
            fields={[]}
            hidden={{ id: mail.id, ...(is ? { means: is } : { asks: 'true' }) }}
            back={href('mail')}
            button={`Yes, ${seems[proposal?.meaning ?? 'thanks']}`}
            name={`yes-${mail.id}`}
          />
        ) : null}
      </div>
      {confirm && !(aside && mail.opportunity === undefined) ? (
        <details open={unsure || (is === undefined && !asks) || is === 'new-date'}>
          <summary>{is ? 'It means something else' : 'Say what it means'}</summary>
          <ActionForm
            action={confirm}
            fields={[
              'means',
              'hearBy',
              'respondBy',
              'starts',
              'asks',
              ...(mail.newcomer ? ['outsider'] : []),
            ]}
            values={unsure || is === 'new-date' ? valuesOf(is, mail) : {}}
            hidden={{ id: mail.id }}
            back={href('mail')}
            button="That is what it means"
            name={`means-${mail.id}`}
          >
            {unsure ? <Which mail={mail} searches={searches} /> : null}
          </ActionForm>
          {aside ? null : <Aside mail={mail} room={room} button="It is not about this search" />}
        </details>
      ) : null}
      {aside ? <Aside mail={mail} room={room} button="I have dealt with it" /> : null}
    </li>
  )
}
