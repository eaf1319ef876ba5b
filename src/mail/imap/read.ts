import type { ImapFlow } from 'imapflow'
import type { Checkpoint, Seen, Window } from '../../core/mail/mailbox/window.ts'
import { done, type Outcome } from '../../core/outcome.ts'
import { OwnError, type Step } from './connect.ts'
import { type Examined, examine, headerOf, headerQuery, inChunks } from './examine.ts'
import { endOf } from './long.ts'

type Take = Parameters<Window['newSince']>[2]

/** Of a longer message only this much is read, in bytes, and its end: the header and what was written come first, mostly. */
const sizeLimit = 2 << 20
/** What is held in memory at once, in bytes and messages. */
const batchBytes = 8 << 20
const batchCount = 50
/** Sizes are asked for so many messages at a time. */
const listed = 500
const dayMs = 86_400_000

interface Listed {
  readonly uid: number
  readonly size: number
  readonly receivedAt: string
}

const instant = (date: Date | string | undefined, otherwise: string): string => {
  const at = date === undefined ? undefined : new Date(date)
  // INTERNALDATE is required of servers; one that has none for a message does not keep that message from being read.
  return at === undefined || Number.isNaN(at.getTime()) ? otherwise : at.toISOString()
}

const list = async (at: Examined, uids: readonly number[], since: string): Promise<readonly Listed[]> =>
  (await at.fetch(uids, { size: true, internalDate: true })).map(({ uid, size, internalDate }) => ({
    uid,
    size: size ?? 0,
    receivedAt: instant(internalDate, since),
  }))

const batches = (all: readonly Listed[]): readonly Listed[][] => {
  const out: Listed[][] = []
  let bytes = 0
  for (const each of all) {
    const cost = Math.min(each.size, sizeLimit)
    const open = out.at(-1)
    if (open && open.length < batchCount && bytes + cost <= batchBytes) {
      open.push(each)
      bytes += cost
    } else {
      out.push([each])
      bytes = cost
    }
  }
  return out
}

/** The server said no to this question, and the line still stands. */
const saidNo = (error: unknown) => (error as { responseStatus?: string }).responseStatus !== undefined

const sources = async (at: Examined, uids: readonly number[]): Promise<ReadonlyMap<number, Buffer>> => {
  const got = await at.fetch(uids, { source: { start: 0, maxLength: sizeLimit } })
  return new Map(got.flatMap(({ uid, source }) => (source ? [[uid, source] as const] : [])))
}

/** One message over which the server stumbles: its header at least, or nothing but the fact that it lies there. */
const readAlone = async (at: Examined, uid: number): Promise<Buffer | undefined> => {
  if ((await at.search({ uid: String(uid) })).length === 0) return undefined
  try {
    const whole = (await sources(at, [uid])).get(uid)
    if (whole) return whole
    const [found] = await at.fetch([uid], headerQuery(sizeLimit))
    return (found && headerOf(found)) ?? Buffer.alloc(0)
  } catch (error) {
    if (!saidNo(error)) throw error
    return Buffer.alloc(0)
  }
}

/** A server that does not give the end of a message leaves it unread. */
const endBehind: (at: Examined, uid: number, size: number) => ReturnType<typeof endOf> = async (
  at,
  uid,
  size,
) => {
  try {
    return await endOf(at, uid, size, sizeLimit)
  } catch (error) {
    if (!saidNo(error)) throw error
    return { bytes: Buffer.alloc(0), unread: true }
  }
}

const readBatch = async (at: Examined, batch: readonly Listed[]): Promise<readonly Seen[]> => {
  let got: ReadonlyMap<number, Buffer> = new Map()
  try {
    got = await sources(
      at,
      batch.map(({ uid }) => uid),
    )
  } catch (error) {
    if (!saidNo(error)) throw error
  }
  const out: Seen[] = []
  for (const { uid, size, receivedAt } of batch) {
    const bytes = got.get(uid) ?? (await readAlone(at, uid))
    if (bytes === undefined) continue
    const { folder, uidValidity } = at
    const head = bytes.subarray(0, sizeLimit)
    const end = size > sizeLimit && head.length === sizeLimit ? await endBehind(at, uid, size) : undefined
    out.push({
      ...{ folder, uidValidity, uid, receivedAt },
      bytes: end ? Buffer.concat([head, end.bytes]) : head,
      size: Math.max(size, bytes.length),
      ...(end?.unread ? { unread: true } : {}),
    })
  }
  return out
}

/** The UIDs to look at, and how far one has read when all of them are taken. */
const newUids = async (at: Examined, from: Checkpoint | undefined, since: string) => {
  if (from) {
    // `n:*` also names the last message when it is older than n.
    const uids = (await at.search({ uid: `${from.lastUid + 1}:*` })).filter((uid) => uid > from.lastUid)
    return { uids, upTo: Math.max(from.lastUid, uids.at(-1) ?? 0) }
  }
  // Asked before the search, so that a message which arrives in between is not passed over.
  const last = at.exists === 0 ? [] : await at.search({ seq: String(at.exists) })
  const upTo = last[0] ?? at.uidNext - 1
  if (at.exists === 0) return { uids: [], upTo }
  // SINCE knows only days, and those of the server's own zone.
  const uids = await at.search({ since: new Date(Date.parse(since) - dayMs) })
  return { uids, upTo: Math.max(upTo, uids.at(-1) ?? 0) }
}

const takeSafely = async (take: Take, seen: readonly Seen[], checkpoint: Checkpoint) => {
  try {
    return await take(seen, checkpoint)
  } catch (error) {
    throw new OwnError('take failed', { cause: error })
  }
}

/** Hands over what is new in one folder, a batch at a time; the next is read only when the last was kept. */
export const readFolder = async (
  client: ImapFlow,
  step: Step,
  folder: string,
  checkpoint: Checkpoint | undefined,
  since: string,
  take: Take,
): Promise<Outcome<void>> => {
  const at = await examine(client, step, folder)
  const from = checkpoint?.uidValidity === at.uidValidity ? checkpoint : undefined
  // RFC 7162: the same HIGHESTMODSEQ means that nothing at all has changed. A server that only pretends to count is asked.
  const untouched = from?.modseq !== undefined && from.modseq === at.modseq
  if (untouched && at.uidNext === from.lastUid + 1) return done(undefined)
  const { uids, upTo } = await newUids(at, from, since)
  const mark = { folder, uidValidity: at.uidValidity }
  for (const chunk of inChunks(uids, listed)) {
    const there = await list(at, chunk, since)
    const wanted = from
      ? there
      : there.filter(({ receivedAt }) => Date.parse(receivedAt) >= Date.parse(since))
    for (const batch of batches(wanted)) {
      const seen = await readBatch(at, batch)
      const lastUid = batch.at(-1)?.uid ?? upTo
      const kept = await takeSafely(take, seen, { ...mark, lastUid })
      if (!kept.ok) return kept
    }
  }
  return takeSafely(take, [], { ...mark, lastUid: upTo, ...(at.modseq ? { modseq: at.modseq } : {}) })
}
