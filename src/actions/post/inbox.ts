import { z } from 'zod'
import type { Incoming } from '../../core/outbox/post.ts'
import { done } from '../../core/outcome.ts'
import type { Action } from '../action.ts'

export interface Inbox {
  readonly mails: readonly Incoming[]
}

const input = z.object({
  opportunity: z
    .string()
    .optional()
    .describe('Only those of one opportunity')
    .meta({ positional: true, value: 'OPPORTUNITY' }),
  all: z.boolean().optional().describe('Those that are settled too'),
  limit: z.number().int().min(1).max(500).default(50).describe('How many at the most').meta({ value: 'N' }),
})

export const inboxAction: Action<typeof input, Inbox> = {
  name: 'inbox',
  says: 'Answers that came in and wait for you to say what they mean, with what they seem to mean; and what you have to enter by hand',
  examples: [
    ['afterword inbox', 'what waits for your word'],
    ['afterword inbox northwind --all', 'everything of one opportunity'],
  ],
  readOnly: true,
  asksPerson: false,
  input,
  run: async ({ opportunity, all, limit }, desk) => {
    const store = await desk.store()
    if (!store.ok) return store
    const mails = await store.value.post.incoming(desk.account, {
      states: all ? ['new', 'settled'] : ['new'],
      troubled: true,
      ...(opportunity === undefined ? {} : { opportunity }),
      limit,
    })
    return mails.ok ? done({ mails: mails.value }) : mails
  },
}
