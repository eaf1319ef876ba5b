import type { Dossier } from '../dossier/dossier.ts'
import { isCommon } from '../english/common-words.ts'
import { folded } from '../english/nearest.ts'
import { properNouns } from '../english/proper.ts'
import { isShortFor } from '../english/short-names.ts'
import type { Span } from './letter.ts'
import { nameWords } from './names.ts'
import { isCourtesy } from './salutations.ts'

const part = "\\p{Lu}[\\p{L}\\p{M}\\d&.'-]{0,40}"
const name = `(?<firm>${part}(?: (?:(?:&|and|of|the|de|for|\\+) )?${part}){0,4})`

/** Where the firm stands that one writes to: to be joined, worked for, understood. */
const frames: readonly RegExp[] = [
  new RegExp(
    `(?<frame>\\b(?:to |in |of |about |for |by |before |if |when |once |and )?[Jj]oin(?:ing)? (?:you (?:all )?at |the team (?:at|of) )?(?:the )?)${name}`,
    'gu',
  ),
  new RegExp(
    `(?<frame>\\b[Ww]ork(?:ing)? (?:with you |with you all |there )?(?:at|for) (?:the )?)${name}`,
    'gu',
  ),
  new RegExp(
    `(?<frame>\\b(?:[Hh]ow|[Tt]he way(?: that)?) (?:the )?)${name}(?= (?:runs?|operates?|works? (?!in\\b|under\\b)|treats?|hires?|trains?|grows?|looks? after|does (?:it|things|this)|manages?|serves?|supports?|cares?|approaches|invests?|measures?|plans?|teaches|teach|builds? teams)\\b)`,
    'gu',
  ),
  new RegExp(
    `(?<frame>\\b(?:team|staff|colleagues|people|everyone|everybody|all of you|work|culture|atmosphere|someone) at (?:the )?)${name}`,
    'gu',
  ),
  new RegExp(
    `(?<frame>\\b(?:role|position|post|job|opening|vacancy|place|future|career|interview|opportunity|conversation|visit|tour|day|morning|afternoon|trial|me|internship|traineeship) (?:here )?(?:at|with|to) (?:the )?)${name}`,
    'gu',
  ),
  new RegExp(
    `(?<frame>\\b(?:contribute to|interest in|interested in|part of|thank you to|thanks to|on behalf of|commitment to) (?:the team at )?(?:the )?)${name}`,
    'gu',
  ),
]

/** Only a firm can stand there: one is joined, worked for, and runs in its way. */
const ofFirms = /\b(?:how|way(?: that)?|join(?:ing)?|work(?:ing)? (?:at|for)) (?:the )?$/i

/** Where one would be, give or begin: only with a wish in the clause. */
const wished: readonly RegExp[] = [
  new RegExp(
    `(?<frame>\\b(?:(?:serve|start|begin|be|teach|train|nurse|cook|grow|stay|settle|learn|build a career|succeed|be based|do|help|contribute|thrive|develop|fit in(?: well| nicely)?) (?:at|with)|(?:learn|do|give|grow|contribute|offer|find|build|make) [^.;,\\n]{1,30} at|all at|here at|life at|begin my \\w+ at|start my \\w+ at) (?:the )?)${name}`,
    'gu',
  ),
  new RegExp(`(?<frame>\\b(?:bring|give|offer|contribute|add) [^.;,\\n]{1,40}? to (?:the )?)${name}`, 'gu'),
]

/** Where one was shown round, or comes: the house one writes to. */
const houses: readonly RegExp[] = [
  new RegExp(
    `(?<frame>\\b(?:(?:show(?:ed|n|ing)|tak(?:e|en|ing)|took|walk(?:ed|ing)?) (?:me|us) (?:a?round|over|through)|(?:walk|tour|look|glimpse|day|morning|afternoon|hour) (?:a?round|of|inside|in|over)|(?:welcom(?:e|ed|ing)|invit(?:e|ed|ing)|hav(?:e|ing)|host(?:ed|ing)|introduc(?:ed|ing)) (?:me|us) (?:to|at|in|into)|not (?:to )?be com(?:e|ing) to) (?:the )?)${name}`,
    'gu',
  ),
]

