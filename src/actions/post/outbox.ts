import { z } from 'zod'
import type { Outgoing } from '../../core/outbox/outgoing.ts'
import { done, type Outcome } from '../../core/outcome.ts'
import type { Action, Desk } from '../action.ts'
import { folderName } from '../outgoing.ts'
import { saysOf } from './says.ts'

/** A message on its way, as it is shown. */
export interface OnItsWay extends Omit<Outgoing, 'fence' | 'owner' | 'mark'> {
  /** No mailbox is connected: it lies as a file, and “I sent it” is for a person to say. */
  readonly folder: boolean
  /** One sentence on how it stands. */
  readonly says: string
}

export interface Outbox {
  readonly messages: readonly OnItsWay[]
}

/** As it is shown. */
export const shownOf = (row: Outgoing, now: string, zone: string): OnItsWay => {
  const { fence: _fence, owner: _owner, mark: _mark, ...rest } = row
  return { ...rest, folder: row.mailbox === folderName, says: saysOf(row, now, zone) }
}

const order: readonly Outgoing['state'][] = [
  'uncertain',
  'failed',
  'held',
  'dot',
  'sending',
  'approved',
  'sent',
  'cancelled',
]

export const zoneHere = async (desk: Desk): Promise<string> => {
  const store = await desk.store()
  const me = store.ok ? await store.value.me(desk.account) : store
  return (me.ok && me.value?.zone) || desk.now.timeZoneId
}

const input = z.object({
  opportunity: z
    .string()
    .optional()
    .describe('Only those of one opportunity')
    .meta({ positional: true, value: 'OPPORTUNITY' }),
  all: z.boolean().optional().describe('Those that were cancelled too'),
  limit: z.number().int().min(1).max(500).default(100).describe('How many at the most').meta({ value: 'N' }),
})

export const outboxAction: Action<typeof input, Outbox> = {
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
  run: async ({ opportunity, all, limit }, desk): Promise<Outcome<Outbox>> => {
    const store = await desk.store()
    if (!store.ok) return store
    const states = all ? order : order.filter((state) => state !== 'cancelled')
    const rows = await store.value.post.outgoing(desk.account, {
      states,
      ...(opportunity === undefined ? {} : { opportunity }),
      limit: 500,
    })
    if (!rows.ok) return rows
    const [now, zone] = [desk.now.toInstant().toString({ fractionalSecondDigits: 3 }), await zoneHere(desk)]
    const sorted = rows.value.toSorted(
      (one, other) =>
        order.indexOf(one.state) - order.indexOf(other.state) ||
        (one.state === 'sent' ? -1 : 1) * (one.nextAt < other.nextAt ? -1 : 1),
    )
    return done({ messages: sorted.slice(0, limit).map((row) => shownOf(row, now, zone)) })
  },
}
