import type { ExpressionBuilder, Kysely, Selectable } from 'kysely'
import type { Checkpoint } from '../core/mail/mailbox/window.ts'
import type { IncomingWhich, Post } from '../core/mail/outbox/post.ts'
import type { Incoming } from '../core/mail/replies/incoming.ts'
import type { Outcome } from '../core/outcome.ts'
import { beginsWith } from './begins-with.ts'
import { holdAccount } from './hold-account.ts'
import type { Tables } from './tables.ts'

type Row = Selectable<Tables['incoming']>

const incomingOf = (row: Row): Incoming => ({
  id: row.id,
  mailbox: row.mailbox_id,
  ...(row.message_id === null ? {} : { messageId: row.message_id }),
  at: row.at,
  ...(JSON.parse(row.body) as Pick<Incoming, 'from' | 'reading' | 'also' | 'newcomer'>),
  subject: row.subject,
  ...(row.opportunity_id === null ? {} : { opportunity: row.opportunity_id }),
  ...(row.person === null ? {} : { person: row.person }),
  ...(row.outgoing_id === null ? {} : { outgoing: row.outgoing_id }),
  state: row.state,
  recorded: row.recorded === 1,
  ...(row.trouble === null ? {} : { trouble: row.trouble }),
})

const rowOf = (account: string, mailbox: string, mail: Incoming): Row => ({
  account_id: account,
  id: mail.id,
  mailbox_id: mailbox,
  message_id: mail.messageId ?? null,
  at: mail.at,
  sender: mail.from.address,
  subject: mail.subject,
  kind: mail.reading.kind,
  body: JSON.stringify({ from: mail.from, reading: mail.reading, also: mail.also, newcomer: mail.newcomer }),
  opportunity_id: mail.opportunity ?? null,
  person: mail.person ?? null,
  outgoing_id: mail.outgoing ?? null,
  state: mail.state,
  recorded: mail.recorded ? 1 : 0,
  trouble: mail.trouble ?? null,
})

const within =
  (account: string, { states, opportunity, idLike, unrecorded, troubled }: IncomingWhich) =>
  (where: ExpressionBuilder<Tables, 'incoming'>) =>
    where.and([
      where('account_id', '=', account),
      ...(states || troubled
        ? [
            where.or([
              ...(states ? [where('state', 'in', [...states])] : []),
              ...(troubled ? [where('trouble', 'is not', null)] : []),
            ]),
          ]
        : []),
      ...(opportunity === undefined ? [] : [where('opportunity_id', '=', opportunity)]),
      ...(idLike === undefined ? [] : [beginsWith(where, idLike)]),
      ...(unrecorded === true ? [where('recorded', '=', 0)] : []),
    ])

type Inbox = Pick<Post, 'checkpoints' | 'receive' | 'incoming' | 'countedIncoming' | 'putIncoming'>

/** What came in, and how far each folder was read. */
export const inboxOver = (
  db: Kysely<Tables>,
  asked: <Value>(work: () => Promise<Value>) => Promise<Outcome<Value>>,
): Inbox => ({
  checkpoints: (account, mailbox) =>
    asked(async () => {
      const rows = await db
        .selectFrom('checkpoint')
        .selectAll()
        .where('account_id', '=', account)
        .where('mailbox_id', '=', mailbox)
        .execute()
      return rows.map(
        (row): Checkpoint => ({
          folder: row.folder,
          uidValidity: row.uid_validity,
          lastUid: row.last_uid,
          ...(row.modseq === null ? {} : { modseq: row.modseq }),
        }),
      )
    }),
  receive: (account, mailbox, messages, checkpoint) =>
    asked(() =>
      db.transaction().execute(async (inside) => {
        const fresh: Incoming[] = []
        if (messages.length > 0) await holdAccount(inside, account)
        for (const mail of messages) {
          const added = await inside
            .insertInto('incoming')
            .values(rowOf(account, mailbox, mail))
            .onConflict((conflict) => conflict.doNothing())
            .returning('id')
            .executeTakeFirst()
          if (added) fresh.push(mail)
        }
        if (checkpoint) {
          const values = {
            uid_validity: checkpoint.uidValidity,
            last_uid: checkpoint.lastUid,
            modseq: checkpoint.modseq ?? null,
          }
          await inside
            .insertInto('checkpoint')
            .values({ account_id: account, mailbox_id: mailbox, folder: checkpoint.folder, ...values })
            .onConflict((conflict) =>
              conflict.columns(['account_id', 'mailbox_id', 'folder']).doUpdateSet(values),
            )
            .execute()
        }
        return fresh
      }),
    ),
  incoming: (account, { limit, offset = 0, ...which }) =>
    asked(async () => {
      const rows = await db
        .selectFrom('incoming')
        .selectAll()
        .where(within(account, which))
        .orderBy('at', which.unrecorded ? 'asc' : 'desc')
        .orderBy('id')
        .limit(limit)
        .offset(offset)
        .execute()
      return rows.map(incomingOf)
    }),
  countedIncoming: (account, which) =>
    asked(async () => {
      const row = await db
        .selectFrom('incoming')
        .select((each) => each.fn.countAll<number>().as('many'))
        .where(within(account, which))
        .executeTakeFirstOrThrow()
      return Number(row.many)
    }),
  putIncoming: (account, incoming) =>
    asked(async () => {
      const { account_id: _account, id: _id, ...values } = rowOf(account, incoming.mailbox, incoming)
      await db
        .updateTable('incoming')
        .set(values)
        .where('account_id', '=', account)
        .where('id', '=', incoming.id)
        .execute()
    }),
})
