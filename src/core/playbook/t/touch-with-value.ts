import type { Day, Moment } from '../../dossier/dossier.ts'
import { dayIn, daysFrom, inZone, isBefore, later } from '../../time/day.ts'
import { capital, counted, dayWords } from '../../time/say.ts'
import type { Rule } from '../rule.ts'
import { at, on } from '../sample-times.ts'
import { dayAfter, morningAfter, openingOn } from './opening.ts'
import { type Asking, saying, type TimingFacts, timingSample } from './timing-facts.ts'
import { wholeDays } from './whole.ts'

interface Facts extends TimingFacts {
  /** The last word that went either way. */
  readonly lastWord: Moment
  readonly lastValueAdd?: Moment
  /** The last question about the status. */
  readonly lastAsked?: Moment
  /** The questions to come, each with when it opens. */
  readonly questions?: readonly Moment[]
  /** When someone who is away can be written to again. */
  readonly back?: Moment
  /** When it is looked at: what could have gone long ago goes now at the earliest. */
  readonly now?: Moment
  /** When they said no: the door is tried again a season later, not a week later. */
  readonly no?: Moment
  readonly over?: boolean
  /** Days on which another message goes to the same person. */
  readonly taken?: readonly Day[]
}

/** From when it may go, and what it waits for: "a week after the last word". */
interface Wait extends Pick<Asking, 'opens' | 'moved'> {
  readonly days?: number
  readonly after: string
  /** The last day on which it still keeps its distance from the next question. */
  readonly until?: Day
}

const opened = ({ opens, moved }: Pick<Asking, 'opens' | 'moved'>) => ({ opens, moved })

const waitAfter = (moment: Moment, days: number, after: string, facts: Facts): Wait => ({
  ...opened(openingOn(dayAfter(moment, days, facts), facts)),
  days: wholeDays(days),
  after,
})

/** The last day on which it keeps its distance from a question to come, and does not push that out. */
const lastBefore = (question: Moment, facts: Facts): Day => {
  const { numbers, place } = facts
  const asked = dayIn(question, place.zone)
  const lies = (days: number): Day => daysFrom(asked, -days)
  let days = wholeDays(numbers.valueAddFromNudge)
  while (isBefore(question, morningAfter(lies(days), numbers.betweenUnasked, facts))) days += 1
  return lies(days)
}

const beforeDay = (moment: Moment, day: Day): boolean =>
  Temporal.PlainDate.compare(moment.toPlainDate(), day) <= 0

/** Something useful keeps its distance from every question to come, before as well as after it. */
const clearOf = (first: Wait, facts: Facts): Wait => {
  const { questions = [], numbers, place } = facts
  return questions
    .map((question) => (facts.now ? later(question, inZone(facts.now, place.zone)) : question))
    .toSorted((one, other) => one.epochMilliseconds - other.epochMilliseconds)
    .reduce((wait, question) => {
      const goes = facts.now ? later(wait.opens, inZone(facts.now, place.zone)) : wait.opens
      const last = lastBefore(question, facts)
      if (beforeDay(goes, last))
        return {
          ...opened(wait),
          after: wait.after,
          until: wait.until ?? last,
          ...(wait.days === undefined ? {} : { days: wait.days }),
        }
      const after = waitAfter(question, numbers.valueAddFromNudge, 'your next question', facts)
      return isBefore(wait.opens, after.opens) ? after : wait
    }, first)
}

/** The first business day on which nothing else goes to them. */
const dayOfItsOwn = (
  first: Pick<Asking, 'opens' | 'moved'>,
  facts: Facts,
): Pick<Asking, 'opens' | 'moved'> => {
  const day = first.opens.toPlainDate()
  if (!facts.taken?.some((taken) => taken.equals(day))) return opened(first)
  const { opens, moved } = openingOn(day.add({ days: 1 }), facts)
  return dayOfItsOwn({ opens, moved: [...first.moved, ...moved] }, facts)
}

const waited = (facts: Facts): Wait => {
  const { numbers, lastWord, lastValueAdd, lastAsked, no, back } = facts
  if (no) return waitAfter(no, numbers.seasonDays, 'their no', facts)
  const waits = [
    waitAfter(lastWord, numbers.valueAddQuiet, 'the last word', facts),
    ...(lastValueAdd ? [waitAfter(lastValueAdd, numbers.valueAddEvery, 'the last of its kind', facts)] : []),
    ...(back ? [{ opens: back, moved: [], after: 'their absence' }] : []),
    ...(lastAsked ? [waitAfter(lastAsked, numbers.valueAddFromNudge, 'your question', facts)] : []),
  ]
  return clearOf(
    waits.reduce((so, next) => (isBefore(so.opens, next.opens) ? next : so)),
    facts,
  )
}

interface Verdict extends Asking {
  /** Its last day before a question to come. */
  readonly until?: Day
}

