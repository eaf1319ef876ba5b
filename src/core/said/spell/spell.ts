import { lostApostrophes, misspellings } from '../../english/misspellings.ts'
import type { Roster } from '../../notes/mend.ts'
import { alike } from './alike.ts'
import { counted } from './counted.ts'
import { days } from './days.ts'
import { grammar } from './grammar.ts'
import { isSame, likeThe, type Offered, type Rule, type Spelling } from './offered.ts'
import { placeAt, spacedWords, type Whose } from './place.ts'
import { subject } from './subject.ts'
import { shortForms } from './tables.ts'
import { typing } from './typing.ts'

/** What is known where something is spelled. */
export interface Given {
  /** Names of people and firms: they are nobody’s to spell. */
  readonly roster: Roster
  /** Words of the person’s own that were offered otherwise and stay. */
  readonly leave?: readonly string[]
  /** What a proofreader is sure of: a word as typed, in small letters, and as it is written. */
  readonly proofread?: ReadonlyMap<string, string>
  /** Whose doing the text tells; absent: it is not known. */
  readonly whose?: Whose | undefined
  /** Only these, each as “was → now”; absent: all. */
  readonly only?: ReadonlySet<string>
}

/** An address, or words in quotation marks: they stand as typed. */
const untouched = /(?<!\S)\S*(?:https?:\/\/|www\.|@)\S*|"[^"]*"|“[^“”]*”/gu

const plain: Rule = ({ words, at }) => {
  const { low = '', raw = '' } = words[at] ?? {}
  // “GP”, “GPs”: an abbreviation is meant as it was typed.
  if (/^[^\p{Ll}]+s?$/u.test(raw) && /\p{Lu}{2}/u.test(raw)) return undefined
  if (raw === 'U' && at > 0 && words[at - 1]?.sign === '') return undefined
  return shortForms.get(low) ?? (lostApostrophes.has(low) ? undefined : misspellings.get(low))
}

const rules: readonly Rule[] = [...subject, ...alike, ...grammar, ...days, ...counted, ...typing, plain]

/** Every place of a text where one way of writing is surely right, from its beginning to its end; none within another. */
export const spellings = (
  text: string,
  { roster, leave = [], proofread, only, whose }: Given,
): readonly Spelling[] => {
  const words = spacedWords(text)
  const held = [...text.matchAll(untouched)].map(
    ({ 0: part, index }) => [index, index + part.length] as const,
  )
  const isHeld = (from: number, to: number) => held.some(([begin, end]) => from < end && begin < to)
  const found: Spelling[] = []
  const put = (at: number, offered: Offered | string | undefined): boolean => {
    if (offered === undefined) return false
    const { back = 0, count = 1, now } = typeof offered === 'string' ? { now: offered } : offered
    const [first, last] = [words[at - back], words[at + count - 1]]
    if (!first || !last) return false
    const [from, to] = [first.from, last.to]
    const was = text.slice(from, to)
    const before = found.at(-1)
    const isName = words.slice(at - back, at + count).some(({ low }) => roster.has(low.replace(/'s$/, '')))
    if (isName || isHeld(from, to) || (before && from < before.to)) return false
    if (leave.some((kept) => isSame(kept, was))) return false
    const written = likeThe(was, now)
    if (written === was || only?.has(`${was} → ${written}`) === false) return false
    found.push({ from, to, was, now: written })
    return true
  }
  for (const [at, { low }] of words.entries()) {
    const place = placeAt(words, at, whose)
    if (!rules.some((rule) => put(at, rule(place)))) put(at, proofread?.get(low))
  }
  return found
}

/** A change of words: as typed, as written. */
export interface Changed {
  readonly was: string
  readonly now: string
}

export interface Spelled {
  readonly text: string
  readonly changes: readonly Changed[]
}

/** What is written out may let the words beside it be read; so often is enough for anything people type. */
const rounds = 4

/** The text with everything taken that is offered, and what that was. Taken twice, nothing more changes. */
export const spelled = (typed: string, given: Given): Spelled => {
  let text = typed
  const changes: Changed[] = []
  for (let round = 0; round < rounds; round += 1) {
    const offered = spellings(text, given)
    if (offered.length === 0) break
    let at = 0
    let next = ''
    for (const { from, to, was, now } of offered) {
      next += text.slice(at, from) + now
      at = to
      changes.push({ was, now })
    }
    text = next + text.slice(at)
  }
  return { text, changes }
}
