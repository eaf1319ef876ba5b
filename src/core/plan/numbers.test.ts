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
