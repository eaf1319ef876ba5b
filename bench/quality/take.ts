/**
 * `node bench/quality/take.ts DIR`: the messages of every dossier file of a folder, two hours after its last interview, before and after
 * everything was taken that is offered for the words typed for them: offers, and remarks of the proofreader on those words, per message. `--left` lists the remarks that are left.
 * What only a reader sees is in neither column; read the letters as well.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { draftPlanned } from '../../src/actions/draft.ts'
import { planFiles } from '../../src/actions/plan.ts'
import { spellingsIn } from '../../src/actions/spell.ts'
import type { Draft } from '../../src/core/compose/draft.ts'
import { readDossier } from '../../src/core/dossier/read.ts'
import { wordsToKnow } from '../../src/core/review/proofreader.ts'
import type { English } from '../../src/core/vocabulary/englishes.ts'
import { stepStates } from '../../src/core/vocabulary/step-states.ts'
import { deskOver } from './desk-over.ts'
import { proofreadHere } from './engines.ts'
import { takenFile } from './taken.ts'

const { values, positionals } = parseArgs({ allowPositionals: true, options: { left: { type: 'boolean' } } })
const [folder] = positionals
if (!folder) throw new Error('Name a folder of dossier files.')

interface Seen {
  readonly offers: number
  readonly remarks: readonly string[]
}

const remarksOn = async (
  { body }: Draft,
  english: English,
  words: readonly string[],
): Promise<readonly string[]> => {
  const found = await proofreadHere({ text: body, english, words })
  return found.ok
    ? found.value
        .filter(({ severity }) => severity === 'warning')
        .map(({ from, to }) =>
          `${body.slice(Math.max(0, from - 20), from)}[${body.slice(from, to)}]`.replaceAll('\n', ' '),
        )
    : []
}

/** The messages that are due and hold something the person said. */
const seenIn = async (text: string, file: string, now: string): Promise<readonly Seen[]> => {
  const desk = deskOver(text)
  const planned = await planFiles({ files: [file], now, set: [] }, desk)
  if (!planned.ok) throw new Error(`${file}: ${planned.problems[0]?.message}`)
  const seen: Seen[] = []
  for (const one of planned.value) {
    const { drafts } = draftPlanned(one, ({ state }) => stepStates[state].now)
    for (const draft of drafts.filter(({ sentences }) => sentences.some(({ said }) => said)))
      seen.push({
        offers: (await spellingsIn(one, draft, desk)).length,
        remarks: await remarksOn(draft, one.dossier.me.english, wordsToKnow(one.dossier)),
      })
  }
  return seen
}

const all: Record<'before' | 'after', Seen[]> = { before: [], after: [] }
for (const file of readdirSync(folder)
  .filter((name) => /\.(?:ya?ml|json)$/.test(name))
  .toSorted()) {
  const text = readFileSync(join(folder, file), 'utf8')
  const read = readDossier(text, { file })
  const ends = read.ok ? read.dossier.interviews.at(-1)?.ends : undefined
  if (!ends) throw new Error(`${file}: no dossier with an interview.`)
  const now = ends.add({ hours: 2 }).toInstant().toString()
  const taken = await takenFile(text, file, now, deskOver(text))
  all.before.push(...(await seenIn(text, file, now)))
  const after = await seenIn(taken.text, file, now)
  all.after.push(...after)
  if (values.left)
    for (const remark of after.flatMap(({ remarks }) => remarks)) console.log(`${file}  ${remark}`)
}

const per = (seen: readonly Seen[], count: (one: Seen) => number): string =>
  (seen.reduce((sum, one) => sum + count(one), 0) / Math.max(1, seen.length)).toFixed(2)
for (const [when, seen] of Object.entries(all))
  console.log(
    `${when.padEnd(7)} ${seen.length} messages · offers ${per(seen, ({ offers }) => offers)} · remarks ${per(seen, ({ remarks }) => remarks.length)} per message · without either ${seen.filter(({ offers, remarks }) => offers + remarks.length === 0).length}`,
  )
