import type { Drafted } from '../../actions/drafted.ts'
import { askedAtOnce, canGo, isOfNote } from '../../core/compose/asks.ts'
import type { Ask, Draft } from '../../core/compose/draft.ts'
import { ideasFor } from '../../core/compose/worth-sending.ts'
import type { Dossier } from '../../core/dossier/dossier.ts'
import type { Finding } from '../../core/finding.ts'
import { byMail } from '../../core/mail/outbox/going.ts'
import { openingOf } from '../../core/notes/sentence.ts'
import type { Step } from '../../core/plan/step.ts'
import { channels } from '../../core/vocabulary/channels.ts'
import { ownQuestions } from '../../core/vocabulary/own-questions.ts'
import { isMessageKind } from '../../core/vocabulary/step-kinds.ts'
import { stepStates } from '../../core/vocabulary/step-states.ts'
import { type Paper, printable, wrapped } from '../paper.ts'
import { headline } from './words.ts'

const recipients = (draft: Draft, dossier: Dossier): string =>
  draft.to
    .map((id) => {
      const person = dossier.people.get(id)
      const address = byMail(draft) ? person?.email : draft.channel === 'text' ? person?.phone : undefined
      return `${person?.name ?? id}${address ? ` <${address}>` : ''}`
    })
    .join(', ')

const block = (title: string, lines: readonly string[], paper: Paper): string[] =>
  lines.length === 0
    ? []
    : [paper.strong(title), ...lines.map((line) => wrapped(`· ${line}`, paper.width, '  '))]

/** Longer than this a passage is found without being repeated. */
const quotedAtMost = 40

/** A remark with the words it is about, where they are few and it does not name them itself. */
const said = ({ from, to, severity, message, rule, source }: Finding, body: string): string => {
  const words = body.slice(from, to).trim()
  const quotes = words !== '' && words.length <= quotedAtMost && !/\n/.test(words) && !message.includes('“')
  return `${severity}: ${quotes ? `“${printable(words)}”: ` : ''}${message} (${rule}: ${source})`
}

const provenance = (draft: Draft): string[] =>
  draft.sentences.map((sentence) => `${sentence.text} ← ${sentence.facts.join(', ') || 'courtesy'}`)

/** What the person is asked in a message of this kind, until they have said it. */
const ownAsked = ({ kind, step, own }: Draft, { said }: Dossier): string[] => {
  if (own || !isMessageKind(kind) || said.some((each) => each.step === step)) return []
  const asked = ownQuestions[kind].filter(({ becomes }) => becomes === 'said')
  return asked.map(({ asks }, at) =>
    at === asked.length - 1 ? `${asks} (“afterword say” with ${printable(step)} and your sentence)` : asks,
  )
}

/** One question with what it is about, ways to begin and the command that answers it. */
const asking = ({ id, ask, about, say, starters }: Ask, paper: Paper): string[] => [
  wrapped(`· ${about ? `“${printable(openingOf(about, 12))}”: ` : ''}${ask}`, paper.width, '  '),
  ...(starters.length > 0 ? [wrapped(`  Begin with: ${starters.join(' / ')}`, paper.width, '  ')] : []),
  wrapped(
    `  (“afterword say” with ${printable(id)} and ${say ? `"${printable(say)}"` : 'your sentence'})`,
    paper.width,
    '  ',
  ),
]

/** What would make the message better, the three that matter most; first of all where nothing of the talk stands in it. */
const better = ({ bare, asks }: Draft, paper: Paper): string[] => {
  if (!bare && asks.length === 0) return []
  const more = asks.length - askedAtOnce
  return [
    ...(bare ? [''] : []),
    paper.strong(wrapped(bare ? bare.says : canGo, paper.width)),
    ...asks.slice(0, askedAtOnce).flatMap((ask) => asking(ask, paper)),
    ...(more > 0 ? [`  (${more} more on its page)`] : []),
    wrapped('  (with --skip instead of a sentence it is not asked again)', paper.width, '  '),
    '',
  ]
}

