/** A line between a worker and the mail server that breaks at the worst moments, as the seed has it. */
import { type AddressInfo, connect, createServer, type Socket } from 'node:net'

export interface Proxy {
  readonly port: number
  readonly cuts: () => number
  /** How many of a hundred messages are cut around the dot. */
  readonly nasty: (percent: number) => void
  readonly close: () => Promise<void>
}

const dot = Buffer.from('\r\n.\r\n')

/** Longer without a word and the server would have hung up too; milliseconds. */
const patience = 1_200

/**
 * Cuts one message in so many: before the dot is passed on, right after it, after the server answered but before the answer comes
 * back, or in the middle of the body.
 */
export const proxyTo = async (target: number, chance: () => number): Promise<Proxy> => {
  let cuts = 0
  let percent = 20
  const open = new Set<Socket>()
  const server = createServer((near) => {
    const far = connect(target, '127.0.0.1')
    let plan: 'none' | 'body' | 'before' | 'after' | 'answer' = 'none'
    let inBody = false
    let waiting = false
    let tail = Buffer.alloc(0)
    const end = () => {
      near.destroy()
      far.destroy()
    }
    const cut = () => {
      cuts += 1
      end()
    }
    for (const socket of [near, far]) {
      open.add(socket)
      socket.on('error', end)
      socket.on('close', () => {
        open.delete(socket)
        end()
      })
      socket.setTimeout(patience, end)
    }
    near.on('data', (chunk: Buffer) => {
      if (inBody) {
        const seen = Buffer.concat([tail, chunk])
        tail = seen.subarray(-4)
        if (plan === 'body') return cut()
        if (seen.includes(dot)) {
          inBody = false
          waiting = true
          if (plan === 'before') return cut()
          far.write(chunk)
          if (plan === 'after') setTimeout(cut, chance() * 4)
          return
        }
      }
      far.write(chunk)
    })
    far.on('data', (chunk: Buffer) => {
      if (/^354/m.test(chunk.toString('latin1'))) {
        inBody = true
        tail = Buffer.alloc(0)
        plan =
          chance() * 100 >= percent
            ? 'none'
            : ((['body', 'before', 'after', 'answer'] as const)[Math.floor(chance() * 4)] ?? 'none')
      } else if (waiting) {
        waiting = false
        if (plan === 'answer') return cut()
      }
      near.write(chunk)
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    port: (server.address() as AddressInfo).port,
    cuts: () => cuts,
    nasty: (next) => {
      percent = next
    },
    close: () =>
      new Promise((resolve) => {
        for (const socket of open) socket.destroy()
        server.close(() => resolve())
      }),
  }
}
