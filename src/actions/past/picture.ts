import { z } from 'zod'
import type { Day } from '../../core/dossier/dossier.ts'
import { done } from '../../core/outcome.ts'
import { pictureOf } from '../../core/past/picture.ts'
import { markKinds, type PictureRow, pictureRows } from '../../core/past/rows.ts'
import { dateWords } from '../../core/time/say.ts'
import { stamp } from '../../core/time/stamp.ts'
import type { Looking } from '../action.ts'
import { defineAction } from '../define.ts'
import { zoneHere } from '../post/outbox.ts'
import { daysNamed, ownPast } from './own.ts'

/** A longer stretch would be a smear; so many months back unless named. */
const back = { months: 6 }
const longest = { years: 3 }

const input = z.object({
  from: z
    .string()
    .optional()
    .describe('Its first day; at most half a year ago unless named')
    .meta({ value: 'DAY', lean: 'back' }),
  to: z
    .string()
    .optional()
    .describe('Its last day; the last that has something unless named')
    .meta({ value: 'DAY', lean: 'back' }),
  most: z
    .number()
    .int()
    .min(1)
    .max(60)
    .default(16)
    .describe('How many firms, the latest first')
    .meta({ value: 'N' }),
  as: z
    .enum(['words', 'svg'])
    .default('words')
    .describe('Words, or the picture itself')
    .meta({ value: 'WORD' }),
})

export interface Picture {
  readonly from: Day
  readonly to: Day
  readonly today: Day
  readonly zone: string
  readonly rows: readonly PictureRow[]
  /** So many more firms have something in these days. */
  readonly more: number
  /** What it shows, in a sentence. */
  readonly says: string
  readonly as: 'words' | 'svg'
  /** Draws it, so wide, as SVG. */
  readonly drawn: (width: number) => string
}

/** As wide as a page, where it is saved. */
export const wide = 900

const text = z.string()
const output = z.strictObject({
  ...{ from: text, to: text, says: text, more: z.number().int(), svg: text },
  rows: z.array(
    z.strictObject({
      ...{ opportunity: text, company: text, role: text, end: text.optional() },
      marks: z.array(z.strictObject({ at: text, is: text, says: text })),
    }),
  ),
})

const day = (at: string, zone: string): Day =>
  Temporal.Instant.from(at).toZonedDateTimeISO(zone).toPlainDate()
const later = (one: Day, other: Day): Day => (Temporal.PlainDate.compare(one, other) < 0 ? other : one)

const saysOf = (rows: readonly PictureRow[], from: Day, to: Day): string => {
  const marks = rows.flatMap((row) => row.marks)
  const counts = (Object.keys(markKinds) as (keyof typeof markKinds)[]).flatMap((kind) => {
    const count = marks.filter(({ is }) => is === kind).length
    return count > 0 ? [`${count} ${count === 1 ? markKinds[kind].one : markKinds[kind].many}`] : []
  })
  const firms = rows.length === 1 ? 'One firm' : `${rows.length} firms`
  return `${firms} from ${dateWords(from)} to ${dateWords(to)}: ${counts.join(', ') || 'nothing'}.`
}

export const pictureAction = defineAction<typeof input, Picture, Looking>({
  name: 'picture',
  says: 'Your search as a picture: a line for each firm, a mark for each talk and message',
  examples: [
    ['afterword picture', 'the same in words'],
    ['afterword picture --as svg > search.svg', 'the picture itself, which names nothing outside it'],
  ],
  readOnly: true,
  asksPerson: false,
  input,
  output,
  json: ({ from, to, says, more, rows, drawn }) => ({
    ...{ from: from.toString(), to: to.toString(), says, more, rows, svg: drawn(wide) },
  }),
  run: async ({ most, as, ...asked }, desk) => {
    const named = daysNamed(asked)
    if (!named.ok) return named
    const past = await ownPast(desk)
    if (!past.ok) return past
    const zone = await zoneHere(desk)
    const now = desk.now.withTimeZone(zone)
    const today = now.toPlainDate()
    const [first, last] = [past.value[0], past.value.at(-1)].map((one) => (one ? day(one.at, zone) : today))
    const to = named.value.to ?? later(today, last ?? today)
    const since = named.value.from ?? later(first ?? today, to.subtract(back))
    const from = later(since, to.subtract(longest))
    const stretch = {
      from: stamp(from.toZonedDateTime(zone)),
      to: stamp(to.add({ days: 1 }).toZonedDateTime(zone)),
    }
    const { rows, more } = pictureRows(past.value, { ...stretch, most })
    const says = saysOf(rows, from, to)
    // A day of air on either side, so that no mark lies on the edge.
    const drawing = { from: from.subtract({ days: 1 }), to: to.add({ days: 1 }), now }
    return done({
      ...{ from, to, today, zone, rows, more, says, as },
      drawn: (width) => pictureOf(rows, { ...drawing, width }, says),
    })
  },
})
