import assert from 'node:assert/strict'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { exampleFile, type House, newHouse } from '../../testing/house.ts'

/** Every file below the data folder that holds this text, in any case. */
const holding = (house: House, text: string): readonly string[] =>
  readdirSync(house.data, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => readFileSync(path).toString('latin1').toLowerCase().includes(text.toLowerCase()))

const fine = (house: House, args: readonly string[], stdin?: string): string => {
  const { code, out, err } = house.run(args, stdin)
  assert.equal(code, 0, err)
  return out
}

/** Two opportunities, a mail, a change that can be undone, and an older copy of the database. */
const lived = (): House => {
  const house = newHouse()
  fine(house, ['import', exampleFile('screening-software.yaml')])
  fine(house, ['import', exampleFile('panel-law.yaml')])
  const [northwind = ''] = (
    house.json(['opportunities']) as { opportunities: { id: string; company: string }[] }
  ).opportunities
    .filter(({ company }) => company === 'Northwind Analytics')
    .map(({ id }) => id)
  fine(house, [
    'note',
    northwind,
    '--kind',
    'insight',
    '--who',
    'dana',
    '--text',
    'zanzibarmark in the kitchen',
  ])
  fine(house, ['note', northwind, '--kind', 'clue', '--text', 'quokkamark between the lines', '--private'])
  const mail = `From: Dana Okonkwo <dana@northwind.example>\r\nTo: priya@example.org\r\nSubject: Re: hello\r\nDate: Wed, 18 Nov 2026 10:00:00 +0000\r\nMessage-ID: <marked@northwind.example>\r\n\r\nDear Priya, ocelotmark and thanks.\r\n`
  const file = join(house.data, 'answer.eml')
  writeFileSync(file, mail)
  fine(house, ['receive', file])
  writeFileSync(file, '')
  // Whom one knows besides, out of an address book: one of them is Dana again.
  const card = (name: string, address: string, note: string) =>
    `BEGIN:VCARD\r\nVERSION:3.0\r\nFN:${name}\r\nEMAIL:${address}\r\nORG:Elsewhere\r\nNOTE:${note}\r\nEND:VCARD\r\n`
  const cards = `${card('Dana Okonkwo', 'dana@elsewhere.example', 'okapimark')}${card('Bo Lind', 'bo@loaf.example', 'dingomark')}`
  fine(house, ['bring-people', '-', '--everyone'], cards)
  mkdirSync(join(house.data, 'backups'), { recursive: true })
  writeFileSync(join(house.data, 'backups', 'afterword.db.before-2'), 'an older zanzibarmark')
  for (const mark of ['zanzibarmark', 'quokkamark', 'ocelotmark', 'okapimark', 'dingomark'])
    assert.notDeepEqual(holding(house, mark), [], `${mark} is there before`)
  return house
}

test('an opportunity goes only when its name was typed, and then from every file', () => {
  const house = lived()
  try {
    const erase = (...more: string[]) =>
      house.seated(['erase', 'opportunity', 'northwind-analytics', ...more])
    const asked = erase()
    assert.equal(asked.code, 2)
    assert.match(asked.err, /cannot be taken back.*type the name: “Northwind Analytics”/)
    assert.equal(erase('--confirm', 'Northwind').code, 2)
    assert.notDeepEqual(holding(house, 'zanzibarmark'), [])
    assert.equal(erase('--confirm', ' northwind  analytics').code, 0)
    for (const mark of ['zanzibarmark', 'quokkamark', 'ocelotmark', 'Northwind'])
      assert.deepEqual(holding(house, mark), [], mark)
    // Whom one knows besides is no part of it.
    assert.notDeepEqual(holding(house, 'okapimark'), [])
    assert.match(fine(house, ['opportunities']), /Harcourt/)
    assert.doesNotMatch(fine(house, ['history']), /northwind/i)
  } finally {
    house.remove()
  }
})

test('someone goes from notes, touches, mail and history; the others stay', () => {
  const house = lived()
  try {
    const erase = (...more: string[]) =>
      house.seated(['erase', 'person', 'northwind-analytics', 'dana', ...more])
    assert.match(erase().err, /type the name: “Dana Okonkwo”/)
    const done = erase('--confirm', 'Dana Okonkwo')
    assert.equal(done.code, 0, done.err)
    for (const mark of ['zanzibarmark', 'ocelotmark', 'okapimark', 'Okonkwo', 'dana@northwind.example'])
      assert.deepEqual(holding(house, mark), [], mark)
    assert.notDeepEqual(holding(house, 'dingomark'), [])
    assert.match(fine(house, ['export', 'northwind-analytics']), /quokkamark/)
    house.run(['undo'])
    assert.deepEqual(holding(house, 'zanzibarmark'), [], 'nothing brings it back')
  } finally {
    house.remove()
  }
})

test('everything goes with one word, and the house can be lived in again', () => {
  const house = lived()
  try {
    const gone = house.seated(['erase', 'everything', '--confirm', 'everything'])
    assert.equal(gone.code, 0, gone.err)
    for (const mark of [
      ...['zanzibarmark', 'quokkamark', 'ocelotmark', 'okapimark', 'dingomark'],
      ...['Okonkwo', 'Harcourt', 'Raman', 'Lind'],
    ])
      assert.deepEqual(holding(house, mark), [], mark)
    fine(house, ['import', exampleFile('screening-software.yaml')])
    assert.match(fine(house, ['opportunities']), /Northwind/)
  } finally {
    house.remove()
  }
})
