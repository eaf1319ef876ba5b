import assert from 'node:assert/strict'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { months } from '../core/english/calendar-names.ts'
import { newHouse } from '../testing/house.ts'
import { letterDossier } from '../testing/letter-dossier.ts'
import { readPdf } from '../testing/pdf.ts'

const house = newHouse()
after(() => house.remove())
const place = (name: string) => join(house.data, name)
const dossier = (name: string, text: string): string => {
  writeFileSync(place(name), text)
  return place(name)
}
const letter = dossier('letter.yaml', letterDossier('2026-11-17'))
const now = ['--now', '2026-11-17T14:00Z']
const call = (...more: string[]) => house.run(['letter', letter, 'panel/thank-you/anh', ...now, ...more])

test('a letter is one page with its fonts in it, and every name comes out as it was written', () => {
  const { code, out, err } = call('--pdf', place('one.pdf'))
  assert.equal(code, 0, err)
  assert.match(out, /^Written to .*one\.pdf, A4\.\n$/)
  const pdf = readPdf(readFileSync(place('one.pdf')))
  assert.equal(pdf.pages, 1)
  assert.deepEqual(pdf.size, [595.28, 841.89])
  assert.ok(pdf.fonts.length >= 4)
  for (const { name, embedded } of pdf.fonts) assert.ok(embedded && /^[A-Z]{6}\+Literata/.test(name), name)
  assert.deepEqual([pdf.language, pdf.tagged], ['en-GB', true])
  assert.deepEqual(pdf.lines.slice(0, 13), [
    'Zoë Ağaoğlu',
    'Flat 3',
    '12 Ørsted Road',
    'London',
    'SW1A 1AA',
    'zoe@example.org',
    '+44 20 5550 0101',
    '17 November 2026',
    'Ms Nguyễn Thị Ánh',
    'Head of Data',
    'Kestrel Rail',
    '4 Πέτρος Street',
    'Sørensen House',
  ])
  assert.match(pdf.lines.join(' '), /Dear Ms\u00a0Nguyễn, .*night trains.* Yours sincerely, Zoë Ağaoğlu$/)
})

test('the same letter is the same bytes', () => {
  call('--pdf', place('same-1.pdf'))
  call('--pdf', place('same-2.pdf'))
  assert.deepEqual(readFileSync(place('same-1.pdf')), readFileSync(place('same-2.pdf')))
})

test('an American letter is on American paper', () => {
  const american = dossier('us.yaml', letterDossier('2026-11-17').replace('english: GB', 'english: US'))
  house.run(['letter', american, 'panel/thank-you/anh', ...now, '--pdf', place('us.pdf')])
  const pdf = readPdf(readFileSync(place('us.pdf')))
  assert.deepEqual(pdf.size, [612, 792])
  assert.ok(pdf.lines.includes('November 17, 2026'))
})

test('a file that is there stays as it is, unless forced', () => {
  writeFileSync(place('there.pdf'), 'mine')
  const { code, err } = call('--pdf', place('there.pdf'))
  assert.equal(code, 2)
  assert.match(err, /there\.pdf: is there already and was left as it is; --force writes over it\./)
  assert.equal(readFileSync(place('there.pdf'), 'utf8'), 'mine')
  assert.equal(call('--pdf', place('there.pdf'), '--force').code, 0)
  assert.match(readFileSync(place('there.pdf'), 'latin1'), /^%PDF/)
})

test('a folder that is not there is said, a folder is no file, and neither is standard output', () => {
  assert.match(call('--pdf', '-').err, /is written to a file; name one/)
  assert.match(call('--pdf', place('no/such.pdf')).err, /its folder does not exist/)
  assert.match(call('--pdf', house.data, '--force').err, /is a folder; name a file in it/)
})

test('a character that the typeface lacks is named, and no file is written', () => {
  const chinese = dossier('zh.yaml', letterDossier('2026-11-17', { anh: '中村 Ánh' }))
  const { code, err } = house.run([
    'letter',
    chinese,
    'panel/thank-you/anh',
    ...now,
    '--pdf',
    place('zh.pdf'),
  ])
  assert.equal(code, 2)
  assert.match(err, /has no 中 \(U\+4E2D\), 村 \(U\+6751\)/)
  assert.throws(() => readFileSync(place('zh.pdf')))
})

test('without a file the letter is shown, with what the envelope lacks', () => {
  const lacking = dossier('lacking.yaml', letterDossier('2026-11-17', { me: '' }))
  const { code, out } = house.run(['letter', lacking, 'panel/thank-you/anh', ...now])
  assert.equal(code, 0)
  assert.match(out, /17 November 2026\n\n {2}Ms Nguyễn Thị Ánh\n/)
  assert.match(out, /· Your postal address is missing/)
  const { sender, missing } = house.json(['letter', lacking, 'panel/thank-you/anh', ...now]) as {
    sender: string[]
    missing: string[]
  }
  assert.deepEqual([sender[0], missing.length], ['Zoë Ağaoğlu', 1])
})

test('a letter that went out keeps its words and its date', () => {
  const day = house.now().toPlainDate().subtract({ days: 3 })
  const sent = day.add({ days: 1 })
  assert.equal(house.run(['import', '-'], letterDossier(day.toString())).code, 0)
  const id = 'panel/thank-you/anh'
  house.run(['words', 'kestrel', id, '--body', 'Dear Ms Nguyễn,\n\nMy own words.\n\nYours sincerely,\nZoë'])
  const { code, err } = house.run(['sent', 'kestrel', id, '--at', `${sent}T09:00`])
  assert.equal(code, 0, err)
  const sheet = house.json(['letter', 'kestrel', id]) as {
    date: string
    paragraphs: string[]
    signature: string
  }
  assert.equal(sheet.date, `${sent.day} ${months[sent.month - 1]} ${sent.year}`)
  assert.deepEqual([sheet.paragraphs[1], sheet.signature], ['My own words.', 'Zoë'])
})

test('a step that is not there, or has no message, is said', () => {
  assert.match(house.run(['letter', letter, 'panel/nothing', ...now]).err, /no step “panel\/nothing”/)
  assert.match(house.run(['letter', letter, 'panel/debrief/me', ...now]).err, /has no message/)
})
