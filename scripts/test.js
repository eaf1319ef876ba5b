// `npm test`: everything CI runs, with all set-up, from a fresh checkout on any Node ≥ 20.
// `npm run check` is the same without what takes long. Ends with a line “N passed, N failed”.
import { spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { dirname, join, relative } from 'node:path'
import { build, install, modernNode, root } from '../bin/bootstrap.js'

const quick = process.argv.includes('--quick')
install('testing')
const node = modernNode()
// The machine's own node comes first on PATH; tools that start `node` themselves need the new one.
const env = { ...process.env, PATH: `${dirname(node)}:${process.env.PATH}`, NO_COLOR: '1' }
build()

/**
 * A program the slow tests cannot do without. On Debian as root it is installed; elsewhere it is said what is missing.
 */
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
  bring(
    'Chromium',
    ['chromium', 'chromium-browser', 'google-chrome', 'chromium-headless-shell'],
    ['chromium'],
  )
  bring('Postfix', ['postfix'], ['postfix'])
  bring('Dovecot', ['dovecot'], ['dovecot-imapd', 'dovecot-lmtpd', 'dovecot-sieve'])
  bring('OpenSSL', ['openssl'], ['openssl'])
  bring('faketime', ['faketime'], ['faketime'])
}

const bin = (name) => join(root, 'node_modules', '.bin', name)
const script = (name) => [node, [join(root, 'scripts', name), '--check']]
const checks = [
  ['types', node, [join(root, 'node_modules', 'typescript', 'bin', 'tsc'), '-p', root]],
  ['lint and format', bin('biome'), ['check', '--error-on-warnings', root]],
  ['lexicon of verbs is current', ...script('verbs.ts')],
  ['table of meanings is current', ...script('senses.ts')],
  ['lexicon of words is current', ...script('words.ts')],
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

const scratch = mkdtempSync(join(tmpdir(), 'afterword-tests-'))
/** How long each file took, a reporter's file for each run. */
const times = join(scratch, 'times')
mkdirSync(times)

// Half of what a small test file costs is reading the sources of the program; what one process made of them serves the next.
env.NODE_COMPILE_CACHE = join(scratch, 'compiled')

const cores = availableParallelism()
// Left alone, the runner keeps a core free; but much of the slow tests is waiting, for servers, timers and a browser.
const atOnce = `--test-concurrency=${cores + 1}`

// A browser or server that never answers fails the test that waits for it, and holds nothing up after it.
const patience = [`--test-timeout=${4 * 60_000}`, '--test-force-exit']

/** What a command printed, and the code it ended with. */
const heard = (command, args, more) =>
  new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: root,
      env: { ...env, ...more },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let output = ''
    let errors = ''
    child.stdout.setEncoding('utf8').on('data', (text) => {
      output += text
    })
    child.stderr.setEncoding('utf8').on('data', (text) => {
      errors += text
    })
    child.on('error', (error) => resolve({ output, errors: `${errors}${error}`, status: null }))
    child.on('close', (status) => resolve({ output, errors, status }))
  })

let runs = 0

/**
 * Runs test files, a process for each or `together` in one, behind another command where one is given, and counts what came of
 * them.
 */
const runTests = async (name, files, { before = [], more = {}, together = false } = {}) => {
  runs += 1
  const [command, ...args] = [
    ...[...before, node, '--test', together ? '--test-isolation=none' : atOnce, ...patience],
    ...['--test-reporter=spec', '--test-reporter-destination=stdout'],
    `--test-reporter=${join(root, 'scripts', 'by-file.js')}`,
    `--test-reporter-destination=${join(times, String(runs))}`,
    ...files,
  ]
  const { output, errors, status } = await heard(command, args, more)
  const figure = (what) => Number(new RegExp(`^ℹ ${what} ([\\d.]+)$`, 'm').exec(output)?.[1] ?? 0)
  const good = status === 0
  if (!good) {
    console.log(output, errors)
    broken.push(name)
  }
  console.log(
    `${good ? '✓' : '✗'} ${figure('tests')} ${name} (${(figure('duration_ms') / 1000).toFixed(1)} s)`,
  )
  passed += figure('pass')
  failed += figure('fail') + figure('cancelled')
  // A runner that died, ran nothing or skipped something counts as a failure of its own.
  if ((!good && figure('fail') === 0) || figure('pass') === 0) failed += 1
  if (figure('skipped') + figure('todo') > 0) {
    failed += 1
    broken.push('something was skipped')
  }
}

const isSlow = (file) => file.endsWith('.e2e.test.ts')
const isCore = (file) => file.startsWith(join('src', 'core'))
const allTests = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.test.ts'))
  .map((name) => join('src', name))
  .sort()

// Core is pure, so that its tests cannot be in each other's way: they share a process for each core of the machine.
const pure = allTests.filter(isCore)
await Promise.all(
  Array.from({ length: cores }, (_, share) =>
    runTests(
      `tests of core, share ${share + 1} of ${cores}`,
      pure.filter((_file, index) => index % cores === share),
      { together: true },
    ),
  ),
)
await runTests(
  'other tests',
  allTests.filter((file) => !isCore(file) && !(quick && isSlow(file))),
)
const slowest = readdirSync(times)
  .flatMap((name) => readFileSync(join(times, name), 'utf8').split('\n'))
  .filter(Boolean)
  .map((line) => ({
    seconds: Number(line.split(' ', 1)[0]),
    file: relative(root, line.replace(/^\S+ /, '')),
  }))
  .sort((one, other) => other.seconds - one.seconds)
  .slice(0, 10)

/** The night the clocks change in Toronto; the first minute of a leap day. */
const moments = ['2027-03-14T07:30:00Z', '2028-02-29T00:00:30Z']

/** Core, with the notes it reads, is forbidden to ask a clock; the proofreader, and what is held of the sources, have no use for one. */
const clockless =
  /^src[\\/](?:(?:core|proof|testing[\\/]notes)[\\/]|(?:architecture|linear|reading|skeletons)\.test\.ts$)/

/**
 * What may ask a clock: the others, and of the slow ones those that ask it themselves. Left out is what needs a browser or a mail
 * server, which would go on by the real time.
 */
const askClock = () =>
  allTests.filter((file) => {
    if (clockless.test(file)) return false
    const text = readFileSync(join(root, file), 'utf8')
    if (/(?:browser|visit|mail-servers)\.ts'/.test(text)) return false
    return !isSlow(file) || /Temporal\.Now|Date\.now|new Date\(\)|\bnow\(\)/.test(text)
  })

if (!quick)
  for (const moment of moments) {
    const ahead = Math.round((Date.parse(moment) - Date.now()) / 1000)
    await runTests(`tests at ${moment}`, askClock(), {
      before: ['faketime', '-f', `${ahead < 0 ? '' : '+'}${ahead}s`],
      more: { FAKETIME_DONT_FAKE_MONOTONIC: '1', NO_FAKE_STAT: '1' },
    })
  }
rmSync(scratch, { recursive: true, force: true })

console.log('The slowest files:')
for (const { seconds, file } of slowest) console.log(`${seconds.toFixed(1).padStart(7)} s  ${file}`)
if (broken.length > 0) console.log(`Not right: ${broken.join(', ')}.`)
console.log(`${passed} passed, ${failed} failed`)
process.exitCode = failed === 0 ? 0 : 1
