import { z } from 'zod'
import { done } from '../../core/outcome.ts'
import type { Opening } from '../action.ts'
import { defineAction } from '../define.ts'
import { mailboxedOutput } from '../outputs.ts'
import { type Mailboxed, meant, which } from './mailbox.ts'

const input = z.object({ mailbox: which })

export const disconnectAction = defineAction<typeof input, Mailboxed, Opening>({
  name: 'disconnect',
  says: 'Disconnect a mailbox and forget its password; your messages stay',
  examples: [['afterword disconnect priya@gmail.com', 'nothing is sent or read over it any more']],
  readOnly: false,
  asksPerson: true,
  input,
  output: mailboxedOutput,
  run: async ({ mailbox: address }, desk) => {
    const found = await meant(address, desk)
    if (!found.ok) return found
    const { mailbox, door } = found.value
    const removed = await door.mailboxes.remove(desk.account, mailbox.id)
    return removed.ok
      ? done({ mailbox, says: `Disconnected ${mailbox.address}; its password is forgotten` })
      : removed
  },
})
