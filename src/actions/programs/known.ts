import type { Store } from '../../core/keep/keep.ts'
import { done, type Outcome } from '../../core/outcome.ts'
import { isOver, type Program } from '../../core/programs/program.ts'
import { stamp } from '../../core/time/stamp.ts'
import { fits, readProgramToken } from './token.ts'

/** Noted to the minute: a program that asks a hundred times a second writes no hundred rows. */
const noted = { minutes: 1 }

/** A program that is let in, and for whom. */
export interface LetIn {
  readonly account: string
  readonly program: Program
}

/** Whoever brings this; undefined where nobody is let in by it: unknown, shut out, or past its last day. */
export const programBy = async (
  text: string,
  store: Store,
  now: Temporal.ZonedDateTime,
): Promise<Outcome<LetIn | undefined>> => {
  const token = readProgramToken(text)
  if (!token) return done(undefined)
  const { account, id, secret } = token
  const found = await store.programs.byId(account, id)
  if (!found.ok) return found
  if (!found.value || !fits(secret, found.value.hash)) return done(undefined)
  const { program } = found.value
  if (isOver(program, now.toPlainDate())) return done(undefined)
  if (program.usedAt === undefined || program.usedAt < stamp(now.subtract(noted))) {
    const put = await store.programs.used(account, id, stamp(now))
    if (!put.ok) return put
  }
  return done({ account, program })
}
