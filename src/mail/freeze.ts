import { randomBytes } from 'node:crypto'
import MailComposer from 'nodemailer/lib/mail-composer'
import type { Freeze } from '../core/mail/outbox/letterhead.ts'

/** Ids with anything else in them would break the header. */
const wellFormedId = /^<[\w.!#$%&'*+/=?^`{|}~-]+@[\w.!#$%&'*+/=?^`{|}~[\]:-]+>$/

/** A Message-ID of our own on the writer's domain: random, so that nobody can guess another. */
const newMessageId = (address: string): string =>
  `<${randomBytes(16).toString('hex')}@${/@([\w.-]+)$/.exec(address)?.[1]?.toLowerCase() ?? 'localhost'}>`

/**
 * The complete message as it goes to the server each time, CRLF throughout: plain text, no tracking, nothing that names a program. File names in any
 * script are encoded; nothing is ever fetched from a path or an address.
 */
export const freeze: Freeze = async (letter) => {
  const messageId = newMessageId(letter.from.address)
  for (const id of [messageId, letter.inReplyTo, ...(letter.references ?? [])])
    if (id !== undefined && !wellFormedId.test(id))
      throw new TypeError(`not a Message-ID: ${JSON.stringify(id)}`)
  const composer = new MailComposer({
    from: { name: letter.from.name, address: letter.from.address },
    to: letter.to.map(({ name, address }) => ({ name, address })),
    subject: letter.subject.replace(/[\r\n]+/g, ' '),
    text: letter.body.replace(/\r\n?/g, '\n'),
    textEncoding: 'quoted-printable',
    date: new Date(letter.at),
    messageId,
    ...(letter.inReplyTo ? { inReplyTo: letter.inReplyTo } : {}),
    ...(letter.references && letter.references.length > 0 ? { references: [...letter.references] } : {}),
    attachments: (letter.attachments ?? []).map(({ filename, bytes, type }) => ({
      filename,
      content: Buffer.from(bytes),
      ...(type ? { contentType: type } : {}),
    })),
    xMailer: false,
    newline: 'windows',
    disableFileAccess: true,
    disableUrlAccess: true,
  } as never)
  const built = await composer.compile().build()
  return { messageId, bytes: new Uint8Array(built) }
}
