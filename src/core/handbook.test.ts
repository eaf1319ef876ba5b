import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { chapters, handbook } from './handbook.ts'
import { playbookPages } from './pages.ts'
import { disagreements } from './playbook/disagreements.ts'
import { ruleSays } from './playbook/rule.ts'
import { tempers } from './vocabulary/numbers.ts'

const guides = ['ace', 'quick', 'mastering', 'eight', 'basics', 'house']
const here = import.meta.dirname

/** Spelling and grammar have rules of their own, judged outside core. */
const spelling = ['X25', 'X26']

test('ids are of their section and count without gaps', () => {
  for (const { section, rules } of chapters) {
    assert.deepEqual(
      rules.map((rule) => rule.id),
      [...rules, ...rules]
        .map((_, index) => `${section}${index + 1}`)
        .filter((id) => !spelling.includes(id) || rules.some((rule) => rule.id === id))
        .slice(0, rules.length),
    )
  }
})

test('the rows of the playbook are all there', () => {
  const ids = new Set(handbook.map((rule) => rule.id))
  for (let row = 1; row <= 11; row += 1) assert.ok(ids.has(`P${row}`), `P${row}`)
  for (let row = 1; row <= 13; row += 1) assert.ok(ids.has(`T${row}`), `T${row}`)
  assert.deepEqual(chapters.map(({ section }) => section).join(''), 'PDMTCXBOK')
})

for (const rule of handbook) {
  test(`${rule.id} says what it says, who says it, and has a case that fires and one that does not`, () => {
    assert.ok(rule.title.length > 3 && ruleSays(rule, tempers.balanced).length > 20)
    assert.ok(rule.sources.length > 0)
    for (const source of rule.sources) {
      assert.ok(guides.includes(source.guide), source.guide)
      assert.ok(source.says.length > 8)
    }
    assert.ok(
      rule.cases.some((each) => each.expect === undefined),
      'a case in which it has nothing to say',
    )
    assert.ok(
      rule.cases.some((each) => each.expect !== undefined),
      'a case in which it speaks',
    )
  })
  for (const each of rule.cases) {
    test(`${rule.id}: ${each.name}`, () => {
      const verdict: unknown = rule.judge(each.facts)
      if (typeof each.expect === 'function') assert.equal(each.expect(verdict), true, JSON.stringify(verdict))
      else assert.deepEqual(verdict, each.expect)
    })
  }
}

test('every rule that lies in a rule folder is listed', () => {
  const folders = [...'pdmtcbok']
    .map((letter) => join(here, 'playbook', letter))
    .concat(join(here, 'review', 'checks'))
  const defined = folders.flatMap((folder) =>
    readdirSync(folder)
      .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
      .flatMap((file) =>
        [...readFileSync(join(folder, file), 'utf8').matchAll(/^ {2}id: '([A-Z]\d+)'/gm)].map(
          (match) => match[1],
        ),
      ),
  )
  assert.deepEqual(defined.sort(), handbook.map((rule) => rule.id).sort())
})

test('every rule has its place in the pages', () => {
  const text = playbookPages()
    .map((page) => page.text)
    .join('\n')
  for (const rule of handbook) assert.ok(text.includes(`## ${rule.id} · ${rule.title}`), rule.id)
})

test('what the quarrels of the guides point to exists', () => {
  const ids = new Set(handbook.map((rule) => rule.id))
  for (const { question, rules } of disagreements) {
    for (const id of rules) assert.ok(ids.has(id), `${question} names ${id}`)
  }
})

test('only the first seven checks block', () => {
  const blocking = chapters
    .find(({ section }) => section === 'X')
    ?.rules.filter((rule) =>
      rule.cases.some((each) => {
        const found: readonly { severity: string }[] = rule.judge(each.facts) ?? []
        return found.some(({ severity }) => severity === 'error')
      }),
    )
  assert.deepEqual(
    blocking?.map((rule) => rule.id),
    ['X1', 'X2', 'X3', 'X4', 'X5', 'X6', 'X7'],
  )
})
