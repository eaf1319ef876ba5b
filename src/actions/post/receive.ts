import { createHash } from 'node:crypto'
import { z } from 'zod'
import { cleanText } from '../../core/dossier/clean.ts'
import type { Post } from '../../core/mail/outbox/post.ts'
import type { Incoming } from '../../core/mail/replies/incoming.ts'
import type { Mail } from '../../core/mail/replies/mail.ts'
import { readMail } from '../../core/mail/replies/read-mail.ts'
import { type Listed, rosterOf } from '../../core/mail/replies/roster.ts'
import { sentAt } from '../../core/mail/replies/sent-at.ts'
import { done, type Outcome, refused, unavailable } from '../../core/outcome.ts'
import type { Looking, Opening, Posting } from '../action.ts'
import { defineAction } from '../define.ts'
import { heldBy } from '../kept.ts'
import { receivedOutput } from '../outputs.ts'
import { takeIn } from './heard.ts'
import { incomingOf, kept, ownAddresses } from './incoming.ts'
import { namedBy, signedBy, signedIn } from './who.ts'

const input = z.object({
  file: z
    .string()
    .optional()
    .describe('The mail as it was received (.eml), - for standard input')
    .meta({ positional: true, value: 'FILE' }),
  text: z
    .string()
    .optional()
    .describe('What it said, pasted')
    .meta({ value: 'TEXT', lines: 8, most: 1_000_000 }),
  opportunity: z
    .string()
    .optional()
    .describe('Where it belongs, if the mail does not tell')
    .meta({ value: 'OPPORTUNITY' }),
  from: z
    .string()
    .optional()
    .describe('Who wrote it, by id or name, if the mail does not tell')
    .meta({ value: 'PERSON' }),
})

type Wish = z.infer<typeof input>

export interface Received {
  readonly mail: Incoming
  /** It was taken in before. */
  readonly again: boolean
  readonly says: string
}

const plainMail = (text: string): Mail => ({
  headers: [{ name: 'from', value: '' }],
  ...{ replyTo: [], to: [], cc: [], subject: '', inReplyTo: [], references: [] },
  ...{ text: cleanText(text), parts: [], troubles: [] },
})

const bytesOf = async ({ file, text }: Wish, desk: Opening): Promise<Outcome<Uint8Array>> => {
  if (file !== undefined)
    return desk.readBytes
      ? desk.readBytes(file)
      : refused({ message: 'A page cannot read files of this machine; paste the mail.' })
  return text?.trim()
    ? done(new TextEncoder().encode(text))
    : refused({ field: 'text', message: 'name a file, or paste what it said.' })
}

const hashed = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 20)

/**
 * What bears no Message-ID is named by who wrote it, where, and what. The same words of the same person are the same answer pasted twice as
 * long as nobody has said what it means; after that they are said once more.
 */
const pasted = async (
  placed: Incoming,
  mail: Mail,
  post: Post,
  desk: Looking,
): Promise<Outcome<Incoming>> => {
  const { opportunity, person, from } = placed
  const words = JSON.stringify([opportunity, person, from.address, mail.date, mail.subject, mail.text])
  for (let count = 1; ; count += 1) {
    const id = hashed(count === 1 ? words : `${words}${count}`)
    const known = await post.incoming(desk.account, { idLike: id, limit: 1 })
    if (!known.ok) return known
    const [before] = known.value
    if (before?.state !== 'settled' || before.reading.kind !== 'human') return done({ ...placed, id })
  }
}

/** Pasted text is a whole mail where it begins like one. */
const isWhole = (mail: Mail): boolean => mail.from !== undefined && mail.headers.length > 2

