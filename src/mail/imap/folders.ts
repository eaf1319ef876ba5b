import type { ImapFlow, ListResponse } from 'imapflow'

/** The folders that are looked into, by the names of the server; those it does not have are absent. */
export interface Folders {
  readonly inbox: string
  readonly sent?: string
  readonly junk?: string
}

const selectable = (folder: ListResponse) =>
  ![...folder.flags].some((flag) => /^\\(?:noselect|nonexistent)$/i.test(flag))

/**
 * Finds them by special use (RFC 6154), else by the usual names: imapflow knows those of some sixty languages and marks
 * what it recognised in the same way.
 */
export const foldersOf = async (client: ImapFlow): Promise<Folders> => {
  const all = (await client.list()).filter(selectable)
  const used = (use: string) => {
    const found = all.filter(({ specialUse }) => specialUse === use)
    // What the server itself marked comes before what was guessed from a name.
    const best = found.find((each) => each.flags.has(use)) ?? found[0]
    return best?.path
  }
  const [sent, junk] = [used('\\Sent'), used('\\Junk')]
  return { inbox: 'INBOX', ...(sent ? { sent } : {}), ...(junk ? { junk } : {}) }
}