/** What one knows, hears or learns of it: much there is no firm, so only what is called like one. */
const matters: readonly RegExp[] = [
  new RegExp(
    `(?<frame>\\b(?:deal|lot|lots|more|much|little|everything|anything|something|things|news|excited|enthusiastic|curious|enthusiasm|admire|impressed|drawn|word|hearing|learn(?:ed|t|ing)?|story|history|vision|direction|future|impression|picture|side|happen(?:s|ing)?|values?|standards?|life|learning|best) (?:about|from|with|of|at|by|to|for|inside) (?:the )?)${name}`,
    'gu',
  ),
  new RegExp(
    `(?<frame>\\b(?:(?:hear|heard|know|read) about|choose|love|like|admire|picture myself at|thank|wish) (?:the )?)${name}`,
    'gu',
  ),
]

/** What they do or mean to do there, and what comes free there: their own house. */
const theirs: readonly RegExp[] = [
  new RegExp(
    `(?<frame>\\b(?:[Yy]ou (?:(?:all|both) )?(?:do|run|build|make|teach|have|(?:are|were) (?:hoping|planning|trying|looking|building|doing|working|going))(?: [^.;,\\n]{1,40})? at|(?:spot|role|position|post|job|opening|vacancy|place) (?:[\\p{L}\\d]+ ){0,2}(?:opens?|comes? up|becomes? (?:free|available)|is (?:free|open|advertised)) at) (?:the )?)${name}`,
    'gu',
  ),
]

/** Of what one is drawn to or hears more of, two names are a firm in a letter that does not name its own. */
const drawn =
  /\b(?:drawn to|(?:more|much|little|everything|lot|deal) about|(?:impression|picture) of) (?:the )?$/

