import { type AddressInfo, createServer, type Socket } from 'node:net'
import { createServer as createTlsServer, type TlsOptions } from 'node:tls'

export interface Line {
  readonly port: number
  /** Every line a client said. */
  readonly heard: string[]
  readonly close: () => Promise<void>
}

/** A server that speaks in lines on loopback: a greeting, then what `answers` says to each; undefined hangs up. */
export const lineServer = async (
  greeting: string,
  answers: (line: string) => string | undefined,
  tls?: TlsOptions,
): Promise<Line> => {
  const heard: string[] = []
  const open = new Set<Socket>()
  const talk = (socket: Socket) => {
    open.add(socket)
    socket.on('error', () => undefined)
    socket.on('close', () => open.delete(socket))
    if (greeting !== '') socket.write(greeting)
    let rest = ''
    socket.on('data', (chunk) => {
      const lines = `${rest}${chunk.toString('latin1')}`.split('\r\n')
      rest = lines.pop() ?? ''
      for (const line of lines) {
        heard.push(line)
        const answer = answers(line)
        if (answer === undefined) socket.destroy()
        else socket.write(answer)
      }
    })
  }
  const server = tls ? createTlsServer(tls, talk) : createServer(talk)
  server.on('tlsClientError', () => undefined)
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve())
  })
  return {
    port: (server.address() as AddressInfo).port,
    heard,
    close: () => {
      for (const socket of open) socket.destroy()
      return new Promise((resolve) => {
        server.close(() => resolve())
      })
    },
  }
}

/** Just enough of an IMAP server to be greeted, to sign in and to leave. */
export const imapServer = (password: string, refusal = 'NO [AUTHENTICATIONFAILED] no.', tls?: TlsOptions) =>
  lineServer(
    '* OK [CAPABILITY IMAP4rev1 ID] ready\r\n',
    (line) => {
      const [tag = '*', command = ''] = line.split(' ')
      switch (command.toUpperCase()) {
        case 'CAPABILITY':
          return `* CAPABILITY IMAP4rev1 ID\r\n${tag} OK done\r\n`
        case 'LOGIN':
          return line.includes(`"${password}"`) || line.endsWith(` ${password}`)
            ? `${tag} OK [CAPABILITY IMAP4rev1 ID] in\r\n`
            : `${tag} ${refusal}\r\n`
        case 'LOGOUT':
          return `* BYE\r\n${tag} OK bye\r\n`
        case 'NAMESPACE':
          return `* NAMESPACE (("" "/")) NIL NIL\r\n${tag} OK done\r\n`
        default:
          return `${tag} OK done\r\n`
      }
    },
    tls,
  )
