import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { randomDossier } from '../../../testing/dossier/random.ts'
import type { Dossier } from '../../dossier/dossier.ts'
import { readDossier } from '../../dossier/read.ts'
import type { Draft } from '../draft.ts'
import { addressLines } from './address.ts'
import { sheetOf } from './letter.ts'

const dossierOf = (me: string, people: string, more = ''): Dossier => {
  const read = readDossier(
    `afterword: 1
me: {name: Zoë Ağaoğlu, ${me}}
opportunity: {role: Data Analyst, company: {name: Kestrel Rail}${more}}
people:
${people}`,
    { file: 'test.yaml' },
  )
  assert.ok(read.ok, read.ok ? '' : JSON.stringify(read.problems))
  return read.dossier
}

const draftOf = (body: string, to: readonly string[] = ['anh']): Draft => ({
  step: 'panel/thank-you/anh',
  kind: 'thank-you',
  to,
  channel: 'letter',
  subject: '',
  body,
  sentences: [],
  unused: [],
  questions: [],
  asks: [],
  commitments: [],
  sentAt: Temporal.ZonedDateTime.from('2026-11-17T14:00[UTC]'),
  findings: [],
  also: [],
})

const anh =
  '  anh: {name: Nguyễn Thị Ánh, honorific: Ms, family: Nguyễn, title: Head of Data, postal: "4 Quay Street, Leeds, LS1 4AP"}\n'
const body = 'Dear Ms Nguyễn,\n\nThank you for 17 November.\n\nYours sincerely,\nZoë Ağaoğlu'
const sentAt = Temporal.ZonedDateTime.from('2026-11-18T02:30[Europe/London]')

for (const [postal, lines] of [
  ['12 High Street, London, SW1A 1AA', ['12 High Street', 'London', 'SW1A 1AA']],
  ['12, High Street, London', ['12, High Street', 'London']],
  ['12b, High Street, London', ['12b, High Street', 'London']],
  ['Flat 3, 12 High Street, London', ['Flat 3', '12 High Street', 'London']],
  ['200 Bay St, Suite 400, Toronto, ON M5J 2J1', ['200 Bay St, Suite 400', 'Toronto, ON M5J 2J1']],
  ['1 Main St, Apt 2, Boston, MA 02110', ['1 Main St, Apt 2', 'Boston, MA 02110']],
  ['1 Main St, #2, Boston, MA', ['1 Main St, #2', 'Boston, MA']],
  ['12 High Street, London, UK', ['12 High Street', 'London', 'UK']],
  ['1 Main St, Boston, MA 02110, USA', ['1 Main St', 'Boston, MA 02110', 'USA']],
  ['Keizersgracht 1, 1017 AB Amsterdam', ['Keizersgracht 1', '1017 AB Amsterdam']],
  [
    'Kestrel House\n12, High Street, North Wing\nLeeds',
    ['Kestrel House', '12, High Street, North Wing', 'Leeds'],
  ],
  ['12 High Street,\r\nLondon\r\n', ['12 High Street', 'London']],
  ['The Old Mill', ['The Old Mill']],
  ['  \n ', []],
  [undefined, []],
] as const)
  test(`an address as an envelope has it: ${JSON.stringify(postal)}`, () =>
    assert.deepEqual(addressLines(postal), lines))

for (const [english, date, size] of [
  ['GB', '18 November 2026', 'A4'],
  ['AU', '18 November 2026', 'A4'],
  ['US', 'November 18, 2026', 'Letter'],
  ['CA', 'November 18, 2026', 'Letter'],
] as const)
  test(`${english}: the date and the paper of the country`, () => {
    const sheet = sheetOf(draftOf(body), dossierOf(`english: ${english}`, anh), sentAt)
    assert.deepEqual([sheet.date, sheet.size, sheet.language], [date, size, `en-${english}`])
  })

test('the day is the writer’s, wherever the letter is read', () => {
  const sheet = sheetOf(draftOf(body), dossierOf('english: CA, zone: America/Toronto', anh), sentAt)
  assert.equal(sheet.date, 'November 17, 2026')
})

