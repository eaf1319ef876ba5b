/** The pages and the store at the size of a long search: 1,000 opportunities, 10,000 touches. */

import { spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Desk } from '../src/actions/action.ts'
import { importAction } from '../src/actions/import.ts'
import { perform } from '../src/actions/perform.ts'
import { timesIn } from '../src/calendar/times-in.ts'
import { writeDossier } from '../src/core/dossier/write.ts'
import { done } from '../src/core/outcome.ts'
import { openStore } from '../src/store/sqlite/open.ts'
import { randomDossier } from '../src/testing/dossier/random.ts'

type Row = (what: string, figure: string, bar: string) => void

const opportunities = 1000
const touches = 10_000

const median = (figures: readonly number[]): number =>
  [...figures].sort((one, other) => one - other)[Math.floor(figures.length / 2)] ?? 0

/** Random dossiers of one person, each with ten touches. */
const files = (): string[] =>
  Array.from({ length: opportunities }, (_, index) => {
    const dossier = randomDossier(index)
    const [who = ''] = dossier.people.keys()
    const from = Temporal.ZonedDateTime.from('2026-09-01T12:00[UTC]')
    const history = Array.from({ length: touches / opportunities }, (_each, count) => ({
      id: `bench-${count}`,
      at: from.add({ hours: count * 30 + (index % 24) }),
      direction: 'out' as const,
      channel: 'email' as const,
      with: who === '' ? [] : [who],
      kind: 'other' as const,
      text: 'A word about the data platform and what comes next.',
    }))
    const { offer, ...rest } = dossier
    return writeDossier({
      ...rest,
      ...(offer && index % 20 === 0 ? { offer } : {}),
      me: { ...dossier.me, name: 'Priya Raman', zone: 'America/Toronto' },
      opportunity: {
        ...dossier.opportunity,
        company: { ...dossier.opportunity.company, name: `Company ${index}` },
      },
      // Most people are met in one search only; one in thirty is met again.
      people: new Map(
        [...dossier.people].map(([id, person]) => [
          id,
          person.email
            ? {
                ...person,
                name: `${person.name} ${index % 30 === 0 ? '' : index}`.trim(),
                email: `${id}.${index % 30 === 0 ? 0 : index}@company.example`,
              }
            : person,
        ]),
      ),
      touches: history,
      choices: [],
    })
  })

const kept = async (data: string): Promise<number> => {
  const store = openStore({
    path: join(data, 'afterword.db'),
    migrations: join(import.meta.dirname, '..', 'src', 'store', 'sqlite', 'migrations'),
  })
  if (!store.ok) throw new Error(JSON.stringify(store.problems))
  const texts = files()
  const desk: Desk = {
    now: Temporal.ZonedDateTime.from('2026-11-18T12:00[America/Toronto]'),
    read: async (name) => done(texts[Number(name)] ?? ''),
    times: async () => timesIn,
    holidays: async () => ({}),
    examples: async () => [],
    store: async () => store,
    people: { read: async () => done({ is: 'cards', entries: [], complaints: [] }), write: async () => '' },
    proofread: async () => done([]),
    pdf: async () => done(new Uint8Array()),
    account: 'me',
    by: 'bench',
    door: 'bench',
  }
  const started = performance.now()
  const outcome = await perform(importAction, { files: texts.map((_, index) => String(index)) }, desk)
  const took = performance.now() - started
  if (!outcome?.ok) throw new Error(JSON.stringify(outcome).slice(0, 500))
  await store.value.close()
  return took
}

const memoryOf = (pid: number): number =>
  Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024

const started = async (data: string) => {
  const begun = performance.now()
  const child = spawn('npm', ['start', '--silent', '--', '--port', '0', '--no-open', '--data', data], {
    cwd: join(import.meta.dirname, '..'),
    stdio: ['ignore', 'pipe', 'inherit'],
    detached: true,
  })
  const enter = await new Promise<string>((resolve) => {
    let said = ''
    child.stdout?.on('data', (chunk) => {
      said += String(chunk)
      const found = /http:\/\/127\.0\.0\.1:\d+\/enter\/\S+(?=\s)/.exec(said)?.[0]
      if (found) resolve(found)
    })
  })
  const first = await fetch(enter)
  await first.text()
  const took = performance.now() - begun
  const cookie = first.headers.get('set-cookie')?.split(';')[0] ?? ''
  return { child, address: new URL(enter).origin, cookie, took }
}

/** The process that listens over this folder: the newest in the chain npm → shell → node → Node 26. */
const serverOf = (data: string): number => {
  const out = spawnSync('ps', ['-eo', 'pid,args'], { encoding: 'utf8' }).stdout
  const pids = out
    .split('\n')
    .filter((line) => /(?:start\.js|bin\/afterword)/.test(line) && line.includes(data))
    .map((line) => Number(line.trim().split(' ')[0]))
  return Math.max(...pids)
}

export const benchPages = async (row: Row): Promise<void> => {
  const empty = mkdtempSync(join(tmpdir(), 'afterword-bench-'))
  const data = mkdtempSync(join(tmpdir(), 'afterword-bench-'))
  try {
    console.log('\nThe pages, at the server')
    process.kill(-((await started(empty)).child.pid ?? 0), 'SIGTERM')
    const first = await started(empty)
    row('  npm start, second time, to the first page', `${first.took.toFixed(0)} ms`, '< 1000 ms')
    await new Promise((resolve) => setTimeout(resolve, 3000))
    row('  memory when idle', `${memoryOf(serverOf(empty)).toFixed(0)} MB`, '< 110 MB')
    process.kill(-(first.child.pid ?? 0), 'SIGTERM')

    const importing = await kept(data)
    row(
      `  import of ${opportunities} dossiers, ${touches} touches, in one change`,
      `${(importing / 1000).toFixed(1)} s`,
      '≤ 3 s',
    )
    const full = await started(data)
    const paths = [
      '/',
      '/opportunities',
      '/opportunities?search=Company+77',
      '/opportunities?stands=waiting',
      '/opportunities/board',
      '/opportunities/calendar',
      '/opportunities/calendar?view=week',
      '/people',
      '/people?search=dana',
      '/search?words=data',
      '/search?words=dana+okonkwo',
      '/o/company-500',
      '/o/company-500/offer',
      '/profile',
      '/playbook/T',
      '/files',
      '/history',
      '/so-far',
      '/report',
    ]
    for (const path of paths) {
      const figures: number[] = []
      for (let times = 0; times < 15; times += 1) {
        const begun = performance.now()
        const answer = await fetch(`${full.address}${path}`, { headers: { cookie: full.cookie } })
        await answer.text()
        if (answer.status !== 200) throw new Error(`${path}: ${answer.status}`)
        if (times > 1) figures.push(performance.now() - begun)
      }
      row(`  ${path}`, `${median(figures).toFixed(1)} ms`, '≤ 50 ms')
    }
    row('  memory after that', `${memoryOf(serverOf(data)).toFixed(0)} MB`, '')
    process.kill(-(full.child.pid ?? 0), 'SIGTERM')
  } finally {
    for (const folder of [empty, data]) rmSync(folder, { recursive: true, force: true })
  }
}
