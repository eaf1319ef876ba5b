import { type AddressInfo, createServer, type Socket } from 'node:net'

/** What the server says to a command: lines without their tag are sent as they are, `%` stands for the tag. */
export type Script = readonly (readonly [asked: RegExp, answer: readonly string[]])[]

export interface FakeImap {
  readonly port: number
  readonly close: () => Promise<void>
}

/** Enough of a server to log in to and to find an empty inbox. */
export const wellBehaved: Script = [
  [/^CAPABILITY/i, ['* CAPABILITY IMAP4rev1', '% OK done']],
  [/^LOGIN/i, ['% OK welcome']],
  [/^LIST "" ""$/i, ['* LIST (\\Noselect) "/" ""', '% OK done']],
  [/^LIST/i, ['* LIST () "/" INBOX', '% OK done']],
  [/^LSUB/i, ['% OK done']],
  [/^EXAMINE/i, ['* 0 EXISTS', '* OK [UIDVALIDITY 7] x', '* OK [UIDNEXT 1] x', '% OK [READ-ONLY] done']],
  [/^LOGOUT/i, ['* BYE', '% OK done']],
]

/** A server that follows a script, for what no real one can be brought to say. The first line that fits answers. */
export const startFakeImap = async (script: Script, greeting = '* OK ready'): Promise<FakeImap> => {
  const sockets = new Set<Socket>()
  const server = createServer((socket) => {
    sockets.add(socket)
    socket.on('error', () => socket.destroy())
    socket.on('close', () => sockets.delete(socket))
    if (greeting !== '') socket.write(`${greeting}\r\n`)
    let rest = ''
    socket.on('data', (chunk) => {
      const lines = (rest + String(chunk)).split('\r\n')
      rest = lines.pop() ?? ''
      for (const line of lines) {
        const [, tag = '*', command = ''] = /^(\S+) (.*)$/.exec(line) ?? []
        const [, answer = ['% BAD what?']] = script.find(([asked]) => asked.test(command)) ?? []
        for (const each of answer) socket.write(`${each.replace(/^%/, tag)}\r\n`)
      }
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    port: (server.address() as AddressInfo).port,
    close: () =>
      new Promise((resolve) => {
        for (const socket of sockets) socket.destroy()
        server.close(() => resolve())
      }),
  }
}
