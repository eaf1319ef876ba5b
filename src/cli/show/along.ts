import type { MovedOver } from '../../actions/action.ts'
import type { Archived } from '../../actions/along/archive.ts'
import type { Backed, Restored } from '../../actions/along/copies.ts'
import { columns, type Paper, printable } from '../paper.ts'

const many = (count: number, one: string, more: string): string => `${count} ${count === 1 ? one : more}`

export const showArchived = ({ file, opportunities, messages }: Archived): string =>
  `${printable(
    `Written: ${file ?? ''}. ${many(opportunities, 'opportunity', 'opportunities')}, ${many(messages, 'message', 'messages')}.`,
  )}\n`

const size = (bytes: number): string => `${(bytes / 1e6).toFixed(1)} MB`

export const showBacked = ({ made, copies }: Backed, paper: Paper): string =>
  `${printable(`Made, opened and counted: ${made.file}`)}\n\n${columns(
    copies.map(({ day, bytes, file }) => [day, printable(`${size(bytes)} · ${file}`)] as const),
    paper,
  )}\n`

export const showRestored = ({ file, aside, held, sent }: Restored): string =>
  `${printable(
    [
      `Put back: ${file}.`,
      aside === undefined ? '' : `What stood there before: ${aside}.`,
      sent > 0 ? `${many(sent, 'message', 'messages')} sent since stay sent.` : '',
      held > 0
        ? `${many(held, 'message', 'messages')} that had a yes now wait for your word: “afterword outbox”.`
        : '',
    ]
      .filter((line) => line !== '')
      .join('\n'),
  )}\n`

export const showMoved = ({ rows, held, aside }: MovedOver): string =>
  `${printable(
    [
      `Moved: ${many(rows, 'row', 'rows')}, each held against what was read.`,
      held > 0 ? `${many(held, 'message', 'messages')} on their way go out from the new place only.` : '',
      aside === undefined ? '' : `What stood there before: ${aside}.`,
    ]
      .filter((line) => line !== '')
      .join('\n'),
  )}\n`
