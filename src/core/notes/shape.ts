import { addressForm } from '../dossier/address.ts'
import { clauseOf } from './clause.ts'
import { articleOf, bareSubjects, withDeterminer } from './determiner.ts'
import type { Fragment, Shape, Voice } from './fragment.ts'
import {
  adverbs,
  auxiliaries,
  bare,
  determiners,
  houses,
  inPlaceOf,
  looksPlural,
  questionWords,
  units,
  wordsOf,
} from './tokens.ts'
import { asGerund, expanded, turned } from './turn.ts'
import { canBe } from './verb-forms.ts'
import { conversing } from './verbs.ts'

const deeds = new Set(conversing.trim().split(/\s+/))

const promised =
  /^(send|share|forward|introduce|check|find|write|prepare|get|call|come|bring|give|show|look|ask|read|let|put|pass|provide|confirm|visit|finish|follow|email|mail)$/
/** What an organisation does: without a subject, it is the reader's side that did it. */
const changing = /^(moved|switched|migrated|hired|scrapped|halved|doubled|launched|replaced|rolled)$/

/** A note's words in the forms that they take. */
export interface Whole {
  readonly shape: Shape
  readonly forms: Fragment['forms']
  readonly subject?: NonNullable<Fragment['subject']>
  readonly tense?: NonNullable<Fragment['tense']>
}

const inverted = (words: readonly string[]): boolean => {
  const [first, second, third] = words.map(bare)
  const asksHow =
    first === 'how' &&
    auxiliaries.has(third ?? '') &&
    (determiners.has(bare(words[3])) || /^(?:i|you|we|they|he|she|it)$/.test(bare(words[3])))
  if (asksHow) return true
  const at = first === 'how' && /^(much|many|long|often|big|far|soon)$/.test(second ?? '') ? third : second
  return (
    auxiliaries.has(at ?? '') &&
    /^(how|what|why|where|when|which|who)$/.test(first ?? '') &&
    !/^(who|what|which)$/.test(first ?? '')
  )
}

const asked = (words: readonly string[], text: string, question: boolean): Whole => {
  const [first = '', second = ''] = words.map(bare)
  const subjectAsks = /^(who|which)$/.test(first) && (canBe(second, 'third') || auxiliaries.has(second))
  const whatIs = first === 'what' && auxiliaries.has(second)
  if (whatIs && /\blike\b/.test(text)) return { shape: 'question', forms: { question: text } }
  const person = /^(?:you|i|we|they|he|she|there|your|the|my)$/.test(bare(words[2]))
  if (whatIs && person && /^(?:would|could|will|can|should)$/.test(second))
    return { shape: 'question', forms: { question: text } }
  // “what is a p value” → “what a p value is”.
  const short =
    whatIs &&
    /^(?:is|was)$/.test(second) &&
    words.length <= 5 &&
    !/\b(?:the best|the worst|your|you)\b/.test(text)
  if (short)
    return {
      shape: 'how',
      forms: { how: `what ${words.slice(2).join(' ')} ${words[1]}`, question: text },
      tense: 'present',
    }
  if (question || inverted(words)) return { shape: 'question', forms: { question: text } }
  if (whatIs && !/^(is|was|has|will|can|would|could)$/.test(second))
    return { shape: 'question', forms: { question: text } }
  return {
    shape: 'how',
    forms: { how: text, ...(subjectAsks || whatIs ? { question: text } : {}) },
    tense: 'present',
  }
}

const stated = (
  words: readonly string[],
  subject: Fragment['subject'],
  tense: NonNullable<Fragment['tense']>,
): Whole => {
  const text = words.join(' ')
  const gerund = subject === 'you' ? asGerund(words) : undefined
  return {
    shape: subject === 'I' ? 'sentence' : 'that',
    forms: { that: text, sentence: text, ...(gerund ? { gerund } : {}) },
    ...(subject ? { subject } : {}),
    tense,
  }
}

