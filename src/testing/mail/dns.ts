import { createSocket } from 'node:dgram'

interface Srv {
  readonly host: string
  readonly port: number
  readonly priority?: number
}

/** What a zone says: `MX example.org` → names, `SRV _imaps._tcp.example.org` → servers. */
export type Zone = Readonly<Record<string, readonly (string | Srv)[]>>

export interface TestDns {
  readonly server: string
  readonly asked: string[]
  readonly close: () => Promise<void>
}

const types: Readonly<Record<number, string>> = { 15: 'MX', 33: 'SRV' }

const nameBytes = (name: string): Buffer =>
  Buffer.concat([
    ...name.split('.').flatMap((label) => [Buffer.from([label.length]), Buffer.from(label)]),
    Buffer.from([0]),
  ])

const short = (...values: readonly number[]): Buffer =>
  Buffer.concat(values.map((value) => Buffer.from([value >> 8, value & 255])))

const record = (type: number, entry: string | Srv): Buffer => {
  const data =
    typeof entry === 'string'
      ? Buffer.concat([short(10), nameBytes(entry)])
      : Buffer.concat([short(entry.priority ?? 0, 0, entry.port), nameBytes(entry.host)])
  // The name is a pointer to the question; class IN, a minute to live.
  return Buffer.concat([short(0xc00c, type, 1, 0, 60, data.length), data])
}

/** A name server on loopback that knows one zone (RFC 1035, as much as is asked here). */
export const dnsServer = async (zone: Zone): Promise<TestDns> => {
  const asked: string[] = []
  const socket = createSocket('udp4')
  socket.on('message', (message, from) => {
    const labels: string[] = []
    let at = 12
    while ((message[at] ?? 0) > 0) {
      const length = message[at] ?? 0
      labels.push(message.toString('latin1', at + 1, at + 1 + length))
      at += length + 1
    }
    const type = message.readUInt16BE(at + 1)
    const key = `${types[type] ?? type} ${labels.join('.').toLowerCase()}`
    asked.push(key)
    const entries = zone[key] ?? []
    const head = Buffer.concat([
      message.subarray(0, 2),
      short(0x8580 | (entries.length > 0 ? 0 : 3), 1, entries.length, 0, 0),
    ])
    const answers = entries.map((entry) => record(type, entry))
    socket.send(Buffer.concat([head, message.subarray(12, at + 5), ...answers]), from.port, from.address)
  })
  await new Promise<void>((resolve) => {
    socket.bind(0, '127.0.0.1', () => resolve())
  })
  return {
    server: `127.0.0.1:${socket.address().port}`,
    asked,
    close: () =>
      new Promise((resolve) => {
        socket.close(() => resolve())
      }),
  }
}
