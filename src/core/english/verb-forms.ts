import { ownWords, packed } from './generated/verbs.ts'
import { gerundFrom, pastFrom, thirdFrom } from './inflect.ts'
import { irregular, ofWork } from './verbs.ts'

/** How a verb form can be read. A form may have several readings: "cut" is all three. */
export type VerbForm = 'base' | 'third' | 'past' | 'participle' | 'gerund'

interface Verb {
  readonly doubles: boolean
  readonly noun: boolean
  readonly other: boolean
  /** As good as never a verb in its plain form or with -s: "bed", "night". */
  readonly seldom: boolean
}

interface Reading {
  readonly base: string
  readonly forms: ReadonlySet<VerbForm>
  /** Its base is a noun too, or another kind of word: "plan", "open". */
  readonly noun: boolean
  readonly other: boolean
}

const verbs = new Map<string, Verb>()

let before = ''
for (const [, same, rest = '', marks = ''] of packed
  .replaceAll('\n', '')
  .matchAll(/(\d)([a-z]+)([+NA~]*)/g)) {
  before = before.slice(0, Number(same)) + rest
  const has = (mark: string) => marks.includes(mark)
  verbs.set(before, { doubles: has('+'), noun: has('N'), other: has('A'), seldom: has('~') })
}
for (const word of ofWork.trim().split(/\s+/)) {
  verbs.set(word, { doubles: false, ...verbs.get(word), noun: true, other: true, seldom: false })
}

/** Past and participle of the irregular verbs, and the verb of each form. */
const bent = new Map<string, readonly [past: string, participle: string]>()
const bases = new Map<string, string>()
for (const line of irregular.replaceAll('\n', '').split('|')) {
  const [base = '', past = '', participle = past] = line.trim().split(' ')
  bent.set(base, [past, participle])
  for (const form of [past, participle]) if (form !== base && !bases.has(form)) bases.set(form, base)
}
for (const [form, base] of [
  ['has', 'have'],
  ['gotten', 'get'],
] as const)
  bases.set(form, base)
for (const base of bent.keys())
  if (!verbs.has(base)) verbs.set(base, { doubles: /n$/.test(base), noun: true, other: false, seldom: false })

/** Every verb of the lexicon, in its order. */
export const verbBases: readonly string[] = [...verbs.keys()]

/** The lexicon has a verb in its American spelling. */
const verbOf = (base: string): Verb | undefined => {
  const known = verbs.get(base)
  if (known || !/(?:[iy]se|our|ogue)$/.test(base)) return known
  if (base.endsWith('ogue')) return verbs.get(base.slice(0, -2))
  return verbs.get(base.endsWith('our') ? `${base.slice(0, -2)}r` : `${base.slice(0, -2)}ze`)
}

/** Verbs in -l double it in Britain: modelled, travelling, fulfilled. */
const british = (base: string): boolean => /[^aeiou][aeio]l$/.test(base)

export const gerundOf = (base: string): string =>
  base === 'be' ? 'being' : gerundFrom(base, verbOf(base)?.doubles ?? false)

export const thirdOf = thirdFrom

/** “went”, “wrote”, “planned”. */
export const pastOf = (base: string): string =>
  bent.get(base)?.[0] ?? pastFrom(base, verbOf(base)?.doubles ?? false)

/** “gone”, “written”, “planned”. */
export const participleOfBase = (base: string): string =>
  bent.get(base)?.[1] ?? pastFrom(base, verbOf(base)?.doubles ?? false)

/** “went” → “gone”: what stands after “have” for a past that cannot; undefined where the verb has one form for both. */
export const participleOf = (past: string): string | undefined => {
  const [was, now] = bent.get(bases.get(past) ?? '') ?? []
  return was === past && now !== past ? now : undefined
}

/** Endings, and what may have stood instead of them. */
const endings: readonly (readonly [ending: string, instead: readonly string[]])[] = [
  ['s', ['']],
  ['es', ['']],
  ['ies', ['y']],
  ['d', ['']],
  ['ed', ['']],
  ['ied', ['y']],
  ['ing', ['', 'e']],
  ['ying', ['ie']],
]

