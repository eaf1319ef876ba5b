import { isCommon } from '../english/common-words.ts'
import { salutationIn } from './salutations.ts'

/** A stretch of a text, by UTF-16 offsets. */
export interface Span {
  readonly from: number
  readonly to: number
  readonly text: string
}

/** "Hi Dana,": the word may be empty ("Dana,"), and so may the names ("Hello,"). */
interface Greeting extends Span {
  readonly word: string
  readonly names: Span
}

/** A message taken apart. All spans point into `text`, which is as long as the text it was read from. */
export interface Letter {
  /** Curly quotes, dashes and no-break spaces made plain, one for one. Quoted history is cut off. */
  readonly text: string
  readonly greeting?: Greeting
  /** What is said: sentences between greeting and sign-off, and those of a postscript. */
  readonly sentences: readonly Span[]
  /** "Best regards," and the name under it. */
  readonly closing?: Span
  readonly signature?: Span
  /** The note below a divider, in a message that asks to pass it on. Its sentences are among the outer ones too. */
  readonly inner?: Letter
}

/** Typographic marks made plain, one character for one, so that offsets stay true. */
export const plainMarks = (text: string): string =>
  text
    .replace(/[‘’ʼ]/g, "'")
    .replace(/[“”„]/g, '"')
    .replace(/[\u00a0\u202f\u2009]/g, ' ')

/** Where the mail being answered begins: "> …", "On Monday … wrote:", "-----Original message-----". */
const historyAt = (text: string): number => {
  const at = text.search(/^(?:>|On [^\n]{5,120} wrote:|-{3,} ?(?:Original|Forwarded) )/im)
  return at < 0 ? text.length : at
}

/** Words of a greeting that are no names: "and", "the hiring team", the small words inside family names. */
const joining =
  /^(?:and|&|all|both|everyone|everybody|team|hiring|the|at|of|manager|committee|panel|there|again|sir|madam|or|de|del|della|di|da|dos|den|der|van|von|bin|binti|bint|al|el|la|le|du|des|te|ter|ten|'t|zu|zum|y|e|i|wa|ap|ab|ferch|mac|ibn|ní|nic|uí|ó)$/i

/** A line that holds names only, or a single word. */
const isNameList = (line: string): boolean => {
  const words = line.split(/[\s,]+/).filter((word) => word !== '')
  return (
    words.length <= 14 &&
    words.every(
      (word, at) =>
        words.length === 1 ||
        /^\p{Lu}/u.test(word) ||
        joining.test(word) ||
        // “Dear Professor ffrench”: some family names begin small.
        (at > 0 && at === words.length - 1 && word.length > 2 && !isCommon(word)),
    )
  )
}

const greetingIn = (text: string): Greeting | undefined => {
  const start = text.search(/\S/)
  if (start < 0) return undefined
  const rest = text.slice(start)
  const line = rest.split('\n', 1)[0] ?? ''
  const [salutation = '', word = ''] = salutationIn(line) ?? []
  const skip = salutation.length
  const after = line.slice(skip)
  // A line of its own may name several; running on, the greeting ends at its first comma.
  const bare = after
    .trimEnd()
    .replace(/[,:!-]$/, '')
    .trimEnd()
  const named = isNameList(bare) ? bare : /^[^,!:;—–]{0,50}?(?=\s+-|\s*[,!:;—–])/.exec(after)?.[0]
  if (word === '') {
    const alone = /^\p{Lu}[\p{L}.'-]*(?: \p{Lu}[\p{L}.'-]*){0,3}(?=,\s*$)/u.exec(line)?.[0]
    if (!alone) return undefined
    const to = start + alone.length
    return { from: start, to: to + 1, text: `${alone},`, word, names: { from: start, to, text: alone } }
  }
  const names = named ?? ''
  const from = start + skip
  const end = from + names.length
  const to = end + (/^\s*[,:!;—–-]/.exec(text.slice(end))?.[0].length ?? 0)
  return { from: start, to, text: text.slice(start, to), word, names: { from, to: end, text: names } }
}

const closings =
  /^(?:(?:with )?(?:my |many |kind |kindest |warm |warmest |best |all good )*(?:regards|wishes|thanks)|best|all the best|(?:yours )?(?:very )?(?:sincerely|faithfully|truly)(?: yours)?|yours|respectfully(?: yours)?|cordially|cheers|take care|thank you(?: again| very much)?|thanks(?: again)?|talk soon|gratefully|warmly)(?: and [a-z ]+)?[,.!]?$/i

const inlineClosing =
  /(?:^|[.!?]\s+)((?:thank you|thanks|best|best regards|kind regards|regards|all the best)),? (\p{Lu}[\p{L}.'-]*(?: \p{Lu}[\p{L}.'-]*){0,3})\s*$/iu

const signed = /^[-—– ]*\p{Lu}[\p{L}.'-]*(?: \p{Lu}[\p{L}.'-]*){0,3}$/u

