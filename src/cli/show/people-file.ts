import type { PeopleRead } from '../../actions/bring-people/read-people.ts'
import { columnKinds } from '../../core/contacts/column-kinds.ts'
import { isNews, type Proposal } from '../../core/contacts/proposal.ts'
import { type Paper, printable } from '../paper.ts'

const becomes = ({ known, to, namesake }: Proposal): string => {
  if (known) {
    const adds = Object.entries(known.adds).map(([key, value]) => `${key} ${value}`)
    return `known: ${known.of.name}${adds.length > 0 ? `; would add ${adds.join(', ')}` : '; nothing new'}`
  }
  const like = namesake
    ? `; the same name as ${namesake.name}${namesake.company ? ` (${namesake.company})` : ''}`
    : ''
  return `${to ? `to ${to.company} (${to.opportunity})` : 'would be known without an opportunity'}${like}`
}

const lineOf = (proposal: Proposal, paper: Paper): string => {
  const { place, contact, left } = proposal
  const about = [contact.title, contact.company, contact.email]
    .filter((each) => each !== undefined)
    .join(', ')
  const lost = left.length > 0 ? `\n    ${paper.quiet(printable(`not taken: ${left.join(', ')}`))}` : ''
  return `${printable(place)}  ${paper.strong(printable(contact.name))}${printable(about === '' ? '' : `, ${about}`)}\n    ${printable(becomes(proposal))}${lost}`
}

const mostLines = 200

/** Everyone in a file with what would become of them; those at firms first. */
export const showPeopleFile = ({ all, out, table }: PeopleRead, paper: Paper): string => {
  const columns = table
    ? [
        `Columns: ${table.kinds.map((kind, at) => printable(`${at + 1} ${table.headings[at] ?? ''} = ${columnKinds[kind]}`)).join('; ')}`,
      ]
    : []
  const rank = (proposal: Proposal) => (proposal.to ? 0 : isNews(proposal) ? 1 : 2)
  const sorted = all.toSorted((one, other) => rank(one) - rank(other))
  const more = sorted.length > mostLines ? [`… and ${sorted.length - mostLines} more (--json tells all)`] : []
  const lines = sorted.slice(0, mostLines).map((proposal) => lineOf(proposal, paper))
  return `${[...columns, ...lines, ...more, ...out.map(printable)].join('\n')}\n`
}
