import type { CalendarFileAnswer } from '../../actions/agenda/file.ts'
import type { CalendarWishAnswer } from '../../actions/agenda/wish.ts'
import { counted } from '../../core/time/say.ts'
import { columns, type Paper, printable } from '../paper.ts'

/** Where the calendar was written, or the calendar itself for whoever reads it on. */
export const showCalendarFile = ({ text, file, entries, gone }: CalendarFileAnswer): string =>
  file === undefined
    ? text
    : `Written to ${printable(file)}: ${entries === 1 ? 'one entry' : `${entries} entries`}${gone > 0 ? `; ${counted(gone, 'earlier one')} taken back` : ''}. Open it with your calendar.\n`

export const showCalendarFeed = (
  { as, names, feed, address, says }: CalendarWishAnswer,
  paper: Paper,
): string => {
  const closed = 'it has one while Afterword runs (“afterword serve”)'
  const rows: readonly (readonly [string, string])[] = [
    ['things to do', as === 'events' ? 'as events of a quarter of an hour' : 'as tasks'],
    ['names', names],
    ['address', feed === undefined ? 'none' : printable(address ?? closed)],
  ]
  return `${says ? `${printable(says)}.\n` : ''}${columns(rows, paper)}\n`
}