/** What the words of a note are, turned towards the reader; or the pronoun whose owner cannot be told. */
export const shapeOf = (text: string, voice: Voice): Whole | string => {
  const toReader = voice.speaker !== undefined && voice.speaker.id === voice.reader?.id
  const form = voice.speaker ? addressForm(voice.speaker, 'neutral') : undefined
  const name = form && 'greeting' in form ? form.greeting : voice.speaker?.name
  const question = /\?$/.test(text)
  const plain = expanded(text.replace(/(?<!\?)\?+$/, ''))
  // The speaker's own name in a note to them is “you” like any “she”.
  const own = wordsOf(plain).map((word) => {
    if (!toReader || name === undefined) return word
    if (bare(word) === name.toLowerCase()) return inPlaceOf(word, 'she')
    return bare(word) === `${name.toLowerCase()}'s` ? inPlaceOf(word, 'her') : word
  })
  const first = bare(own[0])
  // Whoever did it, in the sex that the rest of the note speaks of.
  const unsaid = own.some((word) => /^(?:he|him|his|himself)$/.test(bare(word))) ? 'he' : 'she'
  const others = new Set(
    voice.people
      .filter((person) => person.id !== voice.speaker?.id)
      .flatMap((person) => [person.called, person.given, ...person.name.split(/\s+/)])
      .flatMap((word) => word?.toLowerCase() ?? []),
  )
  const turn = (words: readonly string[]) => turned(words, { toReader, others, ...(name ? { name } : {}) })

  if (questionWords.has(first) && own.length > 1) {
    const { words, unclear } = turn(own)
    return unclear ?? asked(words, words.join(' '), question)
  }
  // “is there study leave”, “could I work from Hull”: asked without a mark.
  const yesNo =
    (/^(?:is|are|was|were|do|does|did|can|could|will|would|should|has|have)$/.test(first) &&
      /^(?:i|you|we|they|he|she|it|there|the|my|your|any|anyone|everyone|people)$/.test(bare(own[1]))) ||
    (/^(?:is|are|do|does|can)$/.test(first) && looksPlural(bare(own[1])))
  if (yesNo && own.length > 2) {
    const { words, unclear } = turn(own)
    return unclear ?? { shape: 'question', forms: { question: words.join(' ') } }
  }
  if (question) return { shape: 'question', forms: { question: turn(own).words.join(' ') } }
  const act = /^(really|clearly|even|also|just)$/.test(first) ? bare(own[1]) : first
  const deed = deeds.has(act) && canBe(act, 'past') && own.length > 1 && !determiners.has(first)
  if (deed && voice.speaker) {
    const { words, unclear } = turn([toReader ? unsaid : (name ?? 'they'), ...own])
    return unclear ?? stated(words, toReader ? 'you' : 'other', 'past')
  }
  const state = /^(?:was|wasn't|is|isn't|thought|felt|found|has|had)$/.test(first) && own.length > 2
  // “impressed that I …”: how the other person took it.
  const felt = /^(?:impressed|pleased|surprised|delighted|amused|curious|intrigued|touched)$/.test(first)
  // “perked up when …”, “read my sample and stopped …”: a doing without its doer.
  const unowned =
    !changing.test(first) &&
    canBe(first, 'past') &&
    /^(?:my|me|us|up|out|off|down|back|round|through|over|his|her|to)$/.test(bare(own[1])) &&
    (!canBe(first, 'base') || / and (?:then )?\w+ed\b/.test(plain))
  if (unowned && voice.speaker) {
    const { words, unclear } = turn([toReader ? unsaid : (name ?? 'they'), ...own])
    return unclear ?? stated(words, toReader ? 'you' : 'other', 'past')
  }
  if (felt && toReader && own.length > 2) {
    const { words, unclear } = turn([unsaid, 'was', ...own])
    return unclear ?? stated(words, 'you', 'past')
  }
  if (state && voice.speaker) {
    const { words, unclear } = turn([toReader ? unsaid : (name ?? 'they'), ...own])
    return unclear ?? stated(words, toReader ? 'you' : 'other', 'past')
  }
  if (toReader && changing.test(first) && own.length > 1 && !canBe(bare(own[1]), 'past')) {
    const { words, unclear } = turn(['they', ...own])
    return unclear ?? stated(words, 'team', 'past')
  }
  // “they asked me” after a talk with one person is that person.
  if (toReader && first === 'they' && deeds.has(bare(own[1])) && /^(me|us)$/.test(bare(own[2]))) {
    const { words, unclear } = turn([unsaid, ...own.slice(1)])
    return unclear ?? stated(words, 'you', 'past')
  }
  const does =
    canBe(first, 'third') &&
    !canBe(first, 'base') &&
    (determiners.has(bare(own[1])) ||
      adverbs.has(bare(own[1])) ||
      /^(someone|somebody|everyone|people|to|that|me|it)$/.test(bare(own[1])))
  if (does && toReader) {
    const { words, unclear } = turn([unsaid, ...own])
    return unclear ?? stated(words, 'you', 'present')
  }
  const found = clauseOf(own)
  // “working capital is worse than it looks” is a statement, “building models people trust” a doing.
  const doing = canBe(first, 'gerund') && !looksPlural(bare(own[1]))
  const clause = doing && !(found?.verb === 2 && /^(is|are|was|were)$/.test(bare(own[2]))) ? undefined : found
  const compound = ['let', 'make', 'help', 'go', 'come'].includes(bare(own[1]))
  if (
    first === 'they' &&
    !compound &&
    canBe(bare(own[1]), 'base') &&
    canBe(bare(own[2]), 'base') &&
    /^(every|the|any|all|each)/.test(bare(own[3]))
  )
    return { shape: 'noun', forms: {} }
  if (clause) {
    const { words, subject, unclear } = turn(own)
    if (unclear) return unclear
    // “we ship on Fridays” may be the speaker's “we”; only what is plainly shared is the writer's too.
    if (
      subject === 'we' &&
      clause.tense !== 'past' &&
      !/\b(both|all|together|same|each other|share)\b/i.test(plain)
    )
      return 'we'
    const article = articleOf(own.slice(0, clause.verb), toReader)
    const full = article ? [article, ...words] : words
    return stated(
      full,
      article === 'your' && own.slice(0, clause.verb).some((word) => units.has(bare(word)))
        ? 'team'
        : subject,
      clause.tense,
    )
  }
  const { words, unclear } = turn(own)
  if (unclear) return unclear
  const phrase = words.join(' ')
  if (/^(he|she|they|we|i|someone|everyone|everybody|nobody|anyone)$/.test(first))
    return { shape: 'noun', forms: {} }
  const negated = first === 'not' && (bare(own[1]) === 'being' || canBe(bare(own[1]), 'gerund'))
  if ((negated || first === 'being' || canBe(first, 'gerund')) && own.length > 1)
    return { shape: 'gerund', forms: { gerund: phrase, noun: phrase } }
  const verb = canBe(first, 'base') && !canBe(first, 'third') && own.length > 1 && !bareSubjects.test(first)
  const object = bare(own[1])
  if (
    verb &&
    (determiners.has(object) ||
      /^(me|him|them|it|over|through|up|on|out|off|down|by|you|back|in)$/.test(object))
  )
    return { shape: 'verb', forms: { verb: phrase } }
  if (verb && promised.test(first)) return { shape: 'verb', forms: { verb: phrase } }
  if (
    /\b(?:but|so)\b/.test(phrase) ||
    /\bsetted\b|^(mostly|mainly|short[- ]?staffed|hybrid|remote|flexible|setted)\b/.test(phrase)
  )
    return { shape: 'noun', forms: {} }
  const noun = (units.has(first) || houses.has(first)) && toReader ? `your ${phrase}` : withDeterminer(phrase)
  return { shape: 'noun', forms: { noun }, ...(/^your\b/.test(phrase) ? { subject: 'you' as const } : {}) }
}
