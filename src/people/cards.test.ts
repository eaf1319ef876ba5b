import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { Contact, Told } from '../core/contacts/contact.ts'
import { contactOf } from '../core/contacts/contact-of.ts'
import { cardsIn } from './cards.ts'
import { cardsOf } from './write-cards.ts'

const read = (text: string, encoding: 'utf8' | 'latin1' = 'utf8') => cardsIn(Buffer.from(text, encoding))
const somebody = (text: string, encoding: 'utf8' | 'latin1' = 'utf8') => {
  const { entries } = read(text, encoding)
  return entries.map(({ told }) => contactOf(told)).map((each) => ('contact' in each ? each.contact : each))
}

test('a card of version 2.1 with quoted-printable, a character set and a line that goes on is read', () => {
  const card = [
    'BEGIN:VCARD',
    'VERSION:2.1',
    'N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:Garc=C3=ADa;Ren=C3=A9e;;Dr.;',
    'FN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:Ren=C3=A9e Garc=C3=',
    '=ADa',
    'ORG:Mill \\; Marsh;Data',
    'TITLE;CHARSET=ISO-8859-1:Leiterin f\u00fcr Daten',
    'TEL;CELL:+49 30 1234567',
    'TEL;WORK;PREF:+49 30 7654321',
    'EMAIL;INTERNET:renee@mill.example',
    'PHOTO;ENCODING=BASE64;JPEG:/9j/4AAQSkZJRg',
    ' ABAQEAYABgAAD',
    '',
    'END:VCARD',
  ].join('\r\n')
  assert.deepEqual(somebody(card, 'latin1'), [
    {
      name: 'Renée García',
      honorific: 'Dr.',
      title: 'Leiterin für Daten',
      company: 'Mill ; Marsh',
      email: 'renee@mill.example',
      phone: '+49 30 7654321',
      note: 'Department: Data\nAlso: +49 30 1234567',
    },
  ])
  assert.deepEqual(read(card, 'latin1').entries[0]?.left, ['photo'])
})

test('cards of 3.0 and 4.0: folds inside a character, groups, escapes, several in one file', () => {
  const cut = Buffer.concat([
    Buffer.from('BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Ren'),
    Buffer.from([0xc3]),
    Buffer.from('\r\n '),
    Buffer.from([0xa9]),
    Buffer.from('e Lind\r\nitem1.EMAIL;PREF=2:two@l.example\r\nitem2.EMAIL;PREF=1:one@l.example\r\n'),
    Buffer.from(
      'TEL;VALUE=uri:tel:+1-416-555-0100;ext=5\r\nURL:https://www.linkedin.com/in/renee-lind/?x=1\r\n',
    ),
    Buffer.from('NOTE:met at the fair\\, twice\\nlikes tea\r\nEND:VCARD\r\n'),
    Buffer.from('BEGIN:VCARD\nVERSION:3.0\nN:van der Berg;Anna;;;\nFN:\nORG:Loaf\nEND:VCARD\n'),
  ])
  const all = cardsIn(cut).entries.map(({ told }) => contactOf(told))
  assert.deepEqual(all, [
    {
      contact: {
        name: 'Renée Lind',
        email: 'one@l.example',
        phone: '+1-416-555-0100',
        linkedin: 'https://www.linkedin.com/in/renee-lind',
        note: 'met at the fair, twice\nlikes tea\nAlso: two@l.example',
      },
      left: [],
    },
    { contact: { name: 'Anna van der Berg', company: 'Loaf' }, left: [] },
  ])
})

const names: readonly (readonly [string, Told, Partial<Contact> | RegExp])[] = [
  ['family first, by a comma', { name: 'Okonkwo, Dana' }, { name: 'Dana Okonkwo' }],
  [
    'degrees and pictures',
    { name: 'Dana 🚀 Okonkwo, PhD (she/her)' },
    { name: 'Dana Okonkwo', pronouns: 'she/her' },
  ],
  [
    'an order that the reader of names leaves open',
    { name: 'Nguyen Van An', given: 'An', family: 'Nguyen' },
    { name: 'Nguyen Van An', given: 'An', family: 'Nguyen' },
  ],
  [
    'what the reader knows itself is not said twice',
    { name: 'Dana Okonkwo', given: 'Dana', family: 'Okonkwo' },
    { name: 'Dana Okonkwo' },
  ],
  [
    'a whole name in one field says nothing of its order',
    { given: 'Dana Okonkwo', family: '' },
    { name: 'Dana Okonkwo' },
  ],
  [
    'no full name',
    { given: 'Ana', additional: 'Maria', family: 'Silva' },
    { name: 'Ana Maria Silva', given: 'Ana' },
  ],
  ['what stands behind', { name: 'Bo Lind | Hiring!' }, { name: 'Bo Lind' }],
  ['an office', { name: 'HR Team' }, /“HR Team” is no one person’s name/],
  ['nothing', { emails: ['x@y.example'] }, /no name/],
  ['an address as the name', { name: 'x@y.example' }, /no one person’s name/],
]

