import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { parse, stringify } from 'yaml'
import { quotable } from '../../dossier/quotable.ts'
import { readDossier } from '../../dossier/read.ts'
import { readingOf } from '../../time/reading.ts'
import { inventions } from './inventions.ts'

type Label = 'planted' | 'soft' | 'good'
type Verdict = 'struck' | 'asked' | 'passed'

interface Letter {
  readonly dossier: string
  readonly to: readonly string[]
  /** Three hours after the interview, unless said. */
  readonly sentAt?: string
  readonly sentences: readonly (readonly [Label, string])[]
}

interface Sheet {
  readonly dossiers: Readonly<Record<string, unknown>>
  readonly letters: readonly Letter[]
}

const sheets = ['letters.yaml', 'more-letters.yaml'].map(
  (name) => parse(readFileSync(join(import.meta.dirname, name), 'utf8')) as Sheet,
)
const dossiers = Object.assign({}, ...sheets.map((sheet) => sheet.dossiers)) as Sheet['dossiers']
const letters = sheets.flatMap((sheet) => sheet.letters)

/** Each sentence of a letter with what becomes of it. */
const judged = ({ dossier: name, to, sentAt, sentences }: Letter) => {
  const read = readDossier(stringify(dossiers[name]), { file: name })
  assert.ok(read.ok, JSON.stringify(read))
  const { dossier } = read
  const at = sentAt ? Temporal.ZonedDateTime.from(sentAt) : dossier.interviews[0]?.ends.add({ hours: 3 })
  assert.ok(at)
  const body = `Hello,\n\n${sentences.map(([, text]) => text).join(' ')}\n\nBest regards,\n${dossier.me.name}`
  const found = inventions({ body }, quotable(dossier), { to, reading: readingOf(dossier, { to }, at) })
  return sentences.map(([label, text]) => {
    const [from, to] = [body.indexOf(text), body.indexOf(text) + text.length]
    const against = found.filter(({ sentence }) => sentence.from < to && from < sentence.to)
    const verdict: Verdict =
      against.length === 0 ? 'passed' : against.some(({ kind }) => kind !== 'asked') ? 'struck' : 'asked'
    return { label, text, verdict }
  })
}

const all = letters.flatMap(judged)
const planted = all.filter(({ label }) => label === 'planted')
const honest = all.filter(({ label }) => label !== 'planted')
const share = (of: typeof all, verdict: Verdict) =>
  of.filter((each) => each.verdict === verdict).length / of.length
const told = (of: typeof all, verdict: Verdict) =>
  of.flatMap((each) => (each.verdict === verdict ? [each.text] : [])).join('\n')

test('nineteen of twenty inventions among ordinary sentences are struck', () => {
  assert.ok(planted.length >= 105)
  assert.ok(share(planted, 'struck') >= 0.95, `${told(planted, 'passed')}\n${told(planted, 'asked')}`)
})

test('hardly any other sentence is struck, and few are asked about that anybody could check', () => {
  assert.ok(honest.length >= 200)
  assert.ok(share(honest, 'struck') <= 0.02, told(honest, 'struck'))
  const good = honest.filter(({ label }) => label === 'good')
  assert.ok(share(good, 'asked') <= 0.08, told(good, 'asked'))
})

test('an opinion, a feeling, a detail of the scene is asked about more often than not', () => {
  const soft = honest.filter(({ label }) => label === 'soft')
  assert.ok(share(soft, 'asked') >= 0.55, told(soft, 'passed'))
})
