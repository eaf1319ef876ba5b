import type { Checked } from '../../actions/assistant/asked.ts'
import type { Modelled } from '../../actions/assistant/model.ts'
import type { Pointed } from '../../actions/assistant/points.ts'
import type { Rephrased } from '../../actions/assistant/rephrase.ts'
import type { Nearby } from '../../core/assistant/nearby.ts'
import { columns, type Paper, printable, wrapped } from '../paper.ts'

const listed = (title: string, lines: readonly string[], paper: Paper): string[] =>
  lines.length === 0
    ? []
    : ['', paper.strong(title), ...lines.map((line) => wrapped(`· ${line}`, paper.width, '  '))]

/** The text for an assistant, as it is: to be copied or piped. */
export const showPrompt = ({ prompt }: { readonly prompt: string }): string => `${printable(prompt)}`

/** What an assistant said, as it came: to be piped into the check. */
const showAnswer = ({ answer }: { readonly answer: string }): string => `${printable(answer)}\n`

/** What is left of an answer, what was struck and why, and what the review says. */
export const showChecked = (
  { subject, body, strikes, asked, findings, change }: Checked,
  paper: Paper,
): string =>
  [
    paper.quiet('─'.repeat(Math.min(paper.width, 72))),
    ...(subject ? [`Subject: ${printable(subject)}`, ''] : []),
    wrapped(body, Math.min(paper.width, 76), '  '),
    ...listed(
      'Struck, because your notes do not say it',
      strikes.map(({ text, because }) => `${text.replace(/\s+/g, ' ')} — ${because.join(' ')}`),
      paper,
    ),
    ...listed(
      'Is this yours? Settle each with “afterword mine” before your yes',
      asked.map(({ text, because }) => `${text.replace(/\s+/g, ' ')} — ${because}`),
      paper,
    ),
    ...listed(
      'Review',
      findings.map(({ severity, message, rule, source }) => `${severity}: ${message} (${rule}: ${source})`),
      paper,
    ),
    '',
    change
      ? 'Kept as your own words, without a yes.'
      : paper.quiet('Nothing was changed; --keep keeps these words.'),
    '',
  ].join('\n')

export const showRephrased = (value: Rephrased, paper: Paper): string =>
  'prompt' in value ? showPrompt(value) : 'answer' in value ? showAnswer(value) : showChecked(value, paper)

export const showPoints = (value: Pointed, paper: Paper): string => {
  if ('prompt' in value) return showPrompt(value)
  if ('answer' in value) return showAnswer(value)
  const rows = value.points.map(
    ({ kind, who, text, private: hidden, day }, at) =>
      [
        `${at + 1} ${kind}${who ? `@${who}` : ''}`,
        printable(`${text}${day ? ` (by ${day})` : ''}${hidden ? ' (private)' : ''}`),
      ] as const,
  )
  const by =
    value.by === 'assistant' ? 'Proposed by the assistant' : 'Proposed by simple rules, to be looked through'
  return [
    paper.strong(`${by}, for ${value.interview}`),
    rows.length > 0 ? columns(rows, paper) : '  nothing',
    ...listed(
      'Struck',
      value.struck.map(({ text, because }) => `${text} — ${because}`),
      paper,
    ),
    '',
    value.change
      ? 'Recorded.'
      : paper.quiet(
          'Nothing was changed; --keep records these points, --leave 2 without the second, --change "2: …" in other words.',
        ),
    '',
  ].join('\n')
}

export const showNearby = ({ found }: { readonly found: readonly Nearby[] }, paper: Paper): string =>
  found.length === 0
    ? 'Nothing that answers like an assistant was found on this machine.\n'
    : [
        ...found.flatMap(({ maker, url, models }) =>
          listed(
            `${maker}, at ${url}`,
            models.map((model) => printable(model)),
            paper,
          ),
        ),
        '',
        paper.quiet('Turn one on with “afterword model --url ADDRESS --model NAME --on”.'),
        '',
      ].join('\n')

export const showModel = ({ settings, leaves, stays, here, says }: Modelled, paper: Paper): string => {
  const key = !settings?.hasKey
    ? 'none'
    : settings.keyFromOutside
      ? 'from AFTERWORD_MODEL_KEY'
      : 'kept on this machine'
  return [
    ...(says ? [`${says}.`] : []),
    settings
      ? columns(
          [
            ['state', settings.on ? 'on' : 'off: nothing leaves this machine'],
            ['address', `${printable(settings.url)}${here ? ' (on this machine)' : ''}`],
            ['model', printable(settings.model)],
            ['key', key],
            ['patience', `${settings.seconds} seconds`],
          ],
          paper,
        )
      : 'No assistant is set up, and nothing leaves this machine.',
    ...listed(
      here ? 'What it is told, on this machine' : 'What leaves this machine when you ask it',
      leaves,
      paper,
    ),
    ...listed('What never does', stays, paper),
    '',
  ].join('\n')
}
