import type { Day, Moment } from '../../dossier/dossier.ts'
import { isBefore, msOfDay } from '../../time/day.ts'
import { capital, counted, dayWords } from '../../time/say.ts'
import type { Rule } from '../rule.ts'
import { at, on } from '../sample-times.ts'
import { dayAfter, openingOn } from './opening.ts'
import { type Asking, saying, type TimingFacts, timingSample } from './timing-facts.ts'
import { wholeDays } from './whole.ts'

interface Facts extends TimingFacts {
  /** The last word that went either way. */
  readonly lastWord: Moment
  readonly lastValueAdd?: Moment
  /** The last question about the status. */
  readonly lastAsked?: Moment
  /** When a question about the status will open. */
  readonly nudgeOpens?: Moment
  /** When they said no: the door is tried again a season later, not a week later. */
  readonly no?: Moment
  readonly over?: boolean
  /** Days on which another message goes to the same person. */
  readonly taken?: readonly Day[]
}

/** From when it may go, and what it waits for: "a week after the last word". */
interface Wait {
  readonly opens: Moment
  readonly days: number
  readonly after: string
}

const waitAfter = (moment: Moment, days: number, after: string, facts: Facts): Wait => ({
  opens: openingOn(dayAfter(moment, days, facts), facts).opens,
  days: wholeDays(days),
  after,
})

/** Something useful keeps its distance from the question, before as well as after it. */
const clearOf = (nudge: Moment | undefined, wait: Wait, facts: Facts): Wait => {
  const days = wholeDays(facts.numbers.valueAddFromNudge)
  if (nudge === undefined) return wait
  const near = Math.abs(wait.opens.epochMilliseconds - nudge.epochMilliseconds) < days * msOfDay
  return near ? waitAfter(nudge, days, 'your next question', facts) : wait
}

/** The first business day on which nothing else goes to them. */
const dayOfItsOwn = (opens: Moment, facts: Facts): Moment => {
  const day = opens.toPlainDate()
  return facts.taken?.some((taken) => taken.equals(day))
    ? dayOfItsOwn(openingOn(day.add({ days: 1 }), facts).opens, facts)
    : opens
}

const waited = (facts: Facts): Wait => {
  const { numbers, lastWord, lastValueAdd, lastAsked, nudgeOpens, no } = facts
  if (no) return waitAfter(no, numbers.seasonDays, 'their no', facts)
  const waits = [
    waitAfter(lastWord, numbers.valueAddQuiet, 'the last word', facts),
    ...(lastValueAdd ? [waitAfter(lastValueAdd, numbers.valueAddEvery, 'the last of its kind', facts)] : []),
    ...(lastAsked ? [waitAfter(lastAsked, numbers.valueAddFromNudge, 'your question', facts)] : []),
  ]
  return clearOf(
    nudgeOpens,
    waits.reduce((so, next) => (isBefore(so.opens, next.opens) ? next : so)),
    facts,
  )
}

export const T10: Rule<Facts, Asking> = {
  id: 'T10',
  title: 'Now and then something of value, never a string of messages',
  says: 'While you wait, something useful may go out: two weeks after the last such touch, five days clear of a question, a week after the last word, and never on a day on which anything else goes to the same person.',
  sources: [
    {
      guide: 'eight',
      says: 'Touch base from time to time in a way that shows your worth; no rows of e-mails and voicemails.',
    },
    { guide: 'mastering', says: 'Do not flood them with messages and calls.' },
    { guide: 'house', says: 'Every 14 days at most, and not within five days of a question.' },
  ],
  judge: (facts) => {
    if (facts.over) return undefined
    const wait = waited(facts)
    const opens = dayOfItsOwn(wait.opens, facts)
    const from = `${capital(counted(wait.days, 'day'))} after ${wait.after}, from ${dayWords(opens)}`
    return {
      opens,
      because: facts.no
        ? `${from}: contacts stay contacts, and a new beginning needs something new.`
        : `${from}: an article, an idea or a finding keeps you in mind without asking anything.`,
    }
  },
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
        nudgeOpens: at('2026-11-25T08:00[America/Toronto]'),
      },
      expect: saying((verdict) => verdict.opens, '2026-11-30T08:00:00'),
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
