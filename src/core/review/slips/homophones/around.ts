import {
  isBe,
  isDeterminer,
  isHave,
  isModal,
  isObject,
  isPossessive,
  isPreposition,
  isSubject,
  isWh,
  type Token,
} from '../sentence.ts'

/** Words that sound alike, or are typed for each other: what stands around one says which is meant. */
export const soundAlike: readonly (readonly string[])[] = [
  ['their', 'there', "they're"],
  ['its', "it's"],
  ['your', "you're"],
  ['whose', "who's"],
  ['know', 'no'],
  ['wait', 'weight'],
  ['lose', 'loose'],
  ['affect', 'effect'],
  ['affects', 'effects'],
  ['past', 'passed'],
  ['to', 'too', 'two'],
  ['than', 'then'],
  ['whether', 'weather'],
  ['right', 'write'],
  ['here', 'hear'],
  ['accept', 'except'],
  ['whole', 'hole'],
  ['advice', 'advise'],
  ['were', 'where'],
  ['are', 'our'],
  ['week', 'weak'],
  ['quite', 'quiet'],
  ['by', 'buy'],
  ['through', 'threw'],
  ['role', 'roll'],
  ['meet', 'meat'],
  ['see', 'sea'],
  ['piece', 'peace'],
  ['heard', 'herd'],
  ['one', 'won'],
  ['new', 'knew'],
  ['of', 'off'],
  ['form', 'from'],
  ['thought', 'though'],
]

const kinds = [
  'one',
  'mass',
  'many',
  'adjective',
  'adverb',
  'base',
  'third',
  'past',
  'participle',
  'gerund',
] as const

const classes = {
  isBe,
  isDeterminer,
  isHave,
  isModal,
  isObject,
  isPossessive,
  isPreposition,
  isSubject,
  isWh,
}

export const shape = (token: Token | undefined): readonly string[] => {
  if (token === undefined) return ['END']
  if (token.named) return ['NAME']
  return [
    token.low,
    ...kinds.filter((kind) => token.is(kind)).map((kind) => `+${kind}`),
    ...Object.entries(classes).flatMap(([name, is]) => (is(token) ? [`+${name}`] : [])),
  ]
}

/** What stands around a place: the words, and what each of them can be. */
export const around = (sentence: readonly Token[], at: number): readonly string[] => {
  const near = [-2, -1, 1, 2].map((step) => shape(sentence[at + step]))
  const [, before = [], after = []] = near
  return [
    ...near.flatMap((each, place) => each.map((word) => `${place}${word}`)),
    `=${before[0]} ${after[0]}`,
    ...before.slice(0, 3).flatMap((one) => after.slice(1, 4).map((other) => `=${one} ${other}`)),
    ...after.slice(0, 1).flatMap((one) => before.slice(1, 4).map((other) => `=${other} ${one}`)),
  ]
}

/** In which of the sets a word is. */
export const setOf: ReadonlyMap<string, number> = new Map(
  soundAlike.flatMap((set, index) => set.map((word) => [word, index] as const)),
)
