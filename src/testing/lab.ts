import type { Endpoint, Mailbox } from '../core/mail/mailbox/mailbox.ts'
import type { Outcome } from '../core/outcome.ts'

/** The mailbox of a user of the test servers. */
export const labMailbox = (user: string, imap: Endpoint, submission = 587): Mailbox => ({
  ...{ id: user, address: `${user}@lab.test`, name: '', user: `${user}@lab.test`, auth: 'password' },
  smtp: { host: 'localhost', port: submission, security: 'starttls' },
  imap,
  connectedAt: '2026-11-01T00:00:00.000Z',
})

export const value = <Value>(outcome: Outcome<Value>): Value => {
  if (!outcome.ok) throw new Error(outcome.problems.map(({ message }) => message).join(' '))
  return outcome.value
}
