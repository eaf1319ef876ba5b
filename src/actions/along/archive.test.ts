import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { isZip, unzipped, zipped } from '../../bring/zip.ts'
import { done } from '../../core/outcome.ts'
import { deskOver, newStore } from '../../testing/desk.ts'
import { value } from '../../testing/lab.ts'
import type { Desk } from '../action.ts'
import { bringPeopleAction } from '../bring-people/bring-people.ts'
import { historyAction, undoAction } from '../facts/undo.ts'
import { importAction } from '../import.ts'
import { perform } from '../perform.ts'
import { planAction } from '../plan.ts'
import { sentAction } from '../sent.ts'
import { wordsAction } from '../words.ts'
import { archiveAction } from './archive.ts'

const now = Temporal.ZonedDateTime.from('2026-11-20T17:00[America/Toronto]')
const examples = join(import.meta.dirname, '../../../examples')
const dossiers = ['search', '.']
  .flatMap((folder) => readdirSync(join(examples, folder)).map((name) => join(examples, folder, name)))
  .filter((path) => path.endsWith('.yaml'))
  .map((path) => readFileSync(path, 'utf8'))

type House = ReturnType<typeof newStore>
let here: House
let there: House
before(() => {
  here = newStore()
  there = newStore()
})
after(async () => {
  await here.remove()
  await there.remove()
})

const archives: Partial<Desk> = {
  zipped,
  unzipped: async (bytes) => (isZip(bytes) ? unzipped(bytes) : done(undefined)),
}
const desk = (house: House, more: Partial<Desk> = {}) => deskOver(house.store, now, { ...archives, ...more })
const bringing = (bytes: Uint8Array) =>
  perform(importAction, { files: ['all.zip'] }, desk(there, { readBytes: async () => done(bytes) }))
const everything = async ({ store }: House) => {
  const all = value(await store.summaries('me', { limit: 1000 }))
  const loaded = value(
    await store.load(
      'me',
      all.map(({ id }) => id),
    ),
  )
  // The draft that words were made from does not go along: the next one is laid beside them instead.
  const own = loaded.map(({ id, raw, messages, nextDueAt }) => ({
    ...{ id, raw, nextDueAt },
    messages: messages.map(({ base: _base, ...words }) => words),
  }))
  return {
    own: own.toSorted((one, other) => one.id.localeCompare(other.id)),
    me: value(await store.me('me')),
    contacts: value(await store.contacts.all('me')),
  }
}
const steps = async (house: House, id: string) => {
  const [planned] = value(await perform(planAction, { files: [id], all: true }, desk(house)))
  return planned?.steps.map(({ id: step, state }) => `${step} ${state}`) ?? []
}

let bytes: Uint8Array
/** One of the search, with a letter that is due. */
const first = 'northwind'
const step = 'screen/thank-you/dana'
test('everything is in one archive: files, tables, messages and what it is', async () => {
  for (const text of dossiers)
    value(await perform(importAction, { files: ['it'] }, desk(here, { read: async () => done(text) })))
  const body = 'Dear Dana,\n\nThank you for your time.\n\nBest,\nPriya'
  value(await perform(wordsAction, { opportunity: first, step, body }, desk(here)))
  const people = 'Name,Firm,E-mail\nBo Lind,Loaf,bo@loaf.example\nBo Lind,Crust,bo@crust.example\n'
  value(await perform(bringPeopleAction, { text: people, everyone: true }, desk(here)))
  const made = value(await perform(archiveAction, {}, desk(here)))
  assert.deepEqual([made.opportunities, made.messages], [dossiers.length, 0])
  bytes = made.bytes
  const files = value(await unzipped(bytes))
  const names = [...files.keys()]
  assert.deepEqual(
    names.filter((name) => !name.startsWith('dossiers/')),
    [
      ...['afterword.json', 'README.txt', 'opportunities.csv', 'people.csv', 'touches.csv'],
      ...['people.vcf', 'calendar.ics'],
    ],
  )
  assert.equal(names.filter((name) => name.startsWith('dossiers/')).length, dossiers.length)
  const text = (name: string) => new TextDecoder().decode(files.get(name))
  assert.match(text('people.vcf'), /FN:Dana Okonkwo\r\n/)
  assert.match(text('calendar.ics'), /^BEGIN:VCALENDAR\r\n[\s\S]*BEGIN:VEVENT/)
  const table = text('opportunities.csv').split('\r\n')
  assert.equal(table.length, dossiers.length + 2)
})

