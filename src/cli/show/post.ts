import type { Confirmed } from '../../actions/post/confirm.ts'
import type { Decided } from '../../actions/post/decide.ts'
import type { Inbox } from '../../actions/post/inbox.ts'
import type { OnItsWay, Outbox } from '../../actions/post/outbox.ts'
import type { Received } from '../../actions/post/receive.ts'
import type { Incoming } from '../../core/mail/replies/incoming.ts'
import { meantBy } from '../../core/mail/replies/meant.ts'
import { clockOf, columns, type Paper, printable, wrapped } from '../paper.ts'
import { rest } from './rest.ts'

const marked = (message: OnItsWay, paper: Paper): string => {
  if (message.state === 'uncertain' || message.state === 'failed') return paper.late(message.state)
  if (message.state === 'held') return paper.due(message.folder && message.filed ? 'in the folder' : 'held')
  return message.state === 'sent' ? paper.quiet('sent') : paper.ready(message.state)
}

export const showOutbox = ({ messages, waiting, ...pages }: Outbox, paper: Paper): string =>
  messages.length === 0
    ? 'Nothing is on its way. A message you say yes to (“afterword approve”) comes here.\n'
    : `${messages
        .map((message) =>
          [
            `${message.id.slice(0, 8)}  ${marked(message, paper)}  ${printable(`${message.opportunity} · ${message.step} → ${message.to.join(', ')}`)}`,
            wrapped(message.says, paper.width, '          '),
          ].join('\n'),
        )
        .join(
          '\n',
        )}\n${waiting > 0 && pages.pages > 1 ? `${waiting} in all wait for your word; they come first. ` : ''}${rest(pages, messages.length)}`

export const showDecided = ({ message, says }: Decided, paper: Paper): string =>
  `${says}. ${paper.quiet(printable(`${message.id.slice(0, 8)} · ${message.step}`))}\n`

/** The days it names, which confirming it takes over. */
const named = ({ reading: { proposal, names } }: Incoming): string =>
  [
    ...(names && !proposal?.respondBy && !proposal?.meets && !proposal?.hearBy
      ? [` It names ${names.is === 'week' ? 'the week of ' : ''}${names.day}.`]
      : []),
    ...(proposal?.respondBy ? [` They want an answer by ${proposal.respondBy}.`] : []),
    ...(proposal?.meets
      ? [` You meet on ${[proposal.meets.day, proposal.meets.hour].filter(Boolean).join(', ')}.`]
      : []),
  ].join('')

/** What the proposal rests on, and how it is confirmed. */
const seems = (mail: Incoming): string => {
  const { id, opportunity, also } = mail
  const { proposal, gone, successor } = mail.reading
  const where = opportunity === undefined || also ? ' --where …' : ''
  if (gone)
    return `Someone has left for good${successor ? `; named instead: ${printable([successor.name, successor.address].filter(Boolean).join(', '))}` : ''}. afterword confirm ${id.slice(0, 8)}${where} --means …`
  if (!proposal) return `What does it mean? afterword confirm ${id.slice(0, 8)}${where} --means …`
  const words = proposal.words.map((each) => `“${each}”`).join(', ')
  const is = meantBy(proposal)
  return `Seems to be: ${proposal.meaning} (${words}).${named(mail)} ${
    (is && (is !== 'new-date' || proposal.hearBy)) || proposal.meaning === 'asks'
      ? `afterword confirm ${id.slice(0, 8)}${where}`
      : `afterword confirm ${id.slice(0, 8)}${where} --means …`
  }`
}

const oneMail = (mail: Incoming, paper: Paper): string =>
  [
    `${paper.strong(mail.id.slice(0, 8))}  ${printable(`${clockOf(mail.at, paper)} · ${mail.from.name || mail.from.address} · ${mail.opportunity ?? ''} · ${mail.reading.kind}`)}`,
    ...(mail.reading.ownText.trim() === ''
      ? []
      : [wrapped(mail.reading.ownText.trim().slice(0, 600), paper.width, '    ')]),
    ...(mail.trouble === undefined ? [] : [wrapped(mail.trouble, paper.width, '    ')]),
    ...(mail.state === 'new' ? [columns([['', seems(mail)]], paper)] : []),
    ...(mail.state === 'set-aside' && mail.trouble !== undefined
      ? [columns([['', `Once you have: afterword confirm ${mail.id.slice(0, 8)} --aside`]], paper)]
      : []),
  ].join('\n')

export const showInbox = ({ mails, ...pages }: Inbox, paper: Paper): string =>
  mails.length === 0
    ? 'No answer waits for your word.\n'
    : `${mails.map((mail) => oneMail(mail, paper)).join('\n\n')}\n${rest(pages, mails.length)}`

export const showConfirmed = ({ says }: Confirmed): string => `${says}.\n`

export const showReceived = ({ mail, again }: Received, paper: Paper): string =>
  `${again ? 'It was taken in before.' : 'Taken in.'}\n${oneMail(mail, paper)}\n`
