import type { Today, TodayStep } from '../../actions/today/shape.ts'
import { momentIn } from '../../core/time/say.ts'
import { type Paper, printable, wrapped } from '../paper.ts'
import { windowOf } from './window.ts'

const row = (
  { id, dossier, step, bare, from }: TodayStep,
  { now, calm }: Pick<Today, 'now' | 'calm'>,
  when: 'due' | 'opens',
  paper: Paper,
): string => {
  const at = when === 'due' ? windowOf(step, now, calm) : `from ${momentIn(from ?? step.opens, now)}`
  const held = step.blocked
    ? `\n${wrapped(`Held: ${step.blocked.because}${step.blocked.until ? ` Until ${momentIn(step.blocked.until, now)}.` : ''}`, paper.width, '    ')}`
    : ''
  const state =
    step.state === 'late' && !calm ? `${paper.late('late')} · ` : step.optional ? 'optional · ' : ''
  const lacks = bare ? ['    Nothing of your talk is in it yet: it wants one sentence of yours.'] : []
  return [
    `${paper.strong(wrapped(step.says, paper.width - 2, '  ').trimStart())}`,
    `    ${state}${step.blocked || at === '' ? '' : `${at} · `}${printable(dossier.opportunity.company.name)}${held}`,
    ...lacks,
    `    ${paper.quiet(printable(`${id} ${step.id}${step.or ? `, or ${step.or}` : ''}`))}`,
  ].join('\n')
}

/** Ticked off or taken out in one’s calendar: whether it is done only a person can say. */
const askedRows = ({ asked }: Today, paper: Paper): readonly string[] =>
  asked.length === 0
    ? []
    : [
        paper.strong('Did you send it?'),
        ...asked.flatMap(({ id, step, uid, word }) => [
          `    ${wrapped(`${step.says}: ${word === 'done' ? 'ticked off in your calendar' : 'no longer in your calendar'}`, paper.width - 4, '    ').trimStart()}`,
          `    ${paper.quiet(printable(`afterword sent ${id} ${step.id}, or calendar-account --again ${uid}, or --leave ${uid}`))}`,
        ]),
        '',
      ]

/** The whole search in one look: what can be done now, then what comes. */
export const showToday = (today: Today, paper: Paper): string => {
  const { now } = today
  const group = (title: string, steps: readonly TodayStep[], when: 'due' | 'opens') =>
    steps.length === 0 ? [] : [paper.strong(title), ...steps.map((step) => row(step, today, when, paper)), '']
  if (today.kept === 0)
    return 'Nothing is kept yet. “afterword import FILE” takes a dossier in, “afterword opportunity” begins one, “afterword example” brings one to look around in.\n'
  const nothing = today.open.length + today.welcome.length === 0
  return [
    paper.quiet(momentIn(now, now)),
    '',
    ...(today.rest
      ? [
          `Not today: everything rests until ${momentIn(today.rest, now)}${nothing ? '' : ', but what cannot wait'}.`,
          '',
        ]
      : []),
    ...(nothing && !today.rest ? ['Nothing is due. Good time for the rest of your search.', ''] : []),
    ...group('Now', today.open, 'due'),
    ...group('Still welcome', today.welcome, 'due'),
    ...group('Held', today.held, 'due'),
    ...group('Next', today.later, 'opens'),
    ...askedRows(today, paper),
    ...(today.more > 0
      ? [`${today.more} more opportunities have something due: --limit shows them.`, '']
      : []),
  ].join('\n')
}
