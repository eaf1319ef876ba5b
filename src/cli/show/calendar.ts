import type { Board } from '../../actions/board.ts'
import type { CalendarLook } from '../../actions/calendar.ts'
import { stands } from '../../core/plan/stands.ts'
import { type Paper, printable } from '../paper.ts'

/** The days that hold something, each with what it holds. */
export const showCalendar = ({ days, from, to, more }: CalendarLook, paper: Paper): string => {
  const held = days.filter(({ entries }) => entries.length > 0)
  const lines = held.flatMap(({ day, entries }) => [
    paper.strong(day.toString()),
    ...entries.map(({ at, says, company, by }) => {
      const who = by === undefined ? '' : by === 'me' ? 'you promised: ' : 'they promised: '
      const hour = at ? `${at.toPlainTime().toString({ smallestUnit: 'minute' })}  ` : ''
      return `  ${hour}${printable(`${who}${says} · ${company}`)}`
    }),
  ])
  const rest =
    more > 0 ? [`… and ${more} more opportunities with something to do by then: “afterword today”.`] : []
  const nothing = held.length === 0 ? [`Nothing from ${from.toString()} to ${to.toString()}.`] : []
  return `${[...nothing, ...lines, ...rest].join('\n')}\n`
}

export const showBoard = ({ columns }: Board, paper: Paper): string =>
  `${columns
    .map(({ stands: stand, count, opportunities }) =>
      [
        paper.strong(`${stands[stand]} (${count})`),
        ...opportunities.map(
          ({ id, company, role }) => `  ${printable(`${company} · ${role}`)} ${paper.quiet(printable(id))}`,
        ),
        ...(count > opportunities.length ? [`  … and ${count - opportunities.length} more`] : []),
      ].join('\n'),
    )
    .join('\n')}\n`
