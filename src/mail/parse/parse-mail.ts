/** Bytes from outside become a Mail. */
import { cleaned } from '../../core/dossier/clean.ts'
import type { Mail } from '../../core/mail/replies/mail.ts'
import { addressesOf, idsOf } from './addresses.ts'
import { withoutBulk } from './bulk.ts'
import { invitationsOf } from './calendar.ts'
import { binaryOf } from './charset.ts'
import { dateOf } from './date.ts'
import { decodedHeaders, eightBit, headerBlock } from './headers.ts'
import { limits, troubleList } from './limits.ts'
import { bodyText, listed, nodeWith } from './parts.ts'

/**
 * Takes a mail apart (RFC 5322, MIME). Whatever the bytes are, it answers: what cannot be read is passed over and told in
 * `troubles`. Time and memory grow with a few megabytes at most, whatever is attached.
 */
export const parseMail = (bytes: Uint8Array): Mail => {
  const { all: troubles, hidden, note } = troubleList()
  const binary = binaryOf(withoutBulk(bytes, note))
    .replace(/\r\n?/g, '\n')
    .replace(/^(?:\u00ef\u00bb\u00bf)?\n*/, '')
    .replace(/^>?From [^\n]*\n/, '')
  if (binary.trim() === '') note('There is nothing in it.')
  const block = headerBlock(binary, 0, note)
  if (block.headers.length === 0 && binary.trim() !== '')
    note('It has no headers, so it may be no mail at all.')
  const headers = decodedHeaders(block.headers)
  const value = (name: string) => headers.find((header) => header.name === name)?.value
  // Names are decoded after the addresses are told apart: a decoded name may hold a comma or an angle bracket.
  const raw = (name: string) =>
    block.headers
      .filter((header) => header.name === name)
      .map((header) => eightBit(header.value))
      .join(', ')
  const people = (name: string) => addressesOf(raw(name))
  const root = nodeWith(block.headers, binary.slice(block.body), 'text/plain', 0, {
    parts: limits.parts,
    text: limits.allText,
    note,
  })
  const parts = listed(root)
  const calendar = invitationsOf(parts, note)
  const [from] = people('from')
  const [sender] = people('sender')
  const path = value('return-path')
  const wrote = dateOf(value('date'))
  if (value('date') !== undefined && wrote === undefined) note('Its date cannot be read.')
  const [messageId] = idsOf(value('message-id'))
  return cleaned({
    headers,
    ...(from ? { from } : {}),
    ...(sender ? { sender } : {}),
    replyTo: people('reply-to'),
    to: people('to'),
    cc: people('cc'),
    ...(path === undefined ? {} : { returnPath: path.replace(/[<>\s]/g, '').toLowerCase() }),
    subject: value('subject') ?? '',
    ...(wrote ?? {}),
    ...(messageId === undefined ? {} : { messageId }),
    inReplyTo: idsOf(value('in-reply-to')),
    references: idsOf(value('references')),
    text: bodyText(root),
    parts,
    ...(calendar.length === 0 ? {} : { calendar }),
    troubles,
    ...(hidden.length === 0 ? {} : { hidden }),
  })
}
