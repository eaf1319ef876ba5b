import { z } from 'zod'
import { mailboxFrom } from '../../core/mail/mailbox/connect.ts'
import { done, needsPerson, type Outcome } from '../../core/outcome.ts'
import type { Opening } from '../action.ts'
import { defineAction } from '../define.ts'
import { mailboxedOutput } from '../outputs.ts'
import { completed, keepMailbox } from './keep.ts'
import { doorOf, type Mailboxed } from './mailbox.ts'
import { serverFields } from './servers.ts'

const input = z.object({
  address: z.string().describe('Your mail address').meta({ positional: true, value: 'ADDRESS' }),
  clientId: z
    .string()
    .describe('The client id you made at the provider (docs/guides/connect-your-mailbox.md says how)')
    .meta({ value: 'ID' }),
  'secret-file': z
    .string()
    .optional()
    .describe('The secret of that client as a file, where the provider gives one, - for standard input')
    .meta({ value: 'FILE' }),
  byCode: z
    .boolean()
    .optional()
    .describe('Sign in on another device with a short code (Microsoft; Google does not allow it for mail)'),
  issuer: z
    .string()
    .optional()
    .describe('Who hands out the tokens, for a provider we do not know')
    .meta({ value: 'URL' }),
  scope: z.array(z.string()).optional().describe('What for; may be repeated').meta({ value: 'WORD' }),
  ...serverFields,
})

const secretOf = async (file: string | undefined, desk: Opening): Promise<Outcome<string | undefined>> => {
  if (file === undefined) return done(undefined)
  const read = await desk.read(file)
  return read.ok ? done(read.value.trim() || undefined) : read
}

export const signInAction = defineAction<typeof input, Mailboxed>({
  name: 'sign-in',
  says: 'Connect a mailbox whose provider takes no password (OAuth), with a client id of your own',
  more: 'You sign in on the provider’s own page; Afterword never sees your password. The tokens are sealed like a password would be.',
  examples: [
    [
      'afterword sign-in priya@outlook.com --clientId 11111111-2222-3333-4444-555555555555',
      'on this machine',
    ],
    [
      'afterword sign-in priya@outlook.com --clientId 11111111-2222-3333-4444-555555555555 --byCode',
      'with a code, on any device',
    ],
  ],
  readOnly: false,
  asksPerson: true,
  input,
  output: mailboxedOutput,
  run: async (wish, desk) => {
    const door = doorOf(desk)
    if (!door.ok) return door
    if (!desk.tell) return needsPerson({ message: 'No one is here to sign in.' })
    const before = await door.value.mailboxes.one(desk.account, wish.address.trim().toLowerCase())
    if (!before.ok) return before
    const whole = before.value ? wish : await completed(wish, door.value, desk)
    const mailbox = mailboxFrom(whole, before.value, desk.now.toInstant())
    if (!mailbox.ok) return mailbox
    const secret = await secretOf(wish['secret-file'], desk)
    if (!secret.ok) return secret
    const signed = await door.value.signIn(mailbox.value, {
      byCode: wish.byCode === true,
      show: desk.tell,
      ...(secret.value ? { secret: secret.value } : {}),
    })
    if (!signed.ok) return signed
    const { key, secrets } = signed.value
    const tried = await door.value.trial(mailbox.value, key)
    if (!tried.ok) return tried
    const kept = await keepMailbox(mailbox.value, secrets, before.value, door.value, desk)
    if (!kept.ok) return kept
    const { warning } = door.value
    return done({
      mailbox: mailbox.value,
      says: `Connected ${mailbox.value.address}`,
      ...(warning ? { warning } : {}),
    })
  },
})
