import type { Action, Desk } from '../actions/action.ts'
import type { Debriefed } from '../actions/debrief.ts'
import { perform } from '../actions/perform.ts'
import { nearest } from '../core/english/nearest.ts'
import type { Complaint } from '../core/outcome.ts'
import { parseArguments } from './arguments.ts'
import { type Ask, askDebrief, completed } from './ask.ts'
import { doorPage, doors } from './doors.ts'
import { overview, pageOf } from './help.ts'
import { type Paper, printable } from './paper.ts'
import { answers } from './show/answers.ts'

/** What the program leaves behind: two texts and an exit code (0 fine, 1 findings, 2 bad input). */
export interface Result {
  readonly out: string
  readonly err: string
  readonly code: 0 | 1 | 2
}

const fine = (out: string): Result => ({ out, err: '', code: 0 })
const bad = (err: string): Result => ({ out: '', err: `${err}\n`, code: 2 })

const placed = ({ file, line, column, message }: Complaint): string => {
  const place = [file, line, column].filter((part) => part !== undefined).join(':')
  return printable(place === '' ? `afterword: ${message}` : `${place}: ${message}`)
}

/** One call of the command line: words in, texts and exit code out. */
export const runCommand = async (
  words: readonly string[],
  actions: readonly Action[],
  desk: Desk,
  paper: Paper,
  /** Where a person sits at the terminal. */
  ask?: Ask,
): Promise<Result> => {
  const [name, ...rest] = words
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    const own = name === 'help' ? doorPage(rest[0] ?? '', paper) : undefined
    if (own !== undefined) return fine(own)
    const asked = name === 'help' ? actions.find((action) => action.name === rest[0]) : undefined
    return fine(asked ? pageOf(asked, paper) : overview(actions, paper))
  }
  const door = doorPage(name, paper)
  if (door !== undefined) return fine(door)
  const action = actions.find((candidate) => candidate.name === name)
  if (!action) {
    const near = nearest(name, [
      ...actions.map((candidate) => candidate.name),
      ...doors.map((each) => each.name),
    ])
    return bad(
      `afterword: there is no command “${printable(name)}”.${near ? ` Did you mean ${near}?` : ''} “afterword --help” lists them all.`,
    )
  }
  const parsed = parseArguments(action, ask ? await completed(action, rest, ask) : rest)
  if (!parsed.ok) {
    return bad(
      `afterword ${name}: ${printable(parsed.message)} “afterword ${name} --help” shows how it is called.`,
    )
  }
  if (parsed.help) return fine(pageOf(action, paper))
  const outcome = await perform(action, parsed.input, desk)
  if (!outcome.ok) {
    const problems = outcome.problems.map(placed).join('\n')
    return parsed.json
      ? { out: `${JSON.stringify({ problems: outcome.problems }, null, 2)}\n`, err: `${problems}\n`, code: 2 }
      : bad(problems)
  }
  const answer = answers[name]
  if (!answer) throw new Error(`The command ${name} has no answer in cli/show/answers.ts.`)
  const value = outcome.value as never
  const out = parsed.json
    ? `${JSON.stringify(answer.json(value), null, 2)}\n`
    : answer.text(value, parsed.input as never, paper)
  const after =
    ask && name === 'debrief' && !parsed.json
      ? await asked(outcome.value as Debriefed, String(parsed.input.file), actions, desk, ask, paper)
      : ''
  return { out: after === '' ? out : after, err: '', code: outcome.findings > 0 ? 1 : 0 }
}

/** A debrief of a kept opportunity goes on as a conversation. */
const asked = async (
  debriefed: Debriefed,
  opportunity: string,
  actions: readonly Action[],
  desk: Desk,
  ask: Ask,
  paper: Paper,
): Promise<string> => {
  const notes = actions.find((action) => action.name === 'notes')
  const kept = debriefed.dossier.opportunity.id === opportunity
  return notes && kept ? askDebrief(debriefed, opportunity, notes, desk, ask, paper) : ''
}
