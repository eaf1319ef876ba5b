/** Four workers over one PostgreSQL and real mail servers, killed at random, short: the long form is `npm run chaos -- --crew`. */
import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { test } from 'node:test'

test('workers that are killed and begin again, and a database that goes away, lose nothing and send nothing twice; every account ends up with one worker', () => {
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [
      join(import.meta.dirname, '../../bench/chaos/crew.ts'),
      ...['--quiet', '--messages', '40', '--accounts', '8', '--seconds', '15', '--seed', '5'],
    ],
    { encoding: 'utf8' },
  )
  const counted =
    /^40 messages, (\d+) kills: 0 lost, 0 twice, (\d+) uncertain; 8 accounts, each with one of 4 workers$/m.exec(
      stdout,
    )
  assert.ok(counted, `${stdout}${stderr}`)
  const [kills = 0, uncertain = 40] = counted.slice(1).map(Number)
  assert.ok(kills > 0, 'there was trouble')
  assert.ok(uncertain <= 4, `${uncertain} uncertain`)
})
