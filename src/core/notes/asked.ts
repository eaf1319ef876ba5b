import { kindsOf } from '../english/lexicon.ts'
import { auxiliaries, canBe } from '../english/verb-forms.ts'
import type { Whole } from './fragment.ts'
import { bare, determiners } from './tokens.ts'

const inverted = (words: readonly string[]): boolean => {
  const [first, second, third] = words.map(bare)
  const asksHow =
    first === 'how' &&
    auxiliaries.has(third ?? '') &&
    (determiners.has(bare(words[3])) || /^(?:i|you|we|they|he|she|it)$/.test(bare(words[3])))
  if (asksHow) return true
  // “how many people would I manage”
  const asks = words.findIndex(
    (word, at) =>
      at > 1 && auxiliaries.has(bare(word)) && /^(?:i|you|we|they|there|your)$/.test(bare(words[at + 1])),
  )
  if (asks > 0 && (/^(?:which|what)$/.test(first ?? '') || /^(?:much|many)$/.test(second ?? ''))) return true
  const at = first === 'how' && /^(much|many|long|often|big|far|soon)$/.test(second ?? '') ? third : second
  return auxiliaries.has(at ?? '') && /^(?:how|why|where|when)$/.test(first ?? '')
}

/** “how long is orientation”, “when is start date”: a thing that is asked about has its article. */
const beingAsked =
  /^((?:how (?:long|big|large|old|far|soon)|when|where) is )(?!(?:it|there|that|this)\b)((?:\p{L}+ ){0,2}\p{L}+)\??$/iu

/** “how many units per officer”: a count without a verb. */
const counted =
  /^(how (?:many|much) (?:\p{L}+ )?\p{L}+) ((?:per|for each|in each|on each|at each) \p{L}[\p{L} ]*)\??$/iu

/** “which booking system”: what they use, where it is a thing one works with. */
const used = /^((?:which|what) (?:\p{L}+ ){0,2}(?:system|software|platform|program|programme|app)s?)\??$/iu

const isNoun = (text: string): boolean =>
  text.split(' ').every((word, at, words) => {
    const { one, mass, many, adjective } = kindsOf(bare(word))
    return one || mass || many || (adjective && at < words.length - 1)
  })

/** A question of a few words, as one would ask it; anything else as it stands. */
const askedInFull = (question: string): string => {
  const [, opening = '', thing = ''] = beingAsked.exec(question) ?? []
  if (thing && !determiners.has(bare(thing.split(' ')[0])) && isNoun(thing)) return `${opening}the ${thing}`
  const [, many = '', each = ''] = counted.exec(question) ?? []
  const things = many.split(' ').slice(2)
  if (each && isNoun(things.join(' ')) && isNoun(each.replace(/^(?:per|(?:for|in|on|at) each) /i, '')))
    return `${many} ${/ much /i.test(many) ? 'is' : 'are'} there ${each}`
  const [, system] = used.exec(question) ?? []
  return system ? `${system} do they use` : question
}

const unasked =
  /^(?:I )?(?:(?:forgot|wanted|meant) to ask|left without asking|(?:never|did(?:n['’]?t| not)) (?:get to )?ask|never asked|should have asked)(?: (?:about|her|him|them))? (?=(?:who|what|how|why|when|where|which|whether|if)\b)/i

/** “I forgot to ask who pays for it” → “who pays for it”: what was not asked is the question. */
export const unaskedOf = (note: string): string =>
  askedInFull(note.replace(unasked, '').replace(/^if (?=\S)/, 'whether '))

/** A question in words, as it can be asked directly or stand in a sentence. */
export const asked = (words: readonly string[], text: string, question: boolean): Whole => {
  const [first = '', second = ''] = words.map(bare)
  const subjectAsks = /^(who|which)$/.test(first) && (canBe(second, 'third') || auxiliaries.has(second))
  const whatIs = first === 'what' && auxiliaries.has(second)
  if (whatIs && /\blike\b/.test(text)) return { shape: 'question', forms: { question: text } }
  const person = /^(?:you|i|we|they|he|she|there|your|the|my)$/.test(bare(words[2]))
  if (whatIs && person && /^(?:would|could|will|can|should)$/.test(second))
    return { shape: 'question', forms: { question: text } }
  // “what is a p value” → “what a p value is”.
  const short = whatIs && /^(?:is|was)$/.test(second) && words.length <= 5
  if (short)
    return {
      shape: 'how',
      forms: { how: `what ${words.slice(2).join(' ')} ${words[1]}`, question: text },
      tense: 'present',
    }
  if (question || whatIs || inverted(words)) return { shape: 'question', forms: { question: text } }
  return {
    shape: 'how',
    forms: { how: text, ...(subjectAsks ? { question: text } : {}) },
    tense: 'present',
  }
}
