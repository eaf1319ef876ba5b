import { readFileSync } from 'node:fs'
import type { Socket } from 'node:net'
import type { Context } from 'hono'

const hex = (port: number): string => port.toString(16).toUpperCase().padStart(4, '0')

/**
 * The user at the other end of a line within this machine, out of a table of `/proc/net/tcp`: `sl local remote state queues
 * timer retransmits uid timeout inode`. A line its owner has dropped (inode 0) is nobody's any more.
 */
export const ownerIn = (table: string, from: number, to: number): number | undefined => {
  const [here, there] = [from, to].map((port) => `0100007F:${hex(port)}`) as [string, string]
  for (const line of table.split('\n').filter((each) => each.includes(there))) {
    const [, local, remote, , , , , uid, , inode] = line.trim().split(/\s+/)
    if (local?.endsWith(here) && remote?.endsWith(there) && uid !== undefined && inode !== '0')
      return Number(uid)
  }
  return undefined
}

/** The table changes while it is read, and may then lack a line that is there: so it is read again before a line counts as lost. */
const ownerOfLine = (from: number, to: number): number | undefined => {
  for (const table of ['tcp', 'tcp6', 'tcp', 'tcp6']) {
    try {
      const owner = ownerIn(readFileSync(`/proc/net/${table}`, 'latin1'), from, to)
      if (owner !== undefined) return owner
    } catch {
      // A system that hides the table does not tell: then the token and the cookie stand alone.
    }
  }
  return undefined
}

const owners = new WeakMap<Socket, { readonly owner: number | undefined }>()

/** Who holds the other end of a request's line, where Linux tells; looked up once for each line. */
export const ownerOf = (c: Context): number | undefined => {
  const socket = (c.env as { incoming?: { socket?: Socket } } | undefined)?.incoming?.socket
  if (!socket || process.platform !== 'linux') return undefined
  const known = owners.get(socket)
  if (known) return known.owner
  const { remotePort = 0, localPort = 0 } = socket
  const owner = ownerOfLine(remotePort, localPort)
  owners.set(socket, { owner })
  return owner
}
