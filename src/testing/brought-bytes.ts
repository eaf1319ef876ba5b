import fc from 'fast-check'
import { strToU8, zipSync } from 'fflate'
import { sheetsIn } from '../bring/workbook/workbook.ts'
import { unzipped } from '../bring/zip.ts'
import { timesIn } from '../calendar/times-in.ts'
import type { CellSheet } from '../core/contacts/cell-sheet.ts'
import { tableOf } from '../core/contacts/cell-sheet.ts'
import { broughtKindOf } from '../core/keep/brought/kind-of.ts'
import { broughtKinds } from '../core/keep/brought/kinds.ts'
import { speaksOf } from '../core/keep/brought/speaks-of.ts'
import { resumeIn } from '../core/keep/resume/read-resume.ts'
import { strengthsIn } from '../core/keep/resume/strengths.ts'
import { guessedTracked } from '../core/keep/tracked/guessed.ts'
import { trackedHeading } from '../core/keep/tracked/headings.ts'
import { trackedProposals } from '../core/keep/tracked/proposals.ts'
import { readingOf } from '../core/keep/tracked/reading.ts'
import { trackedOf } from '../core/keep/tracked/row.ts'
import { readLine } from '../core/typed/line/read-line.ts'
import { textTableIn } from '../people/read.ts'

/** A file with some of its bytes changed. */
const mutated = (file: Uint8Array) =>
  fc.array(fc.tuple(fc.nat(file.length - 1), fc.nat(255)), { minLength: 1, maxLength: 12 }).map((changes) => {
    const bytes = file.slice()
    for (const [at, byte] of changes) bytes[at] = byte
    return bytes
  })

const pieced = (pieces: readonly string[], most = 60) =>
  fc
    .array(fc.oneof(fc.constantFrom(...pieces), fc.string({ maxLength: 5 })), { maxLength: most })
    .map((parts) => strToU8(parts.join('')))

const rows = strToU8(
  'Company,Role,Status,Applied on,Interview,Contact,Place\nQuay,Clerk,Phone screen,3/4/2026,2026-11-03 10:00,Dana Okonkwo,"Kiel, Germany"\nMill,Cook,Rejected,13/4/2026,,,\n',
)
const tablePieces = [
  ...[
    'Company',
    'Role',
    'Status',
    'Applied',
    'Interview',
    'Date',
    ',',
    ';',
    '\t',
    '|',
    '"',
    '\n',
    '\r\n',
    '---|---\n',
  ],
  ...[
    'Rejected',
    'Offer declined',
    '3/4/2026',
    '31/12/26',
    '2026-11-03T10:00Z',
    'Nov 3',
    '45600',
    '12. März',
    'yes',
    '-',
  ],
  ...['dana@quay.example', 'Dana <d@q.example>', '0/0/0', '29/2/2027', '99:99', 'https://q.example'],
]

/** Tables of applications as nobody means them. */
export const trackedBytes: fc.Arbitrary<Uint8Array> = fc.oneof(
  fc.uint8Array({ maxLength: 300 }),
  pieced(tablePieces),
  pieced(tablePieces).map(
    (bytes) => new Uint8Array([...strToU8('Company,Role,Status,Applied,Interview\n'), ...bytes]),
  ),
  mutated(rows),
)

const sheetXml = (cells: string): string =>
  `<?xml version="1.0"?><worksheet xmlns="x"><sheetData>${cells}</sheetData></worksheet>`

const bookOf = (sheet: string): Uint8Array =>
  zipSync({
    'xl/workbook.xml': strToU8(
      '<workbook xmlns:r="r"><sheets><sheet name="Jobs" r:id="rId1"/></sheets></workbook>',
    ),
    'xl/_rels/workbook.xml.rels': strToU8(
      '<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/></Relationships>',
    ),
    'xl/styles.xml': strToU8(
      '<styleSheet><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>',
    ),
    'xl/sharedStrings.xml': strToU8('<sst><si><t>Company</t></si><si><t>Role</t></si></sst>'),
    'xl/worksheets/sheet1.xml': strToU8(sheet),
  })

const book = bookOf(
  sheetXml(
    '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row><row r="2"><c r="A2" t="inlineStr"><is><t>Quay</t></is></c><c r="B2" s="1"><v>46000</v></c></row>',
  ),
)

const xmlPieces = [
  ...[
    '<row r="3">',
    '</row>',
    '<c r="A1" t="s">',
    '<c r="ZZZ9" s="1">',
    '<c>',
    '</c>',
    '<v>',
    '</v>',
    '<v>0</v>',
    '<v>1e99</v>',
  ],
  ...[
    '<t>',
    '</t>',
    '<is>',
    '</is>',
    '&amp;',
    '&#x110000;',
    '&lol;',
    '<![CDATA[',
    ']]>',
    '<!DOCTYPE a [<!ENTITY lol "lol">]>',
    '<!--',
    '<',
    '"',
  ],
]

