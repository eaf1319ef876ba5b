// `npm test`: everything CI runs, with all set-up, from a fresh checkout on any Node ≥ 20.
// `npm run check` is the same without what takes long. Ends with a line “N passed, N failed”.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { build, install, modernNode, root } from '../bin/bootstrap.js'

const quick = process.argv.includes('--quick')
install()
const node = modernNode()
// The machine's own node comes first on PATH; tools that start `node` themselves need the new one.
const env = { ...process.env, PATH: `${dirname(node)}:${process.env.PATH}`, NO_COLOR: '1' }
build()

/** A program the slow tests cannot do without. On Debian as root it is installed; elsewhere it is said what is missing. */
const bring = (what, names, packages) => {
  const path = `${process.env.PATH}:/usr/sbin`
  const there = names.some(
    (name) =>
      spawnSync('sh', ['-c', `command -v ${name}`], { env: { ...process.env, PATH: path } }).status === 0,
  )
  if (there) return
  const debian = existsSync('/usr/bin/apt-get') && process.getuid?.() === 0
  if (!debian) {
    console.error(`The slow tests need ${what}. On Debian: apt-get install ${packages.join(' ')}`)
    process.exit(1)
  }
  console.log(`Installing ${what} for the slow tests …`)
  const quiet = {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  }
  spawnSync('apt-get', ['update', '-qq'], quiet)
  const done = spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], quiet)
  if (done.status !== 0) {
    console.error(`${what} could not be installed; see above.`)
    process.exit(1)
  }
}
if (!quick) {
  bring('Chromium', ['chromium', 'chromium-browser', 'google-chrome'], ['chromium'])
  bring('Postfix', ['postfix'], ['postfix'])
  bring('Dovecot', ['dovecot'], ['dovecot-imapd', 'dovecot-lmtpd', 'dovecot-sieve'])
  bring('OpenSSL', ['openssl'], ['openssl'])
}

const bin = (name) => join(root, 'node_modules', '.bin', name)
const script = (name) => [node, [join(root, 'scripts', name), '--check']]
const checks = [
  ['types', node, [join(root, 'node_modules', 'typescript', 'bin', 'tsc'), '-p', root]],
  ['lint and format', bin('biome'), ['check', '--error-on-warnings', root]],
  ['dossier schema is current', ...script('dossier-schema.ts')],
  ['playbook pages are current', ...script('playbook-docs.ts')],
  ['letters of the examples are current', ...script('letters-docs.ts')],
  ...(quick ? [] : [['no unused files, exports or dependencies', bin('knip'), ['--no-progress']]]),
]

let passed = 0
let failed = 0
const broken = []
for (const [name, command, args] of checks) {
  const started = performance.now()
  const done = spawnSync(command, args, { cwd: root, env, encoding: 'utf8' })
  const good = done.status === 0
  console.log(`${good ? '✓' : '✗'} ${name} (${((performance.now() - started) / 1000).toFixed(1)} s)`)
  if (good) passed += 1
  else {
    failed += 1
    broken.push(name)
    console.log(`${done.stdout ?? ''}${done.stderr ?? ''}${done.error ?? ''}`)
  }
}

const suites = quick ? ['src/**/!(*.e2e).test.ts'] : ['src/**/*.test.ts']
const tests = spawnSync(node, ['--test', '--test-reporter=spec', ...suites], {
  cwd: root,
  env,
  encoding: 'utf8',
  maxBuffer: 1 << 28,
})
const output = tests.stdout ?? ''
const figure = (name) => Number(new RegExp(`^ℹ ${name} ([\\d.]+)$`, 'm').exec(output)?.[1] ?? 0)
if (tests.status !== 0) {
  console.log(output, tests.stderr)
  broken.push('tests')
}
console.log(
  `${tests.status === 0 ? '✓' : '✗'} ${figure('tests')} tests (${(figure('duration_ms') / 1000).toFixed(1)} s)`,
)
passed += figure('pass')
failed += figure('fail') + figure('cancelled')
// A runner that died, ran nothing or skipped something counts as a failure of its own.
if ((tests.status !== 0 && figure('fail') === 0) || figure('pass') === 0) failed += 1
if (figure('skipped') + figure('todo') > 0) {
  failed += 1
  broken.push('something was skipped')
}
if (broken.length > 0) console.log(`Not right: ${broken.join(', ')}.`)
console.log(`${passed} passed, ${failed} failed`)
process.exitCode = failed === 0 ? 0 : 1
