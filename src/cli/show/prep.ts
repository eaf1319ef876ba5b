import type { Prepared } from '../../actions/prep.ts'
import type { Telling } from '../../core/plan/stories.ts'
import { dayWords, momentIn } from '../../core/time/say.ts'
import { type Paper, printable, wrapped } from '../paper.ts'
import { headline } from './words.ts'

const toldSays = (told: readonly Telling[]): string =>
  told.map(({ company, who, at }) => `${who.join(', ')} at ${company}, ${dayWords(at)}`).join('; ')

/** What to ask, bring and remember, each with who says so. */
export const showPrep = (
  { dossier, interview, now, sheet, stories, lessons }: Prepared,
  paper: Paper,
): string =>
  [
    headline(dossier, now, paper),
    '',
    paper.strong(printable(`${interview.id}: ${interview.stage}, ${momentIn(interview.starts, now)}`)),
    ...sheet.flatMap((item) => [
      wrapped(`· ${item.advice}`, paper.width, '  '),
      paper.quiet(wrapped(`${item.because} (${item.rule}: ${item.guides.join(', ')})`, paper.width, '    ')),
    ]),
    ...(lessons.length > 0 ? ['', paper.strong('Learnt elsewhere')] : []),
    ...lessons.map(({ text, company }) => wrapped(`· ${text} (${company})`, paper.width, '  ')),
    ...(stories.length > 0 ? ['', paper.strong('Stories told so far')] : []),
    ...stories.flatMap(({ text, told, heard }) => [
      wrapped(`· ${text}`, paper.width, '  '),
      paper.quiet(wrapped(toldSays(told), paper.width, '    ')),
      ...heard.map((id) => wrapped(`${dossier.people.get(id)?.name ?? id} knows it.`, paper.width, '    ')),
    ]),
    '',
  ].join('\n')
