import { z } from 'zod'
import { longestAnswer } from '../../core/assistant/limits.ts'
import {
  longestNotes,
  type Met,
  type Offered,
  type Proposed,
  pointsAnswered,
  pointsFrom,
  pointsPrompt,
  tellable,
} from '../../core/assistant/points.ts'
import { done, type Outcome, overLimit, refused, unavailable } from '../../core/outcome.ts'
import type { Desk } from '../action.ts'
import { defineAction } from '../define.ts'
import { opportunityArgument } from '../entry.ts'
import { interviewMeant } from '../facts/note.ts'
import { heldBy } from '../kept.ts'
import { notesAction } from '../notes.ts'
import { pointsOutput } from '../outputs.ts'
import { turnedOn } from './asked.ts'

/** Points proposed out of free notes, and by whom; or only the text that would be sent, or the answer as it came. */
export type Pointed =
  | (Proposed & {
      readonly by: 'assistant' | 'rules'
      readonly interview: string
      readonly change?: string
      readonly says?: string
    })
  | { readonly prompt: string }
  | { readonly answer: string }

const input = z.object({
  opportunity: opportunityArgument,
  interview: z
    .string()
    .optional()
    .describe('The interview; the latest that has begun unless named')
    .meta({ positional: true, value: 'INTERVIEW' }),
  file: z.string().optional().describe('Your notes as a file, - for standard input').meta({ value: 'FILE' }),
  text: z.string().optional().describe('Your notes themselves').meta({ value: 'TEXT', lines: 10 }),
  simple: z.boolean().default(false).describe('Without the assistant, by simple rules, even if it is on'),
  answer: z
    .string()
    .optional()
    .describe('What an assistant answered to the text of --show, instead of asking one')
    .meta({ value: 'TEXT', lines: 10 }),
  raw: z.boolean().default(false).describe('Only the answer as it came, unchecked, for --answer'),
  show: z.boolean().default(false).describe('Only show the exact text that would be sent'),
  keep: z.boolean().default(false).describe('Record the points in the debrief'),
  change: z
    .array(z.string())
    .default([])
    .describe('Other words for a point, by its number')
    .meta({ value: 'N: TEXT' }),
  leave: z.array(z.string()).default([]).describe('A point to leave out, by its number').meta({ value: 'N' }),
})

/** What an assistant says of the notes; refused where it is off. */
const askedFor = async (prompt: string, desk: Desk): Promise<Outcome<string>> => {
  const on = await turnedOn(desk)
  if (!on.ok) return on
  return desk.assistant ? desk.assistant.ask(prompt) : unavailable({ message: 'There is no assistant here.' })
}

const isOn = async (desk: Desk): Promise<Outcome<boolean>> => {
  const settings = await desk.assistant?.settings()
  if (settings && !settings.ok) return settings
  return done(settings?.value?.on === true)
}

/** By an answer that was brought, by the assistant where it is on and wanted, else by the rules. */
const proposed = async (
  text: string,
  met: Met,
  { answer, simple }: { readonly answer?: string | undefined; readonly simple: boolean },
  desk: Desk,
): Promise<Outcome<Proposed & { by: 'assistant' | 'rules' }>> => {
  if (answer !== undefined && answer.length > longestAnswer)
    return overLimit({ field: 'answer', message: `an answer has at most ${longestAnswer} characters.` })
  const on = simple || answer !== undefined ? done(false) : await isOn(desk)
  if (!on.ok) return on
  const asks = on.value && tellable(text, met).length > 0
  if (!asks && answer === undefined) return done({ ...pointsFrom(text, met), by: 'rules' })
  const said = answer === undefined ? await askedFor(pointsPrompt(text, met), desk) : done(answer)
  if (!said.ok) return said
  const read = pointsAnswered(said.value, text, met)
  return read
    ? done({ ...read, by: 'assistant' })
    : unavailable({
        message: 'The assistant’s answer holds no points that can be read.',
        way: { says: 'Do it without the assistant', give: { simple: 'true' } },
      })
}

/** The interview the notes are of, and who was there. */
const metAt = async (
  opportunity: string,
  interview: string | undefined,
  desk: Desk,
): Promise<Outcome<Met & { readonly id: string }>> => {
  const held = await heldBy(opportunity, desk)
  if (!held.ok) return held
  const { dossier, kept } = held.value
  const meant = interviewMeant(kept.raw, interview, desk.now)
  if (!meant.ok) return meant
  const { id, met = [] } = meant.value
  const said = dossier.interviews.find((each) => each.id === id)?.ends ?? desk.now
  return done({ id, people: met.flatMap((each) => dossier.people.get(each) ?? []), said })
}