export const receiveAction = defineAction<typeof input, Received, Posting>({
  name: 'receive',
  says: 'Take in an answer you paste or saved as a file: read like one that came into the mailbox',
  examples: [
    ['afterword receive answer.eml', 'a saved mail; it finds its place by itself'],
    [
      'afterword receive --opportunity northwind --from dana --text "We will be in touch next week."',
      'pasted words',
    ],
  ],
  readOnly: false,
  asksPerson: false,
  input,
  output: receivedOutput,
  run: async (wish, desk) => {
    const store = await desk.store()
    if (!store.ok) return store
    const { post } = store.value
    const bytes = await bytesOf(wish, desk)
    if (!bytes.ok) return bytes
    if (!desk.parseMail) return unavailable({ message: 'No mail is read here.' })
    const parsed = await desk.parseMail(bytes.value)
    if (!parsed.ok) return parsed
    const whole = isWhole(parsed.value)
    const mail = whole ? parsed.value : plainMail(new TextDecoder().decode(bytes.value))
    const [own, all] = [await ownAddresses(post, desk), await kept(desk)]
    if (!own.ok) return own
    if (!all.ok) return all
    const now = desk.now.toInstant().toString({ smallestUnit: 'second' })
    const at = sentAt(mail, now)
    const id = hashed(mail.messageId ?? mail.text)
    const found = whole
      ? await incomingOf(mail, { id, at }, rosterOf(all.value), {
          mailbox: 'pasted',
          post,
          own: own.value,
          desk,
        })
      : done(undefined)
    if (!found.ok) return found
    const placed = await placedBy(
      wish,
      found.value,
      { mail, id, at },
      { own: own.value, all: all.value },
      desk,
    )
    if (!placed.ok) return placed
    const named = mail.messageId === undefined ? await pasted(placed.value, mail, post, desk) : placed
    if (!named.ok) return named
    const fresh = await post.receive(desk.account, 'pasted', [named.value])
    if (!fresh.ok) return fresh
    const taken = await takeIn(own.value, post, desk)
    if (!taken.ok) return taken
    const after = await post.incoming(desk.account, { idLike: named.value.id, limit: 1 })
    if (!after.ok) return after
    return done({
      mail: after.value[0] ?? named.value,
      again: fresh.value.length === 0,
      says: fresh.value.length === 0 ? 'It was taken in before' : 'Taken in',
    })
  },
})

/** What the user says about the place goes before what the mail tells. */
const placedBy = async (
  { opportunity: named, from }: Wish,
  found: Incoming | undefined,
  { mail, id, at }: { readonly mail: Mail; readonly id: string; readonly at: string },
  { own: addresses, all }: { readonly own: readonly string[]; readonly all: readonly Listed[] },
  desk: Looking,
): Promise<Outcome<Incoming>> => {
  if (found && !named) return done(found)
  const own = named ?? signedIn(mail.text, all)
  // A mailbox never writes into the example search; who looks around in it pastes what they like.
  const examples = own ? done([]) : await kept(desk, { examples: true })
  if (!examples.ok) return examples
  const opportunity = own ?? signedIn(mail.text, examples.value)
  if (!opportunity)
    return refused({ message: 'It does not tell where it belongs. Name the opportunity, and who wrote it.' })
  const held = await heldBy(opportunity, desk)
  if (!held.ok) return held
  const { people, touches } = held.value.dossier
  const written = touches.findLast(({ direction }) => direction === 'out')?.with[0]
  const only = people.size === 1 ? [...people.keys()][0] : undefined
  const signed = signedBy(mail.text, people)
  const person = from ? namedBy(from, people) : (signed ?? found?.person ?? written ?? only)
  if (person === undefined || !people.has(person))
    return refused({
      field: 'from',
      message: `say who wrote it${people.size > 0 ? `: ${[...people.keys()].join(', ')}` : ''}.`,
    })
  const fresh: Incoming = {
    ...{ id, mailbox: 'pasted', at, subject: mail.subject, state: 'new', recorded: false },
    ...(mail.messageId === undefined ? {} : { messageId: mail.messageId }),
    from: mail.from ?? { name: people.get(person)?.name ?? '', address: people.get(person)?.email ?? '' },
    reading: readMail(mail, { addresses }),
  }
  // What the mail left open is said now.
  const { trouble: _trouble, also: _also, ...base } = found ?? fresh
  return done({ ...base, recorded: false, opportunity, person })
}
