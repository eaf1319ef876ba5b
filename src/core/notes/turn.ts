import {
  adverbs,
  auxiliaries,
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
import { canBe, gerundOf, thirdOf, verbReading } from './verb-forms.ts'

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

const toYou: Readonly<Record<string, string>> = {
  is: 'are',
  was: 'were',
  has: 'have',
  does: 'do',
  "isn't": "aren't",
  "wasn't": "weren't",
  "hasn't": "haven't",
  "doesn't": "don't",
}
const toTeam: Readonly<Record<string, string>> = {
  are: 'is',
  were: 'was',
  have: 'has',
  do: 'does',
  "aren't": "isn't",
  "weren't": "wasn't",
  "haven't": "hasn't",
  "don't": "doesn't",
}
const modal =
  /^(can|could|will|would|shall|should|may|might|must|can't|couldn't|won't|wouldn't|cannot|to|did|didn't|do|does|don't|doesn't|let|lets|make|makes|help|helps)$/

/** "they've" → "they have", "he's" → "he is" or "he has": so that each word can be turned alone. */
export const expanded = (text: string): string =>
  text
    .replaceAll('’', "'")
    .replace(
      /\b(he|she|it|there|who|that|what|where|how)'s\b(?= (\w+))/gi,
      (whole, who: string, next: string) =>
        (next === 'been' || verbReading(next)?.forms.has('participle')) &&
        !/^(is|as)$/.test(next) &&
        !/ing$/.test(next) &&
        !(/^it$/i.test(who) && !/^(been|got|become|gone|come|taken|grown)$/.test(next))
          ? `${who} has`
          : whole.replace(/'s$/i, ' is'),
    )
    .replace(/^(\p{L}+)'s been\b/iu, '$1 has been')
    .replace(/\b(they|we|you)'re\b/gi, '$1 are')
    .replace(/\b(they|we|you|I)'ve\b/g, '$1 have')
    .replace(/\b(They|We|You)'ve\b/g, '$1 have')
    .replace(/\b(he|she|they|we|you|it)'ll\b/gi, '$1 will')
    .replace(/\b(he|she|they|we|you)'d\b(?= (\w+))/gi, (_whole, who: string, next: string) =>
      next === 'been' || (canBe(next, 'participle') && !canBe(next, 'base')) ? `${who} had` : `${who} would`,
    )

const agree = (word: string, table: Readonly<Record<string, string>>, team: boolean): string => {
  const low = bare(word)
  const known = table[low]
  if (known) return inPlaceOf(word, known)
  const reading = verbReading(low)
  // An unknown verb after “she”: “speedruns” → “speedrun”.
  if (!reading)
    return !team && /^[a-z-]{3,}[^su]s$/.test(low)
      ? inPlaceOf(word, low.replace(/ies$/, 'y').replace(/s$/, ''))
      : word
  if (team)
    return reading.forms.has('base') && !reading.forms.has('past')
      ? inPlaceOf(word, thirdOf(reading.base))
      : word
  return reading.forms.has('third') && !reading.forms.has('base') ? inPlaceOf(word, reading.base) : word
}

/** Repairs the verb after a new subject, and those coordinated with it ("opened … and changes"). */
const repair = (
  words: string[],
  from: number,
  table: Readonly<Record<string, string>>,
  team: boolean,
): void => {
  let at = from
  while (adverbs.has(bare(words[at])) || /ly$/.test(bare(words[at]))) at += 1
  const first = words[at]
  if (first === undefined) return
  words[at] = agree(first, table, team)
  for (let next = at + 1; next < words.length - 1; next += 1) {
    const low = bare(words[next])
    if (/^(who|which|because|when|if|while|where|so|since|that|what|how)$/.test(low)) return
    if (low !== 'and' && low !== 'or' && low !== 'but') continue
    let verb = next + 1
    while (adverbs.has(bare(words[verb]))) verb += 1
    const word = words[verb]
    if (word === undefined) return
    const reading = verbReading(bare(word))
    const after = bare(words[verb + 1])
    const verbal =
      reading &&
      (determiners.has(after) ||
        prepositions.has(after) ||
        adverbs.has(after) ||
        /^(it|them|him|her|me|us|that|this|each|every|both|all|one)$/.test(after) ||
        after === '' ||
        /^(someone|somebody|people|everyone|it|them|me|us|to|more|new|\d\S*)$/.test(after) ||
        /ly$/.test(after) ||
        bare(word) in table)
    if (verbal) words[verb] = agree(word, table, team)
    // What takes “it” is a verb, known or not: “keeps … and replays it”.
    else if (!reading && team && /^(it|them)$/.test(after) && !/(?:s|ed|ing)$/.test(bare(word)))
      words[verb] = inPlaceOf(word, thirdOf(bare(word)))
  }
}

const ownerOf = (next: string): boolean =>
  next !== '' &&
  !subordinators.has(next) &&
  !/^(the|an?|this|that|these|those|some|any|my)$/.test(next) &&
  !prepositions.has(next) &&
  !adverbs.has(next) &&
  !/^(and|or|but|that|when|if|because|as|what|how|why|whether|to|is|was|are|were|i|we|he|she|they)$/.test(
    next,
  )

/**
 * Turns a note towards its reader: "she runs" → "you run", "their rota" → "your rota", "they moved" → "your team moved".
 * "They" after another plural noun keeps meaning that noun. The writer's own words stay as they are.
 */
export const turned = (given: readonly string[], { toReader, name, others }: Turning): Turned => {
  const words = [...given]
  let named = false
  let someoneElse = false
  let many = false
  let team = false
  // One “your team” is enough to say whose; the next ones may be anybody's.
  let unit = false
  let unclear: string | undefined
  let spoken: 'he' | 'she' | undefined
  const person = (at: number, forms: { you: string; name: string }): void => {
    const word = words[at] ?? ''
    if (toReader) words[at] = inPlaceOf(word, forms.you)
    // In the writer's own story “he” is whoever the story named.
    else if (name === undefined && /^(i|my)$/.test(bare(words[0])) && someoneElse) return
    else if (name === undefined) unclear ??= bare(word)
    else if (!named) {
      words[at] = inPlaceOf(word, forms.name)
      named = true
    }
  }
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? ''
    const low = bare(word)
    const next = bare(words[at + 1])
    // “he asked her”: two people, of whom one at most is the speaker.
    const sex = /^(he|him|his|himself)$/.test(low)
      ? 'he'
      : /^(she|her|hers|herself)$/.test(low)
        ? 'she'
        : undefined
    if (sex && spoken && sex !== spoken) unclear ??= low
    spoken ??= sex
    const story = name === undefined && !toReader && /^(i|my)$/.test(bare(words[0]))
    if (someoneElse && !story && /^(he|she|him|his|her|himself|herself)$/.test(low)) unclear ??= low
    if (
      others?.has(low.replace(/'s$/, '')) ||
      (singlePersons.has(low) && !/^(head|director|manager)$/.test(low))
    )
      someoneElse = true
    if (low === 'he' || low === 'she') {
      person(at, { you: 'you', name: name ?? low })
      if (toReader) repair(words, at + 1, toYou, false)
    } else if (
      low === 'her' &&
      /^(?:made|make|makes|let|lets|saw|heard|watched|helped|had)$/.test(bare(words[at - 1])) &&
      canBe(next, 'base')
    )
      person(at, { you: 'you', name: name ?? low })
    else if (low === 'him') person(at, { you: 'you', name: name ?? low })
    else if (low === 'his' && !ownerOf(next)) person(at, { you: 'yours', name: `${name ?? ''}'s` })
    else if (low === 'hers') person(at, { you: 'yours', name: `${name ?? ''}'s` })
    else if (low === 'his' || (low === 'her' && ownerOf(next)))
      person(at, { you: 'your', name: `${name ?? ''}'s` })
    else if (low === 'her') person(at, { you: 'you', name: name ?? low })
    else if (low === 'himself' || low === 'herself') {
      if (toReader) words[at] = inPlaceOf(word, 'yourself')
    } else if (toReader && low === 'they' && many && (team || bare(words[at - 1]) === 'that')) unclear ??= low
    else if (
      toReader &&
      low === 'them' &&
      (!many ||
        !words
          .slice(1, at)
          .some(
            (each) =>
              (looksPlural(bare(each)) && !/^(days|weeks|months|years|hours|minutes)$/.test(bare(each))) ||
              /^(because|when|if)$/.test(bare(each)),
          ))
    )
      unclear ??= low
    else if (
      toReader &&
      low === 'the' &&
      houses.has(next) &&
      headed(bare(words[at + 2])) &&
      // A store or a yard may be a place in the house rather than the house.
      !/^(store|yard|desk|nursery)$/.test(next) &&
      (at === 0 || (at === 1 && questionWords.has(bare(words[0]))))
    ) {
      words[at] = inPlaceOf(word, 'your')
      unit = true
    } else if (toReader && low === 'they' && !many && !team) {
      words[at] = inPlaceOf(word, 'your team')
      team = true
      repair(words, at + 1, toTeam, true)
    } else if (
      toReader &&
      low === 'they' &&
      many &&
      bare(words[at - 1]) === 'and' &&
      next === 'are' &&
      canBe(bare(words[at + 2]), 'gerund')
    )
      unclear ??= low
    else if (toReader && low === 'they' && !many && team) words[at] = inPlaceOf(word, 'it')
    else if (
      toReader &&
      low === 'their' &&
      !many &&
      (team || at === 0 || /^(to|with|from|at|of|round)$/.test(bare(words[at - 1])))
    )
      words[at] = inPlaceOf(word, team ? 'its' : 'your')
    else if (toReader && low === 'the' && !unit) {
      const head = words.slice(at + 1, at + 4).findIndex((each) => units.has(bare(each)))
      const phrase = words.slice(at + 1, at + 1 + head).map(bare)
      if (
        head >= 0 &&
        !phrase.some(
          (each) =>
            each === 'same' || prepositions.has(each) || determiners.has(each) || canBe(each, 'third'),
        ) &&
        bare(words[at + 2 + head]) !== 'of'
      ) {
        words[at] = inPlaceOf(word, 'your')
        unit = true
      }
    }
    const before = bare(words[at - 1])
    // After a verb, an article or a preposition an -s is a plural, even where it could be a verb: “let nurses”.
    const noun =
      !canBe(low, 'third') ||
      determiners.has(before) ||
      prepositions.has(before) ||
      verbReading(before) !== undefined ||
      (canBe(next, 'base') && !canBe(next, 'third'))
    if (at > 0 && (looksPlural(low) || manyNouns.has(low)) && noun) many = true
    if (at === 0 && looksPlural(low)) many = true
  }
  return { words: words.join(' ').split(' '), ...subjectOf(words), ...(unclear ? { unclear } : {}) }
}

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
  if (/^your( \w+)? (team|department|crew|unit|ward|squad)/.test(start) || /^your team/.test(start))
    return { subject: 'team' }
  return { subject: 'other' }
}

/** "you opened the sheet and changed it" → "opening the sheet and changing it"; undefined where a verb is not known. */
export const asGerund = (words: readonly string[]): string | undefined => {
  if (bare(words[0]) !== 'you') return undefined
  const rest = words.slice(1)
  const reading = verbReading(bare(rest[0]))
  if (!reading?.forms.has('past') || modal.test(bare(rest[0]))) return undefined
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
