import type { Socket } from 'node:net'
import { type Duplex, Readable } from 'node:stream'
import { setImmediate, setTimeout } from 'node:timers/promises'
import type { ConnectionOptions } from 'node:tls'
import SMTPConnection from 'nodemailer/lib/smtp-connection'
import type { Endpoint } from '../../core/mail/mailbox/mailbox.ts'
import type { Sender, Sent, Trouble } from '../../core/mail/outbox/sender.ts'
import { troubleOf } from './trouble.ts'

export interface LineOptions {
  readonly endpoint: Endpoint
  readonly user: string
  /** Asked anew for each connection: a token may have been refreshed. */
  readonly secret: () => Promise<
    | { readonly ok: true; readonly password?: string; readonly token?: string }
    | { readonly ok: false; readonly because: string }
  >
  /** Certificates to trust besides the usual ones (PEM): a private server of a test or a bridge on this machine. */
  readonly ca?: string
  /** The name in EHLO. */
  readonly name?: string
  /** Milliseconds without a word: until the dot, and after it. */
  readonly patience?: { readonly before: number; readonly after: number }
}

const usual = { before: 60_000, after: 10 * 60_000 }

const loopback = /^(?:localhost|127\.\d+\.\d+\.\d+|\[?::1\]?)$/i

/** The bytes of a message, whose end waits for the gate: shut, the stream breaks and no dot is ever written. */
const gated = (bytes: Uint8Array, gate: () => Promise<boolean>, passed: () => void): Readable => {
  let given = false
  return new Readable({
    highWaterMark: 1 << 20,
    read() {
      if (!given) {
        given = true
        this.push(bytes)
        return
      }
      gate().then(
        (open) => {
          if (this.destroyed) return
          if (!open) this.destroy(new Error('the line was cut'))
          else {
            passed()
            this.push(null)
          }
        },
        (error: unknown) => this.destroy(error instanceof Error ? error : new Error(String(error))),
      )
    },
  })
}

type Line = InstanceType<typeof SMTPConnection>
interface Down {
  readonly down: Trouble
}
const down = (trouble: Trouble): Down => ({ down: trouble })

/** The version of the library whose inside the gate relies on: pinned, and looked at again with each change of it. */
export const knownInside = '10.6.0'

/** What the gate reads of the library's inside: were one of them gone, nobody could tell whether the body has left. */
const inside = ['_socket', '_currentDataStream', '_envelope'] as const

/** Which of them a line lacks. */
export const lacks = (line: object): readonly string[] => inside.filter((name) => !(name in line))

/** True once the body has left for the server, false where the line broke: only then does the gate say how things stand at the dot. */
const drained = async (line: Line): Promise<boolean> => {
  const { _socket: socket, _currentDataStream: body } = line as unknown as {
    _socket?: Socket | false
    _currentDataStream?: Duplex | false
  }
  const waiting = () =>
    (socket ? socket.writableLength : 0) + (body ? body.readableLength + body.writableLength : 0)
  // What is small has left in a turn or two; what is large is waited for without haste.
  for (let turn = 0; turn < 50 && socket && !socket.destroyed && waiting() > 0; turn += 1)
    await setImmediate()
  while (socket && !socket.destroyed && waiting() > 0) await setTimeout(10)
  // A line that broke under the last bytes says so a moment later.
  await setImmediate()
  return socket ? !socket.destroyed && socket.writable : false
}

/** Whom the server would not take, known once the envelope has been told; the library keeps it to itself. */
const refusedOf = (line: Line, address: string): Error | undefined => {
  const { rejected = [], rejectedErrors = [] } =
    (line as unknown as { _envelope?: { rejected?: string[]; rejectedErrors?: Error[] } })._envelope ?? {}
  const at = rejected.indexOf(address)
  return at < 0 ? undefined : (rejectedErrors[at] ?? new Error(`${address} was refused`))
}

/**
 * A sender over SMTP. The line is opened with the first message and kept; after any trouble it is cut, and the next message opens a new
 * one. Never throws.
 */
