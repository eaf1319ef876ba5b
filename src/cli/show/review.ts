import type { Reviewed } from '../../actions/review.ts'
import type { Finding } from '../../core/finding.ts'
import { type Paper, printable, wrapped } from '../paper.ts'

const placeOf = (text: string, at: number): string => {
  const before = text.slice(0, at).split('\n')
  return `${before.length}:${(before.at(-1)?.length ?? 0) + 1}`
}

const colourOf = (finding: Finding, paper: Paper): string =>
  finding.severity === 'error'
    ? paper.late('error')
    : finding.severity === 'warning'
      ? paper.due('warning')
      : paper.quiet('hint')

const one = (finding: Finding, text: string, paper: Paper): string => {
  const place = finding.to === 0 ? 'whole' : placeOf(text, finding.from)
  const words = finding.to > finding.from ? ` “${printable(text.slice(finding.from, finding.to))}”` : ''
  const fixes = finding.fixes.map((fix) => wrapped(`→ ${fix.label}`, paper.width, '      '))
  return [
    `${place.padEnd(6)}${colourOf(finding, paper)}${words.replaceAll('\n', ' ')}`,
    wrapped(`${finding.message} (${finding.rule}: ${finding.source})`, paper.width, '      '),
    ...fixes,
  ].join('\n')
}

/** Findings in the order of the text, each with its line and column. */
export const showReview = ({ text, findings }: Reviewed, paper: Paper): string =>
  findings.length === 0
    ? 'Nothing found. Read it aloud once more, then send it.\n'
    : `${findings.map((finding) => one(finding, text, paper)).join('\n')}\n`
