import { z } from 'zod'
import { longestAnswer } from '../../core/assistant/limits.ts'
import {
  longestNotes,
  type Proposed,
  pointsAnswered,
  pointsFrom,
  pointsPrompt,
  tellable,
} from '../../core/assistant/points.ts'
import type { Person } from '../../core/dossier/dossier.ts'
import { done, type Outcome, overLimit, refused, unavailable } from '../../core/outcome.ts'
import type { Desk } from '../action.ts'
import { change } from '../change.ts'
import { defineAction } from '../define.ts'
import { opportunityArgument } from '../entry.ts'
import { interviewMeant, withInterview } from '../facts/note.ts'
import { heldBy } from '../kept.ts'
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
  people: readonly Person[],
  { answer, simple }: { readonly answer?: string | undefined; readonly simple: boolean },
  desk: Desk,
): Promise<Outcome<Proposed & { by: 'assistant' | 'rules' }>> => {
  const on = simple || answer !== undefined ? done(false) : await isOn(desk)
  if (!on.ok) return on
  const asks = on.value && tellable(text, people).length > 0
  if (!asks && answer === undefined) return done({ ...pointsFrom(text, people), by: 'rules' })
  const said = answer === undefined ? await askedFor(pointsPrompt(text, people), desk) : done(answer)
  if (!said.ok) return said
  const read = pointsAnswered(said.value, text, people)
  return read
    ? done({ ...read, by: 'assistant' })
    : unavailable({
        message: 'The assistant’s answer holds no points that can be read.',
        way: { says: 'Do it without the assistant', give: { simple: 'true' } },
      })
}

export const pointsAction = defineAction<typeof input, Pointed>({
  name: 'points',
  says: 'Turn notes written freely into points of a debrief, as a proposal',
  more: 'With the assistant on, it sorts them; every word has to be yours, or the point is struck. Without it, simple rules do: one point a sentence, clearly worse, and useful. What is marked “(private)”, stands under “Private:” or reads like an impression of a person stays here and stays private.',
  examples: [
    ['afterword points northwind screen --file notes.txt', 'what would be recorded'],
    ['afterword points northwind screen --file notes.txt --keep', 'and record it'],
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
    const held = await heldBy(opportunity, desk)
    if (!held.ok) return held
    const meant = interviewMeant(held.value.kept.raw, interview, desk.now)
    if (!meant.ok) return meant
    const people = (meant.value.met ?? []).flatMap((id) => held.value.dossier.people.get(id) ?? [])
    const prompt = pointsPrompt(read.value, people)
    if (show) return done({ prompt })
    if (raw) {
      const answer = await askedFor(prompt, desk)
      return answer.ok ? done({ answer: answer.value }) : answer
    }
    if (by.answer !== undefined && by.answer.length > longestAnswer)
      return overLimit({ message: `The answer is over ${longestAnswer} characters.` })
    const found = await proposed(read.value, people, by, desk)
    if (!found.ok) return found
    const { points, struck } = found.value
    const value = { ...found.value, interview: meant.value.id }
    if (!keep || points.length === 0) return done(value, struck.length)
    const kept = await change(opportunity, desk, ({ kept: { raw } }) => {
      const now = interviewMeant(raw, meant.value.id, desk.now)
      if (!now.ok) return now
      const before = now.value.debrief ?? {}
      const debrief = { ...before, points: [...(before.points ?? []), ...points] }
      return done({
        raw: withInterview(raw, { ...now.value, debrief }),
        says: `Debrief: ${points.length} ${points.length === 1 ? 'note' : 'notes'}`,
      })
    })
    return kept.ok
      ? done({ ...value, change: kept.value.change, says: kept.value.says }, struck.length)
      : kept
  },
})