const sheet = (draft: Draft, dossier: Dossier, facts: boolean, paper: Paper): string => {
  // What is asked above is not asked again.
  const boxed = new Set(draft.asks.filter(isOfNote).map(({ fact }) => fact))
  const rule = paper.quiet('─'.repeat(Math.min(paper.width, 72)))
  const body = wrapped(draft.body, Math.min(paper.width, 76), '  ')
  return [
    rule,
    `${channels[draft.channel].heads} to ${paper.strong(printable(recipients(draft, dossier)))}   ${paper.quiet(draft.step)}`,
    ...(draft.bare ? better(draft, paper) : []),
    ...(draft.subject ? [`Subject: ${printable(draft.subject)}`] : []),
    '',
    body,
    '',
    ...draft.also.flatMap((other) => [
      paper.strong(other.name),
      wrapped(other.text, Math.min(paper.width, 76), '  '),
      '',
    ]),
    ...(draft.bare ? [] : better(draft, paper)),
    ...block(
      'You promise',
      draft.commitments.map(
        (promise) => `${promise.what}${promise.due ? ` (by ${promise.due.toString()})` : ''}`,
      ),
      paper,
    ),
    ...block(
      'To settle first',
      [
        ...draft.questions.flatMap(({ ask, doubt, say, spare, fact }) =>
          spare || boxed.has(fact)
            ? []
            : doubt
              ? [`${ask} (“afterword answer-doubt” with --note ${fact.slice('point:'.length)})`]
              : [
                  say
                    ? `${ask} (“afterword note” with --id ${fact.slice('point:'.length)} --say "${say}")`
                    : ask,
                ],
        ),
        ...sparing(draft),
      ],
      paper,
    ),
    ...block('Only you can say', ownAsked(draft, dossier), paper),
    ...block(
      'Left out',
      draft.unused.map((left) => `${left.fact}: ${left.because}`),
      paper,
    ),
    ...block(
      'Review',
      draft.findings.map((finding) => said(finding, draft.body)),
      paper,
    ),
    ...(facts ? block('Where each sentence came from', provenance(draft), paper) : []),
  ].join('\n')
}

/** So many sentences that could go are named; the page names all. */
const namedToGo = 3

const sparing = ({ questions }: Draft): readonly string[] =>
  questions
    .flatMap(({ ask, spare }) => (spare ? [`${ask} (“afterword voice” with --without "${spare}")`] : []))
    .slice(0, namedToGo)

/** What a message waits for that only the user has, with what would be worth it. */
const wanting = (step: Step, { dossier, now }: Drafted, paper: Paper): string =>
  [
    `${paper.strong(step.says)}   ${paper.quiet(printable(step.id))}`,
    wrapped(
      `What is it: an article, an idea, a link, a finding? “afterword bring” with this step and --text "…" says so; the message is written around it.`,
      paper.width,
    ),
    '',
    ...block(
      'Worth sending, if you find or make it',
      ideasFor(dossier, step, now).map(({ idea, because }) => `${idea} ${because}`),
      paper,
    ),
  ].join('\n')

/** What is to be done first, where a message has nobody to go to yet. */
const seeking = ({ says, id }: Step, paper: Paper): string =>
  [
    `${paper.strong(says)}   ${paper.quiet(printable(id))}`,
    wrapped(
      'Nobody is known who could be asked. Once the address is recorded with the person, the message is written.',
      paper.width,
    ),
    '',
  ].join('\n')

const isOpen = ({ id, state }: Step, only: string | undefined): boolean =>
  only ? id === only : stepStates[state].now

/** Each message as a sheet, with what it promises, what was left out and what the review found below. */
export const showDrafts = (
  drafted: readonly Drafted[],
  options: { facts?: boolean; step?: string },
  paper: Paper,
): string =>
  drafted
    .map((each) => {
      const sheets = each.drafts.map((draft) => sheet(draft, each.dossier, options.facts === true, paper))
      const open = each.steps.filter((step) => isOpen(step, options.step))
      const wants = open.filter(({ needs }) => needs).map((step) => wanting(step, each, paper))
      const sought = open
        .filter(({ kind, to }) => kind === 'find-address' && to.length === 0)
        .map((step) => seeking(step, paper))
      const none = 'Nothing to write now. “afterword plan” shows what comes and when; --all drafts ahead.'
      const shown = [...sheets, ...wants, ...sought]
      return [headline(each.dossier, each.now, paper), '', ...(shown.length > 0 ? shown : [none]), ''].join(
        '\n',
      )
    })
    .join('\n')
