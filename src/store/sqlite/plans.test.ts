/** Every query the store makes, over a database with many rows of several people: none reads through a whole table. */
import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync, type SQLInputValue } from 'node:sqlite'
import { after, before, test } from 'node:test'
import type { Store } from '../../core/keep/keep.ts'
import { value } from '../../testing/lab.ts'
import { storeContract } from '../../testing/store/contract.ts'
import { postContract } from '../../testing/store/post-contract.ts'
import { openStore } from './open.ts'

const folder = mkdtempSync(join(tmpdir(), 'afterword-plans-'))
after(() => rmSync(folder, { recursive: true, force: true }))
const migrations = join(import.meta.dirname, 'migrations')

/** Statements as they were made, each kind once, as it was the first time. */
const heard = new Map<string, { readonly sql: string; readonly parameters: readonly unknown[] }>()
let count = 0
const open = (): Store => {
  count += 1
  return value(
    openStore({
      path: join(folder, `${count}`, 'afterword.db'),
      migrations,
      log: ({ query }) => {
        // However many are asked for, it is one kind of query.
        const kind = query.sql.replace(/(\?, )+\?/g, '?')
        if (/^(?:select|update|delete|with)\b/.test(query.sql) && !heard.has(kind)) heard.set(kind, query)
      },
    }),
  )
}

// What the contract asks for, and erasing, is all there is.
storeContract('Plans', open)
postContract('Plans', open)

const at = '2026-11-20T12:00:00.000Z'
const path = join(folder, 'filled', 'afterword.db')
/** Thirty people, each with forty opportunities, their facts, changes and mail. */
before(async () => {
  const store = value(openStore({ path, migrations }))
  const deed = { at, by: 'ada', door: 'test', says: 'one' }
  const numbers = Array.from({ length: 40 }, (_, index) => index)
  for (let who = 0; who < 30; who += 1) {
    const account = `account-${who}`
    const opportunities = numbers.map((index) => ({
      id: `o${index}`,
      from: 0,
      to: {
        raw: {
          afterword: 1 as const,
          me: { name: 'Ada' },
          opportunity: { role: 'Baker', company: { name: `C${index}` } },
          people: { kim: { name: `Kim ${index}`, email: `kim.${index}@example.com` } },
          ...(index === 3 ? { offer: { receivedAt: '2026-11-20T12:00Z' } } : {}),
        },
        messages: [],
        example: false,
        nextDueAt: at,
      },
    }))
    value(await store.write(account, { me: { from: 0, to: { name: 'Ada' } }, opportunities }, deed))
  }
  await store.close()
  const file = new DatabaseSync(path)
  file.exec(`
    insert into outgoing (account_id, id, opportunity_id, step, person, mailbox_id, message_id, sender, recipients, size, approved_at,
        approved_by, send_at, not_after, state, next_at, updated_at, recorded)
      select account_id, 'm' || id, id, 'step', 'kim', 'box', '<' || id || '>', 's', '[]', 1, created_at, 'you', created_at, created_at,
        'sent', created_at, created_at, 1 from opportunity;
    insert into incoming (account_id, id, mailbox_id, at, sender, subject, kind, body, opportunity_id, state, recorded)
      select account_id, 'i' || id, 'box', created_at, 's', 's', 'human', '{}', id, 'settled', 1 from opportunity;
    insert into change (account_id, id, opportunity_id, at, by, door, says, before)
      select account_id, 'c' || id, id, created_at, 'you', 'test', 'one', '{}' from opportunity;
    analyze;`)
  file.close()
})

test('erasing is heard as well', async () => {
  const store = open()
  const raw = {
    afterword: 1 as const,
    me: { name: 'Ada' },
    opportunity: { role: 'Baker', company: { name: 'C' } },
  }
  const to = { raw, messages: [], example: false }
  const deed = { at, by: 'ada', door: 'test', says: 'one' }
  value(await store.write('a', { opportunities: [{ id: 'x', from: 0, to }] }, deed))
  const frozen = {
    ...{
      id: 'm',
      opportunity: 'x',
      step: 's',
      person: 'bo',
      mailbox: 'box',
      messageId: '<m>',
      from: 'a',
      to: ['b'],
    },
    ...{ bytes: new Uint8Array([1]), approvedAt: at, approvedBy: 'you', sendAt: at, notAfter: at },
  }
  value(await store.post.add('a', frozen))
  const person = { ids: new Map([['x', 'kim']]), name: 'Kim' }
  value(await store.erase('a', { writes: [{ id: 'x', from: 1, to }], erasure: { ids: ['x'], person } }, deed))
  value(await store.erase('a', { writes: [], erasure: { ids: ['x'] } }, deed))
  value(await store.erase('a', 'everything', deed))
  await store.close()
})

const tables = ['fact', 'change', 'incoming', 'outgoing', 'outgoing_bytes', 'opportunity']

test('no query of the store reads through a whole table', () => {
  const file = new DatabaseSync(path)
  const scans = [...heard.values()].flatMap(({ sql, parameters }) =>
    file
      .prepare(`explain query plan ${sql}`)
      .all(...(parameters as SQLInputValue[]))
      .map(({ detail }) => String(detail))
      .filter((detail) => tables.some((table) => new RegExp(`^SCAN ${table}\\b`).test(detail)))
      .map((detail) => `${detail}: ${sql}`),
  )
  file.close()
  assert.ok(heard.size > 40, `only ${heard.size} queries were heard`)
  assert.deepEqual(scans, [])
})

test('a query that reads through a whole table would be seen', () => {
  const file = new DatabaseSync(path)
  const [plan] = file.prepare("explain query plan select * from fact where body = ''").all()
  assert.match(String(plan?.detail), /^SCAN fact/)
  file.close()
})
