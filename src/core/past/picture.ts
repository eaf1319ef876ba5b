import type { Day, Moment } from '../dossier/dossier.ts'
import { months } from '../english/calendar-names.ts'
import { type MarkKind, markKinds, type PictureRow } from './rows.ts'

/** How a picture is drawn: as wide as this, its colours so that a page may give them its own. */
interface Drawing {
  readonly width: number
  readonly from: Day
  /** The last day that is drawn. */
  readonly to: Day
  readonly now: Moment
}

/** Used where no page gives others: ink, what is quiet, the ground, one accent. */
const colours = { ink: '#2b2723', quiet: '#655c52', ground: '#fffdf8', accent: '#7a3b2e' } as const

const rowHeight = 62
const top = 34
const side = 12
const legendHeight = 44

const escaped = (text: string): string =>
  text.replace(/[&<>"']/g, (sign) => `&#${sign.codePointAt(0)};`).replace(/[^\t\n\r\u0020-\uFFFD]/g, '')

/** As much of a text as has room, at about half its height a letter. */
const cut = (text: string, room: number, size: number): string => {
  const letters = Math.max(4, Math.floor(room / (size * 0.54)))
  return text.length <= letters ? text : `${text.slice(0, letters - 1).trimEnd()}…`
}

const place = (value: number): string => String(Math.round(value * 10) / 10)

const text = (x: number, y: number, says: string, kind: string, more = ''): string =>
  `<text x="${place(x)}" y="${place(y)}" ${kind}${more}>${escaped(says)}</text>`

const quiet = `class="quiet" fill="${colours.quiet}"`
const accent = `class="accent" fill="${colours.accent}"`
const ink = `class="ink" fill="${colours.ink}"`

/** Each kind has a shape of its own, so that none is told by its colour. */
const shapes: Readonly<Record<MarkKind, (x: number, y: number) => string>> = {
  talk: (x, y) => `<circle ${accent} cx="${place(x)}" cy="${place(y)}" r="6.5"/>`,
  sent: (x, y) => `<path ${ink} d="M${place(x - 5)} ${place(y - 9)}l5-9 5 9z"/>`,
  heard: (x, y) => `<path ${ink} d="M${place(x - 5)} ${place(y + 9)}l5 9 5-9z"/>`,
  offer: (x, y) => `<path ${accent} d="M${place(x)} ${place(y - 9)}l9 9-9 9-9-9z"/>`,
  no: (x, y) =>
    `<path class="line" stroke="${colours.ink}" stroke-width="2.5" d="M${place(x - 5)} ${place(y - 5)}l10 10m0-10l-10 10"/>`,
}

/** Talks and offers stand on top of the rest of their day. */
const order: readonly MarkKind[] = ['sent', 'heard', 'no', 'talk', 'offer']

const scaleOf = ({ width, from, to, now }: Drawing) => {
  const begins = from.toZonedDateTime(now.timeZoneId).epochMilliseconds
  const ends = to.add({ days: 1 }).toZonedDateTime(now.timeZoneId).epochMilliseconds
  return (ms: number): number => side + ((ms - begins) / (ends - begins)) * (width - 2 * side)
}

type Scale = ReturnType<typeof scaleOf>

/** The first of each month, or the Mondays where the stretch is short. */
const ticksOf = ({ from, to }: Drawing): readonly (readonly [day: Day, says: string])[] => {
  const isShort = from.until(to).total({ unit: 'days' }) < 50
  const first = isShort ? from.add({ days: (8 - from.dayOfWeek) % 7 }) : from.with({ day: 1 })
  const ticks: (readonly [Day, string])[] = []
  for (let day = first; Temporal.PlainDate.compare(day, to) <= 0; ) {
    const name = months[day.month - 1]?.slice(0, 3) ?? ''
    const says = isShort ? `${day.day} ${name}` : day.month === 1 ? `${name} ${day.year}` : name
    if (Temporal.PlainDate.compare(day, from) >= 0) ticks.push([day, says])
    day = day.add(isShort ? { days: 7 } : { months: 1 })
  }
  return ticks
}

const axis = (drawing: Drawing, x: Scale, bottom: number): string => {
  const wide = 52
  const today = x(drawing.now.epochMilliseconds)
  let free = Number.NEGATIVE_INFINITY
  return ticksOf(drawing)
    .map(([day, says]) => {
      const at = x(day.toZonedDateTime(drawing.now.timeZoneId).epochMilliseconds)
      const line = `<path class="grid" stroke="${colours.quiet}" stroke-opacity=".35" d="M${place(at)} ${top - 8}V${bottom}"/>`
      // The word “today” stands left of its line.
      const isByToday = at > today - wide - 48 && at < today + 4
      if (at < free || at > drawing.width - wide || isByToday) return line
      free = at + wide
      return `${line}${text(at + 3, top - 14, says, quiet)}`
    })
    .join('')
}

const msOf = (at: string): number => Temporal.Instant.from(at).epochMilliseconds

const drawnRow = (row: PictureRow, index: number, drawing: Drawing, x: Scale): string => {
  const y = top + index * rowHeight
  const line = y + 42
  const [first, last] = [row.marks[0], row.marks.at(-1)].map((mark) => x(msOf(mark?.at ?? '')))
  const today = x(drawing.now.epochMilliseconds)
  const room = drawing.width - 2 * side
  const name = cut(row.company, room * 0.6, 15)
  const role = cut(row.role, room - name.length * 8.4 - 10, 13)
  const shown = order.flatMap((kind) => {
    // Of one kind those at one place are one.
    const places = row.marks.filter(({ is }) => is === kind).map(({ at }) => Math.round(x(msOf(at)) / 2) * 2)
    return [...new Set(places)].map((at) => shapes[kind](at, line))
  })
  const waits =
    row.end === undefined && last !== undefined && today > last
      ? `<path class="line" stroke="${colours.ink}" stroke-width="1.5" stroke-dasharray="1 6" stroke-linecap="round" d="M${place(last)} ${line}H${place(today)}"/>`
      : ''
  return [
    `<text x="${side}" y="${y + 16}"><tspan ${ink} font-weight="600">${escaped(name)}</tspan><tspan ${quiet} dx="10" font-size="13">${escaped(role)}</tspan></text>`,
    `<path class="line" stroke="${colours.ink}" stroke-width="1.5" d="M${place(first ?? 0)} ${line}H${place(last ?? 0)}"/>`,
    waits,
    ...shown,
  ].join('')
}

/** In the legend each stands beside its word, wherever it stands at a line. */
const beside: Readonly<Partial<Record<string, number>>> = { sent: 13, heard: -13 }

const legend = (y: number, width: number): string => {
  let [x, line] = [side + 8, y]
  return Object.entries(markKinds)
    .map(([kind, { says }]) => {
      const wide = 34 + says.length * 7.4
      if (x + wide > width) [x, line] = [side + 8, line + 24]
      const drawn = `${shapes[kind as MarkKind](x, line + (beside[kind] ?? 0))}${text(x + 14, line + 5, says, quiet, ' font-size="13"')}`
      x += wide
      return drawn
    })
    .join('')
}

/** A picture of a search: a line for each firm, a mark for each thing that happened. It names nothing outside itself. */
export const pictureOf = (rows: readonly PictureRow[], drawing: Drawing, says: string): string => {
  const { width, now } = drawing
  const bottom = top + rows.length * rowHeight
  const height = bottom + legendHeight + (width < 480 ? 24 : 0)
  const x = scaleOf(drawing)
  const today = x(now.epochMilliseconds)
  const isToday = today >= side && today <= width - side
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" font-family="Atkinson Hyperlegible Next, Helvetica Neue, Arial, sans-serif" font-size="15" fill="none">`,
    `<title>${escaped(says)}</title>`,
    `<rect class="ground" fill="${colours.ground}" width="${width}" height="${height}"/>`,
    axis(drawing, x, bottom),
    isToday
      ? `<path class="accent-line" stroke="${colours.accent}" stroke-dasharray="4 4" d="M${place(today)} ${top - 8}V${bottom}"/>${text(today - 5, top - 14, 'today', accent, ' text-anchor="end"')}`
      : '',
    ...rows.map((row, index) => drawnRow(row, index, drawing, x)),
    legend(bottom + 22, width),
    '</svg>',
  ].join('')
}
