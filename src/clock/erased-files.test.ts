/** Messages that became files go with what they are about, whoever else has files in the same folder. */
import assert from 'node:assert/strict'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, test } from 'node:test'
import type { Desk } from '../actions/action.ts'
import { changeIf } from '../actions/change.ts'
import { eraseAction } from '../actions/facts/erase.ts'
import { importAction } from '../actions/import.ts'
import { folderName } from '../actions/outgoing.ts'
import { perform } from '../actions/perform.ts'
import { done } from '../core/outcome.ts'
import { wiping } from '../files/wipe.ts'
import { filing } from '../files/write.ts'
import { deskOver, newStore } from '../testing/desk.ts'
import { value } from '../testing/lab.ts'
import { clock } from './clock.ts'

const now = Temporal.ZonedDateTime.from('2026-11-18T14:00[Europe/London]')
const at = '2026-11-18T13:00:00.000Z'
const notAfter = '2026-11-19T12:00:00.000Z'
const { store, data, remove } = newStore()
after(remove)
const outbox = join(data, 'outbox')

const search = (id: string, company: string) => `
afterword: 1
me: {name: Ann Lowe, email: ann@lab.test, zone: Europe/London}
opportunity: {id: ${id}, role: Lead, company: {name: ${company}, zone: Europe/London}}
people: {bob: {name: Bob Tran, email: bob@mill.example}, eve: {name: Eve Park, email: eve@mill.example}}
interviews:
  - {id: screen, stage: screening, format: video, starts: '2026-11-18T10:00[Europe/London]', ends: '2026-11-18T11:00[Europe/London]', met: [bob, eve]}
`
const deskAt = (account: string): Desk =>
  deskOver(store, now, {
    ...{ account, yes: 'shown', wipe: wiping(outbox) },
    read: async (path) => done(search(path, path === 'mill' ? 'Mill & Marsh' : 'Harbour')),
  })

/** A yes was said to words with this mark, and their time has come. */
const approved = async (account: string, opportunity: string, person: string, mark: string) => {
  const words = { subject: 'Thank you', body: `Thank you, ${mark}.` }
  const step = `screen/thank-you/${person}`
  const frozen = {
    ...{
      id: Buffer.from(`${mark}${account}`).toString('hex'),
      opportunity,
      step,
      person,
      mailbox: folderName,
    },
    ...{ messageId: `<${mark}@lab.test>`, from: 'ann@lab.test', to: [`${person}@mill.example`] },
    ...{ bytes: Buffer.from(`Subject: Thank you\r\n\r\n${words.body}`), approvedBy: 'you' },
    ...{ approvedAt: at, sendAt: at, notAfter },
  }
  const message = { ...words, step, savedAt: at, approved: { at, by: 'you' } }
  value(
    await changeIf(opportunity, deskAt(account), ({ kept: { raw, messages } }) =>
      done({ raw, messages: [...messages, message], outgoing: [frozen], says: 'Yes' }),
    ),
  )
}

const tick = async (fileAway = filing(outbox)) =>
  value(
    await clock({
      ...{ store: async () => done(store), deskAt, now: () => now.toInstant(), fileAway },
      carrier: () => assert.fail('no mailbox is connected'),
      log: (line) => assert.fail(line),
    }).tick(),
  )

/** The marks that stand in any file below the data folder, the database included. */
const marks = () => {
  const texts = readdirSync(data, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(join(entry.parentPath, entry.name)).toString('latin1'))
  return ['zebu', 'okapi', 'quoll', 'civet', 'serow'].filter((mark) =>
    texts.some((text) => text.includes(mark)),
  )
}

test('someone, an opportunity, everything: their files go, and nobody else’s', async () => {
  for (const account of ['ada', 'bea'])
    for (const id of ['mill', 'harbour']) value(await perform(importAction, { files: [id] }, deskAt(account)))
  await approved('ada', 'mill', 'bob', 'zebu')
  await approved('ada', 'mill', 'eve', 'okapi')
  await approved('ada', 'harbour', 'eve', 'quoll')
  await approved('bea', 'mill', 'bob', 'civet')
  await tick()
  assert.equal(readdirSync(outbox).length, 4)
  assert.deepEqual(marks(), ['zebu', 'okapi', 'quoll', 'civet'])
  const erase = async (given: object) => value(await perform(eraseAction, { ...given }, deskAt('ada')))
  await erase({ what: 'person', opportunity: 'mill', person: 'bob', confirm: 'Bob Tran' })
  assert.deepEqual(marks(), ['okapi', 'quoll', 'civet'])
  await erase({ what: 'opportunity', opportunity: 'mill', confirm: 'Mill & Marsh' })
  assert.deepEqual(marks(), ['quoll', 'civet'])
  writeFileSync(join(outbox, 'my own-notes.txt'), 'serow')
  await erase({ what: 'everything', confirm: 'everything' })
  assert.deepEqual(marks(), ['civet', 'serow'])
})

test('what is erased while it becomes a file is no file', async () => {
  mkdirSync(outbox, { recursive: true })
  value(await perform(importAction, { files: ['mill'] }, deskAt('cleo')))
  await approved('cleo', 'mill', 'bob', 'zebu')
  await tick(async (name, bytes) => {
    const confirm = 'everything'
    value(await perform(eraseAction, { what: 'everything', confirm }, deskAt('cleo')))
    return filing(outbox)(name, bytes)
  })
  assert.ok(!marks().includes('zebu'))
})
