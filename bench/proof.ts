import { spawn } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { beside } from '../src/beside/beside.ts'
import { readDossier } from '../src/core/dossier/read.ts'
import { wordsToKnow } from '../src/core/review/proofreader.ts'
import { review } from '../src/core/review/review.ts'
import { proofreader } from '../src/proof/proofreader.ts'
import { builtName } from '../src/testing/built.ts'

type Row = (what: string, figure: string, bar: string) => void

const root = join(import.meta.dirname, '..')
const middle = (figures: readonly number[]): number =>
  figures.toSorted((one, other) => one - other)[Math.floor(figures.length / 2)] ?? 0
const resident = () => process.memoryUsage.rss() / 1024 / 1024
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

/** Good letters of the corpus, cut or joined to about 150 words. */
const letters = (): readonly string[] => {
  const folder = join(root, 'src', 'core', 'review', 'corpus')
  const sentences = readdirSync(folder)
    .flatMap((file) => parse(readFileSync(join(folder, file), 'utf8')).good as { body: string }[])
    .flatMap(({ body }) => body.split('\n\n').slice(1, -1))
  const made: string[] = []
  for (let words = 0, now: string[] = []; sentences.length > 0; ) {
    const next = sentences.shift() ?? ''
    now.push(next)
    words += next.split(/\s+/).length
    if (words < 140) continue
    made.push(`Hi Dana,\n\n${now.join('\n\n')}\n\nBest,\nPriya`)
    now = []
    words = 0
  }
  return made
}

/** The proofreader as the server runs it: how long it takes to load, to read, and what it leaves behind. */
const measure = async (row: Row): Promise<void> => {
  const file = join(root, 'examples', 'screening-software.yaml')
  const known = readDossier(readFileSync(file, 'utf8'), { file })
  if (!known.ok) throw new Error(file)
  const { dossier } = known
  const words = wordsToKnow(dossier)
  const read = proofreader(
    beside(
      join(root, 'dist', 'proof-worker.js'),
      ['harper.wasm', 'afterword.weirpack'].map((name) => join(root, 'dist', 'web', builtName(name))),
      { idle: 1000 },
    ),
  )
  const timed = async (body: string): Promise<number> => {
    const started = performance.now()
    const found = await read({ text: body, english: 'CA', words })
    if (!found.ok) throw new Error(found.problems[0]?.message)
    review({ body, to: ['dana'], proofread: found.value }, dossier)
    return performance.now() - started
  }
  const before = resident()
  const first = await timed('Hi Dana,\n\nThank you for your time.\n\nPriya')
  row('  loading, to the first answer', `${(first / 1000).toFixed(1)} s`, '')
  const texts = letters()
  for (const text of texts.slice(0, 2)) await timed(text)
  const fresh: number[] = []
  const edited: number[] = []
  for (const text of texts.slice(2)) {
    fresh.push(await timed(text))
    edited.push(await timed(text.replace('Best,', 'So I wrote it down.\n\nBest,')))
  }
  row(`  ${fresh.length} messages of 150 words never seen before, each`, `${middle(fresh).toFixed(0)} ms`, '')
  row('  the same reviewed again after a change', `${middle(edited).toFixed(0)} ms`, '≤ 30 ms')
  row('  memory of the server while it is kept', `${resident().toFixed(0)} MB`, '')
  await pause(3000)
  row(
    '  memory after it is let go (before it was loaded)',
    `${resident().toFixed(0)} MB (${before.toFixed(0)})`,
    '< 150 MB',
  )
}

/** In a process of its own, so that its memory is its own. */
export const benchProof = (row: Row): Promise<void> =>
  new Promise((resolve, reject) => {
    console.log('\nSpelling and grammar, beside the server')
    const child = spawn(process.execPath, [import.meta.filename], { stdio: ['ignore', 'pipe', 'inherit'] })
    let said = ''
    child.stdout.on('data', (chunk) => {
      said += String(chunk)
    })
    child.on('exit', (code) => {
      for (const line of said.trim().split('\n')) {
        const [what = '', figure = '', bar = ''] = line.split('\t')
        row(what, figure, bar)
      }
      if (code === 0) resolve()
      else reject(new Error(`the proofreader's figures ended with ${code}`))
    })
  })

if (process.argv[1] === import.meta.filename)
  await measure((what, figure, bar) => console.log([what, figure, bar].join('\t')))
