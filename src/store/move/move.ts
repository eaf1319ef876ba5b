import type { ControlledTransaction } from 'kysely'
import { done, type Outcome, refused, unavailable } from '../../core/outcome.ts'
import { refusalOf } from '../postgres/trouble.ts'
import { troubleOf } from '../sqlite/trouble.ts'
import type { Tables } from '../tables.ts'
import { copyAll, differing } from './copy.ts'
import { databaseAt } from './database-side.ts'
import { type FileAt, fileToFill, fileToLeave } from './file-side.ts'
import { holdBack } from './on-its-way.ts'
import { isEmpty } from './rows.ts'
import type { Side } from './side.ts'

interface Moving {
  readonly file: FileAt
  readonly database: { readonly url: string; readonly migrations: string }
  /** Out of the database into the file; else the other way. */
  readonly back: boolean
}

/** What a move is about, before a word of it is written. */
interface MoveAhead {
  readonly from: string
  readonly to: string
  readonly opportunities: number
  readonly messages: number
  /** What was left there by an earlier move is written over. */
  readonly over: boolean
}

interface Moved {
  readonly rows: number
  /** Messages on their way: they go out from the new place. */
  readonly held: number
  /** Where what stood there before lies now. */
  readonly aside?: string
}

interface Sides {
  readonly from: Side
  readonly to: Side
}

const closeBoth = async ({ from, to }: Sides): Promise<void> => {
  await from.close()
  await to.close()
}

const refusal = (error: unknown, { file, database }: Moving): Outcome<never> =>
  typeof (error as { errcode?: unknown }).errcode === 'number'
    ? troubleOf(error, file.path)
    : refusalOf(error, database.url)

/** Both places, alone with them; refused where the one that is to be filled holds a search that lives. */
const sidesOf = async ({ file, database: { url, migrations }, back }: Moving): Promise<Outcome<Sides>> => {
  const from = back ? await databaseAt(url, migrations) : fileToLeave(file)
  if (!from.ok) return from
  const to = back ? fileToFill(file) : await databaseAt(url, migrations)
  if (!to.ok) {
    await from.value.close()
    return to
  }
  const sides = { from: from.value, to: to.value }
  if (back || sides.to.movedAway || (await isEmpty(sides.to.db))) return done(sides)
  await closeBoth(sides)
  return refused({
    message: sides.from.movedAway
      ? `${sides.from.called} was moved already, and ${sides.to.called.replace(/^T/, 't')} holds it. Start Afterword with DATABASE_URL.`
      : `${sides.to.called} holds a search of its own. Move only into what is empty.`,
  })
}

const opening = async <Value>(
  moving: Moving,
  work: (sides: Sides) => Promise<Outcome<Value>>,
): Promise<Outcome<Value>> => {
  try {
    const sides = await sidesOf(moving)
    if (!sides.ok) return sides
    return await work(sides.value).finally(() => closeBoth(sides.value))
  } catch (error) {
    return refusal(error, moving)
  }
}

/** Who is asked whether to move sees this. */
export const ahead = (moving: Moving): Promise<Outcome<MoveAhead>> =>
  opening(moving, async ({ from, to }) => {
    const many = async (table: 'opportunity' | 'outgoing') => {
      const row = await from.db
        .selectFrom(table)
        .select((each) => each.fn.countAll<number>().as('many'))
        .executeTakeFirstOrThrow()
      return Number(row.many)
    }
    return done({
      ...{ from: from.called, to: to.called, over: to.movedAway },
      ...{ opportunities: await many('opportunity'), messages: await many('outgoing') },
    })
  })

/** The new place stands. Where that fails the old one is shut already: nothing is lost in it, and it can be moved once more. */
const arrived = async (
  arriving: ControlledTransaction<Tables>,
  to: Side,
): Promise<Outcome<string | undefined>> => {
  try {
    await arriving.commit().execute()
    return done(await to.settle())
  } catch {
    return unavailable({
      message: `${to.called} did not say that everything arrived. Nothing is lost and nothing is sent from either place: move once more.`,
    })
  }
}

/**
 * All of it or nothing. The place that is left is shut first (what is on its way is held back there, and it says where it went), and only
 * then the new one stands: whatever ends the program in between, nothing can go out from both, and a second try finishes it.
 */
const movedOver = async ({ from, to }: Sides): Promise<Outcome<Moved>> => {
  const leaving = await from.db.startTransaction().setIsolationLevel('repeatable read').execute()
  const arriving = await to.db.startTransaction().execute()
  try {
    await from.lock(leaving)
    await to.lock(arriving)
    if (to.movedAway) await arriving.deleteFrom('account').execute()
    const rows = await copyAll(leaving, arriving)
    const wrong = await differing(leaving, arriving)
    if (wrong !== undefined) {
      await leaving.rollback().execute()
      await arriving.rollback().execute()
      return unavailable({
        message: `What arrived is not what was sent (${wrong}). Nothing was changed at either place.`,
      })
    }
    const held = await holdBack(leaving)
    await from.markMovedAway(leaving)
    await to.markHere(arriving)
    await leaving.commit().execute()
    const aside = await arrived(arriving, to)
    return aside.ok ? done({ rows, held, ...(aside.value ? { aside: aside.value } : {}) }) : aside
  } catch (error) {
    for (const each of [leaving, arriving])
      if (!each.isCommitted && !each.isRolledBack)
        await each
          .rollback()
          .execute()
          .catch(() => undefined)
    throw error
  }
}

/** Moves a whole search from one place to the other, every row held against what was read. */
export const move = (moving: Moving): Promise<Outcome<Moved>> => opening(moving, movedOver)
