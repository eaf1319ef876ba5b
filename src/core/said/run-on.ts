import { auxiliaries, canBe, finite } from '../english/verb-forms.ts'
import { adverbs, bare, determiners, prepositions, subordinators } from '../notes/tokens.ts'
import { grammarOf, standsAlone, statementIn } from './clauses.ts'
import { isWhole } from './whole.ts'

/** A subject that is one wherever it stands; “you” and “it” may be what is done something to. */
const nominative = new Set(['i', 'we', 'they', 'he', 'she', 'nobody'])
const either = new Set(['you', 'it'])

/** Verbs whose own clause may follow without a word between: “I think we …”, “you told me they …”. */
const takesClause =
  /^(?:say|said|says|tell|told|think|thinks|thought|know|knows|knew|hope|hoped|believe|believed|feel|felt|see|saw|seen|mean|meant|guess|wish|wished|promise|promised|show|showed|shown|hear|heard|find|found|notice|noticed|learn|learnt|learned|realise|realised|realize|realized|suppose|imagine|bet|swear|agree|agreed|explain|explained|sure|glad|happy|sorry|certain|afraid|proud)$/

/** Words that a clause may hang on with nothing between, and nothing missing in it: “the way you do it”. */
const carries =
  /^(?:cause|cos|coz|cuz|way|day|time|moment|minute|second|reason|place|year|week|month|morning|evening|afternoon|night|first|last|only|all|one|ones|everything|anything|nothing|something|thing|more|less|than|best|most|much|as|so|and|but|or|nor|yet|that|which|whom?|whose|what|how|why|whether|not|every|like|said)$/

const joining = (word: string, before = ''): boolean =>
  // “Twice a week” is how often; on “that week” a clause may hang.
  (carries.test(word) && !/^(?:an?|per)$/.test(before)) ||
  subordinators.has(word) ||
  prepositions.has(word) ||
  determiners.has(word) ||
  auxiliaries.has(word)

/** A verb that waits for its clause stands before, and nothing since has opened one. */
const waits = (left: readonly string[]): boolean => {
  const at = left.findLastIndex((word) => takesClause.test(word))
  const since = at < 0 ? [] : left.slice(at + 1)
  return (
    at >= 0 &&
    !since.some(
      (word, index) =>
        /^(?:that|how|what|why|when|where|which|who|because)$/.test(word) ||
        (index < since.length - 1 && (nominative.has(word) || either.has(word))),
    )
  )
}

const begin = /^(?:i|we|they|he|she|you|it|that|there|nobody)$/

/** “… and by the end”: what was begun after “and” has said nothing yet. */
const onlyBegun = (left: readonly string[]): boolean => {
  const at = left.findLastIndex((word) => /^(?:and|but|or|so)$/.test(word))
  return at >= 0 && statementIn(left.slice(at + 1).join(' ')) === undefined && clauseless(left.slice(at + 1))
}

/** “By spring”: when or where, before who. */
const clauseless = (words: readonly string[]): boolean =>
  (words.length < 4 && prepositions.has(words[0] ?? '')) ||
  !words.some((word, at) => at > 0 && finite(word) !== 'no' && !determiners.has(words[at - 1] ?? ''))

/** “That’s why it worked”, “that’s all it is”: sums up what was said, and describes nothing. */
const sums = /^(?:why|how|what|all(?: (?:it|i|we|you|they|there)\b|$))/

/** “That is the bit”, “it was one thing”: points at what the next clause tells of. */
const pointed = /\b(?:that|this|it|which|what) (?:is|was) (?:the|an?|one|my) (?:\S+ )?\S+$/

const named = (left: readonly string[]): boolean =>
  determiners.has(left.at(-2) ?? '') || prepositions.has(left.at(-2) ?? '')

/** Verbs that say nothing without what they are about. */
const wantsThing =
  /^(?:have|has|had|need|needs|needed|want|wants|wanted|use|uses|used|make|makes|made|own|owns|keep|keeps|kept|like|likes|liked)$/

/** “You already have”, “we use at the gate”: the verb’s thing does not follow it. */
const lacks = (rest: readonly string[]): boolean => {
  const at = rest.findIndex((word) => !adverbs.has(word))
  const next = rest[at + 1]
  if (!wantsThing.test(rest[at] ?? '') || next === 'to') return false
  return (
    next === undefined ||
    (canBe(next, 'base') && !canBe(next, 'participle') && !determiners.has(next)) ||
    prepositions.has(next)
  )
}

