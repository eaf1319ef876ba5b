import { z } from 'zod'
import { done } from '../../core/outcome.ts'
import type { Opening } from '../action.ts'
import { defineAction } from '../define.ts'
import { mailboxedOutput } from '../outputs.ts'
import { type Mailboxed, meant, which } from './mailbox.ts'

const input = z.object({ mailbox: which })

export const testMailboxAction = defineAction<typeof input, Mailboxed, Opening>({
  name: 'test-mailbox',
  says: 'Sign in to a connected mailbox and leave again: nothing is sent, read or changed',
  examples: [['afterword test-mailbox', 'the only mailbox, or name one']],
  readOnly: true,
  asksPerson: false,
  input,
  output: mailboxedOutput,
  run: async ({ mailbox: address }, desk) => {
    const found = await meant(address, desk)
    if (!found.ok) return found
    const { mailbox, door } = found.value
    const key = await door.key(desk.account, mailbox)
    if (!key.ok) return key
    const tried = await door.trial(mailbox, key.value)
    if (!tried.ok) return tried
    return done({
      mailbox,
      says: mailbox.imap
        ? `Both servers of ${mailbox.address} let us in`
        : `The server of ${mailbox.address} lets us in`,
    })
  },
})