/** Every verb that a word may be a form of, by its ending. */
const candidates = (word: string): readonly string[] => [
  word,
  ...(/[sdg]$/.test(word) ? endings : []).flatMap(([ending, instead]) => {
    if (!word.endsWith(ending)) return []
    const stem = word.slice(0, -ending.length)
    const doubled = ending.length > 1 && /([b-df-hj-np-tv-z])\1$|ck$/.test(stem)
    return [...(doubled ? [stem.slice(0, -1)] : []), ...instead.map((end) => stem + end)]
  }),
]

/** Both “learnt” and “learned”. */
const inT = new Set([
  'burn',
  'dream',
  'dwell',
  'kneel',
  'lean',
  'leap',
  'learn',
  'smell',
  'spell',
  'spill',
  'spoil',
])

const formsOf = (word: string, base: string): readonly VerbForm[] => {
  const verb = verbOf(base)
  if (!verb) return []
  const bentTo = bent.get(base)
  const doubled = [verb.doubles, ...(british(base) ? [true] : [])]
  const is = (forms: readonly string[]) => forms.includes(word)
  const pasts = bentTo && !inT.has(base) ? [] : doubled.map((doubles) => pastFrom(base, doubles))
  return [
    ...(!verb.seldom && word === base ? (['base'] as const) : []),
    ...(!verb.seldom && word === thirdFrom(base) ? (['third'] as const) : []),
    ...(is(pasts) ? (['past', 'participle'] as const) : []),
    ...(bentTo?.[0] === word ? (['past'] as const) : []),
    ...(bentTo?.[1] === word ? (['participle'] as const) : []),
    ...(is(doubled.map((doubles) => gerundFrom(base, doubles))) ? (['gerund'] as const) : []),
  ]
}

/** What was read once, of words that are verbs: never more than the lexicon has forms. */
const remembered = new Map<string, Reading>()

const read = (word: string): Reading | undefined => {
  const known = remembered.get(word)
  if (known) return known
  const bend = bases.get(word)
  const tried = bend ? [...candidates(word), bend] : candidates(word)
  const found = tried
    .map((base) => ({ base, forms: formsOf(word, base) }))
    .filter(({ forms }) => forms.length > 0)
  const [first] = found
  if (!first) return undefined
  const { noun = false, other = false } = verbOf(first.base) ?? {}
  const reading = { base: first.base, forms: new Set(found.flatMap(({ forms }) => forms)), noun, other }
  remembered.set(word, reading)
  return reading
}

/** What a word can be as a verb; prefixes such as "re-" and "co-" are looked through. undefined: not a verb we know. */
export const verbReading = (word: string): Reading | undefined => {
  const low = word.toLowerCase()
  const known = read(low)
  if (known) return known
  const prefix = /^(?:re|co|over|under|out|mis|pre|cross|double|fast|fine|hand|self|live)-/.exec(low)?.[0]
  const inner = prefix ? read(low.slice(prefix.length)) : undefined
  return inner && prefix ? { ...inner, base: prefix + inner.base } : undefined
}

export const canBe = (word: string, form: VerbForm): boolean => verbReading(word)?.forms.has(form) ?? false

export const auxiliaries: ReadonlySet<string> = new Set(
  "is are was were am be been has have had do does did can could will would shall should may might must isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't can't couldn't won't wouldn't shouldn't cannot mustn't needn't".split(
    ' ',
  ),
)

const words = new Set(ownWords.trim().split(/\s+/))

/**
 * Whether a word, wherever it stands, is the verb of a statement. Surely: no noun, participle or infinitive looks like it
 * (“explains”, “went”, “is”). Maybe: it is one of several readings (“plans”, “moved”, “work”). No: it never is (“going”,
 * “written”, “beds”), or it is not known.
 */
export const finite = (word: string): 'surely' | 'maybe' | 'no' => {
  const low = word.toLowerCase().replaceAll('’', "'")
  if (/^(?:be|been)$/.test(low)) return 'no'
  if (/^(?:can|will|shall|may|might|must|have|had|do)$/.test(low)) return 'maybe'
  if (auxiliaries.has(low)) return 'surely'
  const reading = verbReading(low)
  if (!reading) return 'no'
  const { forms, noun } = reading
  if (forms.has('base')) return 'maybe'
  if (forms.has('third')) return noun ? 'maybe' : 'surely'
  if (forms.has('past')) return forms.has('participle') || words.has(low) ? 'maybe' : 'surely'
  return 'no'
}
