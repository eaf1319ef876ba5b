import { capital } from '../time/say.ts'
import { wentBy } from '../vocabulary/channels.ts'
import { allStages, stages } from '../vocabulary/stages.ts'
import { carriedThanks } from '../vocabulary/touch-kinds.ts'
import { middleOf, middleWarns, shareWarns } from './few.ts'
import type { Happened } from './happened.ts'

/** A line of a figure: what it is about, and how it came out. */
interface CountedLine {
  readonly about: string
  readonly says: string
  /** Cases that are decided, and of a share those that came out well. */
  readonly of: number
  readonly is?: number
  /** Cases that are open still, and count for neither side. */
  readonly open: number
  /** What so few cases are worth. */
  readonly warns?: string
}

/** One thing that is counted over the whole search. */
export interface Counted {
  readonly name: 'thanks' | 'stages' | 'ways' | 'touches'
  readonly title: string
  readonly lines: readonly CountedLine[]
}

type Talk = Extract<Happened, { is: 'talk' }>
type Sent = Extract<Happened, { kind: unknown }>

/** An answer may take so long; until then nothing is silence. */
const openDays = 15

const msOf = (at: string): number => Temporal.Instant.from(at).epochMilliseconds
const hoursBetween = (from: string, to: string): number => (msOf(to) - msOf(from)) / 3_600_000

const spanSays = (hours: number): string => {
  if (hours < 1) return 'under an hour'
  if (hours < 36) return `${Math.round(hours)} hour${Math.round(hours) === 1 ? '' : 's'}`
  return `${Math.round(hours / 24)} days`
}

/** A word of theirs, or a next talk or an offer, which is one. */
const isAnswer = ({ is }: Happened): boolean => is !== 'sent'

/** Thanks by themselves, passed on by someone, or said along with something else. */
const isThanks = (kind: Sent['kind']): boolean =>
  kind === 'thank-you' || kind === 'forward' || carriedThanks(kind)

const isOpen = (since: string, now: string): boolean => hoursBetween(since, now) < openDays * 24

const thanksOf = (own: readonly (readonly Happened[])[], now: string): Counted => {
  const hours: number[] = []
  let open = 0
  let without = 0
  for (const all of own)
    for (const talk of all) {
      if (talk.is !== 'talk' || talk.ends > now) continue
      const thanks = all.find(
        (each) =>
          each.is === 'sent' &&
          isThanks(each.kind) &&
          each.at >= talk.ends &&
          (each.interview === undefined || each.interview === talk.id) &&
          each.who.some((who) => talk.who.includes(who)),
      )
      if (thanks) hours.push(hoursBetween(talk.ends, thanks.at))
      else if (hoursBetween(talk.ends, now) < 24) open += 1
      else without += 1
    }
  const middle = middleOf(hours)
  const warns = middleWarns(hours.length)
  const lines: CountedLine[] =
    middle === undefined
      ? []
      : [
          {
            about: 'From the end of a talk to your first thanks',
            says: [
              hours.length === 1
                ? spanSays(middle)
                : `${spanSays(middle)} in the middle of ${hours.length}; the slowest took ${spanSays(Math.max(...hours))}`,
              ...(without > 0 ? [`${without} talk${without === 1 ? '' : 's'} without any`] : []),
            ].join('; '),
            ...{ of: hours.length, open },
            ...(warns ? { warns } : {}),
          },
        ]
  return { name: 'thanks', title: 'Time to your thank-you', lines }
}

/** A share as one says it. */
const shareLine = (
  about: string,
  cases: readonly { readonly answered: boolean; readonly at: string }[],
  now: string,
): readonly CountedLine[] => {
  const open = cases.filter(({ answered, at }) => !answered && isOpen(at, now)).length
  const of = cases.length - open
  const is = cases.filter(({ answered }) => answered).length
  if (cases.length === 0) return []
  const warns = of > 0 ? shareWarns(is, of) : undefined
  const says = of === 0 ? 'none is decided yet' : `${is} of ${of} answered`
  return [
    {
      ...{ about, of, is, open },
      says: open > 0 && of > 0 ? `${says}; ${open} still open` : says,
      ...(warns ? { warns } : {}),
    },
  ]
}

const stagesOf = (own: readonly (readonly Happened[])[], now: string): Counted => {
  const cases = own.flatMap((all) =>
    all
      .filter((each): each is Talk => each.is === 'talk' && each.ends <= now)
      .map((talk) => ({
        stage: talk.stage,
        at: talk.ends,
        answered: all.some((each) => isAnswer(each) && each.at > talk.ends),
      })),
  )
  return {
    name: 'stages',
    title: 'Heard from them after a talk',
    lines: allStages.flatMap((stage) =>
      shareLine(
        capital(stages[stage].called),
        cases.filter((each) => each.stage === stage),
        now,
      ),
    ),
  }
}

/** Is it followed by a word of one of those it went to, before the next went to them? */
const isAnswered = (all: readonly Happened[], index: number): boolean => {
  const sent = all[index] as Sent
  for (const each of all.slice(index + 1)) {
    const concerns = each.who.length === 0 || each.who.some((who) => sent.who.includes(who))
    if (each.is === 'sent' && concerns) return false
    if (isAnswer(each) && concerns) return true
  }
  return false
}

const waysOf = (own: readonly (readonly Happened[])[], now: string): Counted => {
  const cases = own.flatMap((all) =>
    all.flatMap((each, index) =>
      each.is === 'sent' && each.channel !== 'none' && each.at <= now
        ? [{ way: wentBy[each.channel], at: each.at, answered: isAnswered(all, index) }]
        : [],
    ),
  )
  const ways = [...new Set(cases.map(({ way }) => way))].toSorted()
  return {
    name: 'ways',
    title: 'Answered, by the way you wrote',
    lines: ways.flatMap((way) =>
      shareLine(
        way,
        cases.filter((each) => each.way === way),
        now,
      ),
    ),
  }
}

/** Words of one’s own in a row before each of theirs. */
const touchesOf = (own: readonly (readonly Happened[])[]): Counted => {
  const counts: number[] = []
  let open = 0
  for (const all of own) {
    let count = 0
    for (const { is } of all) {
      if (is === 'sent') count += 1
      else if (is !== 'talk') {
        if (count > 0) counts.push(count)
        count = 0
      }
    }
    if (count > 0) open += 1
  }
  const middle = middleOf(counts)
  const warns = middleWarns(counts.length)
  const lines: CountedLine[] =
    middle === undefined
      ? []
      : [
          {
            about: 'Messages of yours until one of theirs',
            says: `${middle} in the middle of ${counts.length}; the most were ${Math.max(...counts)}${open > 0 ? `; at ${open} firm${open === 1 ? '' : 's'} you wait for the first` : ''}`,
            ...{ of: counts.length, open },
            ...(warns ? { warns } : {}),
          },
        ]
  return { name: 'touches', title: 'Messages until an answer', lines }
}

/** What a search comes to in figures, up to a moment (ISO 8601, UTC): only those that have a case. */
export const figuresIn = (happened: readonly Happened[], now: string): readonly Counted[] => {
  const own = [
    ...Map.groupBy(
      happened.filter(({ at }) => at <= now),
      ({ opportunity }) => opportunity,
    ).values(),
  ]
  return [thanksOf(own, now), stagesOf(own, now), waysOf(own, now), touchesOf(own)].filter(
    ({ lines }) => lines.length > 0,
  )
}
