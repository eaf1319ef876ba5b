import { kindsOf } from '../english/lexicon.ts'
import { canBe, pastOf, verbReading } from '../english/verb-forms.ts'
import { bare, determiners, prepositions, questionWords, subjectPronouns, wordsOf } from '../notes/tokens.ts'
import type { AskKind } from '../vocabulary/asks.ts'
import { goesOnAlone } from './clauses.ts'
import { type Shape, shapeOf } from './shape.ts'
import { type Facing, toTheirFace } from './to-face.ts'

/** A further sentence of the same: a stop between them where none stands; no word is touched. */
export const furtherSaid = (said: string, further: string): string =>
  [said.trim(), further.trim()]
    .filter((part) => part !== '')
    .reduce(
      (all, part) => (all === '' ? part : `${all}${/[.!?…]["”’')]?$/.test(all) ? '' : '.'} ${part}`),
      '',
    )

const small = (text: string): string => {
  const [first = ''] = wordsOf(text)
  return /^I(?:['’]\p{L}+)?$/u.test(first) || /\p{Lu}.*\p{Lu}/u.test(first)
    ? text
    : text.charAt(0).toLowerCase() + text.slice(1)
}

const because = /^['’]?(?:because|cause|cos|coz|cuz|bc) /i

const isObject = (word: string): boolean =>
  determiners.has(word) ||
  /^(?:me|us|you|it|them|her|his|him|their|people|everyone|everybody|time|money)$/.test(word)

/** “so human”, “clever and kind”: what something is like, and nothing else. */
const isQuality = (text: string): boolean => {
  const words = wordsOf(text.replace(/[.!]{1,9}$/, '')).map(bare)
  return (
    words.length > 0 &&
    words.length < 6 &&
    words.every(
      (word) =>
        kindsOf(word).adjective ||
        kindsOf(word).adverb ||
        /^(?:and|so|very|really|not|but|just|too)$/.test(word),
    ) &&
    kindsOf(words.at(-1) ?? '').adjective
  )
}

/** “best day in years”: what always has “the” before it. */
const isMost = (text: string): boolean =>
  /^(?:best|worst|\p{L}{3,}est) \p{L}/iu.test(text) &&
  kindsOf(wordsOf(text)[0]?.toLowerCase() ?? '').adjective

/** “made me think of home”, “reminds me of my first shop”: done by what was told, not by the writer. */
const isItsDoing = (text: string): boolean => {
  const [first = '', second = ''] = wordsOf(text).map(bare)
  return canBe(first, 'third') && !canBe(first, 'base')
    ? true
    : canBe(first, 'past') &&
        (/^(?:me|us)$/.test(second) || (first === 'made' && /^(?:my|our)$/.test(second)))
}

interface Leads {
  readonly because: string
  readonly quality: string
  readonly thing: string
  readonly clause: string
  readonly deed: string
  readonly other: string
}

const stays = { clause: 'What stays with me is ', deed: 'I ', other: 'What stays with me: ' }

/** What a fragment is the rest of, by what was asked. */
const leads: Readonly<Record<'why' | 'moment' | 'helps', Leads>> = {
  why: { ...stays, because: 'That stayed with me because ', quality: "That's ", thing: stays.clause },
  moment: { ...stays, because: 'I remember it because ', quality: 'That was ', thing: 'That was ' },
  helps: {
    because: 'That would help because ',
    quality: 'That would be ',
    thing: 'That would help with ',
    clause: 'That would help with ',
    deed: "I'd ",
    other: 'That would help ',
  },
}

/** “because nobody counts”; one that has its own statement behind it is said in full. */
const reasonIn = (lead: Leads, typed: string): string | undefined => {
  const reason = typed.replace(because, '')
  const [, after = ''] = /, (.+)$/s.exec(reason) ?? []
  if (reason === typed) return undefined
  return goesOnAlone(after) ? typed : lead.because + small(reason)
}

/** “wish we had that”, “want to work like that”: a deed or a wish of the writer’s, without “I”. */
const isOwnDeed = (shape: Shape, first: string, second: string): boolean =>
  shape === 'did' ||
  (canBe(first, 'base') && subjectPronouns.has(second)) ||
  // “Respect for the customer” is a thing.
  (shape === 'do' && !(prepositions.has(second) && second !== 'to'))

/** “with the rota”, “when it is full”: where or when something would be of use. */
const saysWhere = (text: string, first: string): boolean =>
  !/, /.test(text) &&
  (prepositions.has(first) ||
    /^(?:when(?:ever)?|where(?:ver)?|to|if|anywhere|everywhere|mostly|especially)$/.test(first))

/** A fragment with the words it is the rest of; what is said in full, or asks, stays as it was typed. */
const inFull = (kind: keyof typeof leads, typed: string): string => {
  const lead = leads[kind]
  const reason = reasonIn(lead, typed)
  if (reason !== undefined) return reason
  const text = small(typed)
  const shape = shapeOf(typed)
  const [first = '', second = ''] = wordsOf(typed).map(bare)
  if (shape === 'question' || first === 'same') return typed
  if (isQuality(typed)) return lead.quality + text
  if (kind === 'helps' && saysWhere(typed, first)) return lead.other + text
  if (/^(?:not like|not every|like (?:my|our|a|an|at|in)) /i.test(text)) return `That's ${text}`
  if (isMost(typed)) return `${kind === 'moment' ? 'That was' : "That's"} the ${text}`
  if (first === 'to' && (second === 'be' || canBe(second, 'base'))) return lead.other + text
  if (
    kind === 'helps' &&
    canBe(first, 'third') &&
    !canBe(first, 'base') &&
    !determiners.has(first) &&
    isObject(second)
  )
    return `That ${text}`
  // “Clients that stopped eating, and the family worry less”: what it helps with, and what comes of it.
  const [part = ''] = typed.split(/, /)
  if (kind === 'helps' && part !== typed && shapeOf(part) === 'thing') return lead.thing + text
  if (shape === 'sentence' || first === 'where') return typed
  // “Never seen that before”.
  if (first === 'never' && canBe(second, 'participle') && !canBe(second, 'past')) return `I've ${text}`
  if (isItsDoing(typed)) return `That ${text}`
  if (isOwnDeed(shape, first, second)) return lead.deed + text
  if (shape === 'clause') return lead.clause + text
  return (shape === 'when' ? lead.other : lead.thing) + text
}

/** “she asked me about”, “the question was”: who asked is known. */
const askedBy =
  /^(?:(?:(?:it|that|this|the question) was |(?:\p{L}+ )?(?:asked|wanted to know) (?:me )?)?(?:(?:about|on|re:?) )?)/iu

const inverted =
  /^(?:who|what|which|where|when|why|how(?: \p{L}+)?)?\s?(?:do|does|did|are|is|was|were|can|could|would|will|should|have|has|had|am) (?:you|i|we|they|it|he|she|your|my|the)\b/iu

/** “giving shots, it sounded like …”: what it was about, and what came of it. */
const withTail =
  /^([^,.?!;]{3,60}?)(?:, and |, | and )((?:i|it|we|did ?n['’]?t|could ?n['’]?t|forgot|said|got|mixed|muddled|went|gave|froze|blanked|rambled|waffled|guessed)\b[^?]+)$/isu

/** “Didn’t know it so I guessed”: whoever answers did. */
const tailOf = (tail: string): string => (/^(?:i|it|we)\b/i.test(tail) ? tail : `I ${small(tail)}`)

/** What they had asked, as a sentence that stands before the better answer. */
const questionOf = (typed: string): string => {
  // “Not a question, it was my rescue drill, I was slow”: nothing was asked.
  const [, slip] =
    /^(?:it was(?: not|n['’]?t)|not)(?: really)? a question,? (?:(?:it was|just) )?(.+)$/is.exec(
      typed.trim(),
    ) ?? []
  if (slip !== undefined) return aboutIn(slip, '')
  const [, about = '', tail = ''] = withTail.exec(typed.trim()) ?? []
  if (tail !== '') {
    const asked = questionOf(about)
    const then = tailOf(tail).replace(/[.!\s]{1,9}$/, '')
    return asked.endsWith('?')
      ? `${asked} ${then.charAt(0).toUpperCase()}${then.slice(1)}.`
      : `${asked.replace(/\.$/, '')}, and ${small(then)}.`
  }
  const text = typed.replace(askedBy, '').trim()
  const first = bare(wordsOf(text)[0])
  const plain = text.replace(/[.?!\s]{1,9}$/, '')
  if (/\?$/.test(text) || inverted.test(text)) return `You asked: ${small(plain)}?`
  if (questionWords.has(first)) return `You asked ${small(plain)}.`
  const shape = shapeOf(plain)
  // “Tell me about a time you failed”: as they said it.
  if (/^(?:tell|describe|explain|walk|talk|show|give) (?:me|us|how|what|why|a|an|the|your)\b/i.test(plain))
    return `You asked: “${plain}”.`
  if (shape === 'did') return `I ${small(plain)}.`
  if (shape === 'sentence') return `${plain}.`
  return `You asked about ${small(plain.replace(/ (?:question|one)$/i, ''))}.`
}

/** “Mixing up margin and markup”: what the writer did, as a sentence. */
const withoutGerund = (text: string): string | undefined => {
  const [first = '', ...rest] = wordsOf(text)
  const base = canBe(first.toLowerCase(), 'gerund') ? verbReading(first.toLowerCase())?.base : undefined
  return base === undefined || rest.length < 2 ? undefined : `I ${pastOf(base)} ${rest.join(' ')}`
}

/** What it was that went wrong, before the words that put it right. */
const aboutIn = (typed: string, said: string): string => {
  const plain = typed.replace(/^(?:it was |that was )?(?:about |on )?/i, '').replace(/[.!\s]{1,9}$/, '')
  // “The pension thing, I blanked on the name of it”: a sentence once it says that it was about that.
  const [, head = '', tail = ''] = withTail.exec(plain) ?? []
  const named = head === '' ? '' : shapeOf(head)
  if (named === 'doing' || (named === 'thing' && /^(?:the|your|my|that) /i.test(head)))
    return furtherSaid(`On ${small(head)}, ${tailOf(tail)}`, said)
  // “Torque on the nuts”: without its article it only stands as a heading.
  if (named === 'thing') return furtherSaid(`${head}: ${tailOf(tail)}`, said)
  const shape = shapeOf(plain)
  const deed = shape === 'doing' ? withoutGerund(plain) : undefined
  if (deed !== undefined) return furtherSaid(deed, said)
  if (shape === 'when') return `${plain}, ${small(said)}`
  if (shape === 'sentence') return furtherSaid(plain, said)
  if (shape === 'did') return furtherSaid(`I ${small(plain)}`, said)
  return furtherSaid(`On ${small(plain)}, I'd like to put one thing right`, said)
}

/**
 * The words of a point with what was answered to a question about them: right after it, or before a better answer; no word of either is touched, but that
 * the question named its reader, and the answer is said to their face.
 */
export const answeredWith = (kind: AskKind, said: string, answer: string, facing?: Facing): string => {
  const faced = facing && kind !== 'noted' ? toTheirFace(answer, facing) : undefined
  const typed = (faced?.whose === 'sure' ? faced.text : answer).trim()
  if (typed === '') return said
  if (kind === 'noted') return typed
  if (kind === 'about') return aboutIn(typed, said)
  return kind === 'asked' ? furtherSaid(questionOf(typed), said) : furtherSaid(said, inFull(kind, typed))
}
