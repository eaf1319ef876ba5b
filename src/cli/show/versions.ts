import type { Versions } from '../../actions/versions.ts'
import { type Paper, printable, wrapped } from '../paper.ts'

/** The texts a message has had, the newest first, then the draft. */
export const showVersions = ({ versions, draft }: Versions, paper: Paper): string =>
  [
    ...versions.flatMap(({ at, by, approved, subject, body }) => [
      paper.strong(printable(`${at} · ${by}${approved ? ` · yes by ${approved.by}` : ''}`)),
      ...(subject ? [`Subject: ${printable(subject)}`] : []),
      wrapped(body, Math.min(paper.width, 76), '  '),
      '',
    ]),
    paper.strong('The draft from your notes'),
    ...(draft.subject ? [`Subject: ${printable(draft.subject)}`] : []),
    wrapped(draft.body, Math.min(paper.width, 76), '  '),
    '',
  ].join('\n')
