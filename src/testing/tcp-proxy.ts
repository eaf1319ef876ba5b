import { type AddressInfo, connect, createServer, type Socket } from 'node:net'

/** How the line behaves from now on. */
type Line =
  | 'passes'
  /** Cuts every line at once. */
  | 'cut'
  /** Takes everything and hands nothing on, in either direction. */
  | 'stuck'
  /** Cuts when so many bytes more have come from the server. */
  | { readonly cutAfter: number }
  /** Cuts when the client says this, before it is handed on; or, with `handOn`, after, before the answer comes back. */
  | { readonly cutAt: RegExp; readonly handOn?: boolean }

export interface Proxy {
  readonly port: number
  readonly set: (line: Line) => void
  /** What the clients said so far; only readable without TLS. */
  readonly said: () => string
  /** Lines open at the moment. */
  readonly open: () => number
  readonly close: () => Promise<void>
}

/** A line to a server on loopback that can be made to fail on purpose. */
export const startProxy = async (target: number): Promise<Proxy> => {
  let line: Line = 'passes'
  let budget = Number.POSITIVE_INFINITY
  let heard = ''
  const pairs = new Map<Socket, Socket>()

  const drop = (client: Socket) => {
    pairs.get(client)?.destroy()
    client.destroy()
    pairs.delete(client)
  }

  const server = createServer((client) => {
    const upstream = connect(target, '127.0.0.1')
    pairs.set(client, upstream)
    for (const socket of [client, upstream]) {
      socket.on('error', () => drop(client))
      socket.on('close', () => drop(client))
    }
    let deaf = false
    client.on('data', (chunk: Buffer) => {
      heard += chunk.toString('latin1')
      if (line === 'stuck') return
      const hit = typeof line === 'object' && 'cutAt' in line && line.cutAt.test(chunk.toString('latin1'))
      if (hit && typeof line === 'object' && 'handOn' in line && line.handOn) {
        deaf = true
        // Long enough for the server to act, then gone without the answer.
        upstream.write(chunk)
        upstream.once('data', () => drop(client))
      } else if (hit) drop(client)
      else upstream.write(chunk)
    })
    upstream.on('data', (chunk: Buffer) => {
      if (line === 'stuck' || deaf) return
      client.write(chunk.subarray(0, budget))
      budget -= chunk.length
      if (budget <= 0) drop(client)
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    port: (server.address() as AddressInfo).port,
    set: (next) => {
      line = next
      budget = typeof next === 'object' && 'cutAfter' in next ? next.cutAfter : Number.POSITIVE_INFINITY
      if (next === 'cut') for (const client of pairs.keys()) drop(client)
    },
    said: () => heard,
    open: () => pairs.size,
    close: () =>
      new Promise((resolve) => {
        for (const client of pairs.keys()) drop(client)
        server.close(() => resolve())
      }),
  }
}
