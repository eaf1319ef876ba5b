import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { strToU8, zipSync } from 'fflate'
import { value } from '../../testing/lab.ts'
import { sheetsIn } from './workbook.ts'

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'

const book = (sheet: string, more: Readonly<Record<string, string>> = {}): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries({
        'xl/workbook.xml': `${head}<workbook xmlns:r="r"><sheets><sheet name="Jobs" sheetId="1" r:id="rId1"/></sheets></workbook>`,
        'xl/_rels/workbook.xml.rels': `${head}<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/></Relationships>`,
        'xl/styles.xml': `${head}<styleSheet><numFmts><numFmt numFmtId="164" formatCode="[$-409]d\\-mmm;@"/><numFmt numFmtId="165" formatCode="&quot;day&quot;0"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="22"/><xf numFmtId="165"/></cellXfs></styleSheet>`,
        'xl/sharedStrings.xml': `${head}<sst><si><t>Company</t></si><si><r><t>Mill &amp; </t></r><r><t>Marsh</t></r><rPh><t>x</t></rPh></si></sst>`,
        'xl/worksheets/sheet1.xml': `${head}<worksheet><sheetData>${sheet}</sheetData></worksheet>`,
        ...more,
      }).map(([name, text]) => [name, strToU8(text)]),
    ),
  )

const cells = async (row: string) => value(await sheetsIn(book(`<row r="2">${row}</row>`)))[0]?.rows[0]?.cells

describe('a spreadsheet', () => {
  const rows: readonly (readonly [what: string, xml: string, reads: readonly string[]])[] = [
    [
      'shared texts, pieces joined',
      '<c r="A2" t="s"><v>0</v></c><c r="B2" t="s"><v>1</v></c>',
      ['Company', 'Mill & Marsh'],
    ],
    [
      'a text of its own, an emoji by its number',
      '<c r="A2" t="inlineStr"><is><t>Quay &#128640;</t></is></c>',
      ['Quay 🚀'],
    ],
    ['a gap', '<c r="A2"><v>1</v></c><c r="D2"><v>2</v></c>', ['1', '', '', '2']],
    ['a day', '<c r="A2" s="1"><v>46344</v></c>', ['2026-11-18']],
    ['a day in a format of one’s own', '<c r="A2" s="2"><v>46344</v></c>', ['2026-11-18']],
    ['a day with its hour', '<c r="A2" s="3"><v>46344.4375</v></c>', ['2026-11-18 10:30']],
    ['a number whose format only says “day”', '<c r="A2" s="4"><v>46344</v></c>', ['46344']],
    ['a number', '<c r="A2"><v>1.50</v></c>', ['1.5']],
    ['a yes', '<c r="A2" t="b"><v>1</v></c>', ['yes']],
    ['a formula with its text', '<c r="A2" t="str"><f>A1</f><v>Applied</v></c>', ['Applied']],
    [
      'an entity that nobody knows stays a text',
      '<c r="A2" t="inlineStr"><is><t>&lol;</t></is></c>',
      ['&lol;'],
    ],
  ]
  for (const [what, xml, reads] of rows)
    test(`${what}: ${reads.join(', ')}`, async () => assert.deepEqual(await cells(xml), reads))

  test('a page behind a cell is a cell of its own, after the last', async () => {
    const [sheet] = value(
      await sheetsIn(
        book(
          '<row r="2"><c r="A2"><v>1</v></c><c r="B2" t="str"><f>HYPERLINK("https://quay.example/1","see")</f><v>see</v></c></row><row r="3"><c r="A3"><v>2</v></c></row><row r="4"><c r="A4"><v>3</v></c></row>',
          {
            'xl/worksheets/_rels/sheet1.xml.rels': `${head}<Relationships><Relationship Id="rId9" Target="https://mill.example/2?a=b&amp;c"/><Relationship Id="rId8" Target="javascript:x"/></Relationships>`,
          },
        ),
      ),
    )
    assert.deepEqual(
      sheet?.rows.map(({ cells }) => cells),
      [['1', 'see', 'https://quay.example/1'], ['2'], ['3']],
    )
    const linked = book('<row r="3"><c r="A3"><v>2</v></c></row>', {
      'xl/worksheets/sheet1.xml': `${head}<worksheet xmlns:r="r"><sheetData><row r="3"><c r="A3"><v>2</v></c></row></sheetData><hyperlinks><hyperlink ref="A3" r:id="rId9"/></hyperlinks></worksheet>`,
      'xl/worksheets/_rels/sheet1.xml.rels': `${head}<Relationships><Relationship Id="rId9" Target="https://mill.example/2?a=b&amp;c"/></Relationships>`,
    })
    assert.deepEqual(value(await sheetsIn(linked))[0]?.rows[0]?.cells, ['2', 'https://mill.example/2?a=b&c'])
  })

  test('rows are named as the program counts them, damaged sheets up to where they break', async () => {
    const [sheet] = value(
      await sheetsIn(book('<row r="7"><c r="A7"><v>1</v></c></row><row r="8"><c r="A8"><v>2</v')),
    )
    assert.deepEqual(sheet?.rows, [{ place: 'row 7', cells: ['1'] }])
    assert.match(sheet?.complaints.join() ?? '', /^row 7: from there on the sheet “Jobs” is damaged/)
  })

  test('one that would unpack to more than a table holds is refused; so is what is none', async () => {
    const bomb = book('', { 'xl/worksheets/sheet2.xml': ' '.repeat(70_000_000) })
    assert.ok(bomb.length < 200_000)
    const said = (outcome: Awaited<ReturnType<typeof sheetsIn>>) =>
      outcome.ok ? '' : outcome.problems[0]?.message
    assert.match(said(await sheetsIn(bomb)) ?? '', /larger than can be read/)
    assert.match(said(await sheetsIn(zipSync({ 'a.txt': strToU8('a') }))) ?? '', /no spreadsheet/)
    assert.match(said(await sheetsIn(strToU8('PK'))) ?? '', /damaged/)
  })

  test('a cell a mile to the right or ten thousand of them in a row cost nothing', async () => {
    const [sheet] = value(
      await sheetsIn(book('<row r="1"><c r="A1"><v>1</v></c><c r="XFD1"><v>2</v></c></row>')),
    )
    assert.deepEqual(sheet?.rows[0]?.cells, ['1'])
    assert.match(sheet?.complaints.join() ?? '', /larger than can be read at once/)
  })
})
