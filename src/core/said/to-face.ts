import { lostApostrophes } from '../english/misspellings.ts'
import { auxiliaries, canBe, verbReading } from '../english/verb-forms.ts'
import { repair, toYou } from '../notes/agree.ts'
import { adverbs, determiners, prepositions, questionWords, subordinators } from '../notes/tokens.ts'
import { type Group, groupAt, type Sex, type Somebody, somebodyAt } from './somebody.ts'
import { likeThe } from './spell/offered.ts'
import { type SpacedWord, spacedWords } from './spell/place.ts'
import type { Changed } from './spell/spell.ts'

/** What is known of the one to whom something is said, and of what it answers. */
export interface Facing {
  /** The reader’s names, in small letters. */
  readonly names: ReadonlySet<string>
  /** Everybody else’s: a “he” after one of these may be theirs. */
  readonly others: ReadonlySet<string>
  /** As it was recorded: their pronouns, or a title that says so. */
  readonly sex?: Sex
  /** What the reader told or did; a case that was worked on, where others may be spoken of; the person’s own story. */
  readonly about: 'reader' | 'case' | 'oneself'
  /** Is “they” the reader’s side? Not where the reader hires for somebody else. */
  readonly side: boolean
}

/** Is it the reader, surely; the reader, in words that want an eye; or may a pronoun be somebody else’s? */
type Whose = 'sure' | 'ask' | 'somebody'

export interface Faced {
  readonly text: string
  readonly changes: readonly Changed[]
  /** Is the reader spoken of by name, or as “he” or “she”? Otherwise it is their side alone, as “they”. */
  readonly one: boolean
  readonly whose: Whose
}

interface State {
  readonly facing: Facing
  readonly words: readonly SpacedWord[]
  /** What stands there now, word by word. */
  readonly now: string[]
  sentence: number
  sex: Sex | undefined
  /** Somebody else of whom a “he” or “she” may speak, with their sentence. */
  people: (Somebody & { readonly sentence: number; readonly at: number })[]
  groups: { readonly group: Group; readonly sentence: number; readonly at: number }[]
  /** The sentence in which the reader was last spoken of as one. */
  one?: number
  /** Where that was. */
  last: number
  /** It speaks to them already, as “you”: nobody else in it is the reader. */
  spoken: boolean
  /** Where the reader’s side was last spoken of, and in which sentence. */
  side?: number
  sideIn?: number
  doubt: Whose
}

const tells =
  /^(?:say|says|said|tell|tells|told|ask|asks|asked|call|calls|called|think|thinks|thought|reckon|reckons|reckoned|explain|explains|explained|show|shows|showed|mention|mentions|mentioned|laugh|laughs|laughed|joke|jokes|joked|smile|smiled|nod|nodded|offer|offered|promise|promised|admit|admitted|let|lets|gave)$/

const doubt = (state: State, kind: Whose): void => {
  if (state.doubt !== 'somebody') state.doubt = kind
}

const lowAt = ({ words }: State, at: number): string => words[at]?.low ?? ''

/** The next word of the same run, past “just” and “always”. */
const verbAt = (state: State, at: number): string => {
  let next = at + 1
  while (adverbs.has(lowAt(state, next)) && state.words[next]?.sign === '') next += 1
  return state.words[at]?.sign === '' ? lowAt(state, next) : ''
}

const acts = (state: State, at: number): boolean => {
  const verb = verbAt(state, at)
  return auxiliaries.has(verb) || verb in toYou || verbReading(verb) !== undefined
}

const put = (state: State, at: number, now: string): void => {
  state.now[at] = likeThe(state.words[at]?.raw ?? '', now)
}

const isTitle = /^(?:dr|mr|mrs|ms|miss|prof|professor|engr|frau|herr)$/

/** “Dr. Anwar”: no end of a sentence. */
const ends = ({ low, sign }: SpacedWord): boolean => /[.!?\n]/.test(sign) && !isTitle.test(low)

/** A name becomes “You” only where a sentence begins. */
const putName = (state: State, at: number, now: string): void => {
  const before = state.words[at - 1]
  if (before === undefined || ends(before)) put(state, at, now)
  else state.now[at] = now
}

const endOf = ({ words }: State, at: number): number => {
  const end = words.findIndex(({ sign }, next) => next >= at && /[.!?\n]/.test(sign))
  return end < 0 ? words.length : end + 1
}

