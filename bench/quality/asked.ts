/**
 * `node bench/quality/asked.ts DIR OUT [ANSWERS]`: what each message of every dossier file of a folder asks of its writer, two hours after the last
 * interview and after everything was taken that is offered for the words typed. OUT/NAME.json holds the three questions of each message that
 * stand there at once, `{step, asks: [{id, ask, about, say}]}`, `about` being their words in the letter and `say` what is offered as an answer. ANSWERS is a folder of files of the same names, `{"ID": "the answer in one line"}`: each is kept as
 * “afterword say” keeps it, what is offered for its words is taken, and what the letters become is asked again. OUT/NAME.txt holds the letters before and after, OUT/NAME.answered the dossier. An id that no longer
 * asks anything is an error. `--table` counts which questions are asked instead.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { draftPlanned } from '../../src/actions/draft.ts'
import { planFiles } from '../../src/actions/plan.ts'
import { askedAtOnce } from '../../src/core/compose/asks.ts'
import type { Draft } from '../../src/core/compose/draft.ts'
import { facingAnswer } from '../../src/core/compose/said/facing.ts'
import type { Dossier, Point } from '../../src/core/dossier/dossier.ts'
import { readDossier } from '../../src/core/dossier/read.ts'
import { fileOf } from '../../src/core/dossier/write.ts'
import { answeredWith } from '../../src/core/said/further.ts'
import { askNamed } from '../../src/core/vocabulary/asks.ts'
import { stepStates } from '../../src/core/vocabulary/step-states.ts'
import { deskOver } from './desk-over.ts'
import { takenFile } from './taken.ts'

const { values, positionals } = parseArgs({ allowPositionals: true, options: { table: { type: 'boolean' } } })
const [folder, out, answersIn] = positionals
if (!folder || !out) throw new Error('Name a folder of dossier files, and one for what is asked.')
mkdirSync(out, { recursive: true })

const draftsOf = async (text: string, file: string, now: string): Promise<readonly Draft[]> => {
  const planned = await planFiles({ files: [file], now, set: [] }, deskOver(text))
  if (!planned.ok) throw new Error(`${file}: ${planned.problems[0]?.message}`)
  return planned.value.flatMap((one) => draftPlanned(one, ({ state }) => stepStates[state].now).drafts)
}

const dossierIn = (text: string, file: string): Dossier => {
  const read = readDossier(text, { file })
  if (!read.ok) throw new Error(`${file}: ${read.problems[0]?.message}`)
  return read.dossier
}

/** What is said to a person, where no note was asked about. */
const saidTo = (dossier: Dossier, who: string, say: string): Dossier => {
  const at = dossier.interviews.findLastIndex(({ met }) => met.includes(who))
  const interviews = dossier.interviews.map((held, index) => {
    const point: Point = { id: `said-${who}`, kind: 'insight', who, text: '', say, private: false }
    return index === at
      ? { ...held, debrief: { ...held.debrief, points: [...(held.debrief?.points ?? []), point] } }
      : held
  })
  return { ...dossier, interviews }
}

/** The dossier with an answer, as `say` keeps it. */
const withAnswer = (dossier: Dossier, id: string, answer: string): Dossier => {
  const asked = askNamed(id)
  if (!asked) return saidTo(dossier, id, answer)
  const { kind, note } = asked
  const changed = (point: Point): Point => ({
    ...point,
    say: answeredWith(kind, point.say ?? '', answer, facingAnswer(dossier, note)),
    ...(kind === 'noted' ? {} : { enough: true }),
  })
  const interviews = dossier.interviews.map((held) =>
    held.debrief
      ? {
          ...held,
          debrief: {
            ...held.debrief,
            points: held.debrief.points.map((point) => (point.id === note ? changed(point) : point)),
          },
        }
      : held,
  )
  return { ...dossier, interviews }
}

const asksIn = (drafts: readonly Draft[]) =>
  drafts
    .filter(({ asks }) => asks.length > 0)
    .map(({ step, asks }) => ({
      step,
      asks: asks.slice(0, askedAtOnce).map(({ id, ask, about, say }) => ({
        ...{ id, ask },
        ...(about ? { about } : {}),
        ...(say ? { say } : {}),
      })),
    }))

const lettersIn = (drafts: readonly Draft[]): string =>
  drafts.map(({ step, body }) => `── ${step}\n${body}\n`).join('\n')

const counted = new Map<string, number>()
let messages = 0
for (const file of readdirSync(folder)
  .filter((name) => /\.(?:ya?ml|json)$/.test(name))
  .toSorted()) {
  const name = file.replace(/\.\w+$/, '')
  const given = readFileSync(join(folder, file), 'utf8')
  const ends = dossierIn(given, file).interviews.at(-1)?.ends
  if (!ends) throw new Error(`${file}: no interview.`)
  const now = ends.add({ hours: 2 }).toInstant().toString()
  const { text } = await takenFile(given, file, now, deskOver(given))
  const before = await draftsOf(text, file, now)
  const asked = asksIn(before)
  messages += before.filter(({ kind }) => kind === 'thank-you').length
  for (const { asks } of asked)
    for (const { id } of asks) {
      const kind = askNamed(id)?.kind ?? 'whole talk'
      counted.set(kind, (counted.get(kind) ?? 0) + 1)
    }
  writeFileSync(join(out, `${name}.json`), `${JSON.stringify(asked, null, 1)}\n`)
  const answerFile = answersIn === undefined ? undefined : join(answersIn, `${name}.json`)
  if (!answerFile || !existsSync(answerFile)) continue
  const answers = JSON.parse(readFileSync(answerFile, 'utf8')) as Record<string, string>
  let dossier = dossierIn(text, file)
  for (const [id, answer] of Object.entries(answers)) {
    if (!asked.some(({ asks }) => asks.some((each) => each.id === id)))
      throw new Error(`${file}: nothing is asked as ${id}.`)
    dossier = withAnswer(dossier, id, answer)
  }
  const answered = JSON.stringify(fileOf(dossier))
  // An answer is typed like all else, and what is offered for its words is tapped as well.
  const again = await takenFile(answered, file, now, deskOver(answered))
  writeFileSync(join(out, `${name}.answered`), again.text)
  const after = await draftsOf(again.text, file, now)
  writeFileSync(
    join(out, `${name}.txt`),
    `${lettersIn(before)}\n════ answered\n\n${lettersIn(after)}\n════ asked then\n${JSON.stringify(asksIn(after), null, 1)}\n`,
  )
}
if (values.table)
  console.log(
    [`${messages} letters of thanks`, ...[...counted].map(([kind, count]) => `${kind} ${count}`)].join(' · '),
  )