/** Spreadsheets as nobody means them: damaged ones, and whole archives of damaged XML. */
export const workbookBytes: fc.Arbitrary<Uint8Array> = fc.oneof(
  mutated(book),
  pieced(xmlPieces, 40).map((bytes) => bookOf(sheetXml(new TextDecoder().decode(bytes)))),
  fc.uint8Array({ maxLength: 200 }),
)

const resume = strToU8(
  JSON.stringify({
    basics: { name: 'Ann' },
    skills: [{ name: 'Baking', keywords: ['bread'] }],
    work: [{ name: 'Loaf', highlights: ['Made bread for 300 people'] }],
    awards: [{ title: 'Best', awarder: 'All' }],
  }),
)

export const resumeBytes: fc.Arbitrary<Uint8Array> = fc.oneof(
  mutated(resume),
  fc.json().map((text) => strToU8(text)),
  fc
    .record({
      skills: fc.jsonValue(),
      work: fc.jsonValue(),
      projects: fc.jsonValue(),
      awards: fc.jsonValue(),
    })
    .map((value) => strToU8(JSON.stringify(value))),
)

const linePieces = [
  ...[
    'panel ',
    'at ',
    'Northwind ',
    'Tue ',
    '3pm ',
    'with ',
    'Maria ',
    'and ',
    'Tom, ',
    'they’ll decide by ',
    'Friday ',
  ],
  ...[
    'applied ',
    'to ',
    'phone screen ',
    'tomorrow ',
    '10:30 ',
    '| ',
    '@',
    '99th ',
    'Nov ',
    '12/13 ',
    'for 45 min ',
    'as ',
  ],
]

export const lineBytes: fc.Arbitrary<Uint8Array> = pieced(linePieces, 30)

const anyKind = [
  '%PDF-',
  'BEGIN:VCARD\n',
  'BEGIN:VCALENDAR\n',
  'PK\x03\x04',
  'xl/workbook.xml',
  'afterword: 1\n',
  'From a\nSubject: b\n',
  '{"basics":',
  'a;b\nc;d\n',
  '\0',
]

export const kindBytes: fc.Arbitrary<Uint8Array> = fc.oneof(
  fc.uint8Array({ maxLength: 600 }),
  pieced(anyKind),
  mutated(book),
  mutated(rows),
)

const today = Temporal.PlainDate.from('2026-11-18')

const readRows = (sheets: readonly CellSheet[]): void => {
  speaksOf(sheets)
  for (const sheet of sheets) {
    if (sheet.complaints.some((each) => !/^row \d+: .+\.$/su.test(each)))
      throw new Error(`a complaint without its place: ${sheet.complaints.join(' / ')}`)
    const table = tableOf(sheet, (heading) => trackedHeading(heading) !== undefined)
    const kinds = guessedTracked(
      table.headings,
      table.rows.map(({ cells }) => cells),
    )
    const { reading } = readingOf(table, kinds, { means: new Map() }, today)
    const read = table.rows.map((row) => trackedOf(row, reading))
    const found = read.filter((row) => typeof row !== 'string')
    for (const each of read)
      if (typeof each === 'string' && !/^row \d+: .+\.$/su.test(each)) throw new Error(`no place: ${each}`)
    trackedProposals(found, [], 'Europe/Berlin', (name, taken) => `${name}-${taken.length}`)
  }
}

export const readTracked = (bytes: Uint8Array): void => {
  const sheet = textTableIn(bytes)
  if (sheet.ok) readRows([sheet.value])
  else if (!sheet.problems[0]?.message.endsWith('.')) throw new Error('a refusal without a sentence')
}

export const readWorkbook = async (bytes: Uint8Array): Promise<void> => {
  const sheets = await sheetsIn(bytes)
  if (sheets.ok) readRows(sheets.value)
  else if (!sheets.problems[0]?.message.endsWith('.')) throw new Error('a refusal without a sentence')
}

export const readUnzipped = async (bytes: Uint8Array): Promise<void> => void (await unzipped(bytes))

export const readResume = (bytes: Uint8Array): void => {
  const read = resumeIn(bytes)
  if (read.ok) strengthsIn(read.value, [])
  else if (!read.problems[0]?.message.endsWith('.')) throw new Error('a refusal without a sentence')
}

export const readKind = (bytes: Uint8Array): void => {
  if (!(broughtKindOf(bytes) in broughtKinds)) throw new Error('a kind that is none')
}

const now = Temporal.ZonedDateTime.from('2026-11-18T17:00[America/Toronto]')

export const readOneLine = (bytes: Uint8Array): void => {
  const knows = { firms: ['Northwind'], isPerson: () => false }
  readLine(new TextDecoder().decode(bytes).slice(0, 2000), knows, { now, english: 'CA', times: timesIn })
}
