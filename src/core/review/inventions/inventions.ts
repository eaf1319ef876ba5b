import type { Quotable } from '../../dossier/quotable.ts'
import { plainMarks, readLetter, type Span } from '../letter.ts'
import { claimIn } from './claims.ts'
import { type DayMark, dayMarksIn, withoutDays } from './days.ts'
import { type Figure, figuresIn, isLoose } from './figures.ts'
import { looksAhead } from './manner.ts'
import { strangers } from './names.ts'
import { follows, isAmong } from './reckoned.ts'
import { type Ground, type Support, supportOf } from './support.ts'

/** Something a text says that the notes do not. Positions are UTF-16 offsets into the body; 0 to 0 in a subject. */
export interface Invention extends Span {
  /** An `asked` one is nobody's but the writer's to know: an opinion, a feeling, a reason, a detail of the scene. */
  readonly kind: 'name' | 'figure' | 'day' | 'address' | 'claim' | 'private' | 'asked'
  /** One human sentence. */
  readonly says: string
  /** The sentence it stands in, which is struck as a whole. */
  readonly sentence: Span
}

interface Letter {
  readonly subject?: string | undefined
  readonly body: string
}

const address =
  /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63})+|\bhttps?:\/\/\S+|\bwww\.\S+|\+?\d[\d ()-]{8,}\d/giu

const inSentence = (sentence: Span, support: Support): Invention[] => {
  if (support.verbatim.has(sentence.text.trim())) return []
  const found =
    (kind: Invention['kind'], says: string) =>
    (spot: { from: number; text: string }): Invention => ({
      kind,
      says,
      from: sentence.from + spot.from,
      to: sentence.from + spot.from + spot.text.length,
      text: spot.text,
      sentence,
    })
  const known = (text: string) => {
    const bare = text.toLowerCase().replace(/(?<![.,;)])[.,;)]+$/, '')
    return support.texts.some((each) => each.toLowerCase().includes(bare))
  }
  const strange = [...sentence.text.matchAll(address)]
    .map((match) => ({ from: match.index, text: match[0] }))
    .filter(({ text }) => !known(text))
  const text = sentence.text.replace(address, (match) => ' '.repeat(match.length))
  const counted = withoutDays(text)
  const exact = [
    ...strange.map(found('address', 'This address or number is not in your notes.')),
    ...strangers(withoutDays(text), support).map(found('name', 'This name is not in your notes.')),
    ...figuresIn(counted)
      .filter(
        (figure) =>
          !support.figures.some((each) => isAmong(figure, each) || follows(figure, each)) &&
          !mayTake(counted, figure) &&
          !isBetweenMonths(text, figure, support),
      )
      .map((figure) =>
        found(isBoth(counted, figure) ? 'asked' : 'figure', 'This figure is not in your notes.')(figure),
      ),
    ...dayMarksIn(text)
      .filter((mark) => !mark.marks.some((each) => isKnownDay(each, support)) && !isAnyDay(text, mark))
      .map((mark) =>
        found(
          isAdvised(text, mark) || isNamedSeason(mark, support) ? 'asked' : 'day',
          'This day or time is not in your notes.',
        )(mark),
      ),
  ]
  if (exact.some(({ kind }) => kind !== 'asked')) return exact
  const claim = claimIn(counted, text, support)
  return claim === undefined
    ? exact
    : [...exact, found(claim.asked ? 'asked' : 'claim', claim.says)({ from: 0, text: sentence.text })]
}

const longestClause = 300

/** “next spring” of a spring that a note names. */
const isNamedSeason = ({ text }: DayMark, { texts }: Support): boolean => {
  const season = /^next (spring|summer|autumn|fall|winter)$/i.exec(text)?.[1]?.toLowerCase()
  return season !== undefined && texts.some((each) => each.toLowerCase().includes(season))
}

/** What may belong to a passage; a text is not read whole for each of its passages. */
const around = (text: string, { from, to }: Pick<Span, 'from' | 'to'>): string =>
  text.slice(Math.max(0, from - longestClause), to + longestClause)

/** "for ten minutes one day", "I would make it five": how long or how many it may be that is asked for, wished or planned. */
const mayTake = (text: string, figure: Figure): boolean => {
  // A clause is no longer than that; a text of figures would be read from each of them otherwise.
  const near = text.slice(Math.max(0, figure.from - longestClause), figure.from + longestClause)
  const before = near.slice(0, Math.min(figure.from, longestClause))
  if (!isLoose(figure) && !/\bmake (?:it|that) $/.test(before)) return false
  const from = Math.max(...[',', ';', ':'].map((sign) => before.lastIndexOf(sign))) + 1
  return looksAhead(near.slice(from))
}

/** "the same two coffees": both of what was named before. */
const isBoth = (text: string, { value, unit, from }: Figure): boolean =>
  value === 2 &&
  unit === undefined &&
  /\b(?:the|these|those|same|other) $/i.test(text.slice(Math.max(0, from - 8), from))

/** "from January gives three months", where April is known: what lies between two months. */
const isBetweenMonths = (text: string, { unit, value }: Figure, { days }: Support): boolean => {
  if (unit !== 'month') return false
  const named = dayMarksIn(text).flatMap(({ marks }) => marks.filter((mark) => /^m\d+$/.test(mark)))
  const number = (mark: string) => Number(mark.slice(1))
  const known = [...days].filter((mark) => /^m\d+$/.test(mark))
  return named.some((one) => known.some((other) => (12 + number(other) - number(one)) % 12 === value))
}

