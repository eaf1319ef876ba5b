import type { Day, Dossier, Moment } from '../dossier/dossier.ts'
import { dayIn } from '../time/day.ts'
import { type WeekStart, weekOf } from '../time/week.ts'
import { groundOf } from '../vocabulary/step-id.ts'
import type { Step } from './step.ts'

/** What a day is to an offer. */
export type OfferMark = 'came' | 'read' | 'answer' | 'date' | 'today'

export interface OfferDay {
  readonly day: Day
  readonly marks: readonly OfferMark[]
}

/** A week of days, or how many weeks are left out because nothing is in them. */
export type OfferWeek = readonly OfferDay[] | number

/** An offer with what follows from it. */
interface Planned {
  readonly dossier: Pick<Dossier, 'offer' | 'me' | 'opportunity'>
  readonly steps: readonly Step[]
  readonly now: Moment
}

/** The days from the first to the last. */
const span = (first: Day, last: Day): readonly Day[] =>
  Array.from({ length: Math.max(0, first.until(last).days + 1) }, (_, index) => first.add({ days: index }))

/** Which days an offer makes something of: the day it came, those for reading it, the last on which an answer is in time, and their own date. */
const marked = ({ dossier, steps, now }: Planned): ReadonlyMap<string, readonly OfferMark[]> => {
  const { offer, me, opportunity } = dossier
  if (!offer) return new Map()
  const zone = opportunity.company.zone ?? me.zone ?? now.timeZoneId
  const came = dayIn(offer.receivedAt, zone)
  const stepOf = (kind: Step['kind']) =>
    steps.find((step) => step.kind === kind && groundOf(step.id) === 'offer')
  const [review, decide] = [stepOf('offer-review'), stepOf('offer-accept')]
  const answer = decide && dayIn(decide.due, zone)
  const said: readonly (readonly [OfferMark, Day | undefined])[] = [
    ['came', came],
    ...(review && decide ? span(came.add({ days: 1 }), dayIn(review.due, zone)) : []).map(
      (day) => ['read', day] as const,
    ),
    ['answer', answer],
    ['date', offer.respondBy && answer?.equals(offer.respondBy) ? undefined : offer.respondBy],
    ['today', dayIn(now, zone)],
  ]
  const all = new Map<string, OfferMark[]>()
  for (const [mark, day] of said) if (day) all.set(day.toString(), [...(all.get(day.toString()) ?? []), mark])
  return all
}

const isEmpty = (week: readonly OfferDay[]): boolean => week.every(({ marks }) => marks.length === 0)

/** Weeks in which nothing is are told together, unless it is a single one. */
const folded = (weeks: readonly (readonly OfferDay[])[]): readonly OfferWeek[] =>
  weeks.flatMap((week, index): OfferWeek[] => {
    if (!isEmpty(week)) return [week]
    const next = weeks.slice(index).findIndex((each) => !isEmpty(each))
    const begins = weeks.slice(0, index).findLastIndex((each) => !isEmpty(each)) + 1
    const many = index + next - begins
    return many === 1 ? [week] : index === begins ? [many] : []
  })

/**
 * The weeks of an offer from the day it came to the day it wants an answer, today among them while it stands; `begins` is the day a week begins
 * with, Monday being 1.
 */
export const offerWeeks = (planned: Planned, begins: WeekStart): readonly OfferWeek[] => {
  const marks = marked(planned)
  const days = [...marks.keys()].toSorted().map((day) => Temporal.PlainDate.from(day))
  const own = days.filter((day) => marks.get(day.toString())?.some((mark) => mark !== 'today'))
  const [first, last] = [own[0], own.at(-1)]
  if (!first || !last) return []
  const from = weekOf(first, begins)
  const length = from.until(last, { largestUnit: 'week' }).weeks + 1
  const weeks = Array.from({ length }, (_, index) => {
    const monday = from.add({ weeks: index })
    return span(monday, monday.add({ weeks: 1 }).subtract({ days: 1 })).map((day) => ({
      day,
      marks: marks.get(day.toString()) ?? [],
    }))
  })
  return folded(weeks)
}
