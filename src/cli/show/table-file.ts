import type { TableRead } from '../../actions/bring-table/read-table.ts'
import { trackedColumns } from '../../core/keep/tracked/column-kinds.ts'
import { daySays, talkSays } from '../../core/keep/tracked/row.ts'
import { isBrought, type TrackedProposal } from '../../core/keep/tracked/tracked-proposal.ts'
import { counted } from '../../core/time/say.ts'
import { statuses } from '../../core/vocabulary/statuses.ts'
import { type Paper, printable } from '../paper.ts'

const standing = ({ status }: TrackedProposal): string =>
  status === 'wish' ? 'not applied for yet, as far as the table tells: left out' : statuses[status].says

const becomes = (proposal: TrackedProposal): string => {
  const { known, row, joined } = proposal
  if (known)
    return known.adds.length > 0
      ? `here already (${known.id}); would add ${known.adds.join(', ')}`
      : `here already (${known.id}); nothing new`
  return [
    ...(row.applied && proposal.status === 'applied' ? [] : [standing(proposal)]),
    ...(row.applied ? [`applied ${daySays(row.applied)}`] : []),
    ...row.talks.map(talkSays),
    ...row.people.map(({ name }) => name),
    ...(joined.length > 0 ? [`with ${joined.join(', ')}`] : []),
  ].join('; ')
}

const lineOf = (proposal: TrackedProposal, paper: Paper): string => {
  const { place, company, role, notes } = proposal.row
  const kept = notes.map((note) => `\n    ${paper.quiet(printable(`note: ${note.slice(0, 200)}`))}`).join('')
  return `${printable(place)}  ${paper.strong(printable(company))}${printable(`, ${role}`)}\n    ${printable(becomes(proposal))}${kept}`
}

const mostLines = 200

/** Each application of a table with what would become of it, and what has to be said first. */
export const showTableFile = (
  { all, out, table, asks, words, sheets, sheet }: TableRead,
  paper: Paper,
): string => {
  const columns = `Columns: ${table.kinds.map((kind, at) => `${at + 1} ${table.headings[at] ?? ''} = ${trackedColumns[kind]}`).join('; ')}`
  const sorted = all.toSorted((one, other) => Number(isBrought(other)) - Number(isBrought(one)))
  const lines = [
    ...(sheets.length > 0 ? [`Sheets: ${sheets.join(', ')}; read: ${sheet ?? ''}`] : []),
    columns,
    ...(asks
      ? [`“${asks.sample}” in “${asks.heading}” can be read both ways: say --dates day-first or month-first.`]
      : []),
    ...words.map(
      ({ word, rows }) => `“${word}” (${counted(rows, 'row')}) is not understood: say --means "${word}=…".`,
    ),
  ]
  const more = sorted.length > mostLines ? [`… and ${sorted.length - mostLines} more (--json tells all)`] : []
  return `${[...lines.map(printable), ...sorted.slice(0, mostLines).map((each) => lineOf(each, paper)), ...more, ...out.map(printable)].join('\n')}\n`
}
