import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'

const root = join(import.meta.dirname, '..')
const tree = mkdtempSync(join(tmpdir(), 'afterword-tree-'))
test.after(() => rmSync(tree, { recursive: true, force: true }))

for (const part of ['src', 'scripts', 'bench', 'client', 'biome.json', 'tsconfig.json', 'package.json'])
  cpSync(join(root, part), join(tree, part), { recursive: true })
symlinkSync(join(root, 'node_modules'), join(tree, 'node_modules'), 'junction')

const run = (command: string, ...args: readonly string[]) => {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd: tree, encoding: 'utf8' })
  return { status, said: `${stdout}${stderr}` }
}
const begin = (...words: readonly string[]) => run(process.execPath, 'scripts/new.ts', ...words)

test('whatever is begun compiles and is formatted, and says what is left to do', () => {
  const files = ['rule', 'check', 'kind', 'action', 'page', 'migration'].map((kind) => {
    const { status, said } = begin(kind, kind === 'rule' ? 't/day-before' : 'day-before')
    assert.equal(status, 0, said)
    assert.match(said, /^\S+day-before\.\w+\n\nNow:\n(?:- .+\n){2,}$/)
    return said.split('\n')[0] ?? ''
  })
  const compiler = join(root, 'node_modules', 'typescript', 'bin', 'tsc')
  // What is remembered of this tree is not put where that of the real one lies.
  const types = run(process.execPath, compiler, '-p', '.', '--tsBuildInfoFile', 'types.tsbuildinfo')
  assert.equal(types.status, 0, types.said)
  const sources = files.filter((file) => !file.endsWith('.sql'))
  const format = run(join(root, 'node_modules', '.bin', 'biome'), 'check', '--vcs-enabled=false', ...sources)
  assert.equal(format.status, 0, format.said)
})

test('nothing is written over, and what is no name or no kind is refused', () => {
  begin('check', 'day-after')
  for (const words of [['check', 'day-after'], ['x', 'y'], ['rule', '../out'], ['rule', 'Big'], ['rule'], []])
    assert.equal(begin(...words).status, 2, words.join(' '))
})
