import { packedGoings, packedWords } from './generated/words.ts'
import { thirdFrom } from './inflect.ts'
import { verbBases } from './verb-forms.ts'

/** What a word can be beside a verb. */
export interface Kinds {
  /** One thing that can be counted, a mass, several things. */
  readonly one: boolean
  readonly mass: boolean
  readonly many: boolean
  readonly adjective: boolean
  readonly adverb: boolean
}

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/** Nouns of work that WordNet does not have. */
const ofTrade = set(
  'say rework app blog wiki handover standup backlog playtest podcast rollout signoff walkthrough onboarding webinar smartphone laptop website intranet workflow spreadsheet timesheet headcount',
)

/** What can be had without being counted, though the dictionary knows a plural: “time”, “support”. */
const uncounted = set(`
access rework overtime examination success mileage payroll admin paperwork recruitment retention experience design business practice space time air anger golf chess football tennis cricket rugby hockey yoga netball basketball leave say dialysis analysis maths attention beer behaviour bread butter capacity care cash chaos cheese childcare cinema code coffee colour comfort communication confidence content cost
craft culture dance danger data debt demand education effort electricity energy engineering equality evidence fear flour flow food
freedom friction funding glue gold governance grammar grass grief growth health help history honesty housing ice inflation innovation insurance integration justice juice knowledge labour land
 law leadership literacy love lunch luck machinery maintenance management marketing material meat medicine milk mail money motion music nature noise oil ownership oxygen paint pay peace possession
philosophy plastic poetry pottery power praise pride privacy production progress protein public quiet rain recovery relief religion research respect responsibility retail rice risk rubber safety salt sand
 science security self-service shame silence silk silver slack snow soap society software soup staff steel stock strength stress stuff sugar supervision supply support 
 tea teamwork technology throughput time timber tooling tourism traffic training transparency transport travel trust truth turnover violence waste water wealth weather wine winter wool work yeast`)

const irregular: ReadonlyMap<string, string> = new Map(
  `men man|women woman|children child|people person|feet foot|teeth tooth|mice mouse|geese goose|criteria criterion|phenomena phenomenon|analyses analysis|diagnoses diagnosis|theses thesis|crises crisis|hypotheses hypothesis|bases basis|lives life|halves half|knives knife
|shelves shelf|wives wife|thieves thief|leaves leaf|loaves loaf|wolves wolf|calves calf|scarves scarf|selves self|hooves hoof|police officer|cattle cow|sheep sheep|fish fish|aircraft aircraft|series series|species species|media medium|curricula curriculum|alumni alumnus
|indices index|matrices matrix|appendices appendix|bacteria bacterium|cod cod|salmon salmon|trout trout|deer deer|offspring offspring|headquarters base|premises place|staff member`
    .replaceAll('\n', '')
    .split('|')
    .map((pair) => {
      const [many = '', one = ''] = pair.split(' ')
      return [many, one] as const
    }),
)

const bases: ReadonlySet<string> = new Set(irregular.values())

let words: ReadonlyMap<string, string> | undefined

/** Taken apart with the first word that is looked up. */
const lexicon = (): ReadonlyMap<string, string> => {
  if (words) return words
  const all = new Map<string, string>()
  let before = ''
  for (const [, same, rest = '', marks = ''] of packedWords
    .replaceAll('\n', '')
    .matchAll(/(\d)([a-z]*)([A-Z]*)/g)) {
    before = before.slice(0, Number(same)) + rest
    all.set(before, marks === '' ? 'N' : marks)
  }
  words = all
  return all
}

/** The lexicon is spelled as in America: “colour”, “organise”, “theatre”, “travelled”, “catalogue”. */
const american: readonly (readonly [string, string])[] = [
  ['our', 'or'],
  ['ise', 'ize'],
  ['isa', 'iza'],
  ['yse', 'yze'],
  ['tre', 'ter'],
  ['bre', 'ber'],
  ['ll', 'l'],
  ['ogue', 'og'],
  ['gramme', 'gram'],
  ['ence', 'ense'],
  ['ey', 'ay'],
  ['aed', 'ed'],
  ['aem', 'em'],
  ['oed', 'ed'],
  ['ement', 'ment'],
  ['ise', 'ice'],
  ['fil', 'fill'],
  ['ol', 'oll'],
  ['al', 'all'],
]

const marked = (word: string): string | undefined => {
  const all = lexicon()
  const known = all.get(word) ?? (ofTrade.has(word) ? 'N' : undefined)
  if (known !== undefined) return known
  for (const [british, us] of american)
    if (word.includes(british)) {
      const found = all.get(word.replace(british, us))
      if (found !== undefined) return found
    }
  return undefined
}

