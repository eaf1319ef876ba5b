import assert from 'node:assert/strict'
import { test } from 'node:test'
import { offers } from './index.ts'

for (const rule of offers) {
  test(`${rule.id} speaks where it should and is silent where it should not`, () => {
    assert.ok(
      rule.cases.some(({ expect }) => expect === undefined),
      'a case that must not fire',
    )
    assert.ok(
      rule.cases.some(({ expect }) => expect !== undefined),
      'a case that fires',
    )
    for (const { name, facts, expect } of rule.cases) {
      const say = rule.judge(facts)
      if (typeof expect === 'function') assert.ok(expect(say), name)
      else assert.deepEqual(say, expect, name)
    }
  })
}

test('ids count up without a gap, and everything has a source', () => {
  assert.deepEqual(
    offers.map(({ id }) => id),
    offers.map((_, index) => `O${index + 1}`),
  )
  assert.ok(offers.every(({ sources }) => sources.length > 0 && sources.every(({ says }) => says.length > 0)))
})