test('both blocks stand in the order of a letter, and nothing is missing', () => {
  const me = 'email: zoe@example.org, phone: "+44 20 5550 0101", postal: "12 Ørsted Road, London"'
  const sheet = sheetOf(draftOf(body), dossierOf(me, anh), sentAt)
  assert.deepEqual(sheet.sender, [
    'Zoë Ağaoğlu',
    '12 Ørsted Road',
    'London',
    'zoe@example.org',
    '+44 20 5550 0101',
  ])
  assert.deepEqual(sheet.recipient, [
    'Ms Nguyễn Thị Ánh',
    'Head of Data',
    'Kestrel Rail',
    '4 Quay Street',
    'Leeds',
    'LS1 4AP',
  ])
  assert.deepEqual(sheet.paragraphs, ['Dear Ms\u00a0Nguyễn,', 'Thank you for 17\u00a0November.'])
  assert.deepEqual([sheet.closing, sheet.signature], ['Yours sincerely,', 'Zoë Ağaoğlu'])
  assert.deepEqual(sheet.missing, [])
})

test('what an envelope lacks is said, a sentence each', () => {
  const people = '  anh: {name: Ánh Cole}\n  ben: {name: Ben Ward}\n'
  const sheet = sheetOf(draftOf(body, ['anh', 'ben']), dossierOf('english: GB', people), sentAt)
  assert.equal(sheet.missing.length, 2)
  assert.match(sheet.missing[0] ?? '', /^Your postal address is missing/)
  assert.match(sheet.missing[1] ?? '', /^The postal address of Ánh Cole and Ben Ward is not recorded/)
  const nobody = sheetOf(draftOf(body, []), dossierOf('postal: Here', people), sentAt)
  assert.deepEqual(nobody.missing, ['It is not recorded who reads this letter, so it has no name to go to.'])
})

test('a title is not said twice, a house not twice, and an agency’s people are not the company’s', () => {
  const people = `  anh: {name: Sir Anand Kapoor, honorific: Sir, postal: "Kestrel Rail, 4 Quay Street"}
  kit: {name: Kit Moss, honorific: Mx}
`
  const dossier = dossierOf('english: GB', people, ', agency: kit')
  assert.deepEqual(sheetOf(draftOf(body), dossier, sentAt).recipient, [
    'Sir Anand Kapoor',
    'Kestrel Rail',
    '4 Quay Street',
  ])
  assert.deepEqual(sheetOf(draftOf(body, ['kit']), dossier, sentAt).recipient, ['Mx Kit Moss'])
})

for (const [name, text, closing, signature, postscript] of [
  [
    'a postscript follows',
    'Dear A,\n\nOne.\n\nSincerely,\nZoë\n\nPS: Two.',
    'Sincerely,',
    'Zoë',
    ['PS: Two.'],
  ],
  ['two lines of signature', 'Dear A,\n\nOne.\n\nSincerely,\nZoë\nRN, BSc', 'Sincerely,', 'Zoë\nRN, BSc', []],
  ['own words without a closing', 'Dear A,\n\nOne.\n\nZoë', '', '', []],
  ['a greeting is no closing', 'Dear A,\nOne.', '', '', []],
  [
    'a list is no closing',
    'Dear A,\n\nOne.\n\nYou named three things, all of them of great weight to me,\none\ntwo\nthree',
    '',
    '',
    [],
  ],
] as const)
  test(`where the letter ends: ${name}`, () => {
    const sheet = sheetOf(draftOf(text), dossierOf('english: GB', anh), sentAt)
    assert.deepEqual([sheet.closing, sheet.signature, sheet.postscript], [closing, signature, postscript])
  })

test('no word of a body is lost on its way to paper', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('one', 'two,', '\n', '\n\n', 'Yours,\nZoë', '   '), { maxLength: 30 }),
      (parts) => {
        const text = parts.join(' ')
        const { paragraphs, closing, signature, postscript } = sheetOf(
          draftOf(text),
          randomDossier(1),
          sentAt,
        )
        const words = (said: string) => said.split(/\s+/).filter(Boolean)
        assert.deepEqual(words([...paragraphs, closing, signature, ...postscript].join(' ')), words(text))
      },
    ),
  )
})