/** Nobody joins longer ones; and a text without a space is no word, which would be read once for each of its letters. */
const longestCompound = 48

/** “codebase”, “timesheet”: two words of three letters or more, both things. */
const compound = (word: string): string | undefined => {
  if (word.length > longestCompound) return undefined
  for (let at = 4; at <= word.length - 3; at += 1) {
    const [one, two] = [marked(word.slice(0, at)), marked(word.slice(at))]
    if (one && two && /[NMB]/.test(one) && /[NMB]/.test(two)) return /M/.test(two) ? 'M' : 'N'
  }
  return undefined
}

const nounOf = (word: string): string => {
  const marks = marked(word) ?? compound(word) ?? ''
  const kind = /[NMB]/.exec(marks)?.[0] ?? ''
  return kind === 'N' && uncounted.has(word) ? 'B' : kind
}

const singulars = (word: string): readonly string[] =>
  [
    ...(word.endsWith('ies') ? [`${word.slice(0, -3)}y`] : []),
    ...(word.endsWith('es') ? [word.slice(0, -2)] : []),
    ...(/[^su]s$/.test(word) ? [word.slice(0, -1)] : []),
  ].filter((one) => thirdFrom(one) === word || `${one}s` === word)

/** A word of small letters that the lexicon itself has, or the plural of one; nothing is worked out of parts. */
export const isListed = (word: string): boolean =>
  [word, ...singulars(word)].some((each) => lexicon().has(each))

const isAdjective = (word: string): boolean => /A/.test(marked(word) ?? '')

/** “quicker”, “busiest”. */
const compared = (word: string): boolean => {
  const stem = /^(.{2,})(?:er|est)$/.exec(word)?.[1]
  if (stem === undefined) return false
  const plain = [stem, `${stem}e`, stem.replace(/(.)\1$/, '$1'), stem.replace(/i$/, 'y')]
  return plain.some(isAdjective)
}

/** “quickly”, “kindness”: told by their endings. */
const derived = (word: string, ending: string): boolean => {
  if (!word.endsWith(ending)) return false
  const stem = word.slice(0, -ending.length)
  return [stem, stem.replace(/i$/, 'y'), `${stem}l`, `${stem}le`, `${stem}e`].some(isAdjective)
}

const remembered = new Map<string, Kinds>()

/** What a word in small letters can be; nothing at all where it is not known. */
export const kindsOf = (word: string): Kinds => {
  const before = remembered.get(word)
  if (before) return before
  const noun = bases.has(word) ? 'N' : nounOf(word)
  const base = irregular.get(word)
  const plural = base !== undefined || singulars(word).some((one) => /[NB]/.test(nounOf(one)))
  // “news”, “physics”: no plural of anything.
  const own = /M/.test(noun) && /(?:ics|ss|us|is|news)$/.test(word)
  const kinds = {
    one: (/[NB]/.test(noun) && !plural) || /^(?:series|species|aircraft|analysis|basis|crisis)$/.test(word),
    mass: (noun === 'M' && (own || !plural)) || noun === 'B' || uncounted.has(word) || derived(word, 'ness'),
    many: plural && !own,
    adjective: isAdjective(word) || compared(word),
    adverb: /R/.test(marked(word) ?? '') || derived(word, 'ly') || (word.endsWith('er') && compared(word)),
  }
  if (remembered.size > 20_000) remembered.clear()
  remembered.set(word, kinds)
  return kinds
}

/** In the order of their bits: nothing, a thing, that something is so, to do, doing, how it is, two things, somebody to do, somebody do. */
const goings = ['I', 'T', 'C', 'F', 'G', 'L', 'D', 'O', 'B'] as const

let going: ReadonlyMap<string, number> | undefined

const goingBits = (): ReadonlyMap<string, number> => {
  if (going) return going
  const packed = packedGoings.replaceAll('\n', '')
  going = new Map(verbBases.map((verb, at) => [verb, Number.parseInt(packed.slice(2 * at, 2 * at + 2), 36)]))
  return going
}

/** What a verb can go on with; one that is not listed may have an object or none. */
export const goesOnWith = (base: string): readonly string[] => {
  const all = goingBits()
  const bits = all.get(base) ?? all.get(base.replace(/our$/, 'or').replace(/([iy])se$/, '$1ze')) ?? 0
  return bits === 0 ? ['I', 'T'] : goings.filter((_, bit) => (bits >> bit) & 1)
}
