// `npm test`: everything CI runs, with all set-up, from a fresh checkout on any Node ≥ 20.
// `npm run check` is the same without what takes long, and with a quarter of the random cases (src/testing/random-cases.ts). Ends with a line “N passed, N failed”.
import { spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build, install, modernNode, root } from '../bin/bootstrap.js'

const quick = process.argv.includes('--quick')
install('testing')
const node = modernNode()
// The machine's own node comes first on PATH; tools that start `node` themselves need the new one.
const env = {
  ...process.env,
  PATH: `${dirname(node)}:${process.env.PATH}`,
  NO_COLOR: '1',
  AFTERWORD_CASES: quick ? 'few' : 'all',
}
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
  bring('PostgreSQL', ['/usr/lib/postgresql/*/bin/postgres', 'postgres'], ['postgresql'])
  bring('OpenSSL', ['openssl'], ['openssl'])
  bring('faketime', ['faketime'], ['faketime'])
  bring('khal', ['khal'], ['khal', 'python3-icalendar', 'python3-vobject'])
  bring('Radicale', ['radicale'], ['radicale'])
  bring('systemd-analyze', ['systemd-analyze'], ['systemd'])
}

const bin = (name) => join(root, 'node_modules', '.bin', name)
const script = (name) => [node, [join(root, 'scripts', name), '--check']]
const checks = [
  ['types', node, [join(root, 'node_modules', 'typescript', 'bin', 'tsc'), '-p', root]],
  ['lint and format', bin('biome'), ['check', '--error-on-warnings', root]],
  ['dossier schema is current', ...script('dossier-schema.ts')],
  ['description for programs is current', ...script('api-docs.ts')],
  ['playbook pages are current', ...script('playbook-docs.ts')],
]
const slowChecks = [
  ['lexicon of verbs is current', ...script('verbs.ts')],
  ['table of meanings is current', ...script('senses.ts')],
  ['lexicon of words is current', ...script('words.ts')],
  ['letters of the examples are current', ...script('letters-docs.ts')],
  ['no unused files, exports or dependencies', bin('knip'), ['--no-progress']],
]

let passed = 0
let failed = 0
const broken = []
const cores = availableParallelism()

/** Does the jobs, so many at once, in their order. */
const inTurn = async (jobs, atOnce) => {
  const waiting = [...jobs]
  const next = async () => {
    for (let job = waiting.shift(); job; job = waiting.shift()) await job()
  }
  await Promise.all(Array.from({ length: atOnce }, next))
}

/** What a command printed, and the code it ended with; none where it had to be ended because it took `patience` milliseconds. */
const heard = (command, args, { more = {}, patience } = {}) =>
  new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: root,
      env: { ...env, ...more },
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: patience,
      killSignal: 'SIGKILL',
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
    // What a test left running may hold the pipes open.
    child.on('exit', (status) => setTimeout(() => resolve({ output, errors, status }), 10_000).unref())
  })

const seconds = (since) => ((performance.now() - since) / 1000).toFixed(1)

const check = async ([name, command, args]) => {
  const started = performance.now()
  const { output, errors, status } = await heard(command, args)
  console.log(`${status === 0 ? '✓' : '✗'} ${name} (${seconds(started)} s)`)
  if (status === 0) passed += 1
  else {
    failed += 1
    broken.push(name)
    console.log(output, errors)
  }
}
await inTurn(
  [...checks, ...(quick ? [] : slowChecks)].map((each) => () => check(each)),
  cores,
)

const scratch = mkdtempSync(join(tmpdir(), 'afterword-tests-'))
// Half of what a small test file costs is reading the sources of the program; what one process made of them serves the next.
env.NODE_COMPILE_CACHE = join(scratch, 'compiled')

/** Test files that asked for the moment leave a mark here (asks-clock.js). */
const asking = join(scratch, 'asking')
mkdirSync(asking)

// Much of the slow tests is waiting, for servers, timers and a browser, so one more runs than there are cores.
const atOnce = cores + 1

/** What came of a group of test files, and how long each of them took. */
const groups = new Map()
const took = new Map()

/**
 * The command that runs test files in one process; a test that hangs fails, and holds nothing up after it. Many files together leave nothing
 * running, being pure, and have so much to say that a forced end would cut it off.
 */
const tested = (files) => [
  ...[node, '--test', '--test-isolation=none', `--test-timeout=${4 * 60_000}`],
  ...(files.length > 1 ? [] : ['--test-force-exit']),
  ...['--test-reporter=spec', ...files],
]

