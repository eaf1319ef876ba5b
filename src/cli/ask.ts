import type { Action, Desk } from '../actions/action.ts'
import type { Debriefed } from '../actions/debrief.ts'
import { flagsOf } from '../actions/fields.ts'
import { notesAction } from '../actions/notes.ts'
import { perform } from '../actions/perform.ts'
import { type Paper, printable } from './paper.ts'
import { refusalText } from './refused.ts'

/** Asks one question at the terminal; an empty answer means none. */
export type Ask = (question: string) => Promise<string>

/** What a person at a terminal is shown, and their yes; anything but a whole “yes” is a no. */
export const yesBy =
  (ask: Ask, now: () => Temporal.ZonedDateTime) =>
  async (shown: string): Promise<Temporal.ZonedDateTime | undefined> =>
    /^(?:y|yes)$/i.test(await ask(`${printable(shown)}\n\nType yes, or Enter to leave it: `))
      ? now()
      : undefined

/**
 * What is missing is asked for: required values always, and where nothing but the arguments was given, the values that make
 * a new fact. An empty answer leaves a value out.
 */
export const completed = async (
  action: Action,
  words: readonly string[],
  ask: Ask,
): Promise<readonly string[]> => {
  if (words.includes('--help') || words.includes('-h')) return words
  const flags = flagsOf(action.input)
  const bare = !words.some((word) => word.startsWith('-') && word !== '-')
  if (!bare) return words
  const places = flags.filter((flag) => flag.positional)
  const added: string[] = []
  for (const place of places.slice(words.length)) {
    if (!place.required) continue
    const said = await ask(`${place.says}: `)
    if (said !== '') added.push(said)
  }
  for (const flag of flags.filter((each) => !each.positional && (each.required || each.asked))) {
    const said = await ask(`${flag.says}${flag.required ? '' : ' (Enter to leave out)'}: `)
    if (said !== '') added.push(`--${flag.key}`, said)
  }
  return [...words, ...added]
}

/** The questions of a debrief, one after the other; the answers are kept together, in one change. */
export const askDebrief = async (
  { dossier, interview, questions }: Debriefed,
  opportunity: string,
  actions: readonly Action[],
  desk: Desk,
  ask: Ask,
  paper: Paper,
): Promise<string> => {
  const lines: string[] = []
  for (const { question, kind, about } of questions) {
    const name = about ? `${dossier.people.get(about)?.name ?? about}: ` : ''
    const said = await ask(`${printable(name)}${question}\n> `)
    if (said !== '') lines.push(`${kind}${about ? `@${about}` : ''}: ${said}`)
  }
  if (lines.length === 0) return 'Nothing noted.\n'
  const given = { opportunity, notes: lines, interview: interview.id }
  const outcome = await perform(notesAction, given, desk)
  return outcome.ok
    ? `${paper.strong(`${lines.length} noted.`)} “afterword plan ${opportunity}” shows what follows.\n`
    : `${refusalText(outcome, notesAction, given, actions)}\n`
}