const isForeignClose = (line: string): boolean =>
  /^\p{Lu}[\p{L}\p{M}' -]{1,40},$/u.test(line) &&
  !/^(?:peace|laters?|ttyl|bye|toodles|hooroo|catch)/i.test(line) &&
  !line.split(/[ ,]+/).some((word) => word !== '' && isCommon(word))

const linesOf = (text: string, from: number): Span[] => {
  let at = from
  return text
    .slice(from)
    .split('\n')
    .map((line) => {
      const span = { from: at, to: at + line.length, text: line }
      at += line.length + 1
      return span
    })
}

const trimmed = (span: Span): Span => {
  const lead = span.text.length - span.text.trimStart().length
  const text = span.text.trim()
  return { from: span.from + lead, to: span.from + lead + text.length, text }
}

interface Ending {
  readonly closing?: Span
  readonly signature?: Span
  /** Where what is said ends. */
  readonly at: number
}

const endingIn = (text: string, from: number): Ending => {
  const lines = linesOf(text, from)
    .map(trimmed)
    .filter((line) => line.text !== '')
  const said = lines.filter((line) => !/^p\.?\s?s\.?\b/i.test(line.text))
  const index = said.findLastIndex((line) => closings.test(line.text))
  const closing = said[index]
  if (closing && said.length - index <= 9) {
    const signature = said[index + 1]
    return { closing, ...(signature ? { signature } : {}), at: closing.from }
  }
  const last = said.at(-1)
  const before = said.at(-2)
  // “Ngā mihi,” and a name: a few words with a comma over a signature close a letter in any language.
  if (last && before && said.length > 2 && signed.test(last.text) && isForeignClose(before.text))
    return { closing: before, signature: last, at: before.from }
  const inline = last && inlineClosing.exec(last.text)
  if (last && inline) {
    const name = inline[2] ?? ''
    const to = last.from + inline[0].trimEnd().length + inline.index
    const signature = { from: to - name.length, to, text: name }
    return { signature, at: signature.from }
  }
  // “Tuesday? Ade”: a name behind the last stop.
  const behind = last && /[.!?] (\p{Lu}\p{Ll}[\p{L}'-]{0,20})$/u.exec(last.text)
  if (last && behind?.[1] && !isCommon(behind[1])) {
    const from = last.to - behind[1].length
    return { signature: { from, to: last.to, text: behind[1] }, at: from }
  }
  // A bare name as the last line is a signature too.
  if (last && said.length > 1 && signed.test(last.text)) {
    return { signature: last, at: last.from }
  }
  return { at: text.length }
}

const abbreviation =
  /(?:\b(?:mr|mrs|ms|mx|dr|prof|adv|er|engr|capt|col|lt|sgt|rev|fr|hon|smt|st|jr|sr|inc|ltd|co|corp|vs|no|approx|etc|e\.g|i\.e|a\.m|p\.m|u\.s|u\.k)|\b\p{Lu})\.$/iu

/** The sentences of a stretch; paragraphs and list items end a sentence even without a stop. */
const sentencesIn = (text: string, from: number, to: number): Span[] => {
  const found: Span[] = []
  let start = from
  const close = (end: number) => {
    const span = trimmed({ from: start, to: end, text: text.slice(start, end) })
    if (span.text !== '') found.push(span)
    start = end
  }
  const stops = /(?<![.!?…])[.!?…]+["')\]]*(?=\s)|\n\s*\n|\n(?=\s*(?:[-*•]|\d+[.)])\s)/g
  stops.lastIndex = from
  for (let stop = stops.exec(text); stop && stop.index < to; stop = stops.exec(text)) {
    const end = stop.index + stop[0].length
    const next = text.slice(end).trimStart().charAt(0)
    const broken =
      /^[.]+$/.test(stop[0]) && (abbreviation.test(text.slice(start, end)) || /\p{Ll}/u.test(next))
    if (!broken) close(Math.min(end, to))
  }
  close(to)
  return found
}

const readOne = (text: string): Letter => {
  const greeting = greetingIn(text)
  const from = greeting?.to ?? 0
  const ending = endingIn(text, from)
  const postscript = /^[ \t]*p\.?\s?s\.?[:,.]?\s/im.exec(text.slice(from))
  const psFrom = postscript ? from + postscript.index : text.length
  const psText = psFrom + (postscript?.[0].length ?? 0)
  const psTo = psFrom < ending.at ? ending.at : text.length
  return {
    text,
    ...(greeting ? { greeting } : {}),
    sentences: [
      ...sentencesIn(text, from, Math.min(psFrom, ending.at)),
      ...(postscript ? sentencesIn(text, psText, psTo) : []),
    ],
    ...(ending.closing ? { closing: ending.closing } : {}),
    ...(ending.signature ? { signature: ending.signature } : {}),
  }
}

/** Three dashes or more on a line of their own divide a covering line from the note it carries. */
const divider = /^[ \t]*[—–-](?: ?[—–-]){2,}[ \t]*$/m

/** Takes one message apart. Never fails: what is not there is absent. */
export const readLetter = (body: string): Letter => {
  const all = plainMarks(body)
  const text = all.slice(0, historyAt(all))
  const divided = divider.exec(text)
  if (!divided) return readOne(text)
  const outer = readOne(text.slice(0, divided.index))
  const at = divided.index + divided[0].length
  const inner = readOne(' '.repeat(at) + text.slice(at))
  return { ...outer, text, sentences: [...outer.sentences, ...inner.sentences], inner }
}
