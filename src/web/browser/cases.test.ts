import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { parseSync } from 'oxc-parser'
import { withoutCases } from '../../../scripts/without-cases.ts'

const core = join(import.meta.dirname, '../../core')
const rules = ['playbook', 'review'].flatMap((room) =>
  readdirSync(join(core, room), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
    .map((file) => join(core, room, file)),
)

test('a page gets every rule without its cases, and the rest of it as it is', () => {
  let without = 0
  for (const file of rules) {
    const text = readFileSync(file, 'utf8')
    const bare = withoutCases(text, file)
    assert.deepEqual(parseSync(file, bare).errors, [], file)
    if (bare === text) continue
    without += 1
    assert.ok(/\bid: '/.test(bare) && /\bjudge\b/.test(bare), file)
  }
  assert.ok(without > 100, `${without} rules`)
})

test('cases that are not laid out as a list stop the build', () => {
  assert.equal(withoutCases('x({\n  cases: [one()],\n})', 'a.ts'), 'x({\n  cases: [],\n})')
  assert.throws(() => withoutCases('x({\n  cases: casesOf(one),\n})', 'a.ts'), /not laid out/)
})
