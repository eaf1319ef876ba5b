/** `npm run quality`: what the proofreader finds and what it flags wrongly. `--pairs FILE` takes other people's pairs, `--slips FILE` slips by kind. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { nameWords } from '../../src/core/review/names.ts'
import { ablation } from './engines.ts'
import { benchNames } from './names.ts'
import { companies, people } from './roster.ts'
import { type Pair, pairsIn, scoreOf } from './score.ts'
import { slips } from './slips.ts'
import { tones } from './tones.ts'

const { values } = parseArgs({
  options: {
    pairs: { type: 'string', multiple: true },
    slips: { type: 'string' },
    show: { type: 'boolean' },
  },
})
const here = import.meta.dirname
const read = (name: string) => readFileSync(name, 'utf8')
const words = [...new Set([...people, ...companies].flatMap(nameWords))]

const measure = async (title: string, pairs: readonly Pair[], correct: readonly string[] = []) => {
  console.log(
    `\n${title}: ${pairs.length} pairs${correct.length > 0 ? `, ${correct.length} right ones more` : ''}`,
  )
  console.log(`${''.padEnd(40)} recall  right flagged  precision  F0.5`)
  for (const [name, flags] of ablation(words)) {
    const found = new Map<string, readonly string[]>()
    for (const sentence of [...pairs.flatMap(({ wrong, right }) => [wrong, right]), ...correct])
      if (!found.has(sentence)) found.set(sentence, await flags(sentence))
    const { recall, falsely, precision, f05 } = scoreOf(
      pairs,
      (sentence) => (found.get(sentence)?.length ?? 0) > 0,
      correct,
    )
    const cells = [recall, falsely, precision, f05].map((figure) => figure.toFixed(1))
    console.log(
      `  ${name.padEnd(38)} ${cells[0]?.padStart(6)} ${cells[1]?.padStart(14)} ${cells[2]?.padStart(10)} ${cells[3]?.padStart(5)}`,
    )
    if (!values.show || !name.includes('what runs')) continue
    for (const sentence of [...pairs.map(({ right }) => right), ...correct]) {
      const said = found.get(sentence) ?? []
      if (said.length > 0) console.log(`    flagged though right: ${sentence} [${said.join('; ')}]`)
    }
    for (const { wrong } of pairs)
      if ((found.get(wrong)?.length ?? 0) === 0) console.log(`    not found: ${wrong}`)
  }
}

if (values.pairs) {
  for (const file of values.pairs) await measure(file, pairsIn(read(file)))
} else if (values.slips) {
  await slips(words, values.slips)
} else {
  const correct = read(join(here, 'correct.txt')).split('\n').filter(Boolean)
  await measure('Our own, looked at while tuning', pairsIn(read(join(here, 'pairs-tuned.tsv'))), correct)
  await measure('Our own, held out', pairsIn(read(join(here, 'pairs-held-out.tsv'))))
  await slips(words)
  benchNames()
  console.log('')
  await tones()
}
