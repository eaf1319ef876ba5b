import type { Action } from '../actions/action.ts'
import { flagsOf } from '../actions/fields.ts'
import { doors } from './doors.ts'
import { columns, type Paper } from './paper.ts'

const exits = [
  ['0', 'fine'],
  ['1', 'findings: the review found errors in a message (with --strict, warnings too)'],
  ['2', 'bad input: nothing was done; what is wrong stands on standard error'],
  ['3', 'a fault of the program or its set-up'],
] as const

const formats = [
  ['--json', 'the answer as JSON, for programs'],
  ['--data DIR', 'where your data lies, if not in the platform’s data folder'],
  ['--help', 'this page'],
] as const

/** `afterword --help` */
export const overview = (actions: readonly Action[], paper: Paper): string =>
  [
    paper.strong('Afterword: what you say after the interview'),
    '',
    'Write down who you met and what was said; it works out what is due, to whom and why, and writes the messages.',
    '',
    paper.strong('Commands'),
    columns(
      [
        ...doors.slice(0, 3).map(({ name, says }) => [name, says] as const),
        ...actions.map((action) => [action.name, action.says] as const),
        ...doors.slice(3).map(({ name, says }) => [name, says] as const),
      ],
      paper,
    ),
    '',
    `${paper.quiet('One command in detail:')} afterword COMMAND --help`,
    `${paper.quiet('Which version this is:')} afterword --version`,
    `${paper.quiet('A first look:')}          afterword plan examples/screening-software.yaml --now 2026-11-17T11:00-05:00`,
    '',
    paper.strong('Ends with'),
    columns(exits, paper),
    '',
  ].join('\n')

/** `afterword COMMAND --help` */
export const pageOf = (action: Action, paper: Paper): string => {
  const flags = flagsOf(action.input)
  const inUsage = flags
    .filter((flag) => flag.positional || flag.required)
    .map((flag) => (flag.required ? flag.form : `[${flag.form}]`))
  return [
    `${paper.strong(`afterword ${action.name}`)} ${[...inUsage, '[options]'].join(' ')}`,
    '',
    `${action.says}.`,
    ...(action.more ? [action.more] : []),
    '',
    paper.strong('What it takes'),
    columns([...flags.map((flag) => [flag.form, flag.says] as const), ...formats], paper),
    '',
    paper.strong('Examples'),
    ...action.examples.flatMap(([call, says]) => [`  ${call}`, `      ${paper.quiet(says)}`]),
    '',
    paper.strong('Ends with'),
    columns(exits, paper),
    '',
  ].join('\n')
}
