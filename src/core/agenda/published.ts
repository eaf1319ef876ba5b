import type { AgendaEntry } from './entry.ts'

/** What a calendar was told of one entry: none of its words. Times are ISO 8601, UTC, or a day. */
export interface Published {
  readonly uid: string
  readonly is: AgendaEntry['is']
  readonly starts: string
  readonly ends: string
  /** What it said, as a hash: another one is another version of it. */
  readonly mark: string
  readonly sequence: number
  /** When this version was made. */
  readonly changedAt: string
  /** It is no longer wanted, and the calendar is told so. */
  readonly gone: boolean
}

/** An entry as it is to be told now. */
export type ToTell = Omit<Published, 'sequence' | 'changedAt' | 'gone'>

/** So long a calendar is told that something is off; one that has not asked by then has forgotten it too. Days. */
const told = 30

const daysAgo = (at: string, days: number): string =>
  Temporal.Instant.from(at)
    .subtract({ hours: 24 * days })
    .toString({ fractionalSecondDigits: 3 })

/**
 * What calendars are told from now on, given what they were told. The same words are the same version; others make its number grow, as does
 * taking it back. What was over long ago is neither kept nor taken back.
 */
export const publishedFrom = (
  before: readonly Published[],
  now: readonly ToTell[],
  at: string,
): readonly Published[] => {
  const known = new Map(before.map((each) => [each.uid, each]))
  const wanted = new Set(now.map(({ uid }) => uid))
  const [forgotten, over] = [daysAgo(at, told), daysAgo(at, told).slice(0, 10)]
  return [
    ...now.map((each): Published => {
      const was = known.get(each.uid)
      if (was && !was.gone && was.mark === each.mark) return was
      return { ...each, sequence: was ? was.sequence + 1 : 0, changedAt: at, gone: false }
    }),
    ...before.flatMap((each) => {
      if (wanted.has(each.uid)) return []
      if (each.gone) return each.changedAt > forgotten ? [each] : []
      return each.ends.slice(0, 10) > over
        ? [{ ...each, sequence: each.sequence + 1, changedAt: at, gone: true }]
        : []
    }),
  ]
}
