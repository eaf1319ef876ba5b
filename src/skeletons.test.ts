import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { test } from 'node:test'
import { skeletons } from '../scripts/skeletons.ts'

const root = join(import.meta.dirname, '..')
const begun = Object.values(skeletons).map((begin) =>
  begin({ name: 'day-before', camel: 'dayBefore', pascal: 'DayBefore', section: 't', number: '9999' }),
)

/** The rows that a skeleton says are left: where each goes, before which line, and with what. */
const rows: readonly (readonly [file: string, before: string, row: string])[] = [
  ['src/core/playbook/t/index.ts', 'import ', "import { dayBefore } from './day-before.ts'\n"],
  ['src/core/playbook/t/index.ts', '  T21,', '  dayBefore,\n'],
  ['src/core/review/checks/index.ts', 'import ', "import { dayBefore } from './day-before.ts'\n"],
  ['src/core/review/checks/index.ts', '  X1,', '  dayBefore,\n'],
  [
    'src/core/vocabulary/step-kinds.ts',
    "  'check-in':",
    "  'day-before': { ...letter, says: 'a word', list: 'general' },\n",
  ],
  ['src/core/vocabulary/touch-kinds.ts', "  'check-in':", "  'day-before': message,\n"],
  ['src/core/compose/compose.ts', 'import ', "import { dayBefore } from './kinds/day-before.ts'\n"],
  ['src/core/compose/compose.ts', "  'check-in':", "  'day-before': dayBefore,\n"],
  ['src/actions/list.ts', 'import ', "import { dayBeforeAction } from './day-before.ts'\n"],
  ['src/actions/list.ts', '  today: ', "  'day-before': dayBeforeAction,\n"],
  ['src/cli/show/answers.ts', '  today: ', "  'day-before': showChanged,\n"],
]

/** Files of the house with those rows put in. */
const sockets = [...Map.groupBy(rows, ([file]) => file)].map(([file, within]) => ({
  file,
  text: within.reduce(
    (text, [, before, row]) => {
      const at = text.indexOf(`\n${before}`) + 1
      assert.ok(at > 0 || text.startsWith(before), `${file} has no line that begins with “${before}”`)
      return text.slice(0, at) + row + text.slice(at)
    },
    readFileSync(join(root, file), 'utf8'),
  ),
}))

test('what is begun has its place in a folder that exists', () => {
  for (const { file } of begun) assert.ok(existsSync(join(root, dirname(file))), file)
})

test('what is begun compiles in its place, with the rows that are left to add', () => {
  const folder = mkdtempSync(join(tmpdir(), 'afterword-begun-'))
  try {
    const files = [...begun, ...sockets].filter(({ file }) => /\.tsx?$/.test(file))
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

for (const [words, says] of [
  [['rule', 'day-before'], /A rule is begun in its section/],
  [['rule', 'x/day-before'], /A rule is begun in its section/],
  [['check', 't/day-before'], /Only a rule has a section/],
  [['rule', 't/Day Before'], /no name for a file/],
  [['rule', 't/bridge-days'], /is there already/],
] as const)
  test(`new ${words.join(' ')} is refused with a sentence, and nothing is written`, () => {
    const { status, stderr } = spawnSync(process.execPath, [join(root, 'scripts/new.ts'), ...words], {
      encoding: 'utf8',
    })
    assert.equal(status, 2)
    assert.match(stderr, says)
  })
