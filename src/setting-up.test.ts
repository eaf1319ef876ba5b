import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'

/** Set-up is plain JavaScript, since it runs on the Node that is there. */
const {
  installing,
}: {
  readonly installing: (home: string, purpose: 'running' | 'testing') => readonly string[] | undefined
} = await import(join(import.meta.dirname, '..', 'bin', 'bootstrap.js'))

const home = mkdtempSync(join(tmpdir(), 'afterword-home-'))
test.after(() => rmSync(home, { recursive: true, force: true }))

const file = (name: string, at: number) => {
  writeFileSync(
    join(home, name),
    JSON.stringify({ devDependencies: { '@types/pen': '1.0.0', tester: '1.0.0' } }),
  )
  utimesSync(join(home, name), at, at)
}
const has = (name: string) => mkdirSync(join(home, 'node_modules', name), { recursive: true })

test('running installs only what running needs, testing all; neither does it twice, and running takes nothing away', () => {
  file('package.json', 100)
  assert.equal(installing(home, 'running'), undefined, 'a package that npm has installed')
  file('package-lock.json', 100)
  assert.ok(installing(home, 'running')?.includes('--omit=dev'))
  assert.ok(installing(home, 'testing')?.includes('--include=dev'))
  has('zod')
  file('node_modules/.package-lock.json', 200)
  assert.equal(installing(home, 'running'), undefined)
  assert.ok(installing(home, 'testing')?.includes('--include=dev'))
  has('tester')
  assert.ok(installing(home, 'testing')?.includes('--include=dev'), 'one is still absent')
  has('@types/pen')
  assert.equal(installing(home, 'testing'), undefined)
  file('package-lock.json', 300)
  assert.ok(installing(home, 'running')?.includes('--include=dev'), 'where somebody tests')
})