/** May a statement begin with this word, after those? */
const startsAfter = (left: readonly string[], words: readonly string[]): boolean => {
  const [first = '', ...rest] = words
  const before = left.at(-1) ?? ''
  const summed = first === 'that' && rest[0] === 'is' && sums.test(rest.slice(1).join(' '))
  if (!begin.test(first) || (joining(before, left.at(-2)) && !(summed && before === 'first'))) return false
  if (takesClause.test(before) || waits(left) || onlyBegun(left)) return false
  // “Didn't know which clinic they were booked at”: the clause is what is asked.
  if (/^(?:which|what|whose)$/.test(left.at(-2) ?? '')) return false
  // “twice that’s clever”, “the latch that’s all it is”, never “a thing that’s clever”.
  if (/^(?:that|there)$/.test(first)) return summed || (rest[0] === 'is' && adverbs.has(before))
  // “That’s the bit I’d tell mum”: the clause is about the bit.
  if (pointed.test(left.join(' '))) return false
  // “The same series I am and …”: what one does stands before.
  if (auxiliaries.has(rest[0] ?? '') && /^(?:and|but|too)$/.test(rest[1] ?? '')) return false
  // “The nineteen years you already have”: its verb lacks what it is about, which stands before.
  if (lacks(rest)) return false
  if (!isWhole(rest)) return false
  const verbal = ['base', 'past', 'third', 'participle', 'gerund'] as const
  return nominative.has(first) || named(left) || !verbal.some((form) => canBe(before, form))
}

/** Is there a whole statement among these words that nothing before it waits for? */
export const holdsStatement = (text: string): boolean => {
  const words = grammarOf(text).map(bare)
  return words.some((_, at) => at > 1 && startsAfter(words.slice(0, at), words.slice(at)))
}

interface Word {
  readonly from: number
  readonly low: readonly string[]
}

const leading = /^(?:when|if|as|while|since|after|before|once|although|because)\b(?! of\b)/i

/** “When you said it I laughed” has two statements, one of which only leads up to the other. */
const leadsUp = (left: string): boolean => {
  const rest = left.replace(leading, '').trim()
  return rest !== left && statementIn(rest) !== undefined && grammarOf(rest).length > 2
}

/** “…, with that length”, “…; earlier”: what stands after the last sign leads up to what comes, and is no statement. */
const leadsOn = (left: string): boolean => {
  const at = Math.max(left.lastIndexOf(','), left.lastIndexOf(';'))
  return at >= 0 && statementIn(left.slice(at + 1).trim()) === undefined
}

/** Where a stop or comma was left out between two statements: the words, with the sign that parts them from those before. */
const cut = (sentence: string): string => {
  const words: Word[] = [...sentence.matchAll(/\S+/g)].map(({ 0: word, index }) => ({
    from: index,
    low: grammarOf(word).map(bare),
  }))
  const all = words.map(({ low }) => low)
  const starts = words.flatMap(({ from }, at) => {
    if (at < 3 || /[.,;:!?…–—-]$/u.test(sentence.slice(0, from).trimEnd())) return []
    return startsAfter(all.slice(0, at).flat(), all.slice(at).flat()) ? [from] : []
  })
  const left = (from: number): string => sentence.slice(0, from).trimEnd()
  const part = starts.find(
    (from) => !leading.test(sentence) && !leadsOn(left(from)) && standsAlone(left(from)),
  )
  if (part !== undefined) return `${left(part)}. ${sentence.slice(part)}`
  const comma = starts.findLast((from) => !left(from).includes(',') && leadsUp(left(from)))
  return comma === undefined ? sentence : `${left(comma)}, ${sentence.slice(comma)}`
}

const most = 4

/** Statements that were typed without a stop between them, parted where their grammar leaves no doubt. */
export const withStops = (sentence: string): string => {
  if (/["“”]/u.test(sentence)) return sentence
  let text = sentence.replace(/^(me too|me neither|same here|same for me|likewise) (?=I\b)/i, '$1. ')
  for (let round = 0; round < most; round += 1) {
    const last = text.lastIndexOf('. ')
    const from = last < 0 ? 0 : last + 2
    const next = text.slice(0, from) + cut(text.slice(from))
    if (next === text) return text
    text = next
  }
  return text
}