export const smtpLine = (options: LineOptions): Sender => {
  const { endpoint } = options
  const patience = options.patience ?? usual
  let line: Line | undefined
  const cut = () => {
    line?.close()
    line = undefined
  }

  const opened = async (): Promise<Line | Down> => {
    if (line) return line
    if (endpoint.security === 'none' && !loopback.test(endpoint.host))
      return down({ stage: 'tls', said: 'a line that is not encrypted is only used on this machine' })
    const secret = await options.secret()
    if (!secret.ok) return down({ stage: 'auth', code: 535, said: secret.because })
    const tls: ConnectionOptions = { minVersion: 'TLSv1.2', ...(options.ca ? { ca: options.ca } : {}) }
    const made = new SMTPConnection({
      host: endpoint.host,
      port: endpoint.port,
      secure: endpoint.security === 'tls',
      requireTLS: endpoint.security === 'starttls',
      ignoreTLS: endpoint.security === 'none',
      connectionTimeout: patience.before,
      greetingTimeout: patience.before,
      socketTimeout: Math.max(patience.before, patience.after),
      name: options.name ?? 'localhost',
      tls,
    })
    const gone = lacks(made)
    if (gone.length > 0)
      return down({
        stage: 'connect',
        said: `the mail library is another than ${knownInside} inside (${gone.join(', ')}), and nothing is sent over what cannot be watched`,
      })
    return new Promise((resolve) => {
      // The first word counts: closing makes the library tell of an end as well.
      const failed = (error: Error, stage: Trouble['stage'] = 'connect') => {
        resolve(down(troubleOf(error, stage)))
        made.close()
      }
      made.once('error', (error) => failed(error))
      made.once('end', () => {
        if (line === made) line = undefined
        failed(new Error('the server hung up'))
      })
      const ready = () => {
        made.removeAllListeners('error')
        // Whatever breaks later is told to the message under way; a line that breaks while idle is opened anew.
        made.on('error', () => {
          if (line === made) line = undefined
        })
        line = made
        resolve(made)
      }
      made.connect((error?: Error | null) => {
        if (error) return failed(error)
        const { password, token } = secret
        if (password === undefined && token === undefined) return ready()
        const credentials =
          token === undefined
            ? { credentials: { user: options.user, pass: password ?? '' } }
            : { type: 'OAuth2', oauth2: tokenOf(options.user, token) }
        made.login(credentials as never, (refused?: Error | null) => {
          if (refused) failed(refused, 'auth')
          else ready()
        })
      })
    })
  }

  const sendOver = (
    one: Line,
    from: string,
    to: readonly string[],
    bytes: Uint8Array,
    gate: () => Promise<boolean>,
  ) =>
    new Promise<Sent>((resolve) => {
      let dotted = false
      let shut = false
      let turnedAway: Error | undefined
      let timer: NodeJS.Timeout | undefined
      const end = (sent: Sent) => {
        clearTimeout(timer)
        one.removeListener('error', broke)
        one.removeListener('end', hungUp)
        if (sent.is !== 'accepted') cut()
        resolve(sent)
      }
      const failed = (error: Error) => {
        if (turnedAway) return end({ is: 'refused', trouble: troubleOf(turnedAway, 'envelope') })
        if (shut) return end({ is: 'stopped' })
        const trouble = troubleOf(error, dotted ? 'after-dot' : 'envelope')
        if (dotted && trouble.code === undefined) return end({ is: 'unknown', trouble })
        end({ is: 'refused', trouble })
      }
      const broke = (error: Error) => failed(error)
      const hungUp = () => failed(new Error('the line was cut'))
      const wait = (ms: number) => {
        clearTimeout(timer)
        timer = globalThis.setTimeout(
          () => failed(new Error(`no answer for ${Math.round(ms / 1000)} seconds`)),
          ms,
        )
      }
      one.on('error', broke)
      one.on('end', hungUp)
      wait(patience.before)
      const stream = gated(
        bytes,
        async () => {
          if (!(await drained(one))) return false
          // The copy to oneself must not carry a message whose reader was refused.
          turnedAway = refusedOf(one, to[0] ?? '')
          if (turnedAway) return false
          const open = await gate()
          shut = !open
          return open
        },
        () => {
          dotted = true
          wait(patience.after)
        },
      )
      one.send({ from, to: [...to], size: bytes.length }, stream, (error, info) => {
        if (error) return failed(error)
        const { response = '', serverMessageId } = info as { response?: string; serverMessageId?: string }
        // Several recipients: whoever was refused is told by the server in its answer to RCPT; ours come first.
        end({ is: 'accepted', response, ...(serverMessageId ? { serverMessageId } : {}) })
      })
    })

  return {
    send: async ({ from, to }, bytes, gate) => {
      const one = await opened()
      if ('down' in one) return { is: 'refused', trouble: one.down }
      return sendOver(one, from, to, bytes, gate)
    },
    close: async () => {
      line?.quit()
      cut()
    },
  }
}

/** What nodemailer asks of its token keeper: we have a fresh one already. */
const tokenOf = (user: string, token: string) => ({
  getToken: (_renew: boolean, callback: (error: Error | null, token?: string) => void) =>
    callback(null, token),
  buildXOAuth2Token: (given: string) =>
    Buffer.from(`user=${user}\u0001auth=Bearer ${given}\u0001\u0001`).toString('base64'),
})