/** The clause is about what one did elsewhere: a firm there may be any. */
const past =
  /\b(?:worked|was|were|spent|led|ran|built|cut|did|had|made|joined|left|used to|my (?:time|years?|last|first|old|former|previous|current|present|own|work|job|role|team|boss|days)|years|since|until|used|in (?:19|20)\d\d|ago|currently|I (?:am|'m|lead|run|work|manage|teach|look after|have (?:been|worked|run|led|taught|built))|offer (?:from|at|with)|other offer|colleagues?|friends?|brother|sister|mother|father|husband|wife|still us\w+|let me|taught me|gave me|showed me)\b/i

/** The clause is about what one would do. */
const wish =
  /\b(?:would|'d|hope|look(?:ing)? forward|want|wish|chance|keen|eager|excited|thrilled|proud to|glad to|love to|happy to)\b/i

/** What is called so everywhere: a tool, a channel, an office, a service. */
const tools =
  /^(?:Zoom|Teams|Slack|Microsoft|Google|Meet|Skype|WhatsApp|Webex|LinkedIn|Outlook|Excel|Wi-?Fi|Head|Home|Office|Friday|Monday|Easter|Christmas|Q[1-4]|Phase|Room|Building|Floor|Level|Grade|Year|Ward|Unit|Team|Block|Class|Section|Head Office|Human Resources|HR|IT|R&D|QA)$/

/** Words behind a firm's own name, which another may share. */
const kinds =
  /^(?:ltd|llp|llc|inc|plc|gmbh|ag|sa|pvt|limited|co|corp|company|group|holdings?|partners|labs?|studios?|bank|school|college|university|hospital|trust|clinic|council|systems?|media|works|foods|freight|logistics|savings|house|bakery|kitchen|solutions|services|consulting|technologies|tech|software|analytics|industries|associates|and|of|the|for|de)$/

const isFirmLike = (words: readonly string[]): boolean =>
  words.length > 1 && words.slice(1).some((each) => kinds.test(folded(each)))

/** Trades that stand behind a name: “Mahavir Infra”, “Semafor Rail”. */
const trades =
  /^(?:infra|infrastructure|rail|railways?|health|healthcare|care|motors|energy|power|engineering|construction|builders|dental|physio|pharma|pharmacy|capital|finance|insurance|assurance|mutual|press|publishing|gazette|times|herald|post|palace|resorts?|hotels?|inn|farms?|vineyards?|wines|winery|brewery|brewing|estates?|nursery|academy|prep|institute|cent(?:re|er)|library|museum|gallery|theatre|airways|airlines|aviation|shipping|marine|mining|minerals|steel|metals|textiles|mills?|law|legal|chambers|solicitors|architects|architecture|design|digital|robotics|aerospace|manufacturing|civil|homes|housing|properties|realty|surgery|practice|hospice|kindergarten|retail|stores?|markets?|supermarkets?|garage|gardens|orchards|dairy|kitchens|electrical|electric|plumbing|chemicals|ceramics|instruments|interiors|furniture|printing|press|packaging|tours|travel|events|games|pictures|films|audio|music|security|payments|pay|cloud|data|ai|networks|telecom|mobile|water|waste|recycling|solar|wind)$/

/** Called like a firm, whatever stands around it: with a trade or a legal form behind, or two names with “&”. */
const isCalledFirm = (firm: string, words: readonly string[]): boolean => {
  const [first = '', ...rest] = words.map(folded)
  if (isCommon(first) || properNouns.has(first)) return false
  return / & /.test(firm) || rest.some((word) => kinds.test(word) || trades.test(word))
}

interface Recorded {
  /** Words of this firm, of people, roles, notes and whatever else was noted: what is named there is known. */
  readonly known: ReadonlySet<string>
  readonly company: readonly string[]
  readonly people: ReadonlySet<string>
  readonly places: ReadonlySet<string>
  /** Other firms, each as its own words. */
  readonly others: readonly (readonly string[])[]
}

const ownWords = (company: string): readonly string[] => {
  const all = nameWords(company).map((word) => folded(word).replace(/[.,]$/, ''))
  const own = all.filter((word) => !kinds.test(word))
  return own.length > 0 ? own : all
}

/** The words of texts without marks around them: “(Kestrel),” is Kestrel. */
const wordsIn = (texts: readonly (string | undefined)[]): readonly string[] =>
  texts
    .flatMap((text) => nameWords(text ?? ''))
    .map((word) => (/[\p{L}\d][\p{L}\p{M}\d'&-]*/u.exec(folded(word))?.[0] ?? '').replace(/'s?$/, ''))

/** All that a dossier names, and the firms that are not this one. */
export const recordedIn = (dossier: Dossier, beside: readonly { readonly company: string }[]): Recorded => {
  const { me, opportunity, people, interviews, promises, elsewhere, said } = dossier
  const points = interviews.flatMap(({ debrief }) => debrief?.points ?? [])
  const here = ownWords(opportunity.company.name)
  const others = [...beside.map(({ company }) => company), ...elsewhere.map(({ company }) => company ?? '')]
    .map(ownWords)
    .filter((words) => words.length > 0 && !words.every((word) => here.includes(word)))
  const noted = wordsIn([
    ...points.flatMap(({ text, say, better }) => [text, say, better]),
    ...me.strengths.flatMap(({ skill, proof }) => [skill, proof]),
    ...promises.map(({ what }) => what),
    ...interviews.map(({ debrief }) => debrief?.nextSteps?.text),
    ...said.map(({ text }) => text),
    opportunity.source,
  ])
  const persons = [...people.values()].flatMap(({ name, given, family, called, title }) => [
    name,
    given,
    family,
    called,
    title,
  ])
  const places = [me.zone, opportunity.company.zone].map((zone) =>
    zone?.split('/').at(-1)?.replaceAll('_', ' '),
  )
  return {
    known: new Set([...noted, ...wordsIn([...persons, opportunity.role])]),
    company: here,
    people: new Set(wordsIn(persons)),
    places: new Set(wordsIn(places)),
    others,
  }
}

const near = (word: string, names: Iterable<string>): boolean =>
  [...names].some(
    (each) =>
      each === word ||
      (word.length > 3 && (each.startsWith(word) || (word.startsWith(each) && each.length > 3))),
  )

/** Whether a name is nobody's firm or this one: what it is called in full, in short or by its letters, or a thing that the notes name. */
const isFine = (
  words: readonly string[],
  { known, company, places }: Recorded,
  mayBeWords = true,
): boolean => {
  const low = words.map((word) => folded(word).replace(/'s?$|[.,]$/g, ''))
  const own = low.filter((word) => !kinds.test(word))
  const [first = ''] = low
  const letters = company.map((word) => word.charAt(0)).join('')
  if (near(first, company) && own.every((word) => near(word, company) || isCommon(word) || known.has(word)))
    return true
  if (
    words.length === 1 &&
    (/^\p{Lu}{1,6}s?$/u.test(words[0] ?? '') || (first.startsWith(letters) && letters.length > 2))
  )
    return true
  if (isCourtesy(first) || words.some((word) => tools.test(word))) return true
  if (own.length > 0 && own.every((word) => places.has(word) || properNouns.has(word))) return true
  if (own.length > 0 && own.every((word) => known.has(word) || isShortFor(word, known))) return true
  return mayBeWords && low.every((word) => isCommon(word) || kinds.test(word)) && !isFirmLike(words)
}

const clauseAround = (text: string, from: number, to: number): string => {
  const start = Math.max(
    ...['. ', '! ', '? ', '; ', '\n', ', and ', ', but ', ', so '].map(
      (stop) => text.lastIndexOf(stop, from - 1) + 1,
    ),
  )
  const end = text.slice(to).search(/[.!?;:,\n]|\band (?:I|we|you)\b/)
  return text.slice(start, end < 0 ? text.length : to + end)
}

export interface OtherFirm extends Span {
  /** Another firm that is on record somewhere. */
  readonly known: boolean
}

/** Whether the letter tells elsewhere of what one did there. */
const isFormer = (firm: string, text: string, at: number): boolean => {
  const [first = ''] = firm.split(' ')
  for (let from = text.indexOf(first); from >= 0; from = text.indexOf(first, from + first.length)) {
    if (from === at) continue
    const about = clauseAround(text, from, from + first.length)
    if (past.test(about) && !wish.test(about)) return true
  }
  return false
}

/** Whether a letter names the firm it goes to, by a word that is not a name of somebody there. */
const namesOwn = (text: string, { company, people }: Recorded): boolean => {
  const low = folded(text)
  return company.some((word) => !people.has(word) && low.includes(word))
}

/** Names of firms that stand where this one's would; `text` is the whole letter. */
export const otherFirmsIn = (sentence: Span, text: string, recorded: Recorded): readonly OtherFirm[] => {
  const isNamed = namesOwn(text, recorded)
  return [...frames, ...wished, ...houses, ...matters, ...theirs].flatMap((frame, at) =>
    [...sentence.text.matchAll(frame)].flatMap(({ groups = {}, index, 0: whole }): readonly OtherFirm[] => {
      const { firm = '', frame: before = '' } = groups
      const from = sentence.from + index + before.length
      const trimmed = firm.replace(/(?:'s|[.'-])$/, '')
      const words = trimmed.split(/\s+/).filter((word) => !/^(?:and|&|of|the|de|for|\+)$/.test(word))
      const low = words.map((word) => folded(word).replace(/'s?$/, ''))
      const known = recorded.others.some((other) => other.every((word) => low.includes(word)))
      // “How Mercy Vale runs its nights”, “join Mercy Vale”: two everyday words are a name where the house has no other.
      if (!known && isFine(words, recorded, isNamed || words.length < 2 || !ofFirms.test(before))) return []
      const about = clauseAround(text, sentence.from + index, from + firm.length)
      const isWish = wish.test(about)
      if (wished.includes(frame) && !isWish) return []
      const isDrawn = !isNamed && words.length > 1 && !/ and /.test(trimmed) && drawn.test(before)
      const isHeardOf = isCalledFirm(trimmed, words) || isDrawn
      if (matters.includes(frame) && !isHeardOf) return []
      if (theirs.includes(frame) || isDrawn)
        return isNamed ? [] : [{ from, to: from + trimmed.length, text: trimmed, known }]
      // “Join” and “how … runs” can hardly be about what was, nor thanks for being shown round; a team or a day somewhere can.
      const isThanks =
        houses.includes(frame) && /\bthank|\bgrateful|\bappreciate|\bnot (?:to )?be\b/i.test(about)
      const mayBePast = matters.includes(frame) || (!isWish && !isThanks && (at > 1 || /\bwork/i.test(whole)))
      const isPast = mayBePast && (past.test(about) || isFormer(trimmed, text, from))
      return isPast ? [] : [{ from, to: from + trimmed.length, text: trimmed, known }]
    }),
  )
}

/** A firm of another opportunity, wherever it stands: only what one did there, or its offer, is said in this letter. */
export const besideIn = (sentence: Span, recorded: Recorded): readonly OtherFirm[] =>
  recorded.others.flatMap((other) => {
    const [first = ''] = other
    if (first.length < 4 || isCommon(first)) return []
    return [...sentence.text.matchAll(/\p{Lu}[\p{L}\p{M}\d&'-]{2,40}/gu)].flatMap(({ 0: word, index }) => {
      const bare = word.replace(/'s?$/, '')
      if (folded(bare) !== first) return []
      const about = clauseAround(sentence.text, index, index + word.length)
      const from = sentence.from + index
      return past.test(about) ? [] : [{ from, to: from + bare.length, text: bare, known: true }]
    })
  })