test('names are read by the reader of names; a source settles only what it leaves open', () => {
  for (const [says, told, wanted] of names) {
    const got = contactOf(told)
    if (wanted instanceof RegExp) assert.match('because' in got ? got.because : '', wanted, says)
    else assert.deepEqual('contact' in got ? got.contact : got, wanted, says)
  }
})

test('one bad card never stops the others, and is named with its place', () => {
  const { entries, complaints } = read(
    'BEGIN:VCARD\nFN:Ada Lin\n!!! what\nBEGIN:VCARD\nKIND:org\nFN:Mill\nEND:VCARD\nBEGIN:VCARD\nFN:Bo Lind\nAGENT:\nBEGIN:VCARD\nFN:Other\nEND:VCARD\nEMAIL:bo@l.example',
  )
  assert.deepEqual(
    entries.map(({ told: { name, emails }, place, left }) => [place, name, emails, left]),
    [
      ['card 1', 'Ada Lin', [], []],
      ['card 3', 'Bo Lind', ['bo@l.example'], []],
    ],
  )
  assert.deepEqual(
    complaints.map((each) => each.split(':')[0]),
    ['card 1', 'card 1', 'card 2', 'card 3'],
  )
})

const words = fc.string({ unit: 'grapheme', maxLength: 60 })
const arbitraryTold: fc.Arbitrary<Told> = fc.record({
  name: fc.oneof(
    fc.constantFrom('Dana Okonkwo', 'Dr. Li', 'Okonkwo, Dana', 'Nguyen Van An', 'José María García'),
    words,
  ),
  given: fc.constantFrom('', 'An', 'Dana', 'María'),
  family: fc.constantFrom('', 'Nguyen', 'Okonkwo', 'Li'),
  prefix: fc.constantFrom('', 'Dr.', 'Ms'),
  pronouns: fc.constantFrom('', 'they/them'),
  title: words,
  company: words,
  emails: fc.array(fc.constantFrom('a@b.example', 'c@d.example', 'no'), { maxLength: 3 }),
  phones: fc.array(fc.constantFrom('+1 416 555 0100', '030/123', 'x'), { maxLength: 2 }),
  pages: fc.array(fc.constantFrom('linkedin.com/in/dana', 'https://d.example/a;b,c', 'no page'), {
    maxLength: 3,
  }),
  postal: fc.string({ unit: fc.constantFrom('a', ';', ',', '\\', '\n', ' ', 'ü'), maxLength: 30 }),
  notes: fc.array(words, { maxLength: 2 }),
})

test('whoever goes out as a card comes in as they were, in both versions', () => {
  fc.assert(
    fc.property(
      fc.array(arbitraryTold, { maxLength: 4 }),
      fc.constantFrom('3' as const, '4' as const),
      (all, version) => {
        const contacts = all.map(contactOf).flatMap((each) => ('contact' in each ? [each.contact] : []))
        const text = cardsOf(contacts, version)
        assert.ok(text.split('\r\n').every((line) => Buffer.byteLength(line) <= 75))
        assert.deepEqual(somebody(text), contacts)
      },
    ),
    { numRuns: 300 },
  )
})

test('a megabyte is read in less than a second, whatever it is', () => {
  for (const piece of ['BEGIN:VCARD\n', 'N:', ' x\n', '=\n', 'FN;"', '\\;', 'A;B=;']) {
    const text = `BEGIN:VCARD\nNOTE;QUOTED-PRINTABLE:${piece.repeat(1_000_000 / piece.length)}\nEND:VCARD`
    const before = process.cpuUsage()
    for (const { told } of read(text).entries) contactOf(told)
    const { user } = process.cpuUsage(before)
    assert.ok(user < 1_000_000, `${JSON.stringify(piece)}: ${user / 1000} ms`)
  }
})