/** “She says and asks”: the verbs of the one who is spoken to agree; and so does “does she”. */
const agree = (state: State, at: number): void => {
  const before = lowAt(state, at - 1)
  const inverted = at > 0 && state.words[at - 1]?.sign === '' && before in toYou
  const verb = verbAt(state, at)
  if (inverted && !(verb in toYou) && (canBe(verb, 'base') || !canBe(verb, 'third'))) {
    put(state, at - 1, toYou[before] ?? before)
    return
  }
  const typed = state.now.slice(at, endOf(state, at))
  const given = typed.map((word) => lostApostrophes.get(word.toLowerCase()) ?? word)
  const held = [...given]
  repair(held, 1, toYou, false)
  // “She weighs the bin, writes it on the wall”: what goes on after a comma without a “she” of its own.
  for (const [step, word] of given.entries()) {
    const goesOn = state.words[at + step - 1]?.sign === ',' && canBe(word.toLowerCase(), 'third')
    const next = lowAt(state, at + step + 1)
    if (step < 2 || !goesOn || !(determiners.has(next) || /^(?:it|them|me|us|him|her)$/.test(next))) continue
    const own = [word, next]
    repair(own, 0, toYou, false)
    held[step] = own[0] ?? word
  }
  for (const [step, word] of held.entries()) if (step > 0 && word !== given[step]) state.now[at + step] = word
}

/** “he’s been”, “she’s late”, “they’re”: the verb within the word. */
const shortened: Readonly<Record<string, string>> = { d: "'d", ll: "'ll", re: "'re", ve: "'ve" }

const isHas = (next: string): boolean =>
  /^(?:been|got|had)$/.test(next) || (canBe(next, 'participle') && !canBe(next, 'gerund'))

const youWith = (state: State, at: number, ending: string): string =>
  ending === 's' ? (isHas(verbAt(state, at)) ? "you've" : "you're") : `you${shortened[ending] ?? ''}`

/** Is the next word what is owned? */
const owns = (state: State, at: number): boolean => {
  const next = lowAt(state, at + 1)
  return (
    state.words[at]?.sign === '' &&
    next !== '' &&
    !determiners.has(next) &&
    !prepositions.has(next) &&
    !adverbs.has(next) &&
    !subordinators.has(next) &&
    !questionWords.has(next) &&
    // “I gave her half”: somebody is given some of it.
    !/^(?:and|or|but|to|that|i|we|he|she|they|you|it|so|half|some|one|two|both|all|plenty|none|more|enough)$/.test(
      next,
    )
  )
}

const causing = /^(?:made|make|makes|let|lets|saw|heard|watched|helped)$/

/** What a pronoun of one person becomes; undefined where it is none. */
const oneForm = (state: State, at: number, low: string): string | undefined => {
  if (/^(?:he|she|him)$/.test(low)) return 'you'
  if (/^(?:himself|herself)$/.test(low)) return 'yourself'
  if (low === 'hers') return 'yours'
  if (low === 'his') return owns(state, at) ? 'your' : 'yours'
  if (low !== 'her') return undefined
  const caused = causing.test(lowAt(state, at - 1)) && canBe(lowAt(state, at + 1), 'base')
  return owns(state, at) && !caused ? 'your' : 'you'
}

