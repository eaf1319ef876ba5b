import type { Action, Desk } from '../actions/action.ts'
import { debriefAction } from '../actions/debrief.ts'
import { isActionName } from '../actions/list.ts'
import { perform } from '../actions/perform.ts'
import { nearest } from '../core/english/nearest.ts'
import { parseArguments } from './arguments.ts'
import { type Ask, askDebrief, completed } from './ask.ts'
import { doorPage, doors } from './doors.ts'
import { overview, pageOf } from './help.ts'
import { type Paper, printable } from './paper.ts'
import { refusalText } from './refused.ts'
import { answerOf } from './show/answers.ts'
import { showDebrief } from './show/debrief.ts'

/** What the program leaves behind: two texts and an exit code (0 fine, 1 findings, 2 bad input). */
export interface Result {
  readonly out: string
  readonly err: string
  readonly code: 0 | 1 | 2
}

const fine = (out: string): Result => ({ out, err: '', code: 0 })
const bad = (err: string): Result => ({ out: '', err: `${err}\n`, code: 2 })

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
  if (!action || !isActionName(name)) {
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
  const { given, json } = parsed
  if (ask && name === 'debrief' && !json) return conversation(given, actions, desk, ask, paper)
  const outcome = await answerOf(name)(given, desk, paper)
  if (outcome.ok) {
    const out = json ? `${JSON.stringify(outcome.value.json(), null, 2)}\n` : outcome.value.text()
    return { out, err: '', code: outcome.findings > 0 ? 1 : 0 }
  }
  const problems = refusalText(outcome, action, given, actions)
  const { code, problems: told } = outcome
  return json
    ? { out: `${JSON.stringify({ code, problems: told }, null, 2)}\n`, err: `${problems}\n`, code: 2 }
    : bad(problems)
}

/** A debrief of a kept opportunity goes on as a conversation; one of a file is a list of questions. */
const conversation = async (
  given: Readonly<Record<string, unknown>>,
  actions: readonly Action[],
  desk: Desk,
  ask: Ask,
  paper: Paper,
): Promise<Result> => {
  const outcome = await perform(debriefAction, given, desk)
  if (!outcome.ok) return bad(refusalText(outcome, debriefAction, given, actions))
  const { value } = outcome
  const opportunity = String(given.file)
  return fine(
    value.dossier.opportunity.id === opportunity
      ? await askDebrief(value, opportunity, actions, desk, ask, paper)
      : showDebrief(value, paper),
  )
}
