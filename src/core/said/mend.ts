import { lostApostrophes } from '../english/misspellings.ts'
import { canBe, finite } from '../english/verb-forms.ts'
import { capitalOf, type Roster } from '../notes/mend.ts'
import { adverbs, bare, determiners, looksPlural, prepositions, wordsOf } from '../notes/tokens.ts'
import { withCallComma } from './called.ts'
import { withoutShouting } from './capitals.ts'
import { withoutChat, withoutFaces } from './chat.ts'
import { goesOnAlone, grammarOf, standsAlone, statementIn } from './clauses.ts'
import { afterLead } from './lead.ts'
import { clauseOf } from './main-verb.ts'
import { withStops } from './run-on.ts'

/** How what was said is put down. */
interface Mending {
  /** The names that are known, for their capitals. */
  readonly roster: Roster
  /** It was asked for as a question. */
  readonly question?: boolean
  /** Words that stay as they were typed: a mend that was refused. */
  readonly leave?: readonly string[]
}

/** An address, or words in quotation marks: they stand as typed. */
const untouched = /((?<!\S)\S*(?:https?:\/\/|www\.|@)\S*|"[^"]*"|“[^“”]*”)/u

const outside = (text: string, change: (part: string) => string): string =>
  text
    .split(untouched)
    .map((part, at) => (at % 2 === 1 ? part : change(part)))
    .join('')

