import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
// @ts-expect-error it carries no types
import nspell from 'nspell'
import { done } from '../../src/core/outcome.ts'
import type { Proofread } from '../../src/core/review/proofreader.ts'
import { type Engine, engineFrom, type Tuning } from '../../src/proof/engine.ts'
import { packed } from '../../src/proof/pack.ts'
import { readWith } from '../../src/proof/read.ts'

const modules = join(import.meta.dirname, '..', '..', 'node_modules')
const wasm = pathToFileURL(join(modules, 'harper.js', 'dist', 'harper_wasm_slim_bg.wasm')).href
const sheets = join(import.meta.dirname, '..', '..', 'src', 'proof', 'pack')
const pack = packed(
  readdirSync(sheets)
    .sort()
    .map((name) => readFileSync(join(sheets, name), 'utf8')),
)

/** Says whether a sentence has something in it, and where. */
export type Flags = (sentence: string) => Promise<readonly string[]>

const loaded = new Map<Tuning, Promise<Engine>>()
const engine = (tuning: Tuning): Promise<Engine> => {
  const known = loaded.get(tuning) ?? engineFrom(wasm, pack, tuning)
  loaded.set(tuning, known)
  return known
}

const bare: Flags = async (sentence) =>
  (await (await engine('default')).read(sentence, 'US', [])).map(({ rule }) => rule)

const raw =
  (tuning: Tuning): Flags =>
  async (sentence) =>
    (await (await engine(tuning)).read(sentence, 'US', [])).map(({ rule }) => rule)

const read =
  (words: readonly string[]): Flags =>
  async (text) =>
    (await readWith(await engine('packed'), { text, english: 'US', words }))
      .filter(({ severity }) => severity === 'warning')
      .map(({ from, to, rule }) => `${rule} ${text.slice(from, to)}`)

/** The proofreader of the server, in this process. */
export const proofreadHere: Proofread = async (text) => done(await readWith(await engine('packed'), text))

const dictionary = join(modules, 'dictionary-en')
const speller = nspell(
  readFileSync(join(dictionary, 'index.aff')),
  readFileSync(join(dictionary, 'index.dic')),
)

/** The second opinion: a word counts as misspelt only where both dictionaries miss it. */
const agreed =
  (words: readonly string[]): Flags =>
  async (text) =>
    (await read(words)(text)).filter((each) => {
      const [rule, word = ''] = each.split(/ (.*)/)
      return rule !== 'X25' || !speller.correct(word)
    })

export const ablation = (words: readonly string[]): readonly (readonly [string, Flags])[] => [
  ['harper as it comes', bare],
  ['style rules off', raw('tuned')],
  ['+ our pack', raw('packed')],
  ['+ names and marks excused (what runs)', read(words)],
  ['+ nspell must agree', agreed(words)],
]
