import { expanded } from '../english/expanded.ts'
import { canBe } from '../english/verb-forms.ts'
import { accepts, clauseOf } from './clause.ts'
import { adverbs, bare, prepositions, relatives, subordinators, wordsOf } from './tokens.ts'

/** A note that says several things: the piece to use first, and what else it says. */
export interface Pieces {
  readonly main: string
  readonly rest: readonly string[]
}

/** Begins something that belongs to what stands before the comma. */
const attached = (tail: string): boolean => {
  const [first = '', second = '', third = ''] = wordsOf(tail).map(bare)
  return (
    relatives.has(first) ||
    subordinators.has(first) ||
    prepositions.has(first) ||
    adverbs.has(first) ||
    /^(and|or|but|nor|yet|even|not|then|than|especially|except|including|like|such|plus|kindly|too)$/.test(
      first,
    ) ||
    (second === 'of' && relatives.has(third)) ||
    (/ly$/.test(first) && !/^(?:hardly|probably|roughly)$/.test(first)) ||
    /\b(?:apart|ago|later|long|old|each|away|ahead)$/.test(tail) ||
    canBe(first, 'gerund')
  )
}

/** A comma after which a new statement begins: "they deploy daily, no release manager", "it is quiet, we go home at six". */
const spliced = (text: string): number => {
  const head = text.search(/,\s/)
  if (head < 0) return -1
  const before = text.slice(0, head)
  const tail = text.slice(head + 1).trim()
  // A list keeps its commas, and so does a tail that hangs on to its head.
  if (
    attached(tail) ||
    /^(?:if|when|as|while|since|after|before|although|because|once|in|on|at)\b/i.test(before)
  )
    return -1
  const own = wordsOf(expanded(tail))
  const list = /^[^,]*,.*\b(?:and|or)\b|\b(?:and|or) \S+(?: \S+)?$/.test(tail) && !clauseOf(own)
  if (list) return -1
  // “how seriously they take access, remappable everything”: a thought that hangs on to a thing is another note.
  const hanging =
    own.length >= 3 &&
    /^(?:how|why|what|their|the|an?|his|her)\b/i.test(before) &&
    !/,|\b(?:and|or)\b/.test(tail) &&
    (/^(?:how|why|what)\b/i.test(before) || clauseOf(wordsOf(expanded(before))) === undefined)
  const statement =
    hanging ||
    /^(?:same|different|spent|took)\b/i.test(tail) ||
    clauseOf(own) !== undefined ||
    accepts('Question', own)
  return statement ? head : -1
}

const apart = (text: string): readonly string[] => {
  const at = spliced(text)
  return at < 0 ? [text] : [text.slice(0, at), text.slice(at + 1).trim()]
}

/** Takes a note apart where it says several things; each piece is said as it was written. */
export const piecesOf = (text: string): Pieces => {
  const sentences = text
    .split(/(?<=[.!?;])\s+(?=\S)/)
    .map((each) => each.replace(/(?<![.!;])[.!;]+$/, '').trim())
  const parts = sentences.flatMap((sentence) => {
    const [main = '', ...comments] = sentence.split(/(?<!\s)\s+(?:-|–|—)\s+/)
    const bracket = /(?:(?<!\s)\s+)?\(([^()]*)\)/.exec(main)
    const plain = bracket ? main.replace(bracket[0], '') : main
    const at = spliced(plain)
    const inner = bracket?.[1] ? [bracket[1]] : []
    const split = at < 0 ? [plain] : [plain.slice(0, at), plain.slice(at + 1).trim()]
    return [...split, ...inner, ...comments.flatMap(apart)]
  })
  const full = parts.filter((part) => part !== '')
  // “no open-plan; everybody shares a room”: what is can be said, what is not needs its verb.
  const best =
    /^no\b/i.test(full[0] ?? '') && !clauseOf(wordsOf(full[0] ?? ''))
      ? full.findIndex((part) => clauseOf(wordsOf(part)))
      : 0
  const main = full[Math.max(0, best)] ?? ''
  const rest = full.filter((part) => part !== main)
  return { main: main.replace(/(?<![,;:])[,;:]+$/, ''), rest }
}
