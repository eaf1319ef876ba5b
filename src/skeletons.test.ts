import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { test } from 'node:test'
import { skeletons } from '../scripts/skeletons.ts'

const root = join(import.meta.dirname, '..')
const begun = Object.values(skeletons).map((begin) =>
  begin({ name: 'day-before', camel: 'dayBefore', pascal: 'DayBefore', number: '9999' }),
)

test('what is begun has its place in a folder that exists', () => {
  for (const { file } of begun) assert.ok(existsSync(join(root, dirname(file))), file)
})

test('what is begun compiles as it stands', () => {
  const folder = mkdtempSync(join(tmpdir(), 'afterword-begun-'))
  try {
    const files = begun.filter(({ file }) => /\.tsx?$/.test(file))
    for (const { file, text } of files) {
      mkdirSync(dirname(join(folder, file)), { recursive: true })
      writeFileSync(join(folder, file), text)
    }
    symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'))
    writeFileSync(join(folder, 'package.json'), '{"type":"module"}')
    const config = join(folder, 'tsconfig.json')
    const given = {
      extends: join(root, 'tsconfig.json'),
      compilerOptions: { rootDirs: [root, folder] },
      files: [join(root, 'src', 'assets.d.ts'), ...files.map(({ file }) => file)],
      include: [],
    }
    writeFileSync(config, JSON.stringify(given))
    const tsc = join(root, 'node_modules', 'typescript', 'bin', 'tsc')
    const { stdout } = spawnSync(process.execPath, [tsc, '-p', config], { encoding: 'utf8' })
    assert.equal(stdout, '')
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
})
