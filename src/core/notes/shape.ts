import { addressForm } from '../dossier/address.ts'
import { expanded } from '../english/expanded.ts'
import { canBe } from '../english/verb-forms.ts'
import { conversing } from '../english/verbs.ts'
import { asked } from './asked.ts'
import { accepts, type Clause, clauseOf, tenseOf } from './clause.ts'
import type { Fragment, Voice, Whole } from './fragment.ts'
import { bare, determiners, inPlaceOf, looksPlural, prepositions, questionWords, wordsOf } from './tokens.ts'
import { asGerund, facingAlready, type Turned, turned } from './turn.ts'
import { speaksOfOthers, standing } from './typed.ts'

const deeds = new Set(conversing.trim().split(/\s+/))

const promised =
  /^(send|share|forward|introduce|check|find|write|prepare|get|call|come|bring|give|show|look|ask|read|let|put|pass|provide|confirm|visit|finish|follow|email|mail)$/

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

/** A note on its way to its shape. */
interface Plain {
  readonly own: readonly string[]
  readonly first: string
  readonly second: string
  readonly plain: string
  /** It ends with a question mark. */
  readonly question: boolean
  readonly toReader: boolean
  readonly typed: boolean
  /** What was typed so was made a doing: “hearing more about …”. */
  readonly made: boolean
  /** It is about somebody. */
  readonly spoken: boolean
  /** Whoever did it, in the sex that the rest of the note speaks of. */
  readonly unsaid: 'he' | 'she'
  /** Who did it, where the note does not say: the reader, or the one it is about. */
  readonly doer: string
  readonly turn: (words: readonly string[]) => Turned
}

const plainOf = (text: string, voice: Voice): Plain => {
  const speaker = voice.said ? undefined : voice.speaker
  const toReader = speaker !== undefined && speaker.id === voice.reader?.id
  const form = speaker ? addressForm(speaker, 'neutral') : undefined
  const name = form && 'greeting' in form ? form.greeting : speaker?.name
  const plain = expanded(text.replace(/(?<!\?)\?+$/, ''))
  // The speaker's own name in a note to them is “you” like any “she”.
  const own = wordsOf(plain).map((word) => {
    if (!toReader || name === undefined) return word
    if (bare(word) === name.toLowerCase()) return inPlaceOf(word, 'she')
    return bare(word) === `${name.toLowerCase()}'s` ? inPlaceOf(word, 'her') : word
  })
  const unsaid = own.some((word) => /^(?:he|him|his|himself)$/.test(bare(word))) ? 'he' : 'she'
  const others = new Set(
    voice.people
      .filter((person) => person.id !== speaker?.id)
      .flatMap((person) => [person.called, person.given, ...person.name.split(/\s+/)])
      .flatMap((word) => word?.toLowerCase() ?? []),
  )
  return {
    ...{ own, plain, toReader, unsaid },
    first: bare(own[0]),
    second: bare(own[1]),
    question: /\?$/.test(text),
    spoken: speaker !== undefined,
    typed: voice.typed !== undefined,
    made: voice.typed === 'made',
    doer: toReader ? unsaid : (name ?? 'they'),
    turn: (words) =>
      voice.said ? facingAlready(words) : turned(words, { toReader, others, ...(name ? { name } : {}) }),
  }
}

/** One way to read a note: its words in their forms, the pronoun whose owner cannot be told, or nothing of the kind. */
type Read = (note: Plain) => Whole | string | undefined

const asAsked: Read = ({ own, first, question, typed, turn }) => {
  if (!questionWords.has(first) || own.length < 2) return undefined
  const { words, unclear } = turn(own)
  if (unclear) return unclear
  const whole = asked(words, words.join(' '), question)
  return typed && whole.shape === 'how' && !speaksOfOthers(words) ? { ...whole, typed: true } : whole
}

/** “is there study leave”, “could I work from Hull”: asked without a mark. */
const asYesNo: Read = ({ own, first, second, turn }) => {
  const yesNo =
    (/^(?:is|are|was|were|do|does|did|can|could|will|would|should|has|have)$/.test(first) &&
      /^(?:i|you|we|they|he|she|it|there|the|my|your|any|anyone|everyone|people)$/.test(second)) ||
    (/^(?:is|are|do|does|can)$/.test(first) && looksPlural(second))
  if (!yesNo || own.length < 3) return undefined
  const { words, unclear } = turn(own)
  return unclear ?? { shape: 'question', forms: { question: words.join(' ') } }
}

const asMarked: Read = ({ own, question, turn }) =>
  question ? { shape: 'question', forms: { question: turn(own).words.join(' ') } } : undefined

/** A doing without its doer: when it is one, the words with the doer put in, and who that is. */
interface Doerless {
  readonly when: (note: Plain) => boolean
  readonly words: (note: Plain) => readonly string[]
  readonly subject?: 'you' | 'team'
  readonly tense?: 'present'
}