/** What a proposal is as an answer of the debrief. */
const noteOf = ({ kind, who, text, private: hidden, day }: Offered): string => {
  const due = day && /promise/.test(kind) ? ` (by ${day})` : ''
  return `${kind}${who ? `@${who}` : ''}: ${text}${due}${hidden ? ' (private)' : ''}`
}

const numbered = /^\s*(\d{1,3})\s*(?:[:.)]\s*([\s\S]+))?$/

/** What was proposed, as it was looked through: some in other words, some left out, each by its number. */
const lookedThrough = (
  points: readonly Offered[],
  { change: changes, leave }: Pick<z.infer<typeof input>, 'change' | 'leave'>,
): Outcome<readonly Offered[]> => {
  const of = (text: string) => {
    const [, at, words] = numbered.exec(text) ?? []
    return { at: Number(at) - 1, words: words?.trim(), known: points[Number(at) - 1] !== undefined }
  }
  const [changed, left] = [changes.map(of), leave.map(of)]
  const wrong = [
    ...changed.filter(({ words, known }) => !words || !known),
    ...left.filter(({ known }) => !known),
  ]
  if (wrong.length > 0)
    return refused({
      field: changed.some((each) => wrong.includes(each)) ? 'change' : 'leave',
      message: `name points by their numbers, from 1 to ${points.length}, such as “2: other words”.`,
    })
  return done(
    points.flatMap((point, at) => {
      if (left.some((each) => each.at === at)) return []
      return [{ ...point, text: changed.findLast((each) => each.at === at)?.words ?? point.text }]
    }),
  )
}

/** What was looked through, as “notes” takes it: one change of the debrief. */
export const notesOf = (opportunity: string, interview: string, points: readonly Offered[]) => {
  const hearBy = points.find(({ kind, day }) => kind === 'next-steps' && day)?.day
  const notes = points.map(noteOf)
  return { opportunity, notes, ...(interview ? { interview } : {}), ...(hearBy ? { hearBy } : {}) }
}

export const pointsAction = defineAction<typeof input, Pointed>({
  name: 'points',
  says: 'Turn notes written freely into points of a debrief, as a proposal',
  more: 'With the assistant on, it sorts them; every word has to be yours, or the point is struck. Without it, simple rules do: one point a statement, whose it is by name, initials or “she”; promises and “they decide by Friday” with their day. What is marked “(private)”, stands under “Private:” or reads like an impression, a doubt or pay stays here and stays private. Look them through, then --keep with --change and --leave.',
  examples: [
    ['afterword points northwind screen --file notes.txt', 'what would be recorded, numbered'],
    [
      'afterword points northwind screen --file notes.txt --keep --leave 3 --change "2: they ship on Tuesdays"',
      'record it without the third, the second in other words',
    ],
  ],
  readOnly: false,
  asksPerson: false,
  input,
  output: pointsOutput,
  run: async ({ opportunity, interview, file, text, show, raw, keep, ...by }, desk) => {
    const read = file === undefined ? done(text ?? '') : await desk.read(file)
    if (!read.ok) return read
    if (read.value.trim() === '') return refused({ field: 'text', message: 'there are no notes to read.' })
    if (read.value.length > longestNotes)
      return overLimit({
        message: `These notes are over ${longestNotes} characters: take one interview at a time.`,
      })
    const met = await metAt(opportunity, interview, desk)
    if (!met.ok) return met
    const prompt = pointsPrompt(read.value, met.value)
    if (show) return done({ prompt })
    if (raw) {
      if (tellable(read.value, met.value).length === 0)
        return refused({
          field: 'text',
          message: 'all of these notes are private: no assistant is asked about them.',
        })
      const answer = await askedFor(prompt, desk)
      return answer.ok ? done({ answer: answer.value }) : answer
    }
    const found = await proposed(read.value, met.value, by, desk)
    if (!found.ok) return found
    const points = lookedThrough(found.value.points, by)
    if (!points.ok) return points
    const value = { ...found.value, points: points.value, interview: met.value.id }
    if (!keep || points.value.length === 0) return done(value, value.struck.length)
    const wish = notesAction.wish(notesOf(opportunity, met.value.id, points.value))
    if (!wish.ok) return wish
    const kept = await wish.value.run(desk)
    if (!kept.ok) return kept
    const { change, says } = kept.value
    return done({ ...value, change, says }, value.struck.length)
  },
})
