import { auxiliaries, canBe, finite } from '../english/verb-forms.ts'
import { adverbs, bare, determiners, looksPlural, prepositions, questionWords } from '../notes/tokens.ts'
import { fromWho, grammarOf } from './clauses.ts'
import { afterLead } from './lead.ts'
import { clauseOf } from './main-verb.ts'
import { holdsStatement } from './run-on.ts'

/**
 * How an answer begins: a whole sentence, a question, “that/how/what …” waiting for its main clause, “because/so that …”
 * with nothing it belongs to, a thing, a doing (“moving the oven”), a deed without its doer (“moved the oven”) or one that
 * might be done (“move the oven first”).
 */
export type Shape = 'sentence' | 'question' | 'clause' | 'when' | 'reason' | 'thing' | 'doing' | 'did' | 'do'

const object = (word: string): boolean =>
  determiners.has(word) ||
  prepositions.has(word) ||
  /^(?:it|them|you|me|us|him|her|to|up|out|off|from|\d.*|two|three|four|five|six|seven|eight|nine|ten)$/.test(
    word,
  )

const courtesy =
  /^(?:me too|me neither|same here|likewise|thanks?|sorry|yes|no|please|hope|well|good|great|congratulations|hello|hi)\b/i

/** Words after which a “what …” has its main clause: “what you said made me think”. */
const goesOn = (words: readonly string[]): boolean => {
  const clause = clauseOf(words.slice(1))
  // “What surprised me is …”: the question word is who did it.
  const isSubject = /^(?:what|who|which)$/.test(words[0] ?? '') && finite(words[1] ?? '') !== 'no'
  const from = isSubject ? 2 : clause ? clause.verb + 2 : words.length
  return words
    .slice(from)
    .some(
      (word, at) =>
        (auxiliaries.has(word) || (canBe(word, 'past') && !canBe(word, 'base'))) &&
        !/^(?:who|which|that|you|i|we|they|it|he|she|and|to|be|never|always)$/.test(
          words[from + at - 1] ?? '',
        ),
    )
}

/** “That third years who fall behind get …”: “that” never points at several. */
const headsMany = (words: readonly string[]): boolean =>
  words
    .slice(1, 4)
    .some(
      (word, at) =>
        looksPlural(word) &&
        (/^(?:who|that|which)$/.test(words[at + 2] ?? '') || finite(words[at + 2] ?? '') === 'surely'),
    )

const led = (first: string, words: readonly string[], text: string): Shape | undefined => {
  if (!questionWords.has(first) && first !== 'that') return undefined
  if (/^(?:if|whether|whose|whom)$/.test(first)) return 'sentence'
  const second = words[1] ?? ''
  if (first === 'that') {
    if (auxiliaries.has(second) || canBe(second, 'past') || canBe(second, 'third')) return 'sentence'
    if (headsMany(words)) return 'clause'
    // “that oven you moved”: a thing one points at.
    if (!determiners.has(second) && !/^(?:you|i|we|they|it|he|she|nobody|everyone|people|no)$/.test(second))
      return clauseOf(words.slice(1)) && !/^\S+ \S+ (?:you|i|we|they)\b/i.test(text) ? 'clause' : 'thing'
    return 'clause'
  }
  const comma = /, (?:i|you|we|it|that|they|he|she)\b/i.test(text)
  if (first === 'when') return comma || holdsStatement(text) ? 'sentence' : 'when'
  return comma || goesOn(words) ? 'sentence' : 'clause'
}

const relative = /^(?:i|you|we|they|he|she|who|that|which|nobody|everyone)$/

/** Do the words hold a verb of a statement that no “you …” or “who …” in the middle has for itself? */
const saysOf = (words: readonly string[]): boolean => {
  let owed = 0
  let led = false
  for (const [at, word] of words.entries()) {
    // “The kitchen you built made me jealous”: past the words of its own, what is done to something is said of the thing.
    const does =
      led && owed === 0 && canBe(word, 'past') && !canBe(word, 'base') && object(words[at + 1] ?? '')
    if (does && !prepositions.has(words[at + 1] ?? '')) return true
    if (at > 0 && relative.test(word)) {
      owed = 1
      led = true
    } else if (owed > 0 && (finite(word) !== 'no' || canBe(word, 'participle'))) {
      if (!auxiliaries.has(word) || finite(words[at + 1] ?? '') === 'no') owed = 0
    } else if (at > 0 && owed === 0 && finite(word) === 'surely' && !determiners.has(words[at - 1] ?? ''))
      return true
  }
  return false
}

