/** `npm run quality`: slips by kind, spelling told apart from grammar, and what is said falsely about good letters. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ablation, type Flags } from './engines.ts'
import { goodLetters, heldOut, messages, tunedTo } from './messages.ts'
import { pairsIn } from './score.ts'

const kinds = ['spelling', 'agreement', 'form', 'homophone', 'missing'] as const

const inLetter = (sentence: string): string =>
  `Hi Dana,\n\nIt is late. ${sentence} That is all.\n\nBest,\nPriya`

const rowsIn = (file: string): ReadonlyMap<string, string> => {
  const byKind = new Map<string, string>()
  for (const line of readFileSync(file, 'utf8').trim().split('\n')) {
    const [kind = '', ...pair] = line.split('\t')
    byKind.set(kind, `${byKind.get(kind) ?? ''}${pair.join('\t')}\n`)
  }
  return byKind
}

const count = async (texts: readonly string[], flags: Flags): Promise<number> => {
  let found = 0
  for (const text of texts) if ((await flags(text)).length > 0) found += 1
  return found
}

const letters = (): readonly string[] => [
  ...goodLetters(),
  ...[...tunedTo, ...heldOut].flatMap((set) =>
    messages(set).flatMap(({ tone, text }) => (tone === 'energetic' ? [text] : [])),
  ),
]

/** Prints the table; asserts nothing. A file has lines of “kind TAB wrong TAB right”. */
export const slips = async (
  words: readonly string[],
  file = join(import.meta.dirname, 'slips.tsv'),
): Promise<void> => {
  const engines = ablation(words).filter(([name]) => /our pack|what runs/.test(name))
  console.log('\nSlips by kind: found of all, and right twins flagged')
  for (const [name, flags] of engines) {
    // The bare engine knows of no greeting; what runs would take a sentence of its own for one.
    const shown = name.includes('what runs') ? inLetter : (sentence: string) => sentence
    const rows = rowsIn(file)
    const cells: string[] = []
    for (const kind of kinds) {
      const pairs = pairsIn(rows.get(kind) ?? '')
      const found = await count(
        pairs.map(({ wrong }) => shown(wrong)),
        flags,
      )
      const falsely = await count(
        pairs.map(({ right }) => shown(right)),
        flags,
      )
      cells.push(`${kind} ${found}/${pairs.length} (${falsely})`)
    }
    console.log(`  ${name.padEnd(38)} ${cells.join('  ')}`)
  }
  const [, flags] = engines.at(-1) ?? []
  if (!flags) return
  const good = letters()
  const said = (await Promise.all(good.map((text) => flags(text)))).flat()
  const grammar = said.filter((each) => each.startsWith('X26')).length
  console.log(
    `  ${good.length} good letters: ${said.length - grammar} warnings of spelling, ${grammar} of grammar (${(said.length / good.length).toFixed(3)} a letter; names not told)`,
  )
}
