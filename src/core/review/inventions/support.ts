import type { Dossier, Interview, PersonId, Point } from '../../dossier/dossier.ts'
import type { Quotable } from '../../dossier/quotable.ts'
import { type Meaning, meaningOf } from '../../english/meaning.ts'
import { folded } from '../../english/nearest.ts'
import { placedWords, stemOf, stemsIn } from '../../english/stems.ts'
import { writtenOut } from '../../notes/shorthand.ts'
import type { Reading } from '../../time/reading.ts'
import { pointKinds } from '../../vocabulary/point-kinds.ts'
import { plainMarks } from '../letter.ts'
import { wordsNaming } from '../names.ts'
import { daysKnownTo, daysNotedIn, withoutDays } from './days.ts'
import { type Figure, figuresIn } from './figures.ts'
import { type Layout, laidOut } from './layout.ts'
import { alike } from './reckoned.ts'

/** One thing that is known, with whose doing it is. */
export interface Fact {
  readonly text: string
  readonly owner: 'me' | 'them' | 'either'
  readonly stems: ReadonlySet<string>
  /** What its words mean, for words that say the same. */
  readonly meaning: Meaning
  readonly figures: readonly Figure[]
  /** Word by word, to hold a clause against it. */
  readonly layout: Layout
  /** Names a topic and claims nothing: the question one stumbled over. */
  readonly open: boolean
}

/** Everything a letter to these readers may rest on. */
export interface Support {
  readonly facts: readonly Fact[]
  /** Who, where and what for: may stand in any sentence. */
  readonly context: ReadonlySet<string>
  /** The words of every text, folded: a name must be among them. */
  readonly names: ReadonlySet<string>
  readonly figures: readonly (readonly Figure[])[]
  /** How long the talks took and the wait will be: may be told beside any fact. */
  readonly spans: readonly Figure[]
  readonly days: ReadonlySet<string>
  /** Texts as they are, for addresses and for what the draft said before. */
  readonly texts: readonly string[]
  /** The sentences of the draft and those that were said, with plain quotes: whoever keeps one invents nothing. */
  readonly verbatim: ReadonlySet<string>
  /** The words that name somebody of the dossier, folded. */
  readonly people: ReadonlySet<string>
  /** The words of the firm's name, folded. */
  readonly firm: ReadonlySet<string>
  /** They met where the reader works. */
  readonly visited: boolean
  readonly secrets: readonly string[]
  readonly offered: boolean
  readonly elsewhere: boolean
}

/** For whom and when a letter is, and the text it was made from. */
export interface Ground {
  readonly to: readonly PersonId[]
  readonly reading: Reading
  /** The step it is for: what was said for another is not known here. */
  readonly step?: string
  /** Notes that must not be told: what they say is struck, and they lend no word. */
  readonly secrets?: readonly string[]
  /** The message before it was reworded; what stands in it is known. */
  readonly draft?: { readonly subject: string; readonly body: string } | undefined
}

/** Everything some texts say, as words to be found again. */
interface Said {
  readonly stems: ReadonlySet<string>
  readonly meaning: Meaning
}

const wordsOf = (texts: readonly string[]): Said => {
  const words = texts.flatMap(placedWords).flatMap(({ word }) => {
    const stem = stemOf(word)
    return stem === undefined ? [] : [{ word, stem }]
  })
  const meanings = words.map(({ word }) => meaningOf(word))
  return {
    stems: new Set(words.map(({ stem }) => stem)),
    meaning: {
      own: new Set(meanings.flatMap(({ own }) => [...own])),
      kinds: new Set(meanings.flatMap(({ kinds }) => [...kinds])),
    },
  }
}

const fact = (owner: Fact['owner'], ...texts: readonly (string | undefined)[]): Fact => {
  const text = texts
    .flatMap((each) => (each === undefined || each === '' ? [] : [writtenOut(each)]))
    .join(' · ')
    .replaceAll('’', "'")
  return {
    text,
    owner,
    ...wordsOf([text]),
    figures: figuresIn(withoutDays(text), true),
    layout: laidOut(text),
    open: false,
  }
}

/** The points a letter to these readers may use: theirs, and those that belong to nobody. */
const forReaders = ({ who }: Point, to: readonly PersonId[]): boolean =>
  who === undefined || to.length === 0 || to.includes(who)