/** A word; the parts of “monday.com” are none. */
const word = /(?<![\p{L}\p{N}@#]|\p{L}\.)\p{L}[\p{L}\p{N}’']*(?![\p{L}\p{N}]|\.\p{Ll}{2})/gu

const firstLike = (was: string, now: string): string =>
  /^\p{Lu}/u.test(was) ? now.charAt(0).toUpperCase() + now.slice(1) : now

/** “id label it at the fridge”: not the badge. */
const wouldDo = (verb: string): boolean =>
  canBe(verb, 'base') && !/^(?:card|number|check|badge|tag|scan|band|photo)$/i.test(verb)

/** “i”, “dont”, “ines”: the same word, written as it is. */
const spelled = (text: string, roster: Roster): string =>
  text
    .replaceAll(word, (was, at: number) => {
      // “4 ms” is no lady.
      if (/\d ?$/.test(text.slice(Math.max(0, at - 2), at)) && /^m[rs]s?$/.test(was)) return was
      const whole = lostApostrophes.get(was.toLowerCase())
      return whole === undefined ? (capitalOf(was, roster) ?? was) : firstLike(was, whole)
    })
    .replaceAll(/\b[Ii]d(?= (?:love|like|be|have|say|never|rather|still|bring|want|do)\b)/g, "I'd")
    .replaceAll(
      /\b([Ii])ts(?= (?:the|an?|not|been|so|my|your|really|why|what|just|only|all|too|very|always|never|\d))/g,
      "$1t's",
    )
    .replaceAll(
      /(?<=\b(?:think|believe|guess|know|because|cause|cos) )its(?= \p{L}+(?:[.!?,;]|$))/giu,
      "it's",
    )
    .replaceAll(/(?<=^|[.!?,;:] )[Ii]d(?= (\p{L}+))/gu, (was, ...rest) =>
      wouldDo(String(rest[0])) ? "I'd" : was,
    )
    // “my cert iv”, “part iii”
    .replaceAll(/(?<=[\p{L}] )(?:i{2,3}|iv|vii|viii)(?![\p{L}\p{N}'’])/gu, (was) => was.toUpperCase())
    .replaceAll(/\bblack(?= Friday\b)/g, 'Black')
    .replaceAll(/(?<=\b(?:on|over|until|before|after|since) )good(?= Friday\b)/g, 'Good')
    .replaceAll(/\b[Ii]ll(?= (?:be|send|bring|call|write|come|let|have|try)\b)/g, "I'll")

/** Blanks and signs between the words. */
const spaced = (text: string): string =>
  text
    .replaceAll(/[^\S\n]+/g, ' ')
    .replaceAll(/ {1,20}(?=[,;:!?]|\.(?![\d.\p{L}]))/gu, '')
    .replaceAll(/,(?=\p{L})/gu, ', ')
    .replaceAll(/([,;:])(?:\s*\1)+/g, '$1')
    .replaceAll(/([!?])[!?]+/g, (signs) => (signs.includes('?') ? '?' : '!'))

const shortened =
  /(?:^|[\s(])(?:e\.g|i\.e|etc|vs|approx|nr|st|dr|mr|mrs|ms|prof|inc|ltd|a\.m|p\.m|\p{L})\.$/iu

/** A line break ends a sentence unless its line goes on. */
const inLines = (text: string): string =>
  text
    .split(/\s{0,20}\n\s{0,20}/)
    .filter((line) => line !== '')
    .reduce((whole, line) => {
      if (whole === '') return line
      return `${whole}${/[.!?…,;:–—-]$/u.test(whole) ? '' : '.'} ${line}`
    }, '')

/** Cut at stops with a blank after them; “e.g.” and dots that lead on end nothing. */
export const sentencesIn = (text: string): readonly string[] => {
  const sentences: string[] = []
  let from = 0
  for (const stop of text.matchAll(/[.!?…]{1,9}["”')\]]{0,3}\s{1,20}/gu)) {
    const to = stop.index + stop[0].length
    const said = text.slice(from, to).trim()
    if (
      shortened.test(said) ||
      // “No. 4”, “the no. of customers”; “No. Nothing of it” ends.
      (/(?:^|[\s(])nos?\.$/i.test(said) && /^(?:\d|of\b)/.test(text.slice(to))) ||
      (/(?:\.{2,9}|…)["”')\]]{0,3}$/u.test(said) && /^\p{Ll}/u.test(text.slice(to)))
    )
      continue
    sentences.push(said)
    from = to
  }
  return [...sentences, text.slice(from).trim()].filter((each) => /[\p{L}\p{N}]/u.test(each))
}

const inverted =
  /^(?:so |and |but )?(?:(?:what|who|where|when|how|why)['’]s (?:the|your|it|that|this|there)\b|(?:do|does|did|is|are|was|were|can|could|would|will|should|has|have|may|shall|am) (?:you|they|we|i|it|he|she|there|anyone|anybody|people)\b|(?:does|is|are|can|could|would|will|should|has) (?:your|the|that|this)\b|(?:who|what|which|where|when|why|how(?: (?:much|many|long|often|far|soon|big|old))?) (?:is|are|was|were|do|does|did|can|could|will|would|should|shall|has)\b|(?:what|which|whose|how) (?!you|your|i|we|they|it|he|she|the|my|our|an?|there|that|this)[\p{L}]+(?: \p{L}+)? (?:do|does|did|can|could|would|will|should|are|is|was|were) (?:you|they|we|i|it|he|she)\b)/iu

/** What was asked for as a question and begins like one is one: “do the new ones get time”. */
const begun = /^(?:do|does|did|is|are|was|were|can|could|will|would|should|has|have|may|must) \p{L}/iu

/** “How many weeks in a row is one offshore”: asked for, it asks; “how you do it” tells what would be good to know. */
const wanting =
  /^(?:so |and |but )?(?:who|which|when|where|why|how)\b(?! (?:you|i|we|they|he|she|it|your|my|our|the|a|an|to)\b)/i

/** “Sat off every second one or only sometimes”: asked for, two things to choose from ask; what one tells of oneself does not. */
const choosing = /^(?!(?:i|we|my|our|it|that|this|they|he|she|if|whether)\b).* or \S/iu

/** “Who has the best failure chooses the cake”: a second verb says what whoever has it does. */
const whoever = (sentence: string): boolean => {
  const [first = '', ...rest] = wordsOf(sentence).map(bare)
  return (
    first === 'who' &&
    rest.some(
      (word, at) =>
        at > 1 &&
        canBe(word, 'third') &&
        !prepositions.has(rest[at - 1] ?? '') &&
        !determiners.has(rest[at - 1] ?? '') &&
        determiners.has(rest[at + 1] ?? ''),
    )
  )
}

/** Asked in order, though no sign says so. */
const asks = (sentence: string, expected = false): boolean => {
  if (expected && (begun.test(sentence) || wanting.test(sentence) || choosing.test(sentence))) return true
  if (inverted.test(sentence))
    return !/,? (?:is|was) (?:what|why|how|where)\b/i.test(sentence) && !whoever(sentence)
  const [first, second = ''] = wordsOf(sentence).map(bare)
  return expected && first === 'what' && finite(second) !== 'no' && !canBe(second, 'gerund')
}

/** “I didn’t ask how …”: a question that is told, behind which another may be asked. */
const toldQuestion = /^i (?:forgot|meant|wanted|never|did ?n['’]?t|did not|should have)\b.*\bask(?:ed)?\b/i

/** A clause, and the sign that parts it from the one before. */
interface Part {
  readonly text: string
  readonly sign?: ':' | ';'
}

/** When something was, rather than what. */
const time =
  /\b(?:year|week|month|day|morning|afternoon|evening|night|time|job|summer|winter|spring|autumn)s?$/i

/** “The whiteboard handovers”, of which the next clause says something. */
const isThing = (left: string): boolean => {
  const words = wordsOf(left).map(bare)
  return (
    words.length > 2 &&
    /^(?:the|your|my|our|that|those|all)$/.test(words[0] ?? '') &&
    clauseOf(words) === undefined &&
    !/\b(?:that|who|which|you|we|i|they)\b/i.test(left) &&
    !time.test(left.split(/ (?:at|in|on|of|for|from) /i)[0] ?? left)
  )
}

/** “Hedges, I lay them the old way”: things, taken up again by the statement after them. */
const isTakenUp = (left: string, right: string): boolean => {
  const words = wordsOf(left).map(bare)
  const last = words.at(-1) ?? ''
  return (
    words.length < 4 &&
    looksPlural(last) &&
    /\b(?:them|they|those)\b/i.test(right) &&
    !words.some((each) => adverbs.has(each) || prepositions.has(each)) &&
    !time.test(left)
  )
}

const signAfter = (left: string, right: string, alone: boolean): Part['sign'] => {
  if (standsAlone(afterLead(left) ?? left)) return ';'
  return alone &&
    (isThing(left) ||
      isTakenUp(left, right) ||
      (/^(?:how|why)\b/i.test(left) && !/^(?:i|that|it|this)\b/i.test(right)))
    ? ':'
    : undefined
}

/** “Income is down, cash is up, debt is down”: three of the like are a list. */
const isList = (sentence: string): boolean => {
  const verbs = sentence.split(', ').map((each) => {
    const clause = statementIn(each)
    return clause && grammarOf(each)[clause.verb]?.toLowerCase()
  })
  return verbs.length > 2 && verbs.every((verb) => verb !== undefined && verb === verbs[0])
}

/** Statements that only a comma holds together, parted; a list of like ones is left as it is. */
const parted = (sentence: string, question: boolean): readonly Part[] => {
  if (/["“”]/u.test(sentence) || isList(sentence)) return [{ text: sentence }]
  const parts: Part[] = []
  let from = 0
  let sign: Part['sign']
  for (const { index, 0: comma } of sentence.matchAll(/[,;:] /g)) {
    const [left, right] = [sentence.slice(from, index), sentence.slice(index + 2)]
    const [next = right] = right.split(/[;:] |, (?=(?:i|you|we|they|it|he|she)\b)/i)
    const asked = question && (asks(left, true) || toldQuestion.test(left)) ? ';' : undefined
    const alone =
      goesOnAlone(next) || (asked !== undefined && /^(?!and|but|or)/i.test(right) && inverted.test(right))
    const found = comma === ', ' && alone ? (asked ?? signAfter(left, next, from === 0)) : undefined
    if (comma === ', ' && !found) continue
    parts.push({ text: left, ...(sign ? { sign } : {}) })
    sign = found ?? (comma.trim() as ';' | ':')
    from = index + 2
  }
  const all = [...parts, { text: sentence.slice(from), ...(sign ? { sign } : {}) }]
  const subjects = new Set(all.map(({ text }) => bare(wordsOf(text)[0])))
  const short = all.every(({ text }) => wordsOf(text).length <= listed)
  return all.length > 2 && subjects.size === 1 && short ? [{ text: sentence }] : all
}

/** “I did rotas, I ran the till, I closed up”: so many words each are told as a list. */
const listed = 6

/** So many words are enough for one sentence. */
const longest = 32

/** At most one semicolon in a sentence, and none where it gets long. */
const together = (parts: readonly Part[], question: boolean): readonly string[] => {
  const sentences: string[] = []
  let open = false
  for (const { text, sign } of parts) {
    const last = sentences.at(-1)
    // What was asked ends there: “do they plan together? My own class does”.
    const asked = question && last !== undefined && (asks(last, true) || toldQuestion.test(last))
    const joins: boolean =
      sign === ':' || (open && !asked && last !== undefined && wordsOf(`${last} ${text}`).length <= longest)
    if (last !== undefined && sign && joins) sentences.splice(-1, 1, `${last}${sign} ${text}`)
    else sentences.push(text)
    open = sign !== ';' || !joins
  }
  return sentences
}

const capital = (sentence: string): string =>
  /^["“'(]{0,3}(?:\p{Ll}{1,40}\p{Lu}|\S{0,200}(?:https?:|www\.|@|\.\p{L}{2}))/u.test(sentence)
    ? sentence
    : sentence.replace(/^(["“'(]*)(\p{Ll})/u, (whole, before: string, letter: string) =>
        letter.toUpperCase().length === 1 ? before + letter.toUpperCase() : whole,
      )

const endsInAddress = /(?:https?:\/\/|www\.|@)\S{1,200}$/u

const stopped = (sentence: string, question: boolean): string => {
  const bareEnd = sentence.replace(/[\s,;:–—-]{1,20}$/u, '')
  if (endsInAddress.test(bareEnd)) return bareEnd
  const closed = bareEnd.replace(/(?:\.{2,9}|…)(?=["”')\]]{0,3}$)/u, '.')
  if (/[!?]["”')\]]*$/u.test(closed)) return closed
  const asked = asks(closed, question)
  if (/\.["”')\]]*$/u.test(closed)) return asked ? closed.replace(/\.(?=["”')\]]*$)/u, '?') : closed
  return `${closed}${asked ? '?' : '.'}`
}

const once = (text: string, { roster, question = false }: Mending): readonly string[] => {
  const clean = outside(inLines(withoutShouting(withoutFaces(text))), (part) => spaced(spelled(part, roster)))
  return sentencesIn(clean.trim())
    .map(withoutChat)
    .filter((each) => /[\p{L}\p{N}]/u.test(each))
    .flatMap((sentence) => sentencesIn(withStops(sentence)))
    .flatMap((sentence) => together(parted(sentence, question), question))
    .map((sentence) => capital(stopped(withCallComma(sentence), question)))
}

/** What is taken out may leave something to take out; so often is enough for anything people type. */
const rounds = 6

/**
 * What a person said, as typed with thumbs, in sentences: capitals, stops and question marks, commas that part statements
 * made semicolons or stops, laughter and faces out. No word is changed, added or moved. Mending twice changes nothing more.
 */
export const mended = (typed: string, mending: Mending): readonly string[] => {
  // What is to stay is held like a quotation, and put back.
  const left = (mending.leave ?? []).filter((words) => words.trim() !== '' && typed.includes(words))
  const text = left.reduce((whole, words, at) => whole.replace(words, () => `“\uE000${at}”`), typed)
  return settled(text, mending).map((sentence) =>
    left.reduce((whole, words, at) => whole.replace(`“\uE000${at}”`, () => words), sentence),
  )
}

const settled = (text: string, mending: Mending): readonly string[] => {
  let sentences = once(text, mending)
  for (let round = 1; round < rounds; round += 1) {
    const again = once(sentences.join(' '), mending)
    if (again.join(' ') === sentences.join(' ')) return again
    sentences = again
  }
  return sentences
}
