import type { Lettered } from '../../actions/letter.ts'
import { type Paper, printable, wrapped } from '../paper.ts'

/** The letter as it will lie on the table, or where its PDF lies; and what is still missing. */
export const showLetter = ({ draft, sheet, file }: Lettered, paper: Paper): string => {
  const errors = draft.findings.filter(({ severity }) => severity === 'error')
  const blocks = [
    sheet.sender.join('\n'),
    sheet.date,
    sheet.recipient.join('\n'),
    ...sheet.paragraphs,
    ...(sheet.closing ? [sheet.closing] : []),
    ...(sheet.signature ? [`\n${sheet.signature}`] : []),
    ...sheet.postscript,
  ]
  const shown = file
    ? `Written to ${printable(file)}, ${sheet.size}.`
    : wrapped(blocks.join('\n\n'), Math.min(paper.width, 76), '  ')
  const notes = [...sheet.missing, ...errors.map(({ message, rule }) => `error: ${message} (${rule})`)]
  const said = notes.map((note) => wrapped(`· ${note}`, paper.width, '  '))
  return `${[shown, ...(said.length > 0 ? ['', ...said] : [])].join('\n')}\n`
}
