import { properNouns } from '../english/proper.ts'
import { canBe } from '../english/verb-forms.ts'
import {
  adverbs,
  bare,
  determiners,
  houses,
  looksPlural,
  prepositions,
  subjectPronouns,
  units,
  wordsOf,
} from './tokens.ts'

export const bareSubjects = /^(i|you|he|she|they|we|it|there|this|that|these|those|everyone|nobody)$/
const massive =
  /(ing|tion|sion|ment|ness|ity|ics|ance|ence|ship|work|ware|data|ism|ology|[td]ency|racy|care|support|training|coffee|music|triage|research|pricing|law|history|football|maths?|chess|access|advocacy|pottery|choir|cycling|joinery|carpentry|masonry|machinery|turnover|overtime|staff|pay|crunch|morale|parking|shrinkage|housing|equipment|feedback|software|progress|advice|travel|money|time|accounting|joinery|stuff)$/

const countable =
  /(question|station|position|section|session|mission|vision|option|version|function|decision|discussion|chance|romance|distance|ambulance|introduction|presentation|meeting|building|department|apartment|moment|comment|agency|currency|frequency|constituency|emergency|democracy)$/

/** A bare singular noun needs its article: "outdoor classroom" → "the outdoor classroom". */
export const withDeterminer = (text: string): string => {
  const words = wordsOf(text)
  const [first = ''] = words
  const low = bare(first)
  if (
    /^\p{Lu}[\p{Lu}\d]+$/u.test(first) &&
    /^[a-z]+(?:em|ule|est|ion|ore|ark|ode|cle|act|ale)$/.test(words[1] ?? '') &&
    words.length === 2
  )
    return `the ${text}`
  if (
    determiners.has(low) ||
    /'s$/.test(low) ||
    (/^\p{Lu}/u.test(first) && !(properNouns.has(low) && /^\p{Ll}/u.test(words[1] ?? ''))) ||
    /^\d/.test(first) ||
    /^(what|how|being|having|going)$/.test(low)
  )
    return text
  const end = words.findIndex(
    (word, at) =>
      at > 0 &&
      (prepositions.has(bare(word)) ||
        /^(that|who|which|when|where|and|they|we|every|opening|starting|instead|rather)$/.test(bare(word)) ||
        /,$/.test(words[at - 1] ?? '')),
  )
  const head = bare(words[(end < 0 ? words.length : end) - 1])
  return looksPlural(head) ||
    (massive.test(head) && !countable.test(head)) ||
    (canBe(low, 'gerund') && !countable.test(head))
    ? text
    : `the ${text}`
}

const settledWords =
  /^(one|two|three|four|five|half|most|much|what|how|who|everything|something|nothing|anything|none|neither|either)$/

const namedWords =
  /'s?$|^(one|two|three|four|five|six|ten|half|most|there|who|what|how|nobody|someone|each|little|good|bad|new)$/

const offices =
  /^(?:risk|compliance|legal|finance|marketing|sales|design|procurement|payroll|security|engineering|management|production|radiology|pharmacy|maintenance)$/

/** The words of a subject up to its first preposition or clause, in lower case and without adverbs. */
interface Core {
  /** As it was written. */
  readonly first: string
  readonly core: readonly string[]
  readonly head: string
  /** Nothing was cut off behind it. */
  readonly uncut: boolean
}

const coreOf = (subject: readonly string[]): Core => {
  const cut = subject.findIndex(
    (word, at) => at > 0 && (prepositions.has(bare(word)) || /^(that|who|which|and|or)$/.test(bare(word))),
  )
  const core = (cut < 0 ? subject : subject.slice(0, cut))
    .map(bare)
    .filter((word, at) => at === 0 || !adverbs.has(word))
  return { first: subject[0] ?? '', core, head: core.at(-1) ?? '', uncut: cut < 0 }
}

/** “ward runs …”, “night crew runs …”: the reader's own, unless a word before it tells which. */
const unowned = ({ core, head }: Core): boolean => {
  const [before = ''] = core
  const free =
    core.length === 2 &&
    /^[a-z-]+$/.test(before) &&
    !determiners.has(before) &&
    !/^(?:other|same|good|new|big|small|one|two)$|'s?$/.test(before)
  return core.length === 1 || (free && /^(?:team|crew|department|unit|ward|squad)$/.test(head))
}

/** A name, a plural, a mass, a number: what stands without an article. */
const settled = ({ first, core, head, uncut }: Core): boolean => {
  const [before = ''] = core
  const pair = core.length >= 2 && core.length <= 3 && core.every((word) => /^[a-z-]+$/.test(word)) && uncut
  const named =
    determiners.has(before) ||
    prepositions.has(before) ||
    /^\d/.test(head) ||
    namedWords.test(before) ||
    (canBe(before, 'gerund') && looksPlural(head)) ||
    /^(capital|review|feedback)$/.test(head)
  return (
    (core.length === 1 && offices.test(head)) ||
    (core.length > 1 && (!pair || named)) ||
    determiners.has(head) ||
    bareSubjects.test(head) ||
    subjectPronouns.has(head) ||
    /^\p{Lu}|^\d|^Qx/u.test(first) ||
    settledWords.test(head) ||
    looksPlural(head) ||
    canBe(head, 'gerund') ||
    (massive.test(head) && !countable.test(head))
  )
}

/** The article that a hurried subject lacks: "ward runs …" → "your", "first game shipped" → "the"; undefined where none is. */
export const articleOf = (
  subject: readonly string[],
  toReader: boolean,
): 'your' | 'the' | 'a' | undefined => {
  const all = coreOf(subject)
  const { first, core, head } = all
  if (
    core.length === 1 &&
    /^(?:customer|patient|client|student|pupil|child|visitor|boy|girl|man|woman|resident)$/.test(first)
  )
    return 'a'
  if (core.length === 1 && /^(?:PI|CEO|CTO|CFO|COO|MD)$/.test(first)) return 'the'
  const theirs = toReader ? 'your' : 'the'
  // “council's scheme has …”: the house owns it.
  const owner = /^([a-z]+)'s$/.exec(first)?.[1] ?? ''
  if (core.length > 1 && (units.has(owner) || houses.has(owner) || owner === 'council')) return theirs
  if (units.has(head) || houses.has(head)) return unowned(all) ? theirs : undefined
  if (
    /^(first|last|next|second|third|biggest|main|whole|previous|former|current)$/.test(core[0] ?? '') &&
    !looksPlural(head)
  )
    return 'the'
  return settled(all) ? undefined : 'the'
}
