import { properNouns } from './proper.ts'
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
import { canBe } from './verb-forms.ts'

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
  if (looksPlural(head) && /^every\b/.test(words.slice(end < 0 ? words.length : end).join(' ')))
    return `the ${text}`
  return looksPlural(head) ||
    (massive.test(head) && !countable.test(head)) ||
    (canBe(low, 'gerund') && !countable.test(head))
    ? text
    : `the ${text}`
}

/** The article that a hurried subject lacks: "ward runs …" → "your", "first game shipped" → "the"; undefined where none is. */
export const articleOf = (
  subject: readonly string[],
  toReader: boolean,
): 'your' | 'the' | 'a' | undefined => {
  const [first = ''] = subject
  const cut = subject.findIndex(
    (word, at) => at > 0 && (prepositions.has(bare(word)) || /^(that|who|which|and|or)$/.test(bare(word))),
  )
  const core = (cut < 0 ? subject : subject.slice(0, cut))
    .map(bare)
    .filter((word, at) => at === 0 || !adverbs.has(word))
  if (
    core.length === 1 &&
    /^(?:customer|patient|client|student|pupil|child|visitor|boy|girl|man|woman|resident)$/.test(first)
  )
    return 'a'
  if (core.length === 1 && /^(?:PI|CEO|CTO|CFO|COO|MD)$/.test(first)) return 'the'
  const head = core.at(-1) ?? ''
  // “council's scheme has …”: the house owns it.
  const owner = /^([a-z]+)'s$/.exec(first)?.[1] ?? ''
  if (core.length > 1 && (units.has(owner) || houses.has(owner) || owner === 'council'))
    return toReader ? 'your' : 'the'
  if (units.has(head) || houses.has(head)) {
    const free =
      core.length === 2 &&
      /^[a-z-]+$/.test(core[0] ?? '') &&
      !determiners.has(core[0] ?? '') &&
      !/^(?:other|same|good|new|big|small|one|two)$|'s?$/.test(core[0] ?? '')
    const open =
      core.length === 1 ||
      (free && /^(?:team|crew|department|unit|ward|squad)$/.test(head)) ||
      /^(night|day|late|early|weekend)$/.test(core[0] ?? '')
    return open ? (toReader ? 'your' : 'the') : undefined
  }
  if (
    /^(first|last|next|second|third|biggest|main|whole|previous|former|current)$/.test(core[0] ?? '') &&
    !looksPlural(head)
  )
    return 'the'
  const pair = core.length >= 2 && core.length <= 3 && core.every((word) => /^[a-z-]+$/.test(word)) && cut < 0
  const named =
    determiners.has(core[0] ?? '') ||
    prepositions.has(core[0] ?? '') ||
    /^\d/.test(head) ||
    /'s?$|^(one|two|three|four|five|six|ten|half|most|there|who|what|how|nobody|someone|each|little|good|bad|new)$/.test(
      core[0] ?? '',
    ) ||
    (canBe(core[0] ?? '', 'gerund') && looksPlural(head)) ||
    /^(capital|review|feedback)$/.test(head)
  const office =
    /^(?:risk|compliance|legal|finance|marketing|sales|design|procurement|payroll|security|engineering|management|production|radiology|pharmacy|maintenance)$/.test(
      head,
    )
  const settled =
    (core.length === 1 && office) ||
    (core.length > 1 && (!pair || named)) ||
    determiners.has(head) ||
    bareSubjects.test(head) ||
    subjectPronouns.has(head) ||
    /^\p{Lu}|^\d|^Qx/u.test(first) ||
    /^(one|two|three|four|five|half|most|much|what|how|who|everything|something|nothing|anything|none|neither|either)$/.test(
      head,
    ) ||
    looksPlural(head) ||
    canBe(head, 'gerund') ||
    (massive.test(head) && !countable.test(head))
  return settled || /'/.test(head) ? undefined : 'the'
}