const timed = (facts: Facts): Verdict | undefined => {
  if (facts.over) return undefined
  const wait = waited(facts)
  const { opens, moved } = dayOfItsOwn(wait, facts)
  if (wait.until && !beforeDay(opens, wait.until)) return timed({ ...facts, now: opens })
  const after = wait.days === undefined ? 'after' : `${counted(wait.days, 'day')} after`
  const from = `${capital(after)} ${wait.after}, from ${dayWords(opens)}`
  return {
    opens,
    moved,
    ...(wait.until ? { until: wait.until } : {}),
    because: facts.no
      ? `${from}: contacts stay contacts, and a new beginning needs something new.`
      : `${from}: an article, an idea or a finding keeps you in mind without asking anything.`,
  }
}

export const T10: Rule<Facts, Verdict> = {
  id: 'T10',
  title: 'Now and then something of value, never a string of messages',
  says: ({ valueAddEvery, valueAddFromNudge, valueAddQuiet }) =>
    `While you wait, something useful may go out: ${counted(wholeDays(valueAddEvery), 'day')} after the last such touch, ${counted(wholeDays(valueAddFromNudge), 'day')} clear of a question, ${counted(wholeDays(valueAddQuiet), 'day')} after the last word, and never on a day on which anything else goes to the same person.`,
  numbers: [
    'valueAddQuiet',
    'valueAddEvery',
    'valueAddFromNudge',
    'valueAddOpenFor',
    'betweenUnasked',
    'seasonDays',
  ],
  sources: [
    {
      guide: 'eight',
      says: 'Touch base from time to time in a way that shows your worth; no rows of e-mails and voicemails.',
    },
    { guide: 'mastering', says: 'Do not flood them with messages and calls.' },
    { guide: 'house', says: 'Every 14 days at most, and not within five days of a question.' },
  ],
  judge: timed,
  cases: [
    {
      name: 'a week after the last word',
      facts: { ...timingSample(), lastWord: at('2026-11-17T12:00[America/Toronto]') },
      expect: saying((verdict) => verdict.opens, '2026-11-24T08:00:00'),
    },
    {
      name: 'two weeks after the last one',
      facts: {
        ...timingSample(),
        lastWord: at('2026-11-17T12:00[America/Toronto]'),
        lastValueAdd: at('2026-11-17T12:00[America/Toronto]'),
      },
      expect: saying((verdict) => verdict.opens, '2026-12-01T08:00:00'),
    },
    {
      name: 'clear of the question to come',
      facts: {
        ...timingSample(),
        lastWord: at('2026-11-17T12:00[America/Toronto]'),
        questions: [at('2026-11-25T08:00[America/Toronto]')],
      },
      expect: saying((verdict) => verdict.opens, '2026-11-30T08:00:00'),
    },
    {
      name: 'they are away until the seventh',
      facts: {
        ...timingSample(),
        lastWord: at('2026-11-17T12:00[America/Toronto]'),
        back: at('2026-12-08T08:00[America/Toronto]'),
      },
      expect: (verdict) => /^After their absence, from Tuesday 8 December/.test(verdict?.because ?? ''),
    },
    {
      name: 'it was open long ago: three days before the question is too near all the same',
      facts: {
        ...timingSample(),
        lastWord: at('2026-11-17T12:00[America/Toronto]'),
        questions: [at('2026-12-04T08:00[America/Toronto]')],
        now: at('2026-12-01T09:00[America/Toronto]'),
      },
      expect: saying((verdict) => verdict.opens, '2026-12-09T08:00:00'),
    },
    {
      name: 'ten days before the question: until five days before it',
      facts: {
        ...timingSample(),
        lastWord: at('2026-11-17T12:00[America/Toronto]'),
        questions: [at('2026-12-04T08:00[America/Toronto]')],
        now: at('2026-11-24T09:00[America/Toronto]'),
      },
      expect: (verdict) =>
        verdict?.until?.toString() === '2026-11-29' && verdict.opens.toPlainDate().day === 24,
    },
    {
      name: 'another message goes out on that day: the next one',
      facts: {
        ...timingSample(),
        lastWord: at('2026-11-17T12:00[America/Toronto]'),
        taken: [on('2026-11-24')],
      },
      expect: saying((verdict) => verdict.opens, '2026-11-25T08:00:00'),
    },
    {
      name: 'a season after a no',
      facts: {
        ...timingSample(),
        lastWord: at('2026-11-17T12:00[America/Toronto]'),
        no: at('2026-11-17T12:00[America/Toronto]'),
      },
      expect: (verdict) =>
        verdict?.because.startsWith('90 days after their no, from Monday 15 February') === true,
    },
    {
      name: 'the process is over',
      facts: { ...timingSample(), lastWord: at('2026-11-17T12:00[America/Toronto]'), over: true },
      expect: undefined,
    },
  ],
}
