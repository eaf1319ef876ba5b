import { addressForm } from '../../dossier/address.ts'
import { sombre } from '../mood.ts'
import { clauseOf } from './clause.ts'
import { articleOf, bareSubjects, withDeterminer } from './determiner.ts'
import { inDialect } from './dialect.ts'
import type { Fragment, Reading, Shape, Voice } from './fragment.ts'
import { mend, rosterOf } from './mend.ts'
import { piecesOf } from './pieces.ts'
import { properNouns } from './proper.ts'
import { wordCount } from './sentence.ts'
import { rough, writtenOut } from './shorthand.ts'
import { restored, said, shared, withoutTeller } from './teller.ts'
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
const longest = 45

const declined = (because: string, ask?: string): Reading => ({ ok: false, because, ...(ask ? { ask } : {}) })

/** What people put round a note: bullets, quotes, final stops, shorthand that has one reading. */
const unwrapped = (note: string): string =>
  writtenOut(note.trim())
    .replace(/\s+/g, ' ')
    .replace(/^[-–—*•·>]+\s*/, '')
    .replace(/\s{2,}/g, ' ')
    .replace(/[.!…]+$/, '')
    .trim()

/** The first letter small, unless it begins a name, an abbreviation or "I". */
const lowered = (text: string, keep: ReadonlySet<string>): string => {
  const [first = ''] = text.split(/[\s,;:]/)
  if (/^Qx/.test(first) || (/^\p{Lu}/u.test(first) && properNouns.has(bare(first)))) return text
  if (/^I\b/.test(first) || /^\p{Lu}[\p{Lu}\d]/u.test(first) || keep.has(bare(first).replace(/'s$/, '')))
    return text
  return text.charAt(0).toLowerCase() + text.slice(1)
}

const promised =
  /^(send|share|forward|introduce|check|find|write|prepare|get|call|come|bring|give|show|look|ask|read|let|put|pass|provide|confirm|visit|finish|follow|email|mail)$/
/** What an organisation does: without a subject, it is the reader's side that did it. */
const changing = /^(moved|switched|migrated|hired|scrapped|halved|doubled|launched|replaced|rolled)$/

interface Whole {
  readonly shape: Shape
  readonly forms: Fragment['forms']
  readonly subject?: NonNullable<Fragment['subject']>
  readonly tense?: NonNullable<Fragment['tense']>
}

const inverted = (words: readonly string[]): boolean => {
  const [first, second, third] = words.map(bare)
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

const shapeOf = (text: string, voice: Voice): Whole | string => {
  const toReader = voice.speaker !== undefined && voice.speaker.id === voice.reader?.id
  const form = voice.speaker ? addressForm(voice.speaker, 'neutral') : undefined
  const name = form && 'greeting' in form ? form.greeting : voice.speaker?.name
  const question = /\?$/.test(text)
  const plain = expanded(text.replace(/\?+$/, ''))
  // The speaker's own name in a note to them is “you” like any “she”.
  const own = wordsOf(plain).map((word) => {
    if (!toReader || name === undefined) return word
    if (bare(word) === name.toLowerCase()) return inPlaceOf(word, 'she')
    return bare(word) === `${name.toLowerCase()}'s` ? inPlaceOf(word, 'her') : word
  })
  const first = bare(own[0])
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
  if (question) return { shape: 'question', forms: { question: turn(own).words.join(' ') } }
  const act = /^(really|clearly|even|also|just)$/.test(first) ? bare(own[1]) : first
  const deed = deeds.has(act) && canBe(act, 'past') && own.length > 1 && !determiners.has(first)
  if (deed && voice.speaker) {
    const { words, unclear } = turn([toReader ? 'she' : (name ?? 'they'), ...own])
    return unclear ?? stated(words, toReader ? 'you' : 'other', 'past')
  }
  if (toReader && changing.test(first) && own.length > 1 && !canBe(bare(own[1]), 'past')) {
    const { words, unclear } = turn(['they', ...own])
    return unclear ?? stated(words, 'team', 'past')
  }
  // “they asked me” after a talk with one person is that person.
  if (toReader && first === 'they' && deeds.has(bare(own[1])) && /^(me|us)$/.test(bare(own[2]))) {
    const { words, unclear } = turn(['she', ...own.slice(1)])
    return unclear ?? stated(words, 'you', 'past')
  }
  const does =
    canBe(first, 'third') &&
    !canBe(first, 'base') &&
    (determiners.has(bare(own[1])) ||
      adverbs.has(bare(own[1])) ||
      /^(someone|somebody|everyone|people|to|that|me|it)$/.test(bare(own[1])))
  if (does && toReader) {
    const { words, unclear } = turn(['she', ...own])
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
  if (/^(he|she|they|we|i)$/.test(first)) return { shape: 'noun', forms: {} }
  if ((first === 'being' || canBe(first, 'gerund')) && own.length > 1)
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

/**
 * A note → a fragment that faces the reader, or a refusal with the reason. Never throws; a wrong sentence in a letter is
 * worse than a missing one, so what is unclear is declined and asked about.
 */
export const readNote = (note: string, fact: string, voice: Voice): Reading => {
  const raw = unwrapped(note)
  if (raw === '') return declined('the note is empty')
  if (wordCount(raw) > longest)
    return declined(
      `longer than ${longest} words: too much for one sentence`,
      'Which part of this note matters most? Make it a note of its own.',
    )
  if (/https?:|www\./i.test(raw))
    return declined('it holds a link', 'Should the link go into the letter? Say in words what it is.')
  const roster = rosterOf([
    ...voice.people.flatMap((person) => [person.name, person.called ?? '']),
    voice.writer.name,
    voice.company.name,
  ])
  const shouting = raw.length > 8 && raw === raw.toUpperCase()
  const mended = mend(shouting ? raw.toLowerCase() : raw, roster)
  const dialect = inDialect(mended.text, voice.english, new Set(roster.values()))
  const extra = {
    mended: [...mended.mended, ...dialect.turned],
    doubts: [...mended.doubts, ...dialect.doubts],
  }
  const coarse = rough(dialect.text)
  if (coarse)
    return declined(`“${coarse}” is too rough for a letter`, `How would you say “${coarse}” in a letter?`)
  const quotes: string[] = []
  const held = dialect.text.replaceAll(/["“]([^"“”]+)["”]/g, (_, words: string) => {
    quotes.push(words.replace(/[.,]+$/, ''))
    return `Qx${quotes.length - 1}x`
  })
  const spoken = /^(?:(?:he|she)\s+said\s+|said\s+)?Qx0x$/i.test(held.trim()) ? quotes[0] : undefined
  if (spoken !== undefined) {
    if (voice.speaker === undefined || voice.speaker.id !== voice.reader?.id || wordCount(spoken) > 16)
      return declined(
        'it is a long quotation, or not the reader’s own words',
        'Whose words are these, and which few matter most?',
      )
    return { ok: true, fragment: { fact, shape: 'quote', forms: { quote: spoken }, ...extra } }
  }
  if (
    /[.!?;]\s+\S/.test(held) &&
    (voice.own || /^(?:I|my)\b/.test(held)) &&
    !/\b(?:he|she|his|her)\b/i.test(held)
  ) {
    // Several sentences in the writer's own voice stand as they are.
    const sentence = lowered(dialect.text, new Set(roster.keys()))
    return { ok: true, fragment: { fact, shape: 'sentence', forms: { sentence }, subject: 'I', ...extra } }
  }
  if (/\b(?:admitted|confessed)\b/i.test(held) && sombre(held))
    return declined(
      'it was told in confidence, by the look of it',
      'May this stand in a letter that could be passed on?',
    )
  // A second sentence that takes the first one up again may turn its meaning round.
  if (/[.!?;]\s+(?:they|he|she|it|but|however|only|except|not)\b/i.test(held))
    return declined('it holds more than one statement', 'Make each statement a note of its own.')
  const { main, rest } = piecesOf(held)
  for (const piece of rest)
    extra.doubts.push(
      `The note also says “${restored(piece, quotes)}”: make it a note of its own if it should go in.`,
    )
  const keep = new Set([...roster.keys()])
  const text = lowered(shared(said(lowered(main, keep))), keep)
  if (/[()[\]{}<>]/.test(text))
    return declined('it holds brackets', 'Is what stands in brackets meant for the letter?')
  if (
    /^how (?:much|many) (?:[\p{L}-]+ ?){1,3}$/iu.test(text) &&
    !wordsOf(text).some((word) => auxiliaries.has(bare(word)) || determiners.has(bare(word)))
  )
    return declined('it has no verb', 'Say it as a whole question.')
  if (text === '' || wordCount(text) < 1) return declined('nothing is left of it to say')
  if (/:/.test(text))
    return declined(
      'it holds a colon, so it is not clear what belongs together',
      'Write this note as one plain clause.',
    )
  if (/^(?:fellow|same|ditto|also)\b/i.test(text))
    return declined('it is too short to tell who shares what', 'Say it as a clause: “we both …”.')
  if (/^no\b(?! one)/i.test(text) && !/\b(is|are|has|have|was|were)\b/.test(text))
    return declined('it says what is not, without a verb', 'Say it as a clause: who does or has what?')
  const loose = text.replaceAll(/\b(?:on|in|of|for) your own\b/gi, '')
  if (
    /\b(?:you|your)\b/i.test(loose) &&
    !/^(?:you|your)\b/i.test(loose) &&
    !/\?$/.test(text) &&
    !/^(?:I|my|do|how|what|who|why|when|where|whether|if)\b/i.test(text) &&
    voice.speaker !== undefined
  )
    return declined(
      '“you” in it may be anybody',
      'Whom does “you” mean here? Write “people”, “staff” or the name.',
    )
  const whole = shapeOf(text, voice)
  if (
    typeof whole !== 'string' &&
    whole.shape === 'noun' &&
    /\b(themselves|himself|herself|itself|myself|yourself)$/i.test(text)
  )
    return declined('it is not clear what does what', 'Say it as a clause with its verb.')
  if (typeof whole === 'string')
    return declined(
      `it is not clear who “${whole}” is`,
      `Who is “${whole}” in this note? Write the name, or say whose note it is.`,
    )
  if (Object.keys(whole.forms).length === 0)
    return declined('it is too short to tell what is meant', 'Say it as a clause: who does or has what?')
  const { gerund, ...others } = whole.forms
  // What was only told is not the teller's deed: no “thank you for hating your first year”.
  const reported = text !== main && withoutTeller(main) !== main && whole.shape === 'that'
  const forms = Object.fromEntries(
    Object.entries(reported || gerund === undefined ? others : whole.forms).map(([form, words]) => [
      form,
      restored(lowered(words, keep), quotes),
    ]),
  )
  return { ok: true, fragment: { fact, ...whole, forms, ...extra } }
}
