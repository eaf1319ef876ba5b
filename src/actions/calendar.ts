import { z } from 'zod'
import type { Day } from '../core/dossier/dossier.ts'
import { readDay } from '../core/dossier/forms.ts'
import { done, refused } from '../core/outcome.ts'
import { stamp } from '../core/time/stamp.ts'
import { weekOf } from '../core/time/week.ts'
import type { Looking } from './action.ts'
import { dueSteps } from './calendar/due-steps.ts'
import { type Entry, entriesOn, factsByDay } from './calendar/entries.ts'
import { defineAction } from './define.ts'
import { calendarOutput } from './find/outputs.ts'
import { zoneHere } from './post/outbox.ts'
import { instantShape } from './shapes.ts'

/** So many days from now on may hold something that has to be done. */
const ahead = 35

const views = ['week', 'month'] as const

const input = z.object({
  view: z.enum(views).default('month').describe('A week or a month').meta({ value: 'WORD' }),
  day: z.string().optional().describe('A day in it; today unless named').meta({ value: 'DAY' }),
  few: z.number().int().min(1).max(500).default(100).describe('How much of each day').meta({ value: 'N' }),
})

export interface CalendarLook {
  readonly view: (typeof views)[number]
  /** The day that was asked for. */
  readonly day: Day
  readonly today: Day
  /** The first day that is shown, and the last. */
  readonly from: Day
  readonly to: Day
  readonly days: readonly { readonly day: Day; readonly entries: readonly Entry[]; readonly more: number }[]
  /** There is something before these days, or after them. */
  readonly earlier: boolean
  readonly later: boolean
  /** So many opportunities with something to do by then are still being worked out. */
  readonly more: number
}

/** The days that are shown: a week from Monday, or the whole weeks of a month. */
const stretch = (view: CalendarLook['view'], day: Day): readonly [from: Day, to: Day] => {
  if (view === 'week') return [weekOf(day), weekOf(day).add({ days: 6 })]
  const last = day.with({ day: day.daysInMonth })
  return [weekOf(day.with({ day: 1 })), weekOf(last).add({ days: 6 })]
}

const entryJson = ({ at, day: _day, ...entry }: Entry) => ({
  ...entry,
  ...(at ? { at: instantShape(at) } : {}),
})

export const calendarAction = defineAction<typeof input, CalendarLook, Looking>({
  name: 'calendar',
  says: 'A week or a month of interviews, promises and what is due',
  examples: [
    ['afterword calendar', 'this month'],
    ['afterword calendar --view week --day 2026-11-24', 'the week of that day'],
  ],
  readOnly: true,
  asksPerson: false,
  input,
  output: calendarOutput,
  json: ({ days, day, from, to, today, ...rest }: CalendarLook) => ({
    ...rest,
    ...{ day: day.toString(), from: from.toString(), to: to.toString(), today: today.toString() },
    days: days.map((each) => ({
      day: each.day.toString(),
      entries: each.entries.map(entryJson),
      more: each.more,
    })),
  }),
  run: async ({ view, day: asked, few }, desk) => {
    const zone = await zoneHere(desk)
    const today = desk.now.withTimeZone(zone).toPlainDate()
    const read = asked === undefined ? undefined : readDay(asked)
    if (read && !read.ok)
      return refused({ field: 'day', message: `${read.message} Expected ${read.expected}.` })
    const day = read?.value ?? today
    const [from, to] = stretch(view, day)
    const [begins, ends] = [from.toZonedDateTime(zone), to.add({ days: 1 }).toZonedDateTime(zone)]
    const store = await desk.store()
    if (!store.ok) return store
    // A day of a promise is kept by its midnight in no zone: one more on either side, what is outside is left out below.
    const [start, end] = [begins.subtract({ days: 1 }), ends.add({ days: 1 })].map(stamp)
    const facts = await store.value.between(desk.account, {
      ...{ from: start ?? '', to: end ?? '' },
      kinds: ['interview', 'promise'],
    })
    if (!facts.ok) return facts
    const span = await store.value.span(desk.account)
    if (!span.ok) return span
    const { first = stamp(desk.now), last = '' } = span.value
    // What has to be done is known for some weeks ahead.
    const soon = stamp(desk.now.add({ days: ahead }))
    const beyond = { earlier: first < stamp(begins), later: [last, soon].some((at) => at >= stamp(ends)) }
    const due = { dueBy: stamp(ends) }
    const summaries = await store.value.summaries(desk.account, { ...due, limit: 100_000 })
    if (!summaries.ok) return summaries
    const known = await dueSteps(summaries.value, zone, desk)
    if (!known.ok) return known
    const steps = Map.groupBy(known.value.entries, (entry) => entry.day.toString())
    const count = from.until(to, { largestUnit: 'day' }).days + 1
    const shown = Array.from({ length: count }, (_, index) => from.add({ days: index }))
    const on = factsByDay(facts.value, shown, zone)
    return done({
      ...beyond,
      ...{ view, day, today, from, to, more: known.value.missing },
      days: shown.map((each) => {
        const own = { facts: on.get(each.toString()) ?? [], steps: steps.get(each.toString()) ?? [] }
        const entries = entriesOn(each, { ...own, few, zone })
        return { day: each, entries, more: own.facts.length + own.steps.length - entries.length }
      }),
    })
  },
})
