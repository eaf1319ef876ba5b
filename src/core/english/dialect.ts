import { type English, englishes, type Spelling } from '../vocabulary/englishes.ts'
import { families, izing, phrases, warned, yzing } from './dialects.ts'

interface Turned {
  readonly was: string
  readonly now: string
}

export interface InDialect {
  readonly text: string
  readonly turned: readonly Turned[]
  /** Words of another English that have no sure counterpart: to be asked about. */
  readonly doubts: readonly string[]
}

const tables = new Map<Spelling, ReadonlyMap<string, string>>()

/** Canada writes "colour" and "travelled" with Britain, "organize" and "program" with its neighbour. */
const tableFor = (english: Spelling): ReadonlyMap<string, string> => {
  const known = tables.get(english)
  if (known) return known
  const american = english === 'US' || english === 'CA'
  const table = new Map<string, string>()
  for (const { pairs, canada, oneWay } of families) {
    const toAmerican = english === 'US' || (english === 'CA' && canada === 'US')
    for (const pair of pairs.trim().split(/\s+/)) {
      const [british, us] = pair.split('/')
      if (!british || !us) continue
      if (toAmerican) table.set(british, us.replaceAll('_', ' '))
      else if (!oneWay) table.set(us, british)
    }
  }
  const endings = ['e', 'ed', 'es', 'ing', 'er', 'ers', 'ation', 'ations', 'ational', 'able']
  const [from, to] = american ? ['s', 'z'] : ['z', 's']
  for (const stem of izing.trim().split(/\s+/)) {
    for (const ending of endings) table.set(`${stem}i${from}${ending}`, `${stem}i${to}${ending}`)
  }
  for (const stem of yzing.trim().split(/\s+/)) {
    for (const ending of ['e', 'ed', 'ing', 'er', 'ers'])
      table.set(`${stem}y${from}${ending}`, `${stem}y${to}${ending}`)
  }
  tables.set(english, table)
  return table
}

const likeThe = (was: string, now: string): string =>
  /^\p{Lu}/u.test(was) ? now.charAt(0).toUpperCase() + now.slice(1) : now

const quoted = /("[^"]*"|“[^“”]*”|(?<![\p{L}\p{N}])‘[^‘’]*’(?!\p{L})|(?<![\p{L}\p{N}])'[^']+'(?!\p{L}))/u

/**
 * The text in the writer's English: "maths" is "math" in an American letter, "organize" "organise" in a British one.
 * Quoted words, names (capitals within a sentence) and every word of `keep` stay as they are.
 */
export const inDialect = (
  text: string,
  english: English,
  keep: ReadonlySet<string> = new Set(),
): InDialect => {
  const { spelling } = englishes[english]
  const table = tableFor(spelling)
  const turned: Turned[] = []
  const doubts: string[] = []
  let atStart = true
  const turn = (was: string, now: string): string => {
    if (was !== now) turned.push({ was, now })
    return now
  }
  const part = (plain: string): string => {
    let result = plain
    for (const { english: which, was, now } of phrases) {
      if (which.includes(spelling))
        result = result.replace(was, (whole, ...groups) => turn(whole, now(whole, groups[0])))
    }
    return result.replaceAll(/[\p{L}][\p{L}’']*/gu, (word, index: number) => {
      const start = atStart && index === 0
      const low = word.toLowerCase()
      if (keep.has(word) || (word !== low && !start)) return word
      const flag = warned[spelling]?.[low]
      if (flag) doubts.push(flag)
      const now = table.get(low)
      return now === undefined ? word : turn(word, likeThe(word, now))
    })
  }
  const pieces = text.split(quoted).map((piece, index) => {
    const result = index % 2 === 1 ? piece : part(piece)
    if (piece !== '') atStart = false
    return result
  })
  return { text: pieces.join(''), turned, doubts }
}
