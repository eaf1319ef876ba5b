import { z } from 'zod'
import { done, notNow } from '../../core/outcome.ts'
import type { Opening } from '../action.ts'
import { defineAction } from '../define.ts'
import { mailboxedOutput } from '../outputs.ts'
import { type Mailboxed, meant, which } from './mailbox.ts'

const input = z.object({ mailbox: which })

export const pauseAction = defineAction<typeof input, Mailboxed, Opening>({
  name: 'pause',
  says: 'Send nothing over a mailbox until you resume it',
  examples: [['afterword pause', 'the only mailbox, or name one']],
  readOnly: false,
  asksPerson: false,
  input,
  output: mailboxedOutput,
  run: async ({ mailbox: address }, desk) => {
    const found = await meant(address, desk)
    if (!found.ok) return found
    const { mailbox, door } = found.value
    const since = desk.now.toInstant().toString({ smallestUnit: 'millisecond' })
    const paused = { ...mailbox, pause: { since, because: 'You paused it.' } }
    const put = await door.mailboxes.put(desk.account, paused)
    return put.ok
      ? done({ mailbox: paused, says: `Paused ${mailbox.address}; nothing goes out over it` })
      : put
  },
})

export const resumeAction = defineAction<typeof input, Mailboxed, Opening>({
  name: 'resume',
  says: 'Send over a paused mailbox again',
  examples: [['afterword resume', 'the only mailbox, or name one']],
  readOnly: false,
  asksPerson: true,
  input,
  output: mailboxedOutput,
  run: async ({ mailbox: address }, desk) => {
    const found = await meant(address, desk)
    if (!found.ok) return found
    const { mailbox, door } = found.value
    if (!mailbox.pause) return notNow({ message: `${mailbox.address} is not paused.` })
    const { pause: _pause, ...resumed } = mailbox
    const put = await door.mailboxes.put(desk.account, resumed)
    return put.ok ? done({ mailbox: resumed, says: `Resumed ${mailbox.address}` }) : put
  },
})