const paragraphs = (text: string): string[] =>
  text.split(/(?<=[.!?])\s+|\n+/).filter((line) => line.trim() !== '')

/** What was said, a sentence at a time: a “never” of one denies nothing of the next. */
const saidIn = ({ say }: Point): string[] => paragraphs(say ?? '')

/** A question that was not asked tells of nothing the writer did. */
const ownerOf = ({ kind }: Point): Fact['owner'] =>
  kind === 'missed-question' ? 'them' : pointKinds[kind].owner

/** What was said is in the writer's words: “I” is theirs, whatever kind of note it belongs to. */
const speaksOf = (said: string): Fact['owner'] | undefined => {
  if (!/\b(?:I|me|my|mine|we|our)\b/i.test(said)) return undefined
  return /\b(?:you|your|they|he|she)\b/i.test(said) ? 'either' : 'me'
}

const saidFor = (said: Dossier['said'], step: string | undefined) =>
  said.filter((each) => step === undefined || each.step === step)

const stageWords: Readonly<Record<Interview['stage'], string>> = {
  informational: 'informational conversation coffee',
  screening: 'screening first call',
  technical: 'technical exercise task assignment',
  trial: 'trial shift lesson test task',
  case: 'case study exercise task',
  panel: 'panel',
  final: 'final',
}
const formatWords: Readonly<Record<Interview['format'], string>> = {
  video: 'video screen online',
  phone: 'phone telephone call ring',
  onsite: 'visit in person onsite',
  'take-home': 'take-home task assignment exercise',
  chat: 'chat',
  'one-way': 'recording video',
}

/** What is done with something one shows. */
const presentedWords = 'presentation talk lesson demonstration slides watch listen audience'
/** What is done with somebody who comes. */
const visitedWords = 'tour visit round place premises show around host'

const channelWords = 'LinkedIn e-mail email phone telephone call text letter post'

const factsOf = (told: Quotable, { to, step }: Ground): Fact[] => {
  const { me, interviews, promises, touches, offer, elsewhere, said } = told
  return [
    ...me.strengths.map(({ skill, proof }) => fact('me', skill, proof)),
    ...interviews.flatMap(({ debrief }) => [
      ...(debrief?.points ?? [])
        .filter((point) => !point.private && forReaders(point, to))
        .flatMap((point) =>
          point.kind === 'stumble'
            ? [
                { ...fact('me', point.text, point.say), open: true },
                fact('me', point.better, point.say),
                // "On exactly-once delivery: ..." names the question, which was theirs, and gives the better answer.
                ...(point.better ? [fact('them', point.text, point.better)] : []),
              ]
            : [
                fact(ownerOf(point), point.text, point.what, point.kind === 'request' ? 'ask' : ''),
                ...saidIn(point).map((said) => fact(speaksOf(said) ?? ownerOf(point), said)),
              ],
        ),
      ...(debrief?.nextSteps
        ? [fact('them', debrief.nextSteps.text, debrief.nextSteps.span, 'next step decide')]
        : []),
    ]),
    ...saidFor(said, step).map(({ text }) => fact('me', text)),
    ...promises.map(({ by, what }) =>
      fact(by === 'me' ? 'me' : 'them', what, by === 'me' ? 'promise agreed' : 'promise'),
    ),
    ...touches
      .filter((touch) => touch.with.some((id) => to.includes(id)))
      .flatMap(({ text }) => (text ? [fact('either', text)] : [])),
    ...(offer
      ? [
          fact(
            'them',
            'offer accept decline sign contract start begin answer decide terms',
            offer.amount === undefined
              ? undefined
              : `${offer.amount} ${offer.currency ?? ''} a ${offer.per ?? 'year'} salary pay`,
            ...offer.terms,
          ),
          ...offer.questions.map((each) => fact('me', each)),
        ]
      : []),
    ...elsewhere.map(({ company, nameIt }) =>
      fact('me', 'another offer decide answer deadline', nameIt ? company : undefined),
    ),
  ]
}

const contextOf = ({ me, opportunity, people, interviews }: Dossier): string[] => [
  me.name,
  opportunity.role,
  opportunity.company.name,
  opportunity.company.field ?? '',
  ...[...people.values()].flatMap(({ name, called, title }) => [name, called ?? '', title ?? '']),
  ...interviews.flatMap(({ stage, format, presented }) => [
    stageWords[stage],
    formatWords[format],
    presented ? presentedWords : '',
    format === 'onsite' ? visitedWords : '',
  ]),
  channelWords,
]

