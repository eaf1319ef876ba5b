import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'

/** Numbers as code writes them: not in names, strings, templates, comments or patterns. */
const literals = (code: string): string[] => {
  const bare = code
    .replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '')
    .replace(/'(?:[^'\\\n]|\\.)*'/g, "''")
    .replace(/`(?:[^`\\]|\\.)*`/g, (text) =>
      [...text.matchAll(/\$\{([^}]*)\}/g)].map((held) => held[1]).join(' '),
    )
    .replace(/(?<=[(=,:[?&|]\s*|return\s+)\/(?![/*])(?:[^/\\\n[]|\\.|\[(?:[^\]\\]|\\.)*\])+\/[a-z]*/g, "''")
  return [...bare.matchAll(/(?<![\w.])\d[\d_.]*\b/g)].map(([figure]) => figure)
}

const sources = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' }).filter(
  (file) => file.endsWith('.ts') && !file.endsWith('.test.ts') && !file.startsWith('situations'),
)

test('the plan holds no number of its own: days and hours are numbers of the playbook', () => {
  assert.ok(sources.length > 20)
  const own = sources.flatMap((file) =>
    literals(readFileSync(join(import.meta.dirname, file), 'utf8'))
      .filter((figure) => figure !== '0' && figure !== '1')
      .map((figure) => `${file}: ${figure}`),
  )
  assert.deepEqual(own, [])
})

/** Figures of the playbook that are no number of anyone's patience, each with what it is. */
const ofRules: Readonly<Record<string, readonly string[]>> = {
  'd/insights.ts': ['2'], // how many a guide asks for
  'm/informational.ts': ['2', '3'], // the same
  'm/joint-note.ts': ['5'], // its own cases
  'm/mending.ts': ['3'], // how many a guide asks for
  'm/screening.ts': ['2'], // the same
  'm/technical-or-case.ts': ['3'], // the same
  'o/offer-facts.ts': ['121000', '128000'], // its own cases
  'o/they-came-back.ts': ['125000'], // its own cases
  'p/panel-contacts.ts': ['2'], // two people are a panel
  't/detailed-within-a-week.ts': ['5'], // words by which a note is known again
  't/named-date.ts': ['2'], // where two guides part
  't/silence-is-not-a-no.ts': ['2'], // “twice” is said otherwise than “three times”
  't/whole.ts': ['3650', '24', '60'], // what a calendar can hold
}

test('no rule holds a number of its own: what it waits for is a number of the playbook', () => {
  const playbook = join(import.meta.dirname, '../playbook')
  const rules = readdirSync(playbook, { recursive: true, encoding: 'utf8' }).filter(
    (file) => file.endsWith('.ts') && !file.endsWith('.test.ts'),
  )
  assert.ok(rules.length > 100)
  const own = rules.flatMap((file) => {
    const code = readFileSync(join(playbook, file), 'utf8').replace(/^ {2}cases: \[[\s\S]*?^ {2}\],$/gm, '')
    return literals(code)
      .filter((figure) => figure !== '0' && figure !== '1' && !ofRules[file]?.includes(figure))
      .map((figure) => `${file}: ${figure}`)
  })
  assert.deepEqual(own, [])
})

test('a number is seen where code has one, and only there', () => {
  assert.deepEqual(literals('const a = day.add({ days: 14 }) // 3 days\nconst b = at(1_000) + 2.5'), [
    '14',
    '1_000',
    '2.5',
  ])
  assert.deepEqual(literals(['const t = `$', '{wait(21)} and 7`'].join('')), ['21'])
  assert.deepEqual(
    literals("import { T13 } from 'x/90' /* 30 */; const p = /-([0-9a-f]{6})$/.exec(id)?.[1]"),
    ['1'],
  )
})
