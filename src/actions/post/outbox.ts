import { z } from 'zod'
import { unheard } from '../../core/mail/mailbox/pausing.ts'
import type { Outgoing } from '../../core/mail/outbox/outgoing.ts'
import type { Counts } from '../../core/mail/outbox/post.ts'
import { done, type Outcome } from '../../core/outcome.ts'
import { stamp } from '../../core/time/stamp.ts'
import type { Looking, Posting } from '../action.ts'
import { defineAction } from '../define.ts'
import { folderName } from '../outgoing.ts'
import { outboxOutput } from '../outputs.ts'
import { type Pages, pageAt, pageOption } from '../pages.ts'
import { saysOf, type ToldFrom } from './says.ts'

/** A message on its way, as it is shown. */
export interface OnItsWay extends Omit<Outgoing, 'fence' | 'owner' | 'mark'> {
  /** No mailbox is connected: it lies as a file, and “I sent it” is for a person to say. */
  readonly folder: boolean
  /** One sentence on how it stands. */
  readonly says: string
  /** What a person can do about it, by the names of actions; what is likeliest first. */
  readonly offers: readonly Offer[]
}

type Offer = 'arrived' | 'send' | 'cancel'

const offers: Readonly<Record<Outgoing['state'], readonly Offer[]>> = {
  approved: ['send', 'cancel'],
  sending: [],
  dot: [],
  sent: [],
  held: ['send', 'cancel'],
  cancelled: [],
  failed: ['send', 'cancel'],
  uncertain: ['arrived', 'send', 'cancel'],
}

/** What lies as a file is sent by the person: they say when. */
const offersFor = ({ state, filed }: Outgoing, folder: boolean): readonly Offer[] =>
  folder && filed && state === 'held' ? ['arrived', 'cancel'] : offers[state]

export interface Outbox extends Pages {
  /** What needs a person first, then what is on its way, then the newest that went out. */
  readonly messages: readonly OnItsWay[]
  /** So many wait for a person's word, shown or not. */
  readonly waiting: number
  /** A mailbox is connected: without one, what gets a yes becomes a file. */
  readonly connected: boolean
}

/** As it is shown. */
export const shownOf = (row: Outgoing, around: ToldFrom): OnItsWay => {
  const { fence: _fence, owner: _owner, mark: _mark, ...rest } = row
  const folder = row.mailbox === folderName
  return { ...rest, folder, says: saysOf(row, around), offers: offersFor(row, folder) }
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

/** The zone of whoever reads: their own, else the machine’s. */
export const zoneHere = async (desk: Looking): Promise<string> => {
  const store = await desk.store()
  const me = store.ok ? await store.value.me(desk.account) : undefined
  return (me?.ok && me.value?.zone) || desk.now.timeZoneId
}

/** From where messages on their way are told. */
export const aroundHere = async (desk: Looking): Promise<Outcome<ToldFrom>> => {
  const store = await desk.store()
  if (!store.ok) return store
  const [me, mailboxes] = [await store.value.me(desk.account), await store.value.post.mailboxes(desk.account)]
  if (!me.ok) return me
  if (!mailboxes.ok) return mailboxes
  const now = stamp(desk.now)
  return done({
    now,
    zone: me.value?.zone ?? desk.now.timeZoneId,
    unheard: unheard(mailboxes.value, now).map(({ address }) => address),
  })
}

/** A message as it goes or went to a server, byte for byte; undefined where there is none of that id. */
export const messageFile = async (id: string, desk: Looking): Promise<Outcome<Uint8Array | undefined>> => {
  const store = await desk.store()
  if (!store.ok) return store
  const row = await store.value.post.one(desk.account, id)
  return row.ok ? done(row.value?.bytes) : row
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

export const outboxAction = defineAction<typeof input, Outbox, Posting>({
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
    const mailboxes = await desk.mail?.mailboxes.all(desk.account)
    if (mailboxes && !mailboxes.ok) return mailboxes
    const connected = (mailboxes?.value.length ?? 0) > 0
    return done({ messages, waiting: needsPerson(counts.value), connected, ...pages })
  },
})
