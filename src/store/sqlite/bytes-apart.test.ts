import assert from 'node:assert/strict'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { after, test } from 'node:test'
import { value } from '../../testing/lab.ts'
import { openStore } from './open.ts'

const folder = mkdtempSync(join(tmpdir(), 'afterword-bytes-'))
after(() => rmSync(folder, { recursive: true, force: true }))
const migrations = join(import.meta.dirname, 'migrations')
const path = join(folder, 'afterword.db')

/** The file as an earlier version left it, with this message in it. */
const earlier = async (bytes: Uint8Array): Promise<void> => {
  const before = join(folder, 'before')
  mkdirSync(before)
  for (const name of readdirSync(migrations).filter((each) => /^000[12]-/.test(each)))
    cpSync(join(migrations, name), join(before, name))
  await value(openStore({ path, migrations: before })).close()
  const file = new DatabaseSync(path)
  file.exec(`insert into account values ('me', null, '2026-11-20T12:00:00.000Z')`)
  file
    .prepare(
      `insert into outgoing (account_id, id, opportunity_id, step, person, mailbox_id, message_id, sender, recipients, bytes,
         approved_at, approved_by, send_at, not_after, state, next_at, updated_at)
       values ('me', 'one', 'mill', 'panel/thank-you/bob', 'bob', 'ann', '<one@lab.test>', 'ann@lab.test', '["bob@lab.test"]', ?,
         '2026-11-20', 'you', '2026-11-20', '2026-11-21', 'held', '2026-11-20', '2026-11-20')`,
    )
    .run(bytes)
  file.close()
}

test('messages of an earlier version keep their bytes; what lists messages has them no more', async () => {
  const bytes = new Uint8Array(100_000).map((_, at) => at % 251)
  await earlier(bytes)
  const { post, close } = value(openStore({ path, migrations }))
  const [row] = value(await post.outgoing('me', { limit: 5 }))
  assert.deepEqual([row?.state, row?.size, row?.to], ['held', 100_000, ['bob@lab.test']])
  assert.deepEqual(value(await post.one('me', 'one'))?.bytes, bytes)
  await close()
  // By construction, not by chance: no row of the list can be long.
  const file = new DatabaseSync(path)
  const columns = file.prepare(`select name, type from pragma_table_info('outgoing')`).all()
  assert.ok(columns.every(({ type }) => type !== 'BLOB'))
  file.close()
})
