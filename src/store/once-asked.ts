import type { Kysely } from 'kysely'
import type { Answered, Once, OnceAsked } from '../core/programs/programs.ts'
import type { Tables } from './tables.ts'

type Db = Kysely<Tables>

/** What was answered may hold anyone’s words: with anything that is erased all of it goes; that it was done stays. */
export const forgetAnswers = async (db: Db, account: string): Promise<void> => {
  await db.updateTable('program_request').set({ answer: null }).where('account_id', '=', account).execute()
}

const rowOf = (db: Db, account: string, { program, key }: Pick<OnceAsked, 'program' | 'key'>) =>
  db
    .selectFrom('program_request')
    .select(['mark', 'status', 'answer'])
    .where('account_id', '=', account)
    .where('program_id', '=', program)
    .where('request', '=', key)
    .executeTakeFirst()

/** A row whose key there can be once: whoever puts it in is the first. */
export const takeOnce = async (db: Db, account: string, asked: OnceAsked, since: string): Promise<Once> => {
  await db.deleteFrom('program_request').where('account_id', '=', account).where('at', '<', since).execute()
  const { program, key, mark, at } = asked
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('program_request')
    .values({ account_id: account, program_id: program, request: key, mark, at, status: null, answer: null })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  if (numInsertedOrUpdatedRows === 1n) return { is: 'first' }
  const row = await rowOf(db, account, asked)
  if (!row) return { is: 'known', mark, erased: false }
  const { status, answer } = row
  return {
    ...{ is: 'known', mark: row.mark, erased: status !== null && answer === null },
    ...(status === null || answer === null ? {} : { answer: { status, body: answer } }),
  }
}

export const putAnswer = async (
  db: Db,
  account: string,
  { program, key }: Pick<OnceAsked, 'program' | 'key'>,
  { status, body }: Answered,
): Promise<void> => {
  await db
    .updateTable('program_request')
    .set({ status, answer: body })
    .where('account_id', '=', account)
    .where('program_id', '=', program)
    .where('request', '=', key)
    .execute()
}

export const dropAsked = async (
  db: Db,
  account: string,
  { program, key }: Pick<OnceAsked, 'program' | 'key'>,
): Promise<void> => {
  await db
    .deleteFrom('program_request')
    .where('account_id', '=', account)
    .where('program_id', '=', program)
    .where('request', '=', key)
    .execute()
}
