import { z } from 'zod'
import { done, notNow, refused } from '../../core/outcome.ts'
import { type Changed, change } from '../change.ts'
import { stepArgument, stepOf } from '../choices.ts'
import { defineAction } from '../define.ts'
import { opportunityArgument } from '../entry.ts'
import { changedOutput } from '../outputs.ts'
import { isSaidAt, withSaidAt } from './said-at.ts'

const input = z.object({
  opportunity: opportunityArgument,
  step: stepArgument,
  text: z
    .string()
    .optional()
    .describe(
      'What it is: an article, an idea, a link, a finding; whole sentences go in as they stand. Empty takes it back',
    )
    .meta({ value: 'TEXT', ask: true, lines: 3 }),
})

export const bringAction = defineAction<typeof input, Changed>({
  name: 'bring',
  says: 'Say what you have to send somebody while you wait; its message is made from it',
  more: 'A touch that brings something has no message until there is something to bring. Only you can know what: an article they would like, an answer you looked up, an idea, a link.',
  examples: [
    [
      'afterword bring northwind screen/value-add/dana --text "an article on late events: https://example.org/late"',
      'the message is written around it',
    ],
    ['afterword bring northwind screen/value-add/dana --text ""', 'takes it back'],
  ],
  readOnly: false,
  asksPerson: false,
  input,
  output: changedOutput,
  run: async ({ opportunity, step: id, text = '' }, desk) => {
    const found = await stepOf(opportunity, id, desk)
    if (!found.ok) return found
    const { step } = found.value
    if (step.kind !== 'value-add')
      return refused({
        field: 'step',
        message: `${id} brings nothing along; its words are in its draft.`,
        plain: 'this message brings nothing along; its words are in its draft.',
      })
    const words = text.trim()
    return change(opportunity, desk, ({ kept: { raw } }) => {
      if (words === '' && !isSaidAt(raw, id))
        return notNow({
          field: 'text',
          message: 'say what you have: an article, an idea, a link, a finding.',
        })
      return done({
        raw: withSaidAt(raw, id, words, desk.now),
        says: words === '' ? 'Took back what was to be sent' : 'Noted what to send',
      })
    })
  },
})
