import { type ExpressionBuilder, type Kysely, type Selectable, sql } from 'kysely'
import type { Frozen, Outgoing, SendState } from '../core/mail/outbox/outgoing.ts'
import type { OutgoingPage, Post, Turn } from '../core/mail/outbox/post.ts'
import type { Outcome } from '../core/outcome.ts'
import { beginsWith } from './begins-with.ts'
import { dueAccounts } from './due-accounts.ts'
import { inboxOver } from './inbox.ts'
import { mailboxesOver } from './mailboxes.ts'
import type { Tables } from './tables.ts'

type Db = Kysely<Tables>
type Row = Selectable<Tables['outgoing']>
const outgoingOf = (row: Row): Outgoing => ({
  id: row.id,
  opportunity: row.opportunity_id,
  step: row.step,
  person: row.person,
  mailbox: row.mailbox_id,
  messageId: row.message_id,
  from: row.sender,
  to: JSON.parse(row.recipients) as string[],
  size: row.size,
  approvedAt: row.approved_at,
  approvedBy: row.approved_by,
  sendAt: row.send_at,
  notAfter: row.not_after,
  state: row.state,
  fence: row.fence,
  ...(row.owner === null ? {} : { owner: row.owner }),
  everDot: row.ever_dot === 1,
  attempts: row.attempts,
  resent: row.resent,
  nextAt: row.next_at,
  ...(row.mark === null ? {} : { mark: JSON.parse(row.mark) as NonNullable<Outgoing['mark']> }),
  ...(row.response === null ? {} : { response: row.response }),
  ...(row.server_message_id === null ? {} : { serverMessageId: row.server_message_id }),
  ...(row.trouble === null ? {} : { trouble: row.trouble }),
  ...(row.sent_at === null ? {} : { sentAt: row.sent_at }),
  recorded: row.recorded === 1,
  filed: row.filed === 1,
  insisted: row.insisted === 1,
  updatedAt: row.updated_at,
})

const columnsOf = (to: Turn): Partial<Row> => ({
  ...(to.state === undefined ? {} : { state: to.state }),
  ...(to.nextAt === undefined ? {} : { next_at: to.nextAt }),
  ...(to.sendAt === undefined ? {} : { send_at: to.sendAt }),
  ...(to.notAfter === undefined ? {} : { not_after: to.notAfter }),
  ...(to.attempts === undefined ? {} : { attempts: to.attempts }),
  ...(to.resent === undefined ? {} : { resent: to.resent }),
  ...(to.everDot ? { ever_dot: 1 } : {}),
  ...(to.owner === null ? { owner: null } : {}),
  ...(to.mark === undefined ? {} : { mark: JSON.stringify(to.mark) }),
  ...(to.response === undefined ? {} : { response: to.response }),
  ...(to.serverMessageId === undefined ? {} : { server_message_id: to.serverMessageId }),
  ...(to.trouble === undefined ? {} : { trouble: to.trouble }),
  ...(to.sentAt === undefined ? {} : { sent_at: to.sentAt }),
  ...(to.recorded === undefined ? {} : { recorded: to.recorded ? 1 : 0 }),
  ...(to.filed ? { filed: 1 } : {}),
  ...(to.insisted ? { insisted: 1 } : {}),
})

