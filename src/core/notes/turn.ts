import { auxiliaries, canBe, gerundOf, verbReading } from '../english/verb-forms.ts'
import { repair, toTeam, toYou } from './agree.ts'
import {
  adverbs,
  bare,
  determiners,
  houses,
  inPlaceOf,
  looksPlural,
  manyNouns,
  prepositions,
  questionWords,
  singlePersons,
  subordinators,
  units,
} from './tokens.ts'

/** Whom the note's third persons mean: the reader ("she" is you), or someone else by name. */
export interface Turning {
  readonly toReader: boolean
  /** The speaker's name, for a note about someone who is not the reader. */
  readonly name?: string
  /** Names of other people, in lower case: a pronoun after one of them may be theirs. */
  readonly others?: ReadonlySet<string>
}

export interface Turned {
  readonly words: readonly string[]
  /** The first subject after turning. */
  readonly subject?: 'you' | 'I' | 'we' | 'team' | 'other'
  /** A pronoun whose owner cannot be told. */
  readonly unclear?: string
}

const modal =
  /^(can|could|will|would|shall|should|may|might|must|can't|couldn't|won't|wouldn't|cannot|to|did|didn't|do|does|don't|doesn't|let|lets|make|makes|help|helps)$/

const ownerOf = (next: string): boolean =>
  next !== '' &&
  !subordinators.has(next) &&
  !/^(the|an?|this|that|these|those|some|any|my)$/.test(next) &&
  !prepositions.has(next) &&
  !adverbs.has(next) &&
  !/^(and|or|but|that|when|if|because|as|what|how|why|whether|to|is|was|are|were|i|we|he|she|they)$/.test(
    next,
  )

/** After “the school”: does the house itself act here, or does it only describe (“the school choir”)? */
const headed = (next: string): boolean =>
  next === '' ||
  prepositions.has(next) ||
  adverbs.has(next) ||
  auxiliaries.has(next) ||
  verbReading(next) !== undefined ||
  /^(?:and|or|that|who|which|where|doesn't|with|we|they|he|she|I)$/.test(next)

const subjectOf = (words: readonly string[]): Pick<Turned, 'subject'> => {
  const start = words.slice(0, 3).join(' ').toLowerCase()
  if (/^you\b/.test(start)) return { subject: 'you' }
  if (/^i\b/.test(start)) return { subject: 'I' }
  if (/^we\b/.test(start)) return { subject: 'we' }
  if (/^your( \w+)? (team|department|crew|unit|ward|squad)/.test(start)) return { subject: 'team' }
  return { subject: 'other' }
}

/** Words that face the reader already. */
export const facingAlready = (words: readonly string[]): Turned => ({ words, ...subjectOf(words) })

/** "you opened the sheet and changed it" → "opening the sheet and changing it"; undefined where a verb is not known. */
export const asGerund = (words: readonly string[]): string | undefined => {
  if (bare(words[0]) !== 'you') return undefined
  const rest = words.slice(1)
  const reading = verbReading(bare(rest[0]))
  if (!reading?.forms.has('past') || modal.test(bare(rest[0]))) return undefined
  // “Stopping talking”
  if (canBe(bare(rest[1]), 'gerund')) return undefined
  // “… and didn't flinch” has no such form.
  if (rest.some((word, at) => auxiliaries.has(bare(word)) && /^(?:and|but|then)$/.test(bare(rest[at - 1]))))
    return undefined
  return rest
    .map((word, at) => {
      const before = bare(rest[at - 1])
      const verb = verbReading(bare(word))
      const joined = before === 'and' || (before === 'then' && bare(rest[at - 2]) === 'and')
      const coordinated = at > 0 && joined && verb?.forms.has('past') && !looksPlural(bare(word))
      return (at === 0 || coordinated) && verb ? inPlaceOf(word, gerundOf(verb.base)) : word
    })
    .join(' ')
}

/** What is known while a note is turned, word by word. */
interface State extends Turning {
  readonly words: string[]
  named: boolean
  someoneElse: boolean
  many: boolean
  team: boolean
  /** One “your team” is enough to say whose; the next ones may be anybody's. */
  unit: boolean
  unclear?: string
  spoken?: 'he' | 'she'
}

/** The word whose turn it is, and its neighbours, as plain words. */
interface Spot {
  readonly at: number
  readonly word: string
  readonly low: string
  readonly before: string
  readonly next: string
}

const put = (state: State, { at, word }: Spot, now: string): void => {
  state.words[at] = inPlaceOf(word, now)
}

/** In the writer's own story “he” is whoever the story named. */
const isStory = ({ words, name, toReader }: State): boolean =>
  name === undefined && !toReader && /^(i|my)$/.test(bare(words[0]))

/** “The chef makes his butter”, “a visitor thanked her”: whoever does it may be meant, unless it is several or says only what something is. */
const mayBeDoers = ({ words, many, spoken }: State, { at, low, before }: Spot): boolean =>
  spoken === undefined &&
  !many &&
  at > 1 &&
  /^(?:his|her|him|himself|herself)$/.test(low) &&
  /^(?:the|an?|one|each|every|another|this|that)$/.test(bare(words[0])) &&
  !/^(?:is|was|of)$/.test(before)

/** Notes who is meant; “he asked her” are two people, of whom one at most is the speaker. */
const hear = (state: State, spot: Spot): void => {
  const { low } = spot
  if (mayBeDoers(state, spot)) state.unclear ??= low
  const he = /^(he|him|his|himself)$/.test(low)
  const sex = he ? 'he' : /^(she|her|hers|herself)$/.test(low) ? 'she' : undefined
  if (sex && state.spoken && sex !== state.spoken) state.unclear ??= low
  if (sex) state.spoken ??= sex
  if (state.someoneElse && !isStory(state) && sex && low !== 'hers') state.unclear ??= low
  if (
    state.others?.has(low.replace(/'s$/, '')) ||
    (singlePersons.has(low) && !/^(head|director|manager)$/.test(low))
  )
    state.someoneElse = true
}

const causing = /^(?:made|make|makes|let|lets|saw|heard|watched|helped|had)$/

/** What one person's pronoun becomes: as the reader, as somebody else of that name; undefined where it is none. */
const personForms = (
  { low, before, next }: Spot,
  name: string | undefined,
): { readonly you: string; readonly name: string } | undefined => {
  const whose = `${name ?? ''}'s`
  const whom = { you: 'you', name: name ?? low }
  if (low === 'he' || low === 'she' || low === 'him') return whom
  if (low === 'hers' || (low === 'his' && !ownerOf(next))) return { you: 'yours', name: whose }
  if (low === 'his') return { you: 'your', name: whose }
  if (low !== 'her') return undefined
  const caused = causing.test(before) && canBe(next, 'base')
  return !caused && ownerOf(next) ? { you: 'your', name: whose } : whom
}

const turnPerson = (state: State, spot: Spot, forms: { you: string; name: string }): void => {
  if (state.toReader) {
    put(state, spot, forms.you)
    if (spot.low !== 'he' && spot.low !== 'she') return
    const { words } = state
    if (spot.at > 0 && auxiliaries.has(spot.before))
      words[spot.at - 1] = inPlaceOf(words[spot.at - 1] ?? '', toYou[spot.before] ?? spot.before)
    else repair(words, spot.at + 1, toYou, false)
  } else if (isStory(state) && state.someoneElse) return
  else if (state.name === undefined) state.unclear ??= spot.low
  else if (!state.named) {
    put(state, spot, forms.name)
    state.named = true
  }
}

/** “On Fridays they close early”: nobody means the days. */
const isTime =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)?days|weeks|months|years|hours|minutes|mornings|evenings|nights|weekends)$/

/** “them” needs several people or things before it that it can be. */
const ownsThem = ({ words, many }: State, { at }: Spot): boolean =>
  many &&
  words
    .slice(1, at)
    .map(bare)
    .some((each) => looksPlural(each) && !isTime.test(each))

/** The first word: “the school closes”; or the second of a question: “how the school plans”. */
const opensWithHouse = ({ words }: State, { at, next }: Spot): boolean =>
  houses.has(next) &&
  headed(bare(words[at + 2])) &&
  // A store or a yard may be a place in the house rather than the house.
  !/^(store|yard|desk|nursery)$/.test(next) &&
  (at === 0 || (at === 1 && questionWords.has(bare(words[0]))))

/** “the night team”: a unit within three words, unless what stands between tells which. */
const opensUnit = ({ words }: State, { at }: Spot): boolean => {
  const head = words.slice(at + 1, at + 4).findIndex((each) => units.has(bare(each)))
  const phrase = words.slice(at + 1, at + 1 + head).map(bare)
  const tells = (each: string) =>
    each === 'same' || prepositions.has(each) || determiners.has(each) || canBe(each, 'third')
  return head >= 0 && !phrase.some(tells) && bare(words[at + 2 + head]) !== 'of'
}

const turnThe = (state: State, spot: Spot): void => {
  if (!opensWithHouse(state, spot) && (state.unit || !opensUnit(state, spot))) return
  put(state, spot, 'your')
  state.unit = true
}

const turnThey = (state: State, spot: Spot): void => {
  const { words, many, team } = state
  const { at, low, before, next } = spot
  if (many) {
    const doing = before === 'and' && next === 'are' && canBe(bare(words[at + 2]), 'gerund')
    if (team || before === 'that' || doing) state.unclear ??= low
  } else if (team) put(state, spot, 'it')
  else {
    put(state, spot, 'your team')
    state.team = true
    // “Do they plan”: the verb before the subject agrees, the one after it stays.
    if (auxiliaries.has(before)) words[at - 1] = inPlaceOf(words[at - 1] ?? '', toTeam[before] ?? before)
    // “They let nurses pick”: what they do, which “your team let” would tell of the past.
    else if (next === 'let' && !/^(?:me|us|him|her)$/.test(bare(words[at + 2]))) words[at + 1] = 'lets'
    else repair(words, at + 1, toTeam, true)
  }
}

/** “Nobody eats at their desk”: theirs is whoever that is. */
const anybody = /^(?:everyone|everybody|nobody|someone|somebody|anyone|anybody|each|every)$/

const turnTheir = (state: State, spot: Spot): void => {
  const { many, team, words } = state
  if (!team && words.slice(0, spot.at).some((word) => anybody.test(bare(word)))) return
  if (!many && (team || spot.at === 0 || /^(to|with|from|at|of|round|about)$/.test(spot.before)))
    put(state, spot, team ? 'its' : 'your')
}

const turnThem = (state: State, spot: Spot): void => {
  if (!ownsThem(state, spot)) state.unclear ??= spot.low
}

const turnSelf = (state: State, spot: Spot): void => put(state, spot, 'yourself')

/** Words that turn towards the reader besides one person's pronouns. */
const towards = new Map<string, (state: State, spot: Spot) => void>([
  ['himself', turnSelf],
  ['herself', turnSelf],
  ['the', turnThe],
  ['they', turnThey],
  ['their', turnTheir],
  ['them', turnThem],
])

/** After a verb, an article or a preposition an -s is a plural, even where it could be a verb: “let nurses”. */
const isMany = ({ at, low, before, next }: Spot): boolean => {
  if (isTime.test(low)) return false
  if (at === 0) return looksPlural(low)
  const noun =
    !canBe(low, 'third') ||
    determiners.has(before) ||
    prepositions.has(before) ||
    verbReading(before) !== undefined ||
    (canBe(next, 'base') && !canBe(next, 'third'))
  return (looksPlural(low) || manyNouns.has(low)) && noun
}

/**
 * Turns a note towards its reader: "she runs" → "you run", "their rota" → "your rota", "they moved" → "your team moved".
 * "They" after another plural noun keeps meaning that noun. The writer's own words stay as they are.
 */
export const turned = (given: readonly string[], turning: Turning): Turned => {
  const words = [...given]
  const state: State = {
    ...turning,
    words,
    named: false,
    someoneElse: false,
    many: false,
    team: false,
    unit: false,
  }
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? ''
    const spot = { at, word, low: bare(word), before: bare(words[at - 1]), next: bare(words[at + 1]) }
    hear(state, spot)
    const forms = personForms(spot, state.name)
    if (forms) turnPerson(state, spot, forms)
    else if (state.toReader) towards.get(spot.low)?.(state, spot)
    if (isMany(spot)) state.many = true
  }
  const { unclear } = state
  return { words: words.join(' ').split(' '), ...subjectOf(words), ...(unclear ? { unclear } : {}) }
}
