import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { quotedLetters, threadLetters } from '../core/keep/brought/mail/letters-told.ts'
import { mailsIn } from '../core/keep/brought/mail/mbox.ts'
import { proposedBy } from '../core/keep/brought/mail/proposed.ts'
import { rosterOf } from '../core/mail/replies/roster.ts'
import { parseMail } from '../mail/parse/parse-mail.ts'

const pieces = [
  ...[
    'From dana@mill.example Tue Nov 17 10:00:00 2026\n',
    'From: Dana Okonkwo <dana@mill.example>\n',
    '>From ',
    '>>From ',
  ],
  ...[
    'Sent: Tuesday, November 24, 2026 3:05 PM\n',
    'To: Priya Raman; me\n',
    'Subject: RE: Interview\n',
    '\r\n',
    '\n',
    '\n\n',
  ],
  ...['On Tue, 24 Nov 2026 at 09:02, Priya Raman <priya@home.example> wrote:\n', '> ', '>> ', '>\n', '| '],
  ...[
    'Am 24.11.2026 um 15:05 schrieb Jana Weber:\n',
    'Dana Okonkwo\nMon, Nov 23, 4:14 PM (3 days ago)\nto me\n',
  ],
  ...['-----Original Message-----\n', '________________________________\n', 'Begin forwarded message:\n'],
  ...[
    'Dana Okonkwo\nTalent Partner | Mill\n+1 416 555 0199\n',
    'Thank you for applying for the position of ',
    'wrote:\n',
  ],
  ...[
    'Von: ',
    'Gesendet: ',
    'An: ',
    'Betreff: ',
    '<',
    '>',
    '@',
    ';',
    ',',
    '\u200b',
    '\u202f',
    '2026',
    '24:61',
    'am ',
  ],
]

const of = (parts: readonly string[]) =>
  fc
    .array(fc.oneof(fc.constantFrom(...parts), fc.string({ maxLength: 8 })), { maxLength: 60 })
    .map((texts) => Buffer.from(texts.join('')))

const mailbox = Buffer.from(
  'From x@y Tue Nov 17 10:00:00 2026\nFrom: Dana <dana@mill.example>\nTo: priya@home.example\nSubject: Interview for the Lead position\nMessage-ID: <1@x>\n\nHi Priya,\n\n>From Monday on.\n\nDana\n\nFrom x@y Tue Nov 17 10:00:00 2026\nFrom: priya@home.example\nTo: dana@mill.example\n\nThanks\n',
)
const thread = Buffer.from(
  'Sounds good.\n\nDana\n\nOn Tue, 24 Nov 2026 at 09:02, Priya Raman <priya@home.example> wrote:\n\n> Hello Dana,\n>\n> On Mon, Nov 23, 2026 at 4:14 PM Dana Okonkwo <dana@mill.example>\n> wrote:\n>\n>> Hi Priya\n',
)

/** A real one with some of its bytes changed. */
const mutated = (file: Buffer) =>
  fc.array(fc.tuple(fc.nat(file.length - 1), fc.nat(255)), { minLength: 1, maxLength: 12 }).map((changes) => {
    const bytes = Buffer.from(file)
    for (const [at, byte] of changes) bytes[at] = byte
    return bytes
  })

/** Mailboxes as nobody means them: any bytes, pieces of them in any order, real ones with mistakes. */
export const mailboxBytes: fc.Arbitrary<Uint8Array> = fc.oneof(
  fc.uint8Array({ maxLength: 400 }),
  of(pieces).map((bytes) => Buffer.concat([mailbox.subarray(0, 34), bytes])),
  mutated(mailbox),
)

export const threadBytes: fc.Arbitrary<Uint8Array> = fc.oneof(
  of(pieces),
  mutated(thread),
  fc.uint8Array({ maxLength: 400 }),
)

const telling = {
  self: { name: 'Priya Raman', address: 'priya@home.example' },
  own: ['priya@home.example'],
  zone: 'America/Toronto',
  today: Temporal.PlainDate.from('2026-11-26'),
  now: '2026-11-26T17:00:00Z',
  figures: 'month-first',
  kept: [],
  hashed: (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 20),
} as const

const around = {
  all: [],
  roster: rosterOf([]),
  self: { own: telling.own, name: telling.self.name },
  sent: new Map(),
  eachChosen: true,
}

/** Cuts it and takes each mail apart; every byte is in one of them but those between them, and what is not quoted there stays as it is. */
export const readMailbox = (bytes: Uint8Array): void => {
  let read = 0
  for (const mail of mailsIn(bytes)) {
    read += mail.length
    const parsed = parseMail(mail)
    quotedLetters(parsed, telling)
  }
  assert.ok(read <= bytes.length)
}

/** Cuts it, reads each message and proposes what it tells. */
export const readThread = (bytes: Uint8Array): void => {
  const text = new TextDecoder().decode(bytes)
  const { letters } = threadLetters(text, telling)
  for (const { at, reading } of letters) {
    Temporal.Instant.from(at)
    assert.notEqual(reading.ownText, '')
  }
  proposedBy(
    letters.map((letter, index) => ({ place: `mail ${index + 1}`, ...letter })),
    around,
  )
}
