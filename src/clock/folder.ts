import type { Desk } from '../actions/action.ts'
import { standingOf } from '../actions/post/standing-of.ts'
import type { Outgoing } from '../core/mail/outbox/outgoing.ts'
import type { Post } from '../core/mail/outbox/post.ts'
import { done, type Outcome } from '../core/outcome.ts'
import { stamp } from '../core/time/stamp.ts'

/** Writes a file into the data folder; gives the way to it. */
export type FileAway = (name: string, bytes: Uint8Array) => Promise<Outcome<string>>

const nameOf = ({ sendAt, opportunity, person, id }: Outgoing): string =>
  `${[sendAt.slice(0, 10), opportunity, person.replaceAll('+', '-')].join('-').replace(/[^\p{L}\p{N}-]+/gu, '')}-${id.slice(0, 6)}.eml`

/**
 * Without a mailbox, what is due becomes a file that any mail program opens. Whether it went out only its sender knows, so it
 * waits for “I sent it” and counts as nothing until then.
 */
export const fileDue = async (
  folder: string,
  post: Post,
  deskAt: () => Desk,
  fileAway: FileAway,
  owner: string,
): Promise<Outcome<number>> => {
  const desk = deskAt()
  const now = stamp(desk.now)
  const rows = await post.claim(desk.account, folder, { now, owner, limit: 20 })
  if (!rows.ok) return rows
  for (const row of rows.value) {
    const standing = await standingOf(row, desk)
    if (!standing.ok) return standing
    const hold = { id: row.id, fence: row.fence, owner }
    const { unwanted } = standing.value
    const whole = unwanted === undefined || row.insisted ? await post.one(desk.account, row.id) : undefined
    if (whole && !whole.ok) return whole
    const filed = whole?.value && (await fileAway(nameOf(row), whole.value.bytes))
    if (filed && !filed.ok) {
      const back = { state: 'approved', owner: null } as const
      await post.turn(desk.account, { id: row.id, from: ['sending'], hold }, back, now)
      return filed
    }
    const trouble = filed
      ? `It lies ready as a file: ${filed.value}. Open it in your mail program, send it, then say “I sent it”.`
      : (unwanted ?? '')
    const turned = await post.turn(
      desk.account,
      { id: row.id, from: ['sending'], hold },
      { state: 'held', owner: null, trouble, ...(filed ? { filed: true } : {}) },
      now,
    )
    if (!turned.ok) return turned
    // Erased or cancelled meanwhile: nobody waits for the file.
    const taken = turned.value ? undefined : await desk.wipe?.([row.id])
    if (taken && !taken.ok) return taken
  }
  return done(rows.value.length)
}
