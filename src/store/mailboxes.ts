import type { Kysely } from 'kysely'
import type { Mailbox } from '../core/mail/mailbox/mailbox.ts'
import type { Post } from '../core/mail/outbox/post.ts'
import { type Outcome, unavailable } from '../core/outcome.ts'
import type { Tables } from './tables.ts'

type Boxes = Pick<Post, 'mailboxes' | 'putMailbox' | 'removeMailbox' | 'sealed' | 'anySealed' | 'seal'>

/** The mailboxes that are connected, and what is sealed for them. */
export const mailboxesOver = (
  db: Kysely<Tables>,
  asked: <Value>(work: () => Promise<Value>) => Promise<Outcome<Value>>,
): Boxes => ({
  mailboxes: (account) =>
    asked(async () => {
      const rows = await db
        .selectFrom('mailbox')
        .select('body')
        .where('account_id', '=', account)
        .orderBy('connected_at')
        .execute()
      return rows.map(({ body }) => JSON.parse(body) as Mailbox)
    }),
  putMailbox: (account, mailbox) =>
    asked(async () => {
      const values = { address: mailbox.address, body: JSON.stringify(mailbox) }
      await db
        .insertInto('account')
        .values({ account_id: account, me: null, version: 0, created_at: mailbox.connectedAt })
        .onConflict((conflict) => conflict.doNothing())
        .execute()
      await db
        .insertInto('mailbox')
        .values({ account_id: account, id: mailbox.id, connected_at: mailbox.connectedAt, ...values })
        .onConflict((conflict) => conflict.columns(['account_id', 'id']).doUpdateSet(values))
        .execute()
    }),
  removeMailbox: (account, id) =>
    asked(async () => {
      await db.deleteFrom('mailbox').where('account_id', '=', account).where('id', '=', id).execute()
    }),
  sealed: (account, mailbox, field) =>
    asked(async () => {
      const row = await db
        .selectFrom('sealed')
        .select('bytes')
        .where('account_id', '=', account)
        .where('mailbox_id', '=', mailbox)
        .where('field', '=', field)
        .executeTakeFirst()
      return row?.bytes
    }),
  anySealed: () =>
    asked(async () => {
      const row = await db.selectFrom('sealed').select('field').limit(1).executeTakeFirst()
      return row !== undefined
    }),
  seal: async (account, mailbox, field, bytes) => {
    const known = await asked(() =>
      db
        .selectFrom('mailbox')
        .select('id')
        .where('account_id', '=', account)
        .where('id', '=', mailbox)
        .executeTakeFirst(),
    )
    if (!known.ok) return known
    if (!known.value && bytes)
      return unavailable({ message: `There is no mailbox ${mailbox} to keep a secret for.` })
    return asked(async () => {
      if (bytes === undefined)
        await db
          .deleteFrom('sealed')
          .where('account_id', '=', account)
          .where('mailbox_id', '=', mailbox)
          .where('field', '=', field)
          .execute()
      else
        await db
          .insertInto('sealed')
          .values({ account_id: account, mailbox_id: mailbox, field, bytes })
          .onConflict((conflict) =>
            conflict.columns(['account_id', 'mailbox_id', 'field']).doUpdateSet({ bytes }),
          )
          .execute()
    })
  },
})
