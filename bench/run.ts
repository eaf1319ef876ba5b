/** `npm run bench`: the figures we promise, measured on this machine. Prints a table; asserts nothing. */
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { plan } from '../src/core/plan/plan.ts'
import { playbookFor } from '../src/core/playbook/playbook.ts'
import { randomDossier } from '../src/testing/dossier/random.ts'
import { benchMail } from './mail.ts'
import { benchPages } from './pages.ts'
import { benchProof } from './proof.ts'

const root = join(import.meta.dirname, '..')
const median = (figures: readonly number[]): number =>
  [...figures].sort((one, other) => one - other)[Math.floor(figures.length / 2)] ?? 0

const row = (what: string, figure: string, bar: string) =>
  console.log(`${what.padEnd(64)} ${figure.padStart(12)}   ${bar}`)

const timed = (run: () => void): number => {
  const started = performance.now()
  run()
  return performance.now() - started
}

const call = (args: readonly string[]) => () => {
  const done = spawnSync(process.execPath, [join(root, 'bin', 'afterword'), ...args], { cwd: root })
  if (done.status === 2 || done.error) throw new Error(`afterword ${args.join(' ')}: ${done.stderr}`)
}

const commands: readonly (readonly [args: string[], bar: string])[] = [
  [['plan', 'examples/screening-software.yaml', '--now', '2026-11-17T12:00-05:00'], '< 400 ms'],
  [['plan', 'examples/case-to-offer.yaml', '--now', '2026-11-20T10:00-05:00'], '< 400 ms'],
  [['draft', 'examples/panel-law.yaml', '--now', '2026-11-19T18:00Z'], '< 500 ms'],
  [['draft', 'examples/case-to-offer.yaml', '--now', '2026-11-20T10:00-05:00'], '< 500 ms'],
]

console.log('Whole commands, start-up included (median of 7 after one to warm up)')
for (const [args, bar] of commands) {
  call(args)()
  const figure = median(Array.from({ length: 7 }, () => timed(call(args))))
  row(`  afterword ${args.slice(0, 2).join(' ')}`, `${figure.toFixed(0)} ms`, bar)
}

await benchPages(row)
await benchProof(row)
await benchMail(row)

const count = Number(process.argv[2] ?? 100_000)
const batch = 5_000
const now = Temporal.ZonedDateTime.from('2026-11-18T12:00[America/New_York]')
let planning = 0
let making = 0
let steps = 0
for (let from = 0; from < count; from += batch) {
  let dossiers: ReturnType<typeof randomDossier>[] = []
  making += timed(() => {
    dossiers = Array.from({ length: Math.min(batch, count - from) }, (_, index) =>
      randomDossier(from + index),
    )
  })
  planning += timed(() => {
    for (const dossier of dossiers) steps += plan(dossier, playbookFor(dossier, {}), now).length
  })
}
console.log(`\n${count.toLocaleString('en')} random dossiers on one core`)
row('  planned in', `${(planning / 1000).toFixed(1)} s`, count === 100_000 ? '< 20 s' : '')
row('  each', `${((planning / count) * 1000).toFixed(0)} µs`, '< 200 µs')
row('  steps each', (steps / count).toFixed(1), '')
row('  (making them, not counted)', `${(making / 1000).toFixed(1)} s`, '')
