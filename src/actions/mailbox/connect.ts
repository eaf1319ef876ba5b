import { z } from 'zod'
import { mailboxFrom, passwordFrom } from '../../core/mailbox/connect.ts'
import type { MailDoor } from '../../core/mailbox/door.ts'
import type { Mailbox } from '../../core/mailbox/mailbox.ts'
import { presetFor, providerNamed, providerNames } from '../../core/mailbox/presets.ts'
import { done, type Outcome, refused } from '../../core/outcome.ts'
import type { Action, Desk } from '../action.ts'
import { doorOf, foundFor, type Mailboxed, ownName } from './mailbox.ts'

const securities = ['tls', 'starttls', 'none'] as const

const input = z.object({
  address: z.string().describe('Your mail address').meta({ positional: true, value: 'ADDRESS' }),
  name: z
    .string()
    .optional()
    .describe('Your name as it stands before the address; that of your profile unless named')
    .meta({ value: 'NAME' }),
  provider: z
    .string()
    .optional()
    .describe(`Who keeps the mail, where the address does not tell: ${providerNames.join(', ')} or custom`)
    .meta({ value: 'PROVIDER' }),
  user: z.string().optional().describe('The user name, where it is not the address').meta({ value: 'USER' }),
  smtp: z.string().optional().describe('The server that sends').meta({ value: 'HOST' }),
  smtpPort: z.number().int().optional().describe('Its port; 465 unless named').meta({ value: 'N' }),
  smtpSecurity: z
    .enum(securities)
    .optional()
    .describe('How its line is protected; none only on this machine'),
  imap: z
    .string()
    .optional()
    .describe('The server one reads from; without it, answers are pasted in')
    .meta({ value: 'HOST' }),
  imapPort: z.number().int().optional().describe('Its port; 993 unless named').meta({ value: 'N' }),
  imapSecurity: z
    .enum(securities)
    .optional()
    .describe('How its line is protected; none only on this machine'),
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
    return refused({ message: 'No one is here to ask for the password: hand it over with --password-file.' })
  return passwordFrom(await desk.secret(question(wish)), mailbox.provider)
}

/** What was left out, from the profile and from the name servers. */
const completed = async (wish: Wish, door: MailDoor, desk: Desk): Promise<Wish> => {
  const name = wish.name ?? (await ownName(desk))
  if (wish.provider || wish.smtp) return { ...wish, name }
  const { provider, smtp, imap } = await foundFor(wish.address, door, desk)
  return {
    ...wish,
    name,
    ...(provider ? { provider } : {}),
    ...(smtp ? { smtp: smtp.host, smtpPort: smtp.port, smtpSecurity: smtp.security } : {}),
    ...(imap && smtp && !wish.imap
      ? { imap: imap.host, imapPort: imap.port, imapSecurity: imap.security }
      : {}),
  }
}

/** The mailbox and its secret together, or as it was before. */
const keep = async (
  mailbox: Mailbox,
  password: string,
  before: Mailbox | undefined,
  door: MailDoor,
  desk: Desk,
): Promise<Outcome<void>> => {
  const { account } = desk
  const bytes = await door.seal(account, mailbox.id, 'password', password)
  if (!bytes.ok) return bytes
  const put = await door.mailboxes.put(account, mailbox)
  if (!put.ok) return put
  const sealed = await door.mailboxes.seal(account, mailbox.id, 'password', bytes.value)
  if (sealed.ok) return sealed
  const back = await (before
    ? door.mailboxes.put(account, before)
    : door.mailboxes.remove(account, mailbox.id))
  return back.ok ? sealed : refused(...sealed.problems, ...back.problems)
}

export const connectAction: Action<typeof input, Mailboxed> = {
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
  asksPerson: true,
  input,
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
    const kept = await keep(mailbox.value, password.value, before.value, door.value, desk)
    if (!kept.ok) return kept
    const { warning } = door.value
    return done({
      mailbox: mailbox.value,
      says: `Connected ${mailbox.value.address}${mailbox.value.imap ? '' : '; without IMAP, answers are pasted in'}`,
      ...(warning ? { warning } : {}),
    })
  },
}