test('on another machine everything is as it was: facts, words that wait, who one is, what is due', async () => {
  const brought = value(await bringing(bytes))
  assert.equal(brought.opportunities.length, dossiers.length)
  assert.deepEqual(await everything(there), await everything(here))
  assert.equal((await everything(there)).contacts.length, 2)
  assert.ok((await everything(there)).own.some(({ messages }) => messages.length > 0))
  assert.deepEqual(await steps(there, first), await steps(here, first))
})

test('the same archive once more changes nothing, and one undo takes all of it back', async () => {
  const before = await everything(there)
  value(await bringing(bytes))
  assert.deepEqual(await everything(there), before)
  const { changes } = value(await perform(historyAction, {}, desk(there)))
  for (const { id } of changes) value(await perform(undoAction, { change: id }, desk(there)))
  assert.deepEqual((await everything(there)).own, [])
  assert.deepEqual((await everything(there)).contacts, [])
})

test('whoever is known there already is told more of and never written over; without any opportunity they are taken along as well', async () => {
  const [one, other] = [newStore(), newStore()]
  try {
    const bring = (house: House, text: string) =>
      perform(bringPeopleAction, { text, everyone: true }, desk(house))
    value(
      await bring(one, 'Name,Firm,E-mail,Phone\nBo Lind,Loaf,bo@loaf.example,030 1234567\nAl Fry,Pan,,\n'),
    )
    value(await bring(other, 'Name,Firm,E-mail,Title\nBo Lind,Loaf,bo@loaf.example,Baker\n'))
    const { bytes } = value(await perform(archiveAction, {}, desk(one)))
    value(
      await perform(
        importAction,
        { files: ['all.zip'] },
        desk(other, { readBytes: async () => done(bytes) }),
      ),
    )
    assert.deepEqual(value(await other.store.contacts.all('me')), [
      { id: 'al-fry', name: 'Al Fry', company: 'Pan' },
      {
        ...{ id: 'bo-lind', name: 'Bo Lind', title: 'Baker', company: 'Loaf' },
        ...{ email: 'bo@loaf.example', phone: '030 1234567' },
      },
    ])
  } finally {
    await one.remove()
    await other.remove()
  }
})

test('what was sent here is not due there', async () => {
  assert.ok(!(await steps(here, first)).includes(`${step} done`))
  value(await perform(sentAction, { opportunity: first, step, body: 'Thank you, Dana.' }, desk(here)))
  value(await bringing(value(await perform(archiveAction, {}, desk(here))).bytes))
  const after = await steps(there, first)
  assert.ok(after.includes(`${step} done`), after.join('\n'))
  assert.deepEqual(value(await there.store.post.outgoing('me', { limit: 9 })), [])
})

test('an archive of something else, and one that is not whole, say so', async () => {
  const other = value(await zipped(new Map([['a.txt', new Uint8Array([65])]])))
  const files = new Map(value(await unzipped(bytes)))
  files.delete([...files.keys()].find((name) => name.startsWith('dossiers/')) ?? '')
  for (const [made, says] of [
    [other, /an archive, but none that Afterword saved\. Unpack it/],
    [value(await zipped(files)), /not whole: \d+ opportunities were put into it/],
    [bytes.slice(0, 500), /damaged or not whole/],
  ] as const) {
    const outcome = await bringing(made)
    assert.match(outcome.ok ? '' : (outcome.problems[0]?.message ?? ''), says)
  }
})

test('what is no file of ours is named, all of it at once, and nothing is taken', async () => {
  const files: Readonly<Record<string, string>> = {
    'cv.pdf': '%PDF-1.7',
    'Connections.csv': 'First Name,Last Name\nAnn,Lowe\nBo,Lind\n',
    'mine.yaml': dossiers[0] ?? '',
  }
  const reading = deskOver(there.store, now, {
    readBytes: async (name) => done(new TextEncoder().encode(files[name] ?? '')),
    read: async (name) => done(files[name] ?? ''),
  })
  const outcome = await perform(
    importAction,
    { files: Object.keys(files), text: 'BEGIN:VCARD\nEND:VCARD' },
    reading,
  )
  assert.ok(!outcome.ok)
  assert.deepEqual(
    outcome.problems.map(({ file, message }) => [file, message.split('. ')[0]]),
    [
      ['the pasted text', 'this is an address book (vCard)'],
      ['cv.pdf', 'this is a PDF'],
      ['Connections.csv', 'this is a table (CSV)'],
    ],
  )
})