/** What one is, can do or wishes, said without “I”: “speak Arabic”, “can drive a van”, “wish I had asked”. */
const ofOneself =
  /^(?:(?:can|could|will|have|am|speak|know|wish|remember|understand) (?!you\b|we\b|they\b)\S|love (?:the|that|how|it|your|this|what)\b|like (?:that|how|it)\b|(?:think|guess|believe) (?:i|you|that|the)\b)/i

const leadsTo =
  /^(?:because|although|though|since|as soon as|whenever|as|while|once|unless|after|before|so that|if|until)\b(?! of\b)/i

/** “Because nobody counts”: alone, or with the statement it belongs to after it. */
const reasoned = (text: string, words: readonly string[]): Shape | undefined => {
  const [lead = ''] = leadsTo.exec(text) ?? []
  if (lead === '' || clauseOf(words.slice(lead.split(' ').length)) === undefined) return undefined
  return /,/.test(text) || holdsStatement(text)
    ? 'sentence'
    : /^(?:because|so that|although|though)/i.test(lead)
      ? 'reason'
      : 'sentence'
}

export const shapeOf = (sentence: string): Shape => {
  if (/\?["”')\]]*$/.test(sentence)) return 'question'
  const [text = ''] = sentence
    .replace(/[.!]{1,9}$/, '')
    .replace(/^(?:u|ye|ya|youse) /i, 'You ')
    .split(/[;:] /)
  const given = grammarOf(text).map(bare)
  // “40 shops”: what is counted is a thing, whatever else the word may be.
  const counted = /^\d+$/.test(given[0] ?? '') && looksPlural(given[1] ?? '')
  const words = counted ? [given[0] ?? '', 'things', ...given.slice(2)] : given
  const [first = ''] = words
  if (courtesy.test(text)) return 'sentence'
  if (/^the (?:more|less|better|sooner|longer|earlier)\b.* the \S/i.test(text)) return 'sentence'
  const lead = reasoned(text, words) ?? led(first, words, text)
  if (lead) return lead
  // “You spilling your tea”: what somebody was doing, told as it is.
  if (/^(?:you|he|she|they|we|me|him|her|them|us)$/.test(first) && canBe(words[1] ?? '', 'gerund'))
    return 'doing'
  // “Last year I redid …”, “next I would …”, “afterwards we …”: when, before who.
  if (fromWho(text) !== text) return 'sentence'
  const whenFirst =
    adverbs.has(first) || /^(?:next|then|afterwards?|later|today|yesterday|maybe|perhaps|first)$/.test(first)
  if (whenFirst && /^(?:i|you|we|they|he|she|it)$/.test(words[1] ?? '')) return 'sentence'
  if (first === 'me' && words[1] === 'and') return 'sentence'
  if (ofOneself.test(text)) return 'did'
  const at = adverbs.has(first) ? 1 : 0
  const [verb = '', next = ''] = [words[at], words[at + 1]]
  const alike = canBe(verb, 'base')
  if (/^(?:was|had|did)$/.test(verb)) return 'did'
  if (canBe(verb, 'past') && !determiners.has(verb) && (object(next) || (!alike && !clauseOf(words))))
    return 'did'
  // “Took Peoria from seven to nineteen”: a name stands where what was done to something does.
  if (canBe(verb, 'past') && !alike && at === 0 && !clauseOf([verb]) && /^\S+ \p{Lu}\p{Ll}/u.test(text))
    return 'did'
  if (alike && object(next) && !auxiliaries.has(verb) && !determiners.has(verb)) return 'do'
  // “Them biscuits hid behind the trolley”, “cake where I took the last bun”: a thing, and what is told of it.
  if (first === 'them' && words.length > 2 && looksPlural(words[1] ?? '')) return 'thing'
  if (/^\p{L}+ where (?:i|you|we|they|he|she)\b/iu.test(text) && finite(first) === 'no') return 'thing'
  if (clauseOf(words) || saysOf(words) || holdsStatement(text)) return 'sentence'
  if (canBe(first === 'not' ? (words[1] ?? '') : first, 'gerund')) return 'doing'
  return prepositions.has(first) ? 'sentence' : 'thing'
}

/** “That you close early” and “How I moved the oven” as the statements they lead up to; everything else as it is. */
export const unled = (sentence: string): string => {
  const rest = afterLead(sentence)
  return rest === undefined || shapeOf(sentence) === 'question'
    ? sentence
    : rest.charAt(0).toUpperCase() + rest.slice(1)
}
