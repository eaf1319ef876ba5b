import { z } from 'zod'
import { mailboxFrom, passwordFrom } from '../../core/mail/mailbox/connect.ts'
import type { Mailbox } from '../../core/mail/mailbox/mailbox.ts'
import { presetFor, providerNamed } from '../../core/mail/mailbox/presets.ts'
import { done, needsPerson, type Outcome } from '../../core/outcome.ts'
import type { Desk } from '../action.ts'
import { defineAction } from '../define.ts'
import { mailboxedOutput } from '../outputs.ts'
import { completed, keepMailbox } from './keep.ts'
import { doorOf, type Mailboxed } from './mailbox.ts'
import { serverFields } from './servers.ts'

const input = z.object({
  address: z.string().describe('Your mail address').meta({ positional: true, value: 'ADDRESS' }),
  ...serverFields,
  'password-file': z
    .string()
    .optional()
    .describe('The password as a file, - for standard input; without it you are asked, and nothing shows')
    .meta({ value: 'FILE' }),
})

type Wish = z.infer<typeof input>

const question = ({ address, provider, smtp }: Wish): string => {
  const known = providerNamed(provider) ?? presetFor(address)
  if (known?.signIn !== 'app-password') return `Password of ${address.trim()}${smtp ? ` at ${smtp}` : ''}`
  return `App password for ${address.trim()}, made at ${known.where}`
}

const passwordOf = async (wish: Wish, mailbox: Mailbox, desk: Desk): Promise<Outcome<string>> => {
  const file = wish['password-file']
  if (file !== undefined) {
    const read = await desk.read(file)
    return read.ok ? passwordFrom(read.value, mailbox.provider) : read
  }
  if (!desk.secret)
    return needsPerson({
      field: 'password-file',
      message: 'no one is here to ask for the password: hand it over in a file.',
    })
  return passwordFrom(await desk.secret(question(wish)), mailbox.provider)
}

export const connectAction = defineAction<typeof input, Mailboxed>({
  name: 'connect',
  says: 'Connect a mailbox of yours: it is tried first, and kept only if it lets us in',
  more: 'For the providers we know, the address is enough. The password is asked for and does not show, or comes out of a file; it is sealed before it is kept and stands in no export, history or message. Connecting an address again takes the new password.',
  examples: [
    ['afterword connect priya@gmail.com', 'servers known; asks for the app password'],
    [
      'afterword connect priya@example.org --smtp smtp.example.org --imap imap.example.org',
      'a domain of your own',
    ],
    ['afterword connect priya@example.org --provider fastmail', 'a domain of your own at a provider we know'],
    ['afterword connect priya@gmx.net --password-file -', 'the password from another program'],
  ],
  readOnly: false,
  // Who has the password may: a person types it unseen, or it comes from a file or another program.
  asksPerson: false,
  input,
  output: mailboxedOutput,
  run: async (wish, desk) => {
    const door = doorOf(desk)
    if (!door.ok) return door
    const before = await door.value.mailboxes.one(desk.account, wish.address.trim().toLowerCase())
    if (!before.ok) return before
    const whole = before.value ? wish : await completed(wish, door.value, desk)
    const mailbox = mailboxFrom(whole, before.value, desk.now.toInstant())
    if (!mailbox.ok) return mailbox
    const password = await passwordOf(whole, mailbox.value, desk)
    if (!password.ok) return password
    const tried = await door.value.trial(mailbox.value, { password: password.value })
    if (!tried.ok) return tried
    const kept = await keepMailbox(
      mailbox.value,
      { password: password.value },
      before.value,
      door.value,
      desk,
    )
    if (!kept.ok) return kept
    const { warning } = door.value
    return done({
      mailbox: mailbox.value,
      says: `Connected ${mailbox.value.address}${mailbox.value.imap ? '' : '; without IMAP, answers are pasted in'}`,
      ...(warning ? { warning } : {}),
    })
  },
})
