import type { Mailboxed } from '../../actions/mailbox/mailbox.ts'
import type { Connected } from '../../actions/mailbox/mailboxes.ts'
import type { Endpoint } from '../../core/mail/mailbox/mailbox.ts'
import { columns, type Paper, printable, wrapped } from '../paper.ts'

const security = { tls: 'TLS', starttls: 'STARTTLS', none: 'open, this machine only' } as const

const at = (endpoint: Endpoint | undefined): string =>
  endpoint
    ? `${endpoint.host}:${endpoint.port} (${security[endpoint.security]})`
    : 'none: answers are pasted in'

export const showMailboxed = ({ says, warning }: Mailboxed, paper: Paper): string =>
  [`${printable(says)}.`, ...(warning ? [paper.quiet(wrapped(warning, paper.width))] : []), ''].join('\n')

export const showMailboxes = ({ mailboxes, without, warning }: Connected, paper: Paper): string =>
  [
    ...(without ? ['No mailbox is connected.', wrapped(without, paper.width)] : []),
    ...mailboxes.flatMap(({ mailbox, says }) => [
      paper.strong(printable(mailbox.address)),
      columns(
        [
          ['state', says],
          ['name', printable(mailbox.name === '' ? 'none' : mailbox.name)],
          ['user', printable(mailbox.user)],
          ['sends', at(mailbox.smtp)],
          ['reads', at(mailbox.imap)],
        ],
        paper,
      ),
      '',
    ]),
    ...(warning ? [paper.quiet(wrapped(warning, paper.width))] : []),
    '',
  ].join('\n')