/** How long each interview took, as someone may say it: "45 minutes", "an hour", "an hour and a half". */
const lengths = ({ interviews }: Dossier): Figure[] =>
  interviews
    .map(({ starts, ends }) => starts.until(ends, { largestUnit: 'minutes' }).minutes)
    .flatMap((minutes) => [
      minutes,
      ...[30, 60, 90, 120, 180].filter((about) => Math.abs(about - minutes) <= (about === 60 ? 15 : 10)),
    ])
    .map((value) => ({ from: 0, to: 0, text: '', value, unit: 'minute' }))

/** “last year”, where the year is known. */
const yearsNear = (days: ReadonlySet<string>, sent: number): string[] =>
  [
    ['last year', sent - 1],
    ['this year', sent],
    ['next year', sent + 1],
  ].flatMap(([name, year]) => (days.has(`y${year}`) ? [String(name)] : []))

/** A date is in its month, a month and a season are in their year. */
const withMonth = (mark: string): string[] => {
  const [, dated] = /(\d{2})-\d{2}$/.exec(mark) ?? []
  const [, month, year] = /^(?:(m\d+)|\p{L}+) (y\d{4})$/u.exec(mark) ?? []
  return [mark, ...(dated ? [`m${Number(dated)}`] : []), ...[month, year].flatMap((each) => each ?? [])]
}

const firmWords = ({ opportunity }: Dossier): ReadonlySet<string> =>
  new Set(
    folded(opportunity.company.name)
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => word.length > 2),
  )

/** What is known, laid out so that a text can be held against it. Takes a quotable dossier: private words are not there. */
export const supportOf = (told: Quotable, ground: Ground): Support => {
  const { to, reading, draft } = ground
  const before = draft ? paragraphs(`${draft.subject}\n${draft.body}`) : []
  const facts = [...factsOf(told, ground), ...before.map((text) => fact('either', text))]
  const context = contextOf(told)
  const { me, people, offer, interviews } = told
  const said = [
    ...saidFor(told.said, ground.step).map(({ text }) => text),
    ...interviews.flatMap(({ debrief }) =>
      (debrief?.points ?? []).filter((point) => forReaders(point, to)).map(({ say }) => say ?? ''),
    ),
  ]
  const addresses = [
    me.email,
    me.phone,
    me.postal,
    me.signature,
    ...[...people.values()].map(({ email }) => email),
  ]
  const texts = [...facts.map(({ text }) => text), ...context, ...addresses.flatMap((each) => each ?? [])]
  const waits = interviews.flatMap(({ debrief }) => debrief?.nextSteps?.spanDays ?? [])
  const spans = [
    ...lengths(told),
    ...context.flatMap((text) => figuresIn(text)),
    ...waits.map((value) => ({ from: 0, to: 0, text: '', value, unit: 'day' as const })),
  ]
  const days = new Set([
    ...daysKnownTo(told, reading.readAt),
    ...texts.flatMap((text) => daysNotedIn(text).flatMap(withMonth)),
  ])
  const figures = [
    ...facts.map((each) => each.figures),
    ...[...context, ...addresses.flatMap((each) => each ?? [])].map((text) => figuresIn(withoutDays(text))),
  ]
  const amounts = [offer?.amount, offer?.asked].flatMap((value) => value ?? [])
  return {
    facts,
    context: new Set(context.flatMap(stemsIn)),
    names: new Set(texts.flatMap((text) => folded(text).split(/[^\p{L}\p{N}+#]+/u))),
    figures: [
      ...figures,
      ...alike(figures.flat()),
      spans,
      amounts.map((value) => ({ from: 0, to: 0, text: '', value, unit: 'money' as const })),
    ],
    spans,
    days: new Set([...days, ...yearsNear(days, reading.readAt.year)]),
    texts,
    verbatim: new Set(
      [...before, ...said.flatMap((text) => paragraphs(text))].map((text) => plainMarks(text).trim()),
    ),
    people: new Set([...people.values()].flatMap((person) => [...wordsNaming(person)])),
    firm: firmWords(told),
    visited: interviews.some(({ format }) => format === 'onsite'),
    secrets: ground.secrets ?? [],
    offered: offer !== undefined,
    elsewhere: told.elsewhere.length > 0,
  }
}
