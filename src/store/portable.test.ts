import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'

/** Names of tables and columns, and the words that every database reads alike. */
const known = new Set(
  [
    ...['case', 'when', 'then', 'end', 'coalesce', 'lower', 'like', 'escape', 'in', 'is', 'not', 'null'],
    ...(readFileSync(join(import.meta.dirname, 'tables.ts'), 'utf8').match(/\b\w+(?=: )/g) ?? []),
  ].map((word) => word.toLowerCase()),
)

/** The fragments of SQL in a text, values left out; the innermost first, since one may stand in another. */
const fragmentsOf = (text: string): string[] => {
  const innermost = /(sql(?:<[^`(]*?>)?)?`((?:[^`$]|\$(?!\{)|\$\{[^`{}]*\})*)`/
  const found = innermost.exec(text)
  if (!found) return []
  const [whole, tag, inside = ''] = found
  const rest = `${text.slice(0, found.index)}0${text.slice(found.index + whole.length)}`
  return [...(tag ? [inside.replace(/\$\{[^}]*\}/g, ' ')] : []), ...fragmentsOf(rest)]
}

/** Words and signs of a text's SQL that are not known to be everybody's; what stands in quotes is a value. */
const strange = (text: string): string[] =>
  fragmentsOf(text)
    .flatMap((fragment) => fragment.replace(/'[^']*'/g, ' ').match(/[A-Za-z_]+|::|->|@|~/g) ?? [])
    .filter((word) => !known.has(word.toLowerCase()))

const own = /\b(?:sqlite\w*|pragma|rowid|vacuum|begin immediate|glob|ifnull|insert or|orIgnore|orReplace)\b/gi

const files = readdirSync(import.meta.dirname)
  .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
  .map((name) => [name, readFileSync(join(import.meta.dirname, name), 'utf8')] as const)

test('what only one database can do stands in a folder of its own', () => {
  // Said in passing, a name does no harm.
  const bare = (text: string) => text.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '')
  assert.deepEqual(
    files.flatMap(([name, text]) => (bare(text).match(own) ?? []).map((word) => `${name}: ${word}`)),
    [],
  )
  assert.deepEqual(
    files.flatMap(([name, text]) => strange(text).map((word) => `${name}: ${word}`)),
    [],
  )
})

test('SQL of one database only would be found', () => {
  assert.deepEqual(strange('sql`substr(id, 1, 3) = 0`'), ['substr'])
  assert.deepEqual(strange("sql<number>`json_extract(body, '$.x')`"), ['json_extract'])
  const nested = `sql\`case state \${sql.join(all, sql\` glob \`)} end\``
  assert.deepEqual(strange(nested), ['glob'])
  assert.match("import { DatabaseSync } from 'node:sqlite'", own)
})
