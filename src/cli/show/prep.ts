import type { Prepared } from '../../actions/prep.ts'
import { momentIn } from '../../core/time/say.ts'
import { type Paper, printable, wrapped } from '../paper.ts'
import { headline } from './words.ts'

/** What to ask, bring and remember, each with who says so. */
export const showPrep = ({ dossier, interview, now, sheet }: Prepared, paper: Paper): string =>
  [
    headline(dossier, now, paper),
    '',
    paper.strong(printable(`${interview.id}: ${interview.stage}, ${momentIn(interview.starts, now)}`)),
    ...sheet.flatMap((item) => [
      wrapped(`· ${item.advice}`, paper.width, '  '),
      paper.quiet(wrapped(`${item.because} (${item.rule}: ${item.guides.join(', ')})`, paper.width, '    ')),
    ]),
    '',
  ].join('\n')