/** One row, unless there is one for this step and person already. */
export const addOutgoing = async (db: Db, account: string, frozen: Frozen): Promise<'added' | 'again'> => {
  const added = await db
    .insertInto('outgoing')
    .values({
      account_id: account,
      id: frozen.id,
      opportunity_id: frozen.opportunity,
      step: frozen.step,
      person: frozen.person,
      mailbox_id: frozen.mailbox,
      message_id: frozen.messageId,
      sender: frozen.from,
      recipients: JSON.stringify(frozen.to),
      size: frozen.bytes.length,
      approved_at: frozen.approvedAt,
      approved_by: frozen.approvedBy,
      send_at: frozen.sendAt,
      not_after: frozen.notAfter,
      state: 'approved',
      fence: 0,
      owner: null,
      ever_dot: 0,
      attempts: 0,
      resent: 0,
      next_at: frozen.sendAt,
      mark: null,
      response: null,
      server_message_id: null,
      trouble: null,
      sent_at: null,
      recorded: 0,
      filed: 0,
      insisted: 0,
      updated_at: frozen.approvedAt,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst()
  if (!added) return 'again'
  await db
    .insertInto('outgoing_bytes')
    .values({ account_id: account, id: frozen.id, bytes: frozen.bytes })
    .execute()
  return 'added'
}

/** What needs a person first, then what is on its way, then what went out. */
const pressing: readonly SendState[] = [
  ...(['uncertain', 'failed', 'held'] as const),
  ...(['dot', 'sending', 'approved'] as const),
  ...(['sent', 'cancelled'] as const),
]
const rank = sql<number>`case state ${sql.join(
  pressing.map((state, at) => sql`when ${state} then ${at}`),
  sql` `,
)} end`
/** Over and done with: the newest first. */
const over = sql<
  string | null
>`case when state in ('sent', 'cancelled') then coalesce(sent_at, updated_at) end`

type Where = Pick<OutgoingPage, 'states' | 'opportunity' | 'step' | 'mailbox' | 'idLike' | 'unrecorded'>

const within =
  (account: string, { states, opportunity, step, mailbox, idLike, unrecorded }: Where) =>
  (where: ExpressionBuilder<Tables, 'outgoing'>) =>
    where.and([
      where('account_id', '=', account),
      ...(states === undefined ? [] : [where('state', 'in', [...states])]),
      ...(opportunity === undefined ? [] : [where('opportunity_id', '=', opportunity)]),
      ...(step === undefined ? [] : [where('step', '=', step)]),
      ...(mailbox === undefined ? [] : [where('mailbox_id', '=', mailbox)]),
      ...(idLike === undefined ? [] : [beginsWith(where, idLike)]),
      ...(unrecorded === true ? [where('recorded', '=', 0)] : []),
    ])

/** What was not said yes to any more does not go out; what is at the dot or out cannot be called back. */
export const cancelUnapproved = async (
  db: Db,
  account: string,
  opportunity: string,
  approved: readonly string[],
  at: string,
): Promise<void> => {
  await db
    .updateTable('outgoing')
    .set({
      state: 'cancelled',
      trouble: 'The words were changed, or the yes was taken back.',
      updated_at: at,
    })
    .where('account_id', '=', account)
    .where('opportunity_id', '=', opportunity)
    .where('state', 'in', ['approved', 'held', 'sending'])
    .$if(approved.length > 0, (query) => query.where('step', 'not in', [...approved]))
    .execute()
}

/** The outbox over an open database; `asked` turns what the file refuses into one sentence. */
export const postOver = (
  db: Db,
  asked: <Value>(work: () => Promise<Value>) => Promise<Outcome<Value>>,
): Post => ({
  ...mailboxesOver(db, asked),
  dueAccounts: (now, page) => asked(() => dueAccounts(db, now, page)),
  add: (account, frozen) =>
    asked(async () => {
      await db
        .insertInto('account')
        .values({ account_id: account, me: null, version: 0, created_at: frozen.approvedAt })
        .onConflict((conflict) => conflict.doNothing())
        .execute()
      return db.transaction().execute((inside) => addOutgoing(inside, account, frozen))
    }),
  outgoing: (account, { limit, offset = 0, order, ...which }) =>
    asked(async () => {
      const rows = await db
        .selectFrom('outgoing')
        .selectAll()
        .where(within(account, which))
        .$if(order === 'pressing', (query) => query.orderBy(rank).orderBy(over, 'desc'))
        .orderBy('next_at')
        .orderBy('id')
        .limit(limit)
        .offset(offset)
        .execute()
      return rows.map(outgoingOf)
    }),
  counted: (account, which) =>
    asked(async () => {
      const rows = await db
        .selectFrom('outgoing')
        .select((each) => ['state', each.fn.countAll<number>().as('many')])
        .where(within(account, which))
        .groupBy('state')
        .execute()
      return Object.fromEntries(rows.map(({ state, many }) => [state, Number(many)]))
    }),
  one: (account, id) =>
    asked(async () => {
      const row = await db
        .selectFrom('outgoing')
        .innerJoin('outgoing_bytes', (join) =>
          join
            .onRef('outgoing_bytes.account_id', '=', 'outgoing.account_id')
            .onRef('outgoing_bytes.id', '=', 'outgoing.id'),
        )
        .selectAll('outgoing')
        .select('outgoing_bytes.bytes')
        .where('outgoing.account_id', '=', account)
        .where('outgoing.id', '=', id)
        .executeTakeFirst()
      return row && { ...outgoingOf(row), bytes: row.bytes }
    }),
  byMessageIds: (account, ids) =>
    asked(async () => {
      if (ids.length === 0) return undefined
      const rows = await db
        .selectFrom('outgoing')
        .selectAll()
        .where('account_id', '=', account)
        .where((where) =>
          where.or([where('message_id', 'in', [...ids]), where('server_message_id', 'in', [...ids])]),
        )
        .execute()
      const place = (row: (typeof rows)[number]) =>
        ids.findIndex((id) => id === row.message_id || id === row.server_message_id)
      const [first] = rows.toSorted((one, other) => place(one) - place(other))
      return first && outgoingOf(first)
    }),
  claim: (account, mailbox, { now, owner, limit }) =>
    asked(async () => {
      const rows = await db
        .updateTable('outgoing')
        .set({ state: 'sending', owner, updated_at: now })
        .set((row) => ({ fence: row('fence', '+', 1) }))
        .where('account_id', '=', account)
        .where('state', '=', 'approved')
        .where('id', 'in', (inner) =>
          inner
            .selectFrom('outgoing')
            .select('id')
            .where('account_id', '=', account)
            .where('mailbox_id', '=', mailbox)
            .where('state', '=', 'approved')
            .where('next_at', '<=', now)
            .orderBy('next_at')
            .orderBy('id')
            .limit(limit),
        )
        .returningAll()
        .execute()
      return rows.map(outgoingOf)
    }),
  turn: (account, { id, from, hold }, to, at) =>
    asked(async () => {
      const result = await db
        .updateTable('outgoing')
        .set({ ...columnsOf(to), updated_at: at })
        .where('account_id', '=', account)
        .where('id', '=', id)
        .where('state', 'in', [...from])
        .$if(hold !== undefined, (query) =>
          query.where('fence', '=', hold?.fence ?? 0).where('owner', '=', hold?.owner ?? ''),
        )
        .executeTakeFirst()
      return result.numUpdatedRows > 0n
    }),
  recorded: (account, ids, at) =>
    asked(async () => {
      if (ids.length === 0) return
      await db
        .updateTable('outgoing')
        .set({ recorded: 1, updated_at: at })
        .where('account_id', '=', account)
        .where('state', '=', 'sent')
        .where('id', 'in', [...ids])
        .execute()
    }),
  ...inboxOver(db, asked),
})
