import { z } from 'zod'
import { done, unavailable } from '../../core/outcome.ts'
import { stepArgument } from '../choices.ts'
import { defineAction } from '../define.ts'
import { opportunityArgument } from '../entry.ts'
import { nowOption } from '../options.ts'
import { rephrasedOutput } from '../outputs.ts'
import { type Checked, promptFor, turnedOn } from './asked.ts'
import { checkedAndKept } from './paste.ts'
import { stepMeant } from './prompt.ts'

/** An answer that was checked, or, where only that was asked for, the text that would be sent or the answer as it came. */
export type Rephrased = Checked | { readonly prompt: string } | { readonly answer: string }

const input = z.object({
  opportunity: opportunityArgument,
  step: stepArgument,
  show: z.boolean().default(false).describe('Only show the exact text that would be sent'),
  raw: z.boolean().default(false).describe('Only the answer as it came, unchecked, for “paste”'),
  keep: z
    .boolean()
    .default(false)
    .describe('Keep what is left as your own words; a yes that was given is taken back'),
  subject: z.string().optional().describe('The subject line as it stands now').meta({ value: 'TEXT' }),
  body: z
    .string()
    .optional()
    .describe('The message as it stands now, if not as it is kept')
    .meta({ value: 'TEXT', lines: 16 }),
  now: nowOption,
})

export const rephraseAction = defineAction<typeof input, Rephrased>({
  name: 'rephrase',
  says: 'Let the assistant you set up reword a message; what your notes do not say is struck and shown',
  more: 'Sends one request to the address in your settings and nothing anywhere else; “afterword model” sets it up and says what leaves this machine. Kept words carry no yes.',
  examples: [
    ['afterword rephrase northwind screen/thank-you/dana --show', 'what would be sent'],
    ['afterword rephrase northwind screen/thank-you/dana --keep', 'keeps what stands'],
  ],
  readOnly: false,
  asksPerson: false,
  input,
  output: rephrasedOutput,
  run: async ({ opportunity, step, show, raw, keep, now, subject = '', body }, desk) => {
    const words = body === undefined ? undefined : { subject, body }
    const meant = await stepMeant(opportunity, step, now, desk, words)
    if (!meant.ok) return meant
    const prompt = promptFor(meant.value)
    if (show) return done({ prompt })
    const on = await turnedOn(desk)
    if (!on.ok) return on
    if (!desk.assistant) return unavailable({ message: 'There is no assistant here.' })
    const answer = await desk.assistant.ask(prompt)
    if (!answer.ok) return answer
    return raw
      ? done({ answer: answer.value })
      : checkedAndKept(answer.value, opportunity, meant.value, keep, desk)
  },
})
