import type { Action, Desk } from '../actions/action.ts'
import type { Debriefed } from '../actions/debrief.ts'
import { answerOf, saidOf } from '../actions/facts/debrief-answers.ts'
import { hardlySpoke } from '../actions/facts/said.ts'
import { flagsOf } from '../actions/fields.ts'
import { notesAction } from '../actions/notes.ts'
import { perform } from '../actions/perform.ts'
import type { DebriefQuestion } from '../core/playbook/d/questions.ts'
import { D2 } from '../core/playbook/d/what-happens-next.ts'
import { D1 } from '../core/playbook/d/what-stayed.ts'
import { answeredWith, furtherSaid } from '../core/said/further.ts'
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

/** What one answer adds to what is kept. */
interface Noted {
  readonly notes?: string
  readonly said?: string
  readonly unsaid?: true
}

/** What may be answered with “-”. */
const dash = ({ why, about }: DebriefQuestion, { interview }: Debriefed): string => {
  if (why.rule === D1.id && about !== undefined && interview.met.length > 1)
    return ' (“-” if you hardly spoke)'
  return why.rule === D2.id ? ' (“-” if they didn’t say)' : ''
}

/** Whose an answer is: of the one it was asked about, of the only one met, or of whoever is named where a promise needs it. */
const whose = async (
  { kind, about, said }: DebriefQuestion,
  { dossier, interview }: Debriefed,
  ask: Ask,
): Promise<string> => {
  const [only, ...others] = interview.met
  if (about !== undefined) return `@${about}`
  if (only !== undefined && others.length === 0) return said || kind === 'promise' ? `@${only}` : ''
  if (kind !== 'promise') return ''
  const ids = [...dossier.people.keys()]
  for (;;) {
    const named = await ask(`Between you and whom (${ids.join(', ')}; Enter to leave it out)? `)
    if (named === '' || ids.includes(named)) return named === '' ? '' : `@${named}`
  }
}

/** One question, until its answer can be kept or is left out. */
const askOne = async (question: DebriefQuestion, asked: Debriefed, ask: Ask): Promise<Noted> => {
  const { about, kind, said, further } = question
  const name = about && !said ? `${asked.dossier.people.get(about)?.name ?? about}: ` : ''
  const or = dash(question, asked)
  let words = `${printable(name + question.question)}${or}`
  for (;;) {
    const answer = await ask(`${words}\n> `)
    if (answer === '') return {}
    if (or !== '' && answer === '-')
      return about ? { notes: `aside@${about}: ${hardlySpoke}` } : { unsaid: true }
    const who = await whose(question, asked, ask)
    if (kind === 'promise' && who === '') return {}
    const more = further === undefined ? '' : await ask(`${further}\n> `)
    const whole = kind === 'any' ? answeredWith('why', answer, more) : furtherSaid(answer, more)
    const line = `${kind}${who}: ${whole}`
    const read = said ? saidOf(line) : answerOf(line)
    if (read.ok) return said ? { said: line } : { notes: line }
    words = printable(read.problems.map(({ message }) => message).join(' '))
  }
}

/** The questions of a debrief, one after the other; the answers are kept together, in one change. */
export const askDebrief = async (
  asked: Debriefed,
  opportunity: string,
  actions: readonly Action[],
  desk: Desk,
  ask: Ask,
  paper: Paper,
): Promise<string> => {
  const noted: Noted[] = []
  for (const question of asked.questions) noted.push(await askOne(question, asked, ask))
  const notes = noted.flatMap((each) => each.notes ?? [])
  const said = noted.flatMap((each) => each.said ?? [])
  const unsaid = noted.some((each) => each.unsaid)
  const count = notes.length + said.length + Number(unsaid)
  if (count === 0) return 'Nothing noted.\n'
  const given = { opportunity, notes, said, ...(unsaid ? { unsaid } : {}), interview: asked.interview.id }
  const outcome = await perform(notesAction, given, desk)
  return outcome.ok
    ? `${paper.strong(`${count} noted.`)} “afterword plan ${opportunity}” shows what follows.\n`
    : `${refusalText(outcome, notesAction, given, actions)}\n`
}