/** "Perhaps our paths will cross on a Saturday": no day in particular. */
const isAnyDay = (text: string, { from, to, marks }: DayMark): boolean =>
  marks.every((mark) => /^w\d$/.test(mark)) &&
  (text[to] === 's' || /\b(?:an?|some|any) $/i.test(text.slice(Math.max(0, from - 6), from))) &&
  /\b(?:perhaps|maybe|would|could|might|will|I'd)\b/i.test(around(text, { from, to }))

/** "That calls for some planning in July": when something should be done, by nobody in particular. */
const isAdvised = (whole: string, mark: DayMark): boolean => {
  const text = around(whole, mark)
  return (
    mark.marks.every((each) => /^[wm]\d+$/.test(each)) &&
    /\b(?:plan|planning|preparing|preparation|calls? for|ought to)\b/i.test(text) &&
    !/\b(?:I|we|my|our)\b/i.test(text)
  )
}

/** A weekday beside a date must be known together; a date known from a text may be told without its weekday. */
const isKnownDay = (mark: string, { days }: Support): boolean => days.has(mark)

/** What stands in a body and is neither greeting, sentence nor sign-off: lines below the name, quoted history. */
const strayLines = (body: string, letter: ReturnType<typeof readLetter>): Span[] => {
  const told = [
    ...letter.sentences,
    letter.greeting,
    letter.closing,
    letter.inner?.greeting,
    letter.inner?.closing,
  ]
  const spans = told.flatMap((span) => span ?? [])
  let at = 0
  return body.split('\n').flatMap((line) => {
    const from = at
    at += line.length + 1
    const to = from + line.length
    const covered = spans.some((span) => span.from < to && from < span.to)
    return covered || /^[\s—–>-]*$/.test(line) ? [] : [{ from, to, text: line }]
  })
}

/** Everything in a letter that neither the quotable notes nor the draft it was made from say, in its order. */
export const inventions = (letter: Letter, told: Quotable, ground: Ground): readonly Invention[] => {
  const support = supportOf(told, ground)
  const body = plainMarks(letter.body)
  const read = readLetter(letter.body)
  const sentences = [...read.sentences, ...strayLines(body, read)].toSorted(
    (one, other) => one.from - other.from,
  )
  const subject = letter.subject ? inSubject(plainMarks(letter.subject), support) : []
  return [...subject, ...sentences.flatMap((sentence) => inSentence(sentence, support))]
}

const inSubject = (subject: string, support: Support): Invention[] => {
  const none: Span = { from: 0, to: 0, text: subject }
  // A subject is not asked about: the draft has another.
  return inSentence({ from: 0, to: subject.length, text: subject }, support).map((each) => ({
    ...each,
    kind: each.kind === 'asked' ? ('claim' as const) : each.kind,
    from: 0,
    to: 0,
    sentence: none,
  }))
}

/** A sentence with everything that stands against it. */
export interface Strike {
  readonly text: string
  readonly because: readonly string[]
}

export interface Struck {
  /** Absent where the subject itself was struck. */
  readonly subject?: string
  readonly body: string
  /** What was taken out. */
  readonly strikes: readonly Strike[]
  /** What still stands in it and only the writer can own. */
  readonly asked: readonly Strike[]
}

const because = ({ kind, text, says }: Invention): string =>
  kind === 'claim' || kind === 'private' || kind === 'asked' ? says : `“${text}”: ${says}`

const bySentence = (found: readonly Invention[]): { readonly span: Span; readonly strike: Strike }[] => {
  const key = ({ sentence }: Invention) => `${sentence.from}-${sentence.to}`
  return [...Map.groupBy(found, key).values()].flatMap((group) => {
    const span = group[0]?.sentence
    return span ? [{ span, strike: { text: span.text.trim(), because: group.map(because) } }] : []
  })
}

/** A text without these spans; nothing else of it is changed. */
export const cutOut = (body: string, spans: readonly Pick<Span, 'from' | 'to'>[]): string =>
  spans
    .toSorted((one, other) => other.from - one.from)
    .reduce((left, { from, to }) => `${left.slice(0, from)}${left.slice(to)}`, body)
    .replace(/^(?:p\.?\s?s\.?:?)[ \t]*$/gim, '')
    .replace(/[ \t]{2,}/g, ' ')
    .replace(/(?<![ \t])[ \t]+$/gm, '')
    .replace(/^[ \t]+(?=\S)/gm, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim()

/** The letter without the sentences that hold inventions, and what was taken out and why; what only the writer can say stays, and is named. */
export const struck = (letter: Letter, found: readonly Invention[]): Struck => {
  const hard = bySentence(found.filter(({ kind }) => kind !== 'asked'))
  const subjectStruck = hard.some(({ span }) => span.to === 0)
  return {
    ...(letter.subject && !subjectStruck ? { subject: letter.subject } : {}),
    body: cutOut(
      letter.body,
      hard.map(({ span }) => span).filter(({ to }) => to > 0),
    ),
    strikes: hard.map(({ strike }) => strike),
    asked: bySentence(found.filter(({ kind }) => kind === 'asked')).map(({ strike }) => strike),
  }
}
