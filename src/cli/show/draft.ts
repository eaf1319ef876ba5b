import type { Drafted } from '../../actions/drafted.ts'
import type { Draft } from '../../core/compose/draft.ts'
import type { Dossier } from '../../core/dossier/dossier.ts'
import type { Finding } from '../../core/finding.ts'
import { byMail } from '../../core/mail/outbox/going.ts'
import { type Paper, printable, wrapped } from '../paper.ts'
import { headline } from './words.ts'

const over: Readonly<Record<Draft['channel'], string>> = {
  email: 'E-mail',
  linkedin: 'LinkedIn',
  phone: 'Phone',
  letter: 'Letter',
  forward: 'E-mail, to be passed on',
  none: 'Note',
}

const recipients = (draft: Draft, dossier: Dossier): string =>
  draft.to
    .map((id) => {
      const person = dossier.people.get(id)
      const address = byMail(draft) ? person?.email : undefined
      return `${person?.name ?? id}${address ? ` <${address}>` : ''}`
    })
    .join(', ')

const block = (title: string, lines: readonly string[], paper: Paper): string[] =>
  lines.length === 0
    ? []
    : [paper.strong(title), ...lines.map((line) => wrapped(`· ${line}`, paper.width, '  '))]

const said = (finding: Finding): string =>
  `${finding.severity}: ${finding.message} (${finding.rule}: ${finding.source})`

const provenance = (draft: Draft): string[] =>
  draft.sentences.map((sentence) => `${sentence.text} ← ${sentence.facts.join(', ') || 'courtesy'}`)

const sheet = (draft: Draft, dossier: Dossier, facts: boolean, paper: Paper): string => {
  const rule = paper.quiet('─'.repeat(Math.min(paper.width, 72)))
  const body = wrapped(draft.body, Math.min(paper.width, 76), '  ')
  return [
    rule,
    `${over[draft.channel]} to ${paper.strong(printable(recipients(draft, dossier)))}   ${paper.quiet(draft.step)}`,
    ...(draft.subject ? [`Subject: ${printable(draft.subject)}`] : []),
    '',
    body,
    '',
    ...draft.also.flatMap((other) => [
      paper.strong(other.name),
      wrapped(other.text, Math.min(paper.width, 76), '  '),
      '',
    ]),
    ...block(
      'You promise',
      draft.commitments.map(
        (promise) => `${promise.what}${promise.due ? ` (by ${promise.due.toString()})` : ''}`,
      ),
      paper,
    ),
    ...block(
      'To settle first',
      draft.questions.map(({ ask, doubt, fact }) =>
        doubt ? `${ask} (“afterword answer-doubt” with --note ${fact.slice('point:'.length)})` : ask,
      ),
      paper,
    ),
    ...block(
      'Worth sending, if you find or make it',
      (draft.worthSending ?? []).map(({ idea, because }) => `${idea} ${because}`),
      paper,
    ),
    ...block(
      'Left out',
      draft.unused.map((left) => `${left.fact}: ${left.because}`),
      paper,
    ),
    ...block('Review', draft.findings.map(said), paper),
    ...(facts ? block('Where each sentence came from', provenance(draft), paper) : []),
  ].join('\n')
}

/** Each message as a sheet, with what it promises, what was left out and what the review found below. */
export const showDrafts = (drafted: readonly Drafted[], options: { facts?: boolean }, paper: Paper): string =>
  drafted
    .map((each) => {
      const sheets = each.drafts.map((draft) => sheet(draft, each.dossier, options.facts === true, paper))
      const none = 'Nothing to write now. “afterword plan” shows what comes and when; --all drafts ahead.'
      return [headline(each.dossier, each.now, paper), '', ...(sheets.length > 0 ? sheets : [none]), ''].join(
        '\n',
      )
    })
    .join('\n')
