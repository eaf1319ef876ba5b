import { z } from 'zod'
import { longestAnswer } from '../../core/assistant/limits.ts'
import { done, type Outcome, overLimit, refused } from '../../core/outcome.ts'
import type { Opening } from '../action.ts'
import { stepArgument } from '../choices.ts'
import { defineAction } from '../define.ts'
import { opportunityArgument } from '../entry.ts'
import { nowOption } from '../options.ts'
import { checkedOutput } from '../outputs.ts'
import { keepWords } from '../words.ts'
import { againstKeeping, type Checked, checkedAnswer, type Meant } from './asked.ts'
import { stepMeant } from './prompt.ts'

/** Checks an answer and, where asked to, keeps what is left of it as the user's own words, without a yes. */
export const checkedAndKept = async (
  answer: string,
  opportunity: string,
  meant: Meant,
  keep: boolean,
  desk: Opening,
): Promise<Outcome<Checked>> => {
  const checked = checkedAnswer(answer, opportunity, meant, desk)
  if (!checked.ok || !keep) return checked
  const against = againstKeeping(checked.value)
  if (against.length > 0) return refused(...against)
  const { step, subject, body } = checked.value
  const kept = await keepWords({ opportunity, step, subject, body }, desk, checked.value.asked)
  return kept.ok
    ? done({ ...checked.value, change: kept.value.change, says: kept.value.says }, checked.findings)
    : kept
}

const input = z.object({
  opportunity: opportunityArgument,
  step: stepArgument,
  body: z.string().optional().describe('The answer itself').meta({ value: 'TEXT', lines: 12 }),
  file: z
    .string()
    .optional()
    .describe('The answer as a file, - for standard input; a first line “Subject: …” is its subject')
    .meta({ value: 'FILE' }),
  keep: z
    .boolean()
    .default(false)
    .describe('Keep what is left as your own words; a yes that was given is taken back'),
  subject: z.string().optional().describe('The subject line as it stands now').meta({ value: 'TEXT' }),
  draft: z
    .string()
    .optional()
    .describe('The message as it stands now, if not as it is kept')
    .meta({ value: 'TEXT', lines: 16 }),
  now: nowOption,
})

export const pasteAction = defineAction<typeof input, Checked, Opening>({
  name: 'paste',
  says: 'Hold an assistant’s answer against what is known: what is invented is struck, what only you can say is asked',
  more: 'The rest is reviewed like any message. Kept words carry no yes, and can get one once “mine” has settled each sentence that is asked about. Ends with 1 when something was struck or an error found.',
  examples: [
    ['afterword paste northwind screen/thank-you/dana --file answer.txt', 'what would be struck'],
    ['afterword paste northwind screen/thank-you/dana --file answer.txt --keep', 'and keep the rest'],
  ],
  readOnly: false,
  asksPerson: false,
  input,
  output: checkedOutput,
  run: async ({ opportunity, step, body, file, keep, subject = '', draft, now }, desk) => {
    const read = file === undefined ? done(body ?? '') : await desk.read(file)
    if (!read.ok) return read
    if (read.value.trim() === '') return refused({ field: 'body', message: 'there is no answer to check.' })
    if (read.value.length > longestAnswer)
      return overLimit({
        message: `The answer is over ${longestAnswer} characters: paste the message alone.`,
      })
    const words = draft === undefined ? undefined : { subject, body: draft }
    const meant = await stepMeant(opportunity, step, now, desk, words)
    return meant.ok ? checkedAndKept(read.value, opportunity, meant.value, keep, desk) : meant
  },
})
