import type { FetchMessageObject, FetchQueryObject, ImapFlow, MailboxObject, SearchObject } from 'imapflow'
import type { Step } from './connect.ts'

/** A folder that was examined, and the questions one may ask about it. Every failure is thrown, none is taken for “nothing”. */
export interface Examined {
  readonly folder: string
  readonly uidValidity: string
  /** The UID the next message will get, at least. */
  readonly uidNext: number
  readonly exists: number
  readonly modseq?: string
  /** UIDs, ascending. */
  readonly search: (query: SearchObject) => Promise<readonly number[]>
  /** Those of the UIDs that are still there, ascending. */
  readonly fetch: (uids: readonly number[], query: FetchQueryObject) => Promise<readonly FetchMessageObject[]>
}

const failure = (code: string, message: string, more: object = {}) =>
  Object.assign(new Error(message), { code, ...more })

/** imapflow answers some questions with nothing when the line is down; that must not look like an empty mailbox. */
const stillThere = (client: ImapFlow, folder: string): void => {
  if (!client.usable) throw failure('NoConnection', 'the connection is gone')
  if (!client.mailbox || client.mailbox.path !== folder)
    throw failure('NotFound', 'the folder is no longer open')
}

const highestUid = async (client: ImapFlow, step: Step, { path, exists }: MailboxObject) => {
  if (exists === 0) return 0
  const last = await step(client.fetchOne(String(exists), { uid: true }), path)
  return last ? last.uid : 0
}

/** Opens a folder for reading only (EXAMINE), with a fresh look at what it holds. */
export const examine = async (client: ImapFlow, step: Step, folder: string): Promise<Examined> => {
  const opened = await step(client.mailboxOpen(folder, { readOnly: true }), folder)
  if (typeof opened.uidValidity !== 'bigint') throw failure('InvalidResponse', 'a folder without UIDVALIDITY')
  // A server that grants more than was asked for does not get to be written to.
  const path = opened.path
  const uidNext = opened.uidNext || (await highestUid(client, step, opened)) + 1
  const { highestModseq, noModseq } = opened
  return {
    folder: path,
    uidValidity: String(opened.uidValidity),
    uidNext,
    exists: opened.exists ?? 0,
    ...(highestModseq && !noModseq ? { modseq: String(highestModseq) } : {}),
    search: async (query) => {
      stillThere(client, path)
      const found = await step(client.search(query, { uid: true }), path)
      stillThere(client, path)
      if (!Array.isArray(found)) throw failure('Refused', 'SEARCH was refused', { responseStatus: 'NO' })
      return found
    },
    fetch: async (uids, query) => {
      if (uids.length === 0) return []
      stillThere(client, path)
      const wanted = new Set(uids)
      const got = await step(client.fetchAll(ranges(uids), { ...query, uid: true }, { uid: true }), path)
      stillThere(client, path)
      // Servers add news about other messages of their own accord, and may say a thing twice.
      const byUid = new Map<number, FetchMessageObject>()
      for (const each of got)
        if (wanted.has(each.uid)) byUid.set(each.uid, { ...byUid.get(each.uid), ...each })
      return [...byUid.values()].sort((one, other) => one.uid - other.uid)
    },
  }
}

/** `1,2,3,7` as `1:3,7`, since command lines have a limited length. */
export const ranges = (uids: readonly number[]): string => {
  const parts: [number, number][] = []
  for (const uid of uids) {
    const last = parts.at(-1)
    if (last && uid === last[1] + 1) last[1] = uid
    else parts.push([uid, uid])
  }
  return parts.map(([from, to]) => (from === to ? `${from}` : `${from}:${to}`)).join(',')
}

export const inChunks = <Each>(all: readonly Each[], size: number): readonly Each[][] =>
  Array.from({ length: Math.ceil(all.length / size) }, (_, at) => all.slice(at * size, (at + 1) * size))

/** Asks for the header, up to so many bytes. */
export const headerQuery = (limit: number): FetchQueryObject => ({
  bodyParts: [{ key: 'HEADER', start: 0, maxLength: limit }],
})

export const headerOf = ({ headers, bodyParts }: FetchMessageObject): Buffer | undefined =>
  headers ?? bodyParts?.get('header')
