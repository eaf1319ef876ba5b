import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { contactOf } from '../core/contacts/contact-of.ts'
import { guessed } from '../core/contacts/guessed.ts'
import { entryOf } from '../core/contacts/rows.ts'
import { peopleBytes, readWhole } from '../testing/people-bytes.ts'
import { peopleFileIn } from './read.ts'
import { tableIn } from './table.ts'

const peopleIn = (text: string) => {
  const table = tableIn(text)
  const kinds = guessed(
    table.headings,
    table.rows.map(({ cells }) => cells),
  )
  return table.rows.map((row) => {
    const { place, told, left } = entryOf(row, kinds, table.headings)
    const who = contactOf(told)
    return { place, left, who: 'contact' in who ? who.contact : who.because }
  })
}

const connections = `Notes:
"When exporting your connection data, you may notice that some of the email addresses are missing."

First Name,Last Name,URL,Email Address,Company,Position,Connected On
Dana,"Okonkwo, PhD",https://www.linkedin.com/in/dana-okonkwo,,"Mill, Marsh & Co",Head of Data,12 Nov 2026
Bo 🚀,Lind,https://www.linkedin.com/in/bolind,bo@l.example,"The ""Loaf""",,03 Jan 2019
,,,,,,12 Nov 2025
`

test('LinkedIn’s connections: the lines above, missing addresses, quotes and commas, pictures, dates', () => {
  assert.deepEqual(tableIn(connections).before.length, 2)
  assert.deepEqual(peopleIn(connections), [
    {
      place: 'row 5',
      left: [],
      who: {
        name: 'Dana Okonkwo',
        linkedin: 'https://www.linkedin.com/in/dana-okonkwo',
        company: 'Mill, Marsh & Co',
        title: 'Head of Data',
        note: 'Connected on LinkedIn since 12 November 2026',
      },
    },
    {
      place: 'row 6',
      left: [],
      who: {
        name: 'Bo Lind',
        email: 'bo@l.example',
        linkedin: 'https://www.linkedin.com/in/bolind',
        company: 'The "Loaf"',
        note: 'Connected on LinkedIn since 3 January 2019',
      },
    },
    { place: 'row 7', left: [], who: 'there is no name' },
  ])
})

const tables: readonly (readonly [string, string, object])[] = [
  [
    'German, semicolons',
    'Vorname;Nachname;E-Mail-Adresse;Firma;Position;Sternzeichen\nJörg;Weiß;jw@m.example;Mühle GmbH;Bäcker;Widder',
    { name: 'Jörg Weiß', email: 'jw@m.example', company: 'Mühle GmbH', title: 'Bäcker' },
  ],
  [
    'French, tabs',
    'Prénom\tNom\tCourriel\tEntreprise\nZoé\tRoux\tzoe@r.example\tPain',
    { name: 'Zoé Roux', email: 'zoe@r.example', company: 'Pain' },
  ],
  [
    'Spanish, one name',
    'Nombre,Correo,Empresa\nAna Ruiz,ana@r.example,Pan',
    { name: 'Ana Ruiz', email: 'ana@r.example', company: 'Pan' },
  ],
  [
    'Dutch',
    'Naam,Functie,Bedrijf\nBo Smit,Bakker,Brood',
    { name: 'Bo Smit', title: 'Bakker', company: 'Brood' },
  ],
  [
    'no headings: by what stands there',
    'Ada Lin,ada@l.example,+1 416 555 0100\nBo Lind,bo@l.example,+1 416 555 0101',
    { name: 'Ada Lin', email: 'ada@l.example', phone: '+1 416 555 0100' },
  ],
  [
    'several addresses in a cell',
    'Name,E-mail 1 - Value,Phone 1 - Value\nAda Lin,ada@l.example ::: a@m.example,+1 416 555 0100',
    { name: 'Ada Lin', email: 'ada@l.example', phone: '+1 416 555 0100', note: 'Also: a@m.example' },
  ],
]

test('tables of any shape are read by their headings in several languages, else by what stands in them', () => {
  for (const [says, text, wanted] of tables) assert.deepEqual(peopleIn(text)[0]?.who, wanted, says)
  assert.deepEqual(peopleIn(tables[0]?.[1] ?? '')[0]?.left, ['Sternzeichen'])
})

test('a quotation mark that never ends is named with its row, and the rows after it are read', () => {
  const text = 'Name,Email\nAda Lin,a@l.example\nBo "Bo,b@l.example\n"Cy Dee,c@d.example\nDi Em,d@e.example\n'
  assert.deepEqual(
    peopleIn(text).map(({ place, who }) => [place, typeof who === 'string' ? who : who.email]),
    [
      ['row 2', 'a@l.example'],
      ['row 3', 'b@l.example'],
      ['row 4', 'c@d.example'],
      ['row 5', 'd@e.example'],
    ],
  )
  assert.match(tableIn(text).complaints[0] ?? '', /^row 4: a quotation mark/)
})

test('what a file is shows in its bytes: other kinds are named with what to bring, other alphabets are read', () => {
  const refusals: readonly (readonly [Uint8Array, RegExp])[] = [
    [Buffer.from('%PDF-1.7'), /PDF/],
    [Buffer.from('PK\x03\x04'), /packed/],
    [Buffer.from('\xff\xd8\xff\xe0', 'latin1'), /picture/],
    [Buffer.from('\xd0\xcf\x11\xe0', 'latin1'), /old Office/],
    [Buffer.from('BEGIN:VCALENDAR'), /calendar/],
    [Buffer.from(''), /nothing/],
    [Buffer.from([1, 2, 3, 4]), /no text/],
  ]
  for (const [bytes, says] of refusals) {
    const read = peopleFileIn(bytes)
    assert.match(read.ok ? '' : (read.problems[0]?.message ?? ''), says)
  }
  const text = 'Name,Email\nRenée Roux,r@r.example\n'
  for (const bytes of [
    Buffer.from(text, 'latin1'),
    Buffer.from(`\ufeff${text}`, 'utf16le'),
    Buffer.from(`\ufeff${text}`),
  ]) {
    const read = peopleFileIn(bytes)
    assert.equal(read.ok && read.value.is === 'table' ? read.value.rows[0]?.cells[0] : '', 'Renée Roux')
  }
})

test('whatever the bytes of a file are, they are read, or named with their place, and nothing is thrown', () => {
  fc.assert(fc.property(peopleBytes, readWhole), { numRuns: 1000 })
})

test('a megabyte is read in less than a second, whatever it is', () => {
  for (const piece of ['"', ',', '"a', 'a,"b\n', ';\n', 'Name,Email\n', 'a@b.example,']) {
    const before = process.cpuUsage()
    tableIn(piece.repeat(1_000_000 / piece.length))
    const { user } = process.cpuUsage(before)
    assert.ok(user < 1_000_000, `${JSON.stringify(piece)}: ${user / 1000} ms`)
  }
})
