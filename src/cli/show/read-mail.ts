import type { MailRead, MailsRead } from '../../actions/read-mail.ts'
import type { Invitation, ReplyMeaning } from '../../core/mail/replies/reading.ts'
import { columns, type Paper, printable, wrapped } from '../paper.ts'

const kinds: Readonly<Record<MailRead['kind'], string>> = {
  bounce: 'came back',
  report: 'a delivery report',
  calendar: 'a calendar mail',
  'auto-reply': 'an automatic reply',
  ats: 'from a hiring system or a sender that reads no answers',
  human: 'from a person',
}

const meanings: Readonly<Record<ReplyMeaning, string>> = {
  invitation: 'an invitation',
  'next-step': 'a next step',
  rejection: 'a rejection',
  offer: 'an offer',
  asks: 'a question to you',
  thanks: 'thanks',
  'new-date': 'a new date',
  'on-hold': 'on hold',
}

const appointment = ({ method, summary, starts, location, answer }: Invitation): string =>
  [
    summary || 'without a title',
    starts ?? 'at a time that cannot be read',
    location,
    answer ?? (method === 'CANCEL' ? 'cancelled' : undefined),
  ]
    .filter((part) => part !== undefined)
    .join(' · ')

const rows = (mail: MailRead): [string, string][] => {
  const { proposal } = mail
  const optional: [string, string | undefined][] = [
    ['from', mail.from],
    ['subject', mail.subject === '' ? undefined : mail.subject],
    ['known by', mail.because],
    ...mail.failed.map(({ address, status, lasting, said }): [string, string] => [
      'failed',
      `${address} · ${status === undefined ? '' : `${status} · `}${lasting === 'hard' ? 'for good' : 'may pass'}${said === undefined ? '' : ` · ${said}`}`,
    ]),
    ['report', mail.report],
    ['back on', mail.returns],
    [
      'left',
      mail.gone && ([mail.successor?.name, mail.successor?.address].filter(Boolean).join(', ') || 'for good'),
    ],
    [
      'write instead to',
      mail.gone
        ? undefined
        : [mail.successor?.name, mail.successor?.address].filter(Boolean).join(', ') || undefined,
    ],
    ['hear by', proposal?.hearBy],
    ['answer by', proposal?.respondBy],
    ['meet', proposal?.meets && [proposal.meets.day, proposal.meets.hour].filter(Boolean).join(', ')],
    ['names', mail.names && (mail.names.is === 'week' ? `the week of ${mail.names.day}` : mail.names.day)],
    ['appointment', mail.invitation ? appointment(mail.invitation) : undefined],
    [
      'seems to be',
      proposal &&
        `${meanings[proposal.meaning]} (${Math.round(proposal.confidence * 100)} %): ${proposal.words.map((words) => `“${words}”`).join(', ')}`,
    ],
    ['refers to', mail.refersTo[0]],
    ...mail.troubles.map((trouble): [string, string] => ['passed over', trouble]),
  ]
  return optional.filter((row): row is [string, string] => row[1] !== undefined)
}

const one = (mail: MailRead, paper: Paper): string =>
  [
    `${paper.strong(printable(mail.file))}: ${kinds[mail.kind]}`,
    columns(rows(mail), paper),
    ...(mail.ownText === '' ? [] : ['', wrapped(mail.ownText, paper.width, '    ')]),
  ].join('\n')

/** Each mail with what it is, what it was known by and its own words; files that could not be read last. */
export const showMails = ({ mails, problems }: MailsRead, paper: Paper): string =>
  `${[
    ...mails.map((mail) => one(mail, paper)),
    ...problems.map(({ file, message }) => printable(`${file === undefined ? '' : `${file}: `}${message}`)),
  ].join('\n\n')}\n`