const turnOne = (state: State, at: number, sex: Sex, form: string, ending: string): void => {
  const { facing, people, sentence } = state
  if (state.sex !== undefined && state.sex !== sex) {
    // “He asked her”: two people, of whom one at most is the reader, unless it is known which.
    if (facing.sex === undefined && people.length === 0) doubt(state, 'somebody')
    return
  }
  const subject = /^s?he(?:'|$)/.test(lowAt(state, at))
  if (subject && verbAt(state, at) === '') return
  const told = subject && tells.test(verbAt(state, at))
  // “Before somebody calculates. She said …”: who was nobody in particular ends with their sentence.
  const may = people.filter(
    (each) =>
      (each.sex ?? sex) === sex && !(each.beast && told) && !(each.anybody && each.sentence !== sentence),
  )
  if (may.length > 0) {
    // “Her form is so short, my grandmother knows what she signed.”
    if (may.some((each) => each.sex === sex && each.at > state.last && each.sentence === sentence)) return
    const near = may.some((each) => each.sentence === sentence)
    // What was surely the reader in a sentence before stays theirs, whoever this may be.
    const settled = [state.one, state.sideIn].some((each) => each !== undefined && each < sentence)
    if (state.one === sentence || (!near && !settled && told)) doubt(state, 'somebody')
    return
  }
  if (facing.about === 'case' && state.one === undefined && !told) {
    people.push({ sex, beast: false, sentence, at })
    return
  }
  state.sex = sex
  state.one = sentence
  state.last = at
  put(state, at, ending ? youWith(state, at, ending) : form)
  if (subject && !ending) agree(state, at)
}

const manyForms: Readonly<Record<string, string>> = {
  they: 'you',
  them: 'you',
  their: 'your',
  theirs: 'yours',
  themselves: 'yourselves',
}

const turnMany = (state: State, at: number, low: string, ending: string): void => {
  const { facing, groups, sentence, side } = state
  if (!facing.side) return
  const since = groups.filter((each) => (side === undefined ? true : each.at > side))
  // “Nobody gets called, it rolls back and they look”: whoever nobody is ends with the clause.
  const may = since.filter(({ group, ...each }) =>
    group === 'anybody'
      ? each.sentence === sentence && !state.words.slice(each.at, at).some(({ sign }) => /[,;:]/.test(sign))
      : true,
  )
  // “Who does it for the dust zones, them or a contractor”: somebody, and no things.
  const aside = low === 'them' && lowAt(state, at + 1) === 'or'
  const left = may.filter(({ group }) =>
    aside ? group === 'people' : low === 'theirs' ? group !== 'house' : true,
  )
  if (low === 'them' && !aside && (state.one !== undefined || !prepositions.has(lowAt(state, at - 1)))) return
  if (side === undefined && (left.length > 0 || facing.about === 'case')) {
    if (
      state.one !== undefined &&
      facing.about === 'case' &&
      low === 'they' &&
      left.every(({ group }) => group === 'things')
    ) {
      doubt(state, 'ask')
    } else return
  }
  if (side !== undefined && left.length > 0) {
    const others = left.some(({ group }) => group !== 'things')
    if (low !== 'they' || (others && state.sideIn !== sentence)) return
    doubt(state, others ? 'somebody' : 'ask')
  }
  put(state, at, ending ? youWith(state, at, ending) : (manyForms[low] ?? low))
  state.side = at
  state.sideIn = sentence
}

/** “Also Luca”, “for Luca”: the reader by name, beside others or as the one it is done for. */
const isWith = ({ words }: State, at: number): boolean =>
  words[at - 1]?.sign === '' && /^(?:also|even|with|for|to|by|from|including)$/.test(words[at - 1]?.low ?? '')

/** “Property of Luca don’t lick”: it belongs to them, and nobody acts. */
const isOf = ({ words }: State, at: number): boolean =>
  words[at - 1]?.sign === '' && words[at - 1]?.low === 'of'

/** “Luca showed”, “Luca’s notebook”, “Sir took me”: the reader by name, where it acts or owns. */
const turnName = (state: State, at: number): boolean => {
  const { facing, now } = state
  if (now[at] === '') return true
  const low = lowAt(state, at)
  const owner = /^(.+?)'?s$/.exec(low)?.[1] ?? ''
  const sir = /^(?:sir|ma'am|madam)$/.test(low) && state.people.length === 0
  if (isTitle.test(low) && facing.names.has(lowAt(state, at + 1)) && acts(state, at + 1)) {
    putName(state, at, 'you')
    now[at + 1] = ''
    agree(state, at + 1)
  } else if (facing.names.has(owner) && !facing.names.has(low) && owns(state, at)) putName(state, at, 'your')
  else if ((facing.names.has(low) || sir) && acts(state, at) && !isOf(state, at)) {
    putName(state, at, 'you')
    agree(state, at)
  } else if (facing.names.has(low) && isWith(state, at)) now[at] = 'you'
  else return false
  state.one = state.sentence
  state.last = at
  return true
}

const sexOf = (base: string): Sex => (/^(?:he|him|his|himself)$/.test(base) ? 'he' : 'she')

/** Somebody or something else of whom a later pronoun may speak. */
const hear = (state: State, at: number): void => {
  const { words, facing, sentence } = state
  const somebody = somebodyAt(words, at, facing)
  if (somebody) state.people.push({ ...somebody, sentence, at })
  const group = groupAt(words, at) ?? (somebody && !somebody.beast ? 'people' : undefined)
  if (group) state.groups.push({ group, sentence, at })
}

const turnWord = (state: State, at: number): void => {
  const low = lowAt(state, at)
  if (turnName(state, at)) return
  const [, base = low, ending = ''] = /^(he|she|they)'(s|d|ll|re|ve)$/.exec(low) ?? []
  const form = oneForm(state, at, base)
  if (/^(?:you|u|your|ur)(?:'|$)/.test(low) && state.one === undefined && state.side === undefined)
    state.spoken = true
  if (state.spoken) return
  if (form) turnOne(state, at, sexOf(base), form, ending)
  else if (manyForms[base]) turnMany(state, at, base, ending)
  else hear(state, at)
}

interface Span extends Changed {
  readonly from: number
  readonly to: number
}

/** Each run of changed words with the next, as one reads it: “she says” as a whole, and “they” with its verb. */
const spansIn = (text: string, { words, now }: State): readonly Span[] => {
  const spans: Span[] = []
  const isTurned = (at: number) => now[at] !== words[at]?.raw
  const joined = (at: number) => words[at - 1]?.sign === '' || now[at] === ''
  for (let at = 0; at < words.length; at += 1) {
    if (!isTurned(at)) continue
    let end = at
    for (let far = at + 1; far < words.length && far <= at + 3 && joined(far); far += 1)
      if (isTurned(far)) end = far
    if ((end === at || now[end] === '') && end + 1 < words.length && joined(end + 1)) end += 1
    const [from, to] = [words[at]?.from ?? 0, words[end]?.to ?? 0]
    const written = now.slice(at, end + 1).map((word, step) => {
      const gap = at + step < end && now[at + step + 1] !== ''
      return word + (gap ? text.slice(words[at + step]?.to, words[at + step + 1]?.from) : '')
    })
    // A name of several words is one “you”: the blank behind its last word stays.
    spans.push({ from, to, was: text.slice(from, to), now: written.join('') })
    at = end
  }
  return spans
}

const withSpans = (text: string, spans: readonly Span[]): string =>
  spans.toReversed().reduce((now, { from, to, now: put }) => now.slice(0, from) + put + now.slice(to), text)

/** “You give you twenty minutes”: whoever “you” was before, it was not the reader; what the reader said may be of anybody. */
const collides = ({ words, now }: State): Whose => {
  let turned = -1
  let general = false
  let reported = false
  let kind: Whose = 'sure'
  for (const [at, word] of words.entries()) {
    const isTurned = now[at] !== word.raw && /^you/i.test(now[at] ?? '')
    const isGeneral = !isTurned && !reported && /^(?:you|u|your|ur)(?:'|$)/.test(word.low)
    if (isTurned && /^you$/i.test(now[at] ?? '') && tells.test(words[at + 1]?.low ?? '')) reported = true
    if (isGeneral && turned >= 0 && at - turned <= 2) return 'somebody'
    if (isTurned) turned = at
    general ||= isGeneral
    if (general && turned >= 0) kind = 'ask'
    if (ends(word)) [turned, general, reported] = [-1, false, false]
  }
  return kind
}

/**
 * “Luca showed me the notebook”, “she says”, “they shut the line” as one would say it to Luca: pronouns and their verbs, and no other
 * word. It is an offer, which only the person can make their own; `takes` tells which of it. Undefined where nobody in it is the reader.
 */
export const toTheirFace = (
  text: string,
  facing: Facing,
  takes: (change: Changed) => boolean = () => true,
): Faced | undefined => {
  if (facing.about === 'oneself') return undefined
  const words = spacedWords(text).map((word) => ({ ...word, low: lostApostrophes.get(word.low) ?? word.low }))
  const state: State = {
    ...{ facing, words, now: words.map(({ raw }) => raw), sentence: 0, sex: facing.sex },
    ...{ people: [], groups: [], doubt: 'sure', spoken: false, last: -1 },
  }
  for (const [at, word] of words.entries()) {
    turnWord(state, at)
    if (ends(word)) state.sentence += 1
  }
  const spans = spansIn(text, state)
  const clash = collides(state)
  if (clash !== 'sure') doubt(state, clash)
  const one = state.one !== undefined || (state.side === undefined && state.doubt === 'somebody')
  if (spans.length === 0 && !one) return undefined
  const taken = spans.filter(takes)
  const changes = taken.map(({ was, now }) => ({ was, now }))
  return { text: withSpans(text, taken), changes, one, whose: state.doubt }
}
