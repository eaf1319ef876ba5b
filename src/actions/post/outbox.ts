import { z } from 'zod'
import { unheard } from '../../core/mail/mailbox/pausing.ts'
import type { Outgoing } from '../../core/mail/outbox/outgoing.ts'
import type { Counts } from '../../core/mail/outbox/post.ts'
import { done, type Outcome } from '../../core/outcome.ts'
import type { Desk } from '../action.ts'
import { defineAction } from '../define.ts'
import { folderName } from '../outgoing.ts'
import { outboxOutput } from '../outputs.ts'
import { type Pages, pageAt, pageOption } from '../pages.ts'
import { type Around, saysOf } from './says.ts'

/** A message on its way, as it is shown. */
export interface OnItsWay extends Omit<Outgoing, 'fence' | 'owner' | 'mark'> {
  /** No mailbox is connected: it lies as a file, and “I sent it” is for a person to say. */
  readonly folder: boolean
  /** One sentence on how it stands. */
  readonly says: string
}

export interface Outbox extends Pages {
  /** What needs a person first, then what is on its way, then the newest that went out. */
  readonly messages: readonly OnItsWay[]
  /** So many wait for a person's word, shown or not. */
  readonly waiting: number
}

/** As it is shown. */
export const shownOf = (row: Outgoing, around: Around): OnItsWay => {
  const { fence: _fence, owner: _owner, mark: _mark, ...rest } = row
  return { ...rest, folder: row.mailbox === folderName, says: saysOf(row, around) }
}

/** All but what was cancelled. */
const usual: readonly Outgoing['state'][] = [
  ...(['uncertain', 'failed', 'held'] as const),
  ...(['dot', 'sending', 'approved'] as const),
  'sent',
]

/** Only a person can go on with these. */
export const needsPerson = ({ uncertain = 0, failed = 0, held = 0 }: Counts): number =>
  uncertain + failed + held

/** From where messages on their way are told. */
export const aroundHere = async (desk: Desk): Promise<Outcome<Around>> => {
  const store = await desk.store()
  if (!store.ok) return store
  const [me, mailboxes] = [await store.value.me(desk.account), await store.value.post.mailboxes(desk.account)]
  if (!me.ok) return me
  if (!mailboxes.ok) return mailboxes
  const now = desk.now.toInstant().toString({ fractionalSecondDigits: 3 })
  return done({
    now,
    zone: me.value?.zone ?? desk.now.timeZoneId,
    unheard: unheard(mailboxes.value, now).map(({ address }) => address),
  })
}

const input = z.object({
  opportunity: z
    .string()
    .optional()
    .describe('Only those of one opportunity')
    .meta({ positional: true, value: 'OPPORTUNITY' }),
  all: z.boolean().optional().describe('Those that were cancelled too'),
  step: z.string().optional().describe('Only those of one step').meta({ value: 'STEP' }),
  limit: z.number().int().min(1).max(500).default(100).describe('How many a page').meta({ value: 'N' }),
  page: pageOption,
})

export const outboxAction = defineAction<typeof input, Outbox>({
  name: 'outbox',
  says: 'Every message you said yes to: when it goes out, what is in its way, what became of it',
  more: 'What needs your word comes first: uncertain ones (“afterword arrived”, “afterword send”), held ones (“afterword send”, “afterword cancel”).',
  examples: [
    ['afterword outbox', 'what is on its way'],
    ['afterword outbox northwind --all', 'everything of one opportunity'],
  ],
  readOnly: true,
  asksPerson: false,
  input,
  output: outboxOutput,
  run: async ({ opportunity, step, all, limit, page: wanted }, desk): Promise<Outcome<Outbox>> => {
    const store = await desk.store()
    if (!store.ok) return store
    const { post } = store.value
    const which = {
      ...(all ? {} : { states: usual }),
      ...(opportunity === undefined ? {} : { opportunity }),
      ...(step === undefined ? {} : { step }),
    }
    const counts = await post.counted(desk.account, which)
    if (!counts.ok) return counts
    const count = Object.values(counts.value).reduce((sum, many) => sum + many, 0)
    const { offset, ...pages } = pageAt(wanted, limit, count)
    const rows = await post.outgoing(desk.account, { ...which, order: 'pressing', limit, offset })
    if (!rows.ok) return rows
    const around = await aroundHere(desk)
    if (!around.ok) return around
    const messages = rows.value.map((row) => shownOf(row, around.value))
    return done({ messages, waiting: needsPerson(counts.value), ...pages })
  },
})
