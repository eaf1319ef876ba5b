import type { AddressInfo, Socket } from 'node:net'
import { createServer } from 'node:net'

/** How the server behaves for the next connections and messages. */
export interface Manners {
  /** The line in place of the usual one; `cut` hangs up, `hang` says nothing. */
  readonly greeting?: string
  readonly auth?: string
  readonly from?: string
  readonly rcpt?: (address: string) => string
  readonly data?: string
  /** After the final dot. */
  readonly dot?: string
  /** Is a message kept although the reply is another than 250? */
  readonly keeps?: boolean
  /** Hang up after so many bytes of the body. */
  readonly cutAfter?: number
}

export interface FaultySmtp {
  readonly port: number
  readonly kept: { readonly from: string; readonly to: readonly string[]; readonly body: string }[]
  readonly behave: (manners: Manners) => void
  readonly connections: () => number
  readonly close: () => Promise<void>
}

/**
 * A real server on loopback that speaks just enough SMTP to misbehave at every place where one can: greeting, sign-in, envelope, data, and
 * the moment after the final dot. Two magic lines: `cut` hangs up, `hang` never answers.
 */
export const faultySmtp = async (): Promise<FaultySmtp> => {
  let manners: Manners = {}
  let connections = 0
  const kept: { from: string; to: string[]; body: string }[] = []
  const open = new Set<Socket>()
  const server = createServer((socket) => {
    connections += 1
    open.add(socket)
    socket.on('close', () => open.delete(socket))
    socket.on('error', () => undefined)
    let from = ''
    let to: string[] = []
    let body: string | undefined
    let asked = ''
    const say = (line: string) => {
      if (line === 'hang') return
      if (line === 'cut') socket.destroy()
      else if (!socket.destroyed) socket.write(`${line}\r\n`)
    }
    const command = (line: string) => {
      const [, address = ''] = /<([^>]*)>/.exec(line) ?? []
      if (/^EHLO/i.test(line))
        say('250-faulty.test\r\n250-AUTH PLAIN LOGIN XOAUTH2\r\n250 ENHANCEDSTATUSCODES')
      else if (/^AUTH/i.test(line)) say(manners.auth ?? '235 2.7.0 signed in')
      else if (/^MAIL/i.test(line)) {
        from = address
        to = []
        say(manners.from ?? '250 2.1.0 sender taken')
      } else if (/^RCPT/i.test(line)) {
        const answer = manners.rcpt?.(address) ?? '250 2.1.5 recipient taken'
        if (answer.startsWith('2')) to.push(address)
        say(answer)
      } else if (/^DATA/i.test(line)) {
        const answer = manners.data ?? '354 go on'
        if (answer.startsWith('3')) body = ''
        say(answer)
      } else if (/^RSET/i.test(line)) say('250 2.0.0 forgotten')
      else if (/^QUIT/i.test(line)) {
        say('221 2.0.0 bye')
        socket.end()
      } else say('502 5.5.1 what?')
    }
    const bodied = () => {
      if (body === undefined) return
      if (manners.cutAfter !== undefined && body.length >= manners.cutAfter) {
        socket.destroy()
        return
      }
      const end = body.indexOf('\r\n.\r\n')
      if (end < 0) return
      const whole = body.slice(0, end)
      asked = body.slice(end + 5)
      body = undefined
      const answer = manners.dot ?? '250 2.0.0 taken over as 12345'
      if (answer.startsWith('250') || manners.keeps) kept.push({ from, to, body: whole })
      say(answer)
    }
    socket.setEncoding('latin1')
    socket.on('data', (chunk: string) => {
      if (body !== undefined) {
        body = `${body}${chunk}`
        bodied()
        return
      }
      asked += chunk
      for (;;) {
        const end = asked.indexOf('\r\n')
        if (end < 0 || body !== undefined) break
        const line = asked.slice(0, end)
        asked = asked.slice(end + 2)
        command(line)
        if (body !== undefined && asked !== '') {
          body = `${body}${asked}`
          asked = ''
          bodied()
        }
      }
    })
    say(manners.greeting ?? '220 faulty.test ready')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    port: (server.address() as AddressInfo).port,
    kept,
    behave: (next) => {
      manners = next
    },
    connections: () => connections,
    close: () =>
      new Promise((resolve) => {
        for (const socket of open) socket.destroy()
        server.close(() => resolve())
      }),
  }
}
