import type { Searched } from '../../actions/search.ts'
import { type Paper, printable } from '../paper.ts'

/** What was found, group by group, each with where it stands. */
export const showFound = ({ words, groups, all }: Searched, paper: Paper): string => {
  if (groups.length === 0) return `Nothing holds “${printable(words)}”.\n`
  const parts = groups.map(({ group, hits, more }) => {
    const lines = hits.map(({ title, pieces, opportunity, rule }) => {
      const text = pieces
        .map((piece) => (piece.hit ? paper.strong(printable(piece.text)) : printable(piece.text)))
        .join('')
      return `  ${printable(title)}${text === '' ? '' : `: ${text}`} ${paper.quiet(printable(opportunity ?? rule ?? ''))}`
    })
    const rest =
      more > 0 ? [paper.quiet(`  … and ${more} more: --group ${group} --limit ${hits.length + more}`)] : []
    return [`${group.charAt(0).toUpperCase()}${group.slice(1)}`, ...lines, ...rest].join('\n')
  })
  const wide = all ? '' : '\nThese words stand nearly everywhere; one more word finds less.\n'
  return `${parts.join('\n\n')}\n${wide}`
}
