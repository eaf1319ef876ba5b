import { auxiliaries, canBe, finite, verbReading } from '../../english/verb-forms.ts'
import { ahead, bare, heard, joints, opening, pronouns } from './words.ts'

/** What a sentence can be heard to lack by someone who did not write it. */
interface Row {
  readonly because: string
  /** True, or the words at fault. */
  readonly when: (words: readonly string[], sentence: string) => boolean | string
}

const surely = (word: string): boolean => finite(word) === 'surely'
const onlyThird = (word: string): boolean => canBe(word, 'third') && !canBe(word, 'base') && surely(word)
const isMany = (word: string): boolean => /[a-z]{2}s$/.test(word) && !/(?:ss|us|is|'s)$/.test(word)

const courtesy = /\bthank(?:s|ful|-you)?\b|^(?:with|from|on|yours?|best|kind|dear|hi|hello|ps:?|welcome)\b/i

/** “a good team”, “per nurse”: a word that may be a verb stands as a thing after these. */
const asThing = (words: readonly string[], at: number): boolean => {
  const [one, before, first] = [bare(words[at]), bare(words[at - 1]), bare(words[at - 2])]
  if (!canBe(one, 'base') || auxiliaries.has(one)) return false
  const after = (word: string) =>
    opening.has(word) || ahead.has(word) || /^(?:per|on|in|as|at|under|over|what)$/.test(word)
  return after(before) || (after(first) && !isMany(before) && !verbReading(before) && !pronouns.has(before))
}

const noVerb: Row['when'] = (words, sentence) =>
  !courtesy.test(sentence) &&
  words.length > 2 &&
  !words.some(
    (raw, at) =>
      /['’](?:m|s|re|ve|ll|d)$/.test(bare(raw)) || (finite(bare(raw)) !== 'no' && !asThing(words, at)),
  )

/** Before these “you” is whom something is done to: “hearing from you is good”. */
const prepositional =
  /^(?:about|with|for|of|from|by|to|than|like|between|on|at|in|after|before|both|all|thank|without)$/

/** “you has”, “she have”, “I is”, “each nurse are”. */
const disagreeing: Row['when'] = (words) => {
  for (const [at, raw] of words.entries()) {
    const [one, next, before] = [bare(raw), bare(words[at + 1]), bare(words[at - 1])]
    if (/[,;:.!?]$/.test(raw) || next === '') continue
    const both = `${one} ${next}`
    const object =
      prepositional.test(before) || canBe(before, 'gerund') || canBe(before, 'base') || canBe(before, 'past')
    if (
      /^(?:you|we|they)$/.test(one) &&
      (/^(?:is|was|has|does|am)$/.test(next) || onlyThird(next)) &&
      !object
    )
      return both
    if (
      one === 'I' &&
      (/^(?:is|are|has|does)$/.test(next) || onlyThird(next)) &&
      !words.slice(0, at).some((each) => joints.has(bare(each)))
    )
      return both
    if (
      /^(?:he|she|it)$/.test(one) &&
      /^(?:are|have|do|were)$/.test(next) &&
      !/^(?:if|though|wish|as|could|would|should|might|may|must|can|will|did|does|do|let|make|to|than)$/.test(
        before,
      )
    )
      return both
    const after = bare(words[at + 2])
    if (
      /^(?:each|every|this|an?)$/.test(one) &&
      /^[a-z]+$/.test(next) &&
      !isMany(next) &&
      !joints.has(next) &&
      !auxiliaries.has(next) &&
      /^(?:are|were|have|do)$/.test(after) &&
      !/^(?:lot|couple|team|crew|staff|family)$/.test(next)
    )
      return `${one} ${next} ${after}`
    if (
      /^(?:these|those|two|three|four|both|all|many|several)$/.test(one) &&
      isMany(next) &&
      /^(?:is|was|has|does)$/.test(after) &&
      !ahead.has(before) &&
      before !== 'in'
    )
      return `${one} ${next} ${after}`
  }
  return false
}

/** “the night staff write your own rota”: what is one's own belongs to whoever is spoken of. */
const yourOwn: Row['when'] = (words) => {
  const at = words.findIndex((raw, place) => bare(raw) === 'your' && bare(words[place + 1]) === 'own')
  const before = bare(words[at - 1])
  const verb = finite(before) !== 'no' || canBe(before, 'gerund')
  const from = words
    .slice(0, Math.max(0, at))
    .findLastIndex((raw) => joints.has(bare(raw)) || /[,;:]$/.test(raw))
  return at > 1 && verb && !words.slice(from + 1, at).some((raw) => /^(?:you|I)(?:'|$)/.test(bare(raw)))
}

const dated: Row['when'] = (_, sentence) =>
  /\bweek of [^.;]{0,30}\bby the \d|\bby (?:the )?week of\b|\b(?:on|by|in|at) (?:on|by|in|at|next|this) (?:the )?(?:\d|mon|tues|wednes|thurs|fri|week|month)/i.exec(
    sentence,
  )?.[0] ?? false

/** A part that leans on the next, by how it begins or by a word in it. */
const subordinate =
  /^(?:for|in|with|on|from|at|by|of|about|should|had|were|what|how|whatever|whichever|that|whether|even|not only|where)\b|\b(?:if|when|as|while|since|after|before|although|though|because|once|unless|until)\b/i

/** “it is quiet, we go home at six”: two statements with a comma for a joint. */
const runOn: Row['when'] = (_, sentence) => {
  const parts = sentence.split(/,\s+/)
  return parts.some((part, at) => {
    if (at === 0 || parts.slice(0, at).some((each) => subordinate.test(each) || /[:;—–“]/.test(each)))
      return false
    const [first = '', second = ''] = heard(part)
    const subject =
      /^(?:I|you|he|she|we|they|it|there|most|none|everyone|nobody)$/.test(first) &&
      finite(bare(second)) !== 'no'
    const short = /^(?:I|you|he|she|we|they|it|there)['’](?:m|re|ve|ll|d|s)$/.test(first)
    const stated = heard(parts[at - 1] ?? '').filter((each) => finite(bare(each)) !== 'no')
    return (subject || short) && stated.length > 0 && heard(parts[at - 1] ?? '').length > 2
  })
}

const rows: readonly Row[] = [
  { because: 'it has no verb', when: noVerb },
  { because: '“{}” do not agree', when: disagreeing },
  { because: '“your own” is said of others', when: yourOwn },
  { because: 'its date is said twice over: “{}”', when: dated },
  { because: 'it runs two statements together', when: runOn },
]

/** “Dr. Weber”, “e.g.”: no end of a sentence. */
const sentencesOf = (text: string): readonly string[] =>
  text.split(/(?<=[.!?]”?)(?<!\b(?:Dr|Prof|Mr|Mrs|Ms|St|Rev|Fr|e\.g|i\.e|approx|no)\.)\s+(?=[\p{Lu}“])|\n+/u)

/**
 * Words that are to stand in a letter, read again by someone who did not make them: why they may not, or undefined where nothing
 * is wrong with them. It knows verbs and little else, so it hears only what no reader would let pass.
 */
export const reread = (text: string): string | undefined => {
  for (const sentence of sentencesOf(text)) {
    const words = heard(sentence)
    for (const { because, when } of rows) {
      const found = when(words, sentence)
      if (found) return found === true ? because : because.replace('{}', () => found)
    }
  }
  return undefined
}
