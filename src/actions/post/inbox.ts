import { z } from 'zod'
import type { Incoming } from '../../core/mail/replies/incoming.ts'
import { done } from '../../core/outcome.ts'
import type { Looking } from '../action.ts'
import { defineAction } from '../define.ts'
import { inboxOutput } from '../outputs.ts'
import { type Pages, pageAt, pageOption } from '../pages.ts'

export interface Inbox extends Pages {
  /** The newest first. */
  readonly mails: readonly Incoming[]
}

const input = z.object({
  opportunity: z
    .string()
    .optional()
    .describe('Only those of one opportunity')
    .meta({ positional: true, value: 'OPPORTUNITY' }),
  all: z.boolean().optional().describe('Those that are settled too'),
  limit: z.number().int().min(1).max(500).default(50).describe('How many a page').meta({ value: 'N' }),
  page: pageOption,
})

export const inboxAction = defineAction<typeof input, Inbox, Looking>({
  name: 'inbox',
  says: 'Answers that came in and wait for you to say what they mean, with what they seem to mean; and what you have to enter by hand',
  examples: [
    ['afterword inbox', 'what waits for your word'],
    ['afterword inbox northwind --all', 'everything of one opportunity'],
  ],
  readOnly: true,
  asksPerson: false,
  input,
  output: inboxOutput,
  run: async ({ opportunity, all, limit, page: wanted }, desk) => {
    const store = await desk.store()
    if (!store.ok) return store
    const { post } = store.value
    const which = {
      states: all ? (['new', 'settled'] as const) : (['new'] as const),
      troubled: true as const,
      ...(opportunity === undefined ? {} : { opportunity }),
    }
    const count = await post.countedIncoming(desk.account, which)
    if (!count.ok) return count
    const { offset, ...pages } = pageAt(wanted, limit, count.value)
    const mails = await post.incoming(desk.account, { ...which, limit, offset })
    return mails.ok ? done({ mails: mails.value, ...pages }) : mails
  },
})
