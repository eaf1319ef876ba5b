/** The crash laboratory, short: the long one is `npm run chaos`. */
import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { test } from 'node:test'

const lab = (...args: string[]) =>
  spawnSync(process.execPath, [join(import.meta.dirname, '../../bench/chaos/lab.ts'), '--quiet', ...args], {
    encoding: 'utf8',
  })

test('workers that are killed, lines that are cut, an older database, hostile mail: nothing is lost, nothing goes out twice, nothing jams', () => {
  const { stdout, stderr, status } = lab('--messages', '40', '--seed', '11')
  const counted = /^40 messages, (\d+) kills, (\d+) cuts: 0 lost, 0 twice, 0 jammed, (\d+) uncertain$/m.exec(
    stdout,
  )
  assert.ok(counted, `${stdout}${stderr}`)
  assert.equal(status, 0)
  const [, kills, cuts, uncertain] = counted.map(Number)
  assert.ok((kills ?? 0) > 0 && (cuts ?? 0) > 0, 'there was trouble')
  assert.ok((uncertain ?? 40) <= 4, `${uncertain} uncertain`)
})

test('the laboratory can find what goes out twice: a sender without a gate is caught', () => {
  const { stdout, stderr, status } = lab('--messages', '60', '--seed', '5', '--gateless')
  const twice = Number(/, (\d+) twice,/.exec(stdout)?.[1])
  assert.ok(twice > 0, `${stdout}${stderr}`)
  assert.equal(status, 1)
})