const withDoer = ({ doer, own }: Plain): readonly string[] => [doer, ...own]

/** Whatever is told, shown or asked “me” without a subject is theirs; any other deed may be the writer's own. */
const doerless: readonly Doerless[] = [
  {
    // “asked me about my thesis”
    when: ({ first, second, own, spoken }) =>
      spoken && deeds.has(first) && canBe(first, 'past') && own.length > 2 && /^(?:me|us)$/.test(second),
    words: withDoer,
  },
  {
    // “asked about my thesis”
    when: ({ first, second, own, spoken }) =>
      spoken &&
      first === 'asked' &&
      /^(?:about|how|why|what|if|whether)$/.test(second) &&
      own.some((word) => /^(?:my|me|I)$/i.test(bare(word))),
    words: withDoer,
  },
  {
    // “they asked me” after a talk with one person is that person.
    when: ({ first, second, own, toReader }) =>
      toReader && first === 'they' && deeds.has(second) && /^(me|us)$/.test(bare(own[2])),
    words: ({ unsaid, own }) => [unsaid, ...own.slice(1)],
  },
]

const asDone: Read = (note) => {
  const found = doerless.find(({ when }) => when(note))
  if (!found) return undefined
  const { words, unclear } = note.turn(found.words(note))
  const subject = found.subject ?? (note.toReader ? 'you' : 'other')
  return unclear ?? stated(words, subject, found.tense ?? 'past')
}

/** “the tools team”, “building models people can read”, “a copy of the tables your team uses”: what could be said of it is not what is meant. */
const isRatherThing = (words: readonly string[], { verb, tense }: Clause): boolean => {
  const before = words.slice(0, verb).map(bare)
  const long = before.some((word) => prepositions.has(word)) && tense === 'present'
  const rather = verb === words.length - 1 || canBe(before[0] ?? '', 'gerund') || long
  return rather && accepts('Thing', words)
}

/** “we ship on Fridays” may be the speaker's “we”; only what is plainly shared is the writer's too. */
const isTheirWe = (subject: Fragment['subject'], tense: Fragment['tense'], plain: string): boolean =>
  subject === 'we' && tense !== 'past' && !/\b(both|all|together|same|each other|share)\b/i.test(plain)

const asTyped: Read = ({ own, plain, typed, made, turn }) => {
  const { words, subject, unclear } = turn(own)
  const verb = typed && !made && !unclear ? standing(own, words) : undefined
  if (verb === undefined) return undefined
  const tense = tenseOf(own.map(bare), verb)
  return isTheirWe(subject, tense, plain) ? 'we' : { ...stated(words, subject, tense), typed: true }
}

const asStated: Read = ({ own, plain, turn }) => {
  const { words, subject, unclear } = turn(own)
  const clause = clauseOf(words)
  // “the tools team”: a team, before it is tools that team.
  if (!clause || isRatherThing(words, clause)) return undefined
  if (unclear) return unclear
  if (isTheirWe(subject, clause.tense, plain)) return 'we'
  return stated(words, subject, (clauseOf(own) ?? clause).tense)
}

const asPhrase = ({ own, first, second, made, turn }: Plain): Whole | string => {
  const { words, subject, unclear } = turn(own)
  if (unclear) return unclear
  const phrase = words.join(' ')
  // A statement that the grammar does not know: it says so.
  if (/^(he|she|they|we|i|someone|everyone|everybody|nobody|anyone)$/.test(first))
    return stated(words, subject, 'present')
  const negated = first === 'not' && (second === 'being' || canBe(second, 'gerund'))
  if ((negated || first === 'being' || canBe(first, 'gerund')) && own.length > 1)
    return {
      shape: 'gerund',
      forms: { gerund: phrase, noun: phrase },
      ...(made && !speaksOfOthers(words) ? { typed: true as const } : {}),
    }
  const verb = canBe(first, 'base') && !canBe(first, 'third') && own.length > 1
  const object =
    determiners.has(second) ||
    /^(me|him|them|it|over|through|up|on|out|off|down|by|you|back|in)$/.test(second)
  if (verb && (object || promised.test(first))) return { shape: 'verb', forms: { verb: phrase } }
  return {
    shape: 'noun',
    forms: { noun: phrase },
    ...(/^your\b/.test(phrase) ? { subject: 'you' as const } : {}),
  }
}

const reads: readonly Read[] = [asAsked, asYesNo, asMarked, asTyped, asDone, asStated]

/** What the words of a note are, turned towards the reader; or the pronoun whose owner cannot be told. */
export const shapeOf = (text: string, voice: Voice): Whole | string => {
  const note = plainOf(text, voice)
  for (const read of reads) {
    const found = read(note)
    if (found !== undefined) return found
  }
  return asPhrase(note)
}
