import { inDialect } from '../core/english/dialect.ts'
import { isListed } from '../core/english/lexicon.ts'
import type { Finding } from '../core/finding.ts'
import { wouldInsult } from '../core/review/insults.ts'
import { formsOf, isOneWord, knowing } from '../core/review/known-words.ts'
import type { Text } from '../core/review/proofreader.ts'
import { slipsIn } from '../core/review/slips/slips.ts'
import type { Engine, Said } from './engine.ts'
import { excused, sparing } from './excuse.ts'
import { known } from './known.ts'
import { masked } from './mask.ts'
import { findingOf } from './remark.ts'

/** The longest text that is read; what comes after it is not looked at. */
const most = 20_000

/** Of remarks about the same words one is told: a rule of our own pack, then grammar, then spelling. */
const rankOf = ({ rule, kind }: Said): number => (rule.startsWith('Aw') ? 0 : kind === 'Spelling' ? 2 : 1)

const apart = (said: readonly Said[]): readonly Said[] => {
  const kept: Said[] = []
  for (const each of said.toSorted((one, other) => rankOf(one) - rankOf(other)))
    if (!kept.some((other) => each.from < other.to && other.from < each.to)) kept.push(each)
  return kept
}

/** Slips that the engine does not know, said as it would say them. */
const slips = (text: string): readonly Said[] =>
  slipsIn(text).map(({ from, to, message, instead, add }) => ({
    rule: 'AwSlip',
    kind: 'Grammar',
    from,
    to,
    message,
    suggestions: instead.filter(Boolean).map((each) => ({ kind: add ? 2 : 0, text: each })),
  }))

/** Fixes that would insult somebody are never offered; a remark on grammar that rests on one is not made. */
const decent =
  (text: string, isKnown: (word: string) => boolean) =>
  (said: Said): readonly Said[] => {
    const replaced = text.slice(said.from, said.to)
    const suggestions = said.suggestions.filter((each) => !wouldInsult(each.text, replaced, isKnown))
    if (suggestions.length === said.suggestions.length) return [said]
    return said.kind === 'Spelling' ? [{ ...said, suggestions }] : []
  }

/** Canada takes its words from either side: “carburetor”, where the engine has the British one alone. */
const isAmericanToo = (word: string): boolean =>
  isListed(word.toLowerCase()) && inDialect(word.toLowerCase(), 'CA').turned.length === 0

/** Reads a text with an engine: what is said between greeting and signature, names and addresses left alone. */
export const readWith = async (
  engine: Engine,
  { text, english, words }: Text,
): Promise<readonly Finding[]> => {
  const original = text.slice(0, most)
  const ready = masked(
    original,
    words.filter((each) => !isOneWord(each)),
  )
  if (!/\p{L}/u.test(ready.text)) return []
  const all = [...known, ...words.filter(isOneWord)]
  const isKnown = knowing(all)
  const said = await engine.read(ready.text, english, [...new Set(all.flatMap(formsOf))])
  const meant = [...said, ...slips(ready.text)]
    .flatMap(decent(ready.text, isKnown))
    .filter((each) => !excused(each, ready, isKnown))
    .filter(
      ({ kind, from, to }) =>
        !(english === 'CA' && kind === 'Spelling' && isAmericanToo(ready.text.slice(from, to))),
    )
    .flatMap(sparing(ready, isKnown))
  return apart(meant)
    .map((each) => findingOf(each, original, english))
    .toSorted((one, other) => one.from - other.from || one.to - other.to)
}
