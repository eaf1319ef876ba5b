import { inDialect } from '../core/english/dialect.ts'
import { isLikelySlip } from '../core/english/likely-slip.ts'
import type { Finding, Fix } from '../core/finding.ts'
import { type English, englishes } from '../core/vocabulary/englishes.ts'
import type { Said } from './engine.ts'

const curly = (text: string, like: string): string => (like.includes('’') ? text.replaceAll("'", '’') : text)

const quoted = (words: string): string => `“${words}”`

/** At most three ways to mend it, in the engine's order. */
const fixesFor = (said: Said, original: string): readonly Fix[] => {
  const { from, to } = said
  const fixes = said.suggestions.slice(0, 3).map(({ kind, text }): Fix => {
    const insert = curly(text, original)
    if (kind === 1 || (kind === 0 && insert === ''))
      return { label: 'Leave it out', from, to: to + (original.charAt(to) === ' ' ? 1 : 0), insert: '' }
    if (kind === 2) return { label: `Add ${quoted(insert.trim())}`, from: to, to, insert }
    return { label: `Write ${quoted(insert)}`, from, to, insert }
  })
  return fixes.filter(({ label }, at) => fixes.findIndex((other) => other.label === label) === at)
}

const spelling = (word: string, fixes: readonly Fix[], sure: boolean): string => {
  const near = fixes.flatMap(({ insert }) => (insert === '' ? [] : [quoted(insert)]))
  if (!sure) return `No dictionary of yours knows ${quoted(word)}: if it is right, add it to your words.`
  const last = near.at(-1) ?? ''
  const list = near.length === 1 ? last : `${near.slice(0, -1).join(', ')} or ${last}`
  return `${quoted(word)} may be misspelt: did you mean ${list}?`
}

/** Whether another word is surely meant; where none is, it may be one of a trade, and is only asked about. */
const isSure = (word: string, fixes: readonly Fix[]): boolean =>
  fixes.some(({ insert }) => insert !== '' && isLikelySlip(word, insert))

/** Two small words run together, as in “alot” and “eachother”; what else is split may be a word of a trade: “seagrass”. */
const small =
  /^(?:a|an|at|in|as|of|to|on|by|no|be|so|up|any|all|each|every|some|many|how|what|the|my|your|it|is|will|not|can|one|other|well|least|fact|case|front|more|much|even|though|lot|bit|thank|you|good|high|full|part|time)$/i

const isSplit = (word: string, fixes: readonly Fix[]): boolean =>
  fixes.length > 0 &&
  fixes.every(
    ({ insert }) =>
      insert.replaceAll(' ', '') === word && !insert.split(' ').some((part) => small.test(part)),
  )

/** The engine's own words made one plain sentence. */
const grammar = (message: string): string => {
  const first = message
    .replace(/`([^`]*)`/g, '“$1”')
    .replace(/\s+/g, ' ')
    .trim()
  return /[.?!]$/.test(first) ? first : `${first}.`
}

/** A word of another English is right where it comes from: worth a hint, not a warning. */
const elsewhere = (said: Said, word: string, english: English): Finding | undefined => {
  const { turned, text } = inDialect(word.toLowerCase(), english)
  if (turned.length === 0) return undefined
  const { from, to } = said
  return {
    from,
    to,
    severity: 'hint',
    rule: 'X25',
    message: `${quoted(word)} is the spelling of another English; yours is ${englishes[english].says}: ${quoted(text)}.`,
    fixes: [{ label: `Write ${quoted(text)}`, from, to, insert: text }],
    source: 'harper',
  }
}

/** A remark of the engine as a finding; `original` is the text as it was written. */
export const findingOf = (said: Said, original: string, english: English): Finding => {
  const fixes = fixesFor(said, original)
  const isSpelling = said.kind === 'Spelling'
  const word = original.slice(said.from, said.to)
  const sure = isSpelling ? isSure(word, fixes) : !isSplit(word, fixes)
  const other = isSpelling ? elsewhere(said, word, english) : undefined
  return (
    other ?? {
      from: said.from,
      to: said.to,
      severity: sure ? 'warning' : 'hint',
      rule: isSpelling ? 'X25' : 'X26',
      message: isSpelling ? spelling(word, fixes, sure) : grammar(said.message),
      fixes,
      source: said.rule === 'AwSlip' ? 'house' : 'harper',
    }
  )
}