/** Runs test files in a process of theirs, behind another command where one is given, and counts what came of them for their group. */
const runTests = async (name, files, { before = [], more = {} } = {}) => {
  const group = groups.get(name) ?? { tests: 0, ms: 0, good: true }
  groups.set(name, group)
  const started = performance.now()
  const [command, ...args] = [...before, ...tested(files)]
  const { output, errors, status } = await heard(command, args, { more, patience: 15 * 60_000 })
  const ms = performance.now() - started
  if (files.length === 1) took.set(files[0], Math.max(ms, took.get(files[0]) ?? 0))
  const figure = (what) => Number(new RegExp(`^ℹ ${what} ([\\d.]+)$`, 'm').exec(output)?.[1] ?? 0)
  group.tests += figure('tests')
  group.ms += ms
  passed += figure('pass')
  failed += figure('fail') + figure('cancelled')
  if (status !== 0) {
    group.good = false
    console.log(output, errors)
    broken.push(files.length === 1 ? `${files[0]} (${name})` : name)
  }
  // A runner that died, ran nothing or skipped something counts as a failure of its own.
  if ((status !== 0 && figure('fail') === 0) || figure('pass') === 0) failed += 1
  if (figure('skipped') + figure('todo') > 0) {
    failed += 1
    broken.push(`something was skipped in ${files.join(', ')}`)
  }
}

/** What came of the groups since the last time. */
const tell = () => {
  for (const [name, { tests, ms, good }] of groups)
    console.log(`${good ? '✓' : '✗'} ${tests} ${name} (${(ms / 1000).toFixed(1)} s of processes)`)
  groups.clear()
}

const isSlow = (file) => file.endsWith('.e2e.test.ts')
const isCore = (file) => file.startsWith(join('src', 'core'))
const allTests = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.test.ts'))
  .map((name) => join('src', name))
  .sort()

const textOf = (file) => readFileSync(join(root, file), 'utf8')

/** How reading grows with the text is timed again and again. */
const isTimed = (file) => /growth\.ts'/.test(textOf(file))

/** What takes long begins early, so that no core waits for the last: what is timed or kills workers for minutes, what needs a browser, what starts the program. */
const weight = (file) => {
  const text = textOf(file)
  if (isTimed(file) || /bench\/chaos/.test(text)) return Number.POSITIVE_INFINITY
  return text.length * (/browser\.ts'/.test(text) ? 4 : isSlow(file) ? 2 : 1)
}

// Core is pure, so that its tests cannot be in each other's way: they share a process for each core of the machine.
const pure = allTests.filter(isCore)
const shares = Array.from({ length: cores }, (_, share) =>
  pure.filter((_file, index) => index % cores === share),
)
const others = allTests
  .filter((file) => !isCore(file) && !(quick && (isSlow(file) || isTimed(file))))
  .map((file) => [file, weight(file)])
  .sort(([, one], [, other]) => other - one)
  .map(([file]) => file)
const noting = {
  AFTERWORD_ASKS_CLOCK: asking,
  NODE_OPTIONS: `${env.NODE_OPTIONS ?? ''} --import=${pathToFileURL(join(root, 'scripts', 'asks-clock.js'))}`,
}
const started = performance.now()
await inTurn(
  [
    ...shares.map((files) => () => runTests('tests of core', files)),
    ...others.map((file) => () => runTests('other tests', [file], isSlow(file) ? {} : { more: noting })),
  ],
  atOnce,
)
tell()
console.log(`  in ${seconds(started)} s`)

/** The night the clocks change in Toronto; the first minute of a leap day. */
const moments = ['2027-03-14T07:30:00Z', '2028-02-29T00:00:30Z']

/**
 * What asked a clock: of the quick tests those that were seen to, of the slow ones those that ask it themselves. Left out is what needs a
 * browser, a mail server or a database server, which would go on by the real time.
 */
const askClock = () => {
  const seen = new Set(readdirSync(asking))
  return others.filter((file) => {
    const text = textOf(file)
    if (/(?:browser|visit|mail-servers|postgres)\.ts'/.test(text)) return false
    return (
      seen.has(file.replaceAll(/[\\/]/g, '!')) || /Temporal\.Now|Date\.now|new Date\(\)|\bnow\(\)/.test(text)
    )
  })
}

if (!quick) {
  const files = askClock()
  await inTurn(
    moments.flatMap((moment) => {
      const ahead = Math.round((Date.parse(moment) - Date.now()) / 1000)
      return files.map(
        (file) => () =>
          runTests(`tests at ${moment}`, [file], {
            before: ['faketime', '-f', `${ahead < 0 ? '' : '+'}${ahead}s`],
            more: { FAKETIME_DONT_FAKE_MONOTONIC: '1', NO_FAKE_STAT: '1' },
          }),
      )
    }),
    atOnce,
  )
  tell()
}
rmSync(scratch, { recursive: true, force: true })

console.log('The slowest files:')
for (const [file, ms] of [...took].sort(([, one], [, other]) => other - one).slice(0, 10))
  console.log(`${(ms / 1000).toFixed(1).padStart(7)} s  ${file}`)
if (broken.length > 0) console.log(`Not right: ${broken.join(', ')}.`)
console.log(`${passed} passed, ${failed} failed`)
process.exitCode = failed === 0 ? 0 : 1
