import fc from 'fast-check'
import { contactOf } from '../core/contacts/contact-of.ts'
import { guessed } from '../core/contacts/guessed.ts'
import { entryOf } from '../core/contacts/rows.ts'
import { peopleFileIn } from '../people/read.ts'

const cardPieces = [
  ...['BEGIN:VCARD\r\n', 'END:VCARD\r\n', 'FN:Dana\r\n', 'N;CHARSET=x;ENCODING=QUOTED-PRINTABLE:=C3=\r\n'],
  ...[' folded', 'PHOTO;B:', 'a.b.c:', '"', ';', ':', '\\', '=\r\n', 'AGENT:\r\n', 'TEL;PREF=', 'KIND:org\n'],
]
const tablePieces = [
  'Name',
  'Email',
  ',',
  ';',
  '\t',
  '"',
  '""',
  '\n',
  '\r\n',
  'a@b.example',
  'Dana Okonkwo',
  '|',
  '\ufeff',
]

const of = (pieces: readonly string[]) =>
  fc
    .array(fc.oneof(fc.constantFrom(...pieces), fc.string({ maxLength: 5 })), { maxLength: 60 })
    .map((parts) => Buffer.from(parts.join('')))

const whole = Buffer.from(
  'BEGIN:VCARD\r\nVERSION:2.1\r\nN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:Garc=C3=ADa;Ren=C3=A9e;;Dr.;\r\nORG:Mill;Data\r\nTEL;CELL:+49 30 123\r\nEND:VCARD\r\n',
)
const rows = Buffer.from('First Name,Last Name,Email\nDana,"Okonkwo, PhD",d@m.example\nBo,Lind,\n')

/** A real file with some of its bytes changed. */
const mutated = (file: Buffer) =>
  fc.array(fc.tuple(fc.nat(file.length - 1), fc.nat(255)), { minLength: 1, maxLength: 12 }).map((changes) => {
    const bytes = Buffer.from(file)
    for (const [at, byte] of changes) bytes[at] = byte
    return bytes
  })

/** Files of people as nobody means them: any bytes, pieces of cards and tables in any order, real ones with mistakes. */
export const peopleBytes: fc.Arbitrary<Uint8Array> = fc.oneof(
  fc.uint8Array({ maxLength: 400 }),
  of(cardPieces),
  of(['BEGIN:VCARD\r\n', ...cardPieces]).map((bytes) =>
    Buffer.concat([Buffer.from('BEGIN:VCARD\r\n'), bytes]),
  ),
  of(tablePieces),
  mutated(whole),
  mutated(rows),
)

/** Reads it to the end; throws where what is wrong has no place and no sentence. */
export const readWhole = (bytes: Uint8Array): void => {
  const file = peopleFileIn(bytes)
  if (!file.ok) {
    if (!file.problems[0]?.message.endsWith('.')) throw new Error('a refusal without a sentence')
    return
  }
  const { value } = file
  if (value.complaints.some((each) => !/^(?:card|row) \d+: .+\.$/su.test(each)))
    throw new Error(`a complaint without its place: ${value.complaints.join(' / ')}`)
  const kinds =
    value.is === 'table'
      ? guessed(
          value.headings,
          value.rows.map(({ cells }) => cells),
        )
      : []
  const entries =
    value.is === 'cards' ? value.entries : value.rows.map((row) => entryOf(row, kinds, value.headings))
  for (const { place, told } of entries) {
    contactOf(told)
    if (!/^(?:card|row) \d+$/.test(place)) throw new Error(`no place: ${place}`)
  }
}
