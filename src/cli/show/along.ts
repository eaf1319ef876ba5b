import type { Archived } from '../../actions/along/archive.ts'
import { printable } from '../paper.ts'

const many = (count: number, one: string, more: string): string => `${count} ${count === 1 ? one : more}`

export const showArchived = ({ file, opportunities, messages }: Archived): string =>
  `${printable(
    `Written: ${file ?? ''}. ${many(opportunities, 'opportunity', 'opportunities')}, ${many(messages, 'message', 'messages')}.`,
  )}\n`
