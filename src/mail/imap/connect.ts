import { ImapFlow } from 'imapflow'
import type { Endpoint, Mailbox } from '../../core/mail/mailbox/mailbox.ts'
import { done, type Outcome, unavailable } from '../../core/outcome.ts'
import { type Trouble, troubleOf } from './trouble.ts'

/** How long to wait, in milliseconds. */
export interface Patience {
  /** For the line and the handshake, then again for the greeting. */
  readonly connect: number
  /** For the next byte while something was asked. */
  readonly silence: number
  /** For one command from beginning to end, however it drips. */
  readonly command: number
}

export const usualPatience: Patience = { connect: 20_000, silence: 90_000, command: 600_000 }

export interface Access {
  readonly mailbox: Mailbox
  /** The password, or the access token where the mailbox says `oauth`. */
  readonly secret: string
  /** PEM; trusted besides nothing else. Only tests have one. */
  readonly ca?: string
  readonly patience?: Patience
  /** Details of trouble, for the log; never secrets, never content. */
  readonly log?: (line: string) => void
}

/** A line to an IMAP server on which work is done one piece after the other. */
export interface Connection {
  readonly host: string
  readonly client: ImapFlow
  /** Does the work when it is its turn; whatever goes wrong with the server becomes a refusal. */
  readonly run: <Value>(
    work: (client: ImapFlow, step: Step) => Promise<Outcome<Value>>,
  ) => Promise<Outcome<Value>>
  readonly close: () => Promise<void>
}

/** One command, with its time limit; `folder` is named if it turns out to be gone. */
export type Step = <Value>(command: Promise<Value>, folder?: string) => Promise<Value>

/** Not the server's doing: passed on as it was thrown. */
export class OwnError extends Error {}

const loopback = /^(?:localhost|127(?:\.\d{1,3}){3}|::1|\[::1\])$/i
const mebibyte = 1 << 20

const clientFor = ({ mailbox, secret, ca, patience = usualPatience }: Access, at: Endpoint): ImapFlow =>
  new ImapFlow({
    host: at.host,
    port: at.port,
    secure: at.security === 'tls',
    doSTARTTLS: at.security === 'starttls',
    auth:
      mailbox.auth === 'oauth'
        ? { user: mailbox.user, accessToken: secret }
        : { user: mailbox.user, pass: secret },
    tls: { rejectUnauthorized: true, minVersion: 'TLSv1.2', ...(ca === undefined ? {} : { ca }) },
    logger: false,
    disableAutoIdle: true,
    // What a server may make us hold is bounded by us, not by what it packed.
    disableCompression: true,
    maxLiteralSize: 16 * mebibyte,
    maxLineLength: 16 * mebibyte,
    maxResponseSize: 40 * mebibyte,
    connectionTimeout: patience.connect,
    greetingTimeout: patience.connect,
    socketTimeout: patience.silence,
    maxIdleTime: 4 * 60_000,
    clientInfo: { name: 'Afterword' },
  })

/** Fails after the time, and closes the line, since whoever is late once may answer the next question with the last answer. */
const within = async <Value>(client: ImapFlow, ms: number, command: Promise<Value>): Promise<Value> => {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(Object.assign(new Error('too slow'), { code: 'TOO_SLOW' }))
      client.close()
    }, ms)
  })
  try {
    return await Promise.race([command, late])
  } finally {
    clearTimeout(timer)
  }
}

const connectionOf = (
  access: Access,
  host: string,
  client: ImapFlow,
  lastError: () => unknown,
): Connection => {
  const { patience = usualPatience, log, mailbox } = access
  let turn: Promise<unknown> = Promise.resolve()
  const explain = (error: unknown, folder: string | undefined): Trouble => {
    const trouble = troubleOf(error, host, { auth: mailbox.auth, ...(folder ? { folder } : {}) })
    // A command dies of “no connection”; why it was lost was said by the socket before.
    const why =
      trouble.kind === 'cut' && lastError() ? troubleOf(lastError(), host, { auth: mailbox.auth }) : trouble
    log?.(`imap ${host}: ${why.kind}: ${String((error as { code?: string })?.code ?? error)}`)
    return why
  }
  const now = async <Value>(work: (client: ImapFlow, step: Step) => Promise<Outcome<Value>>) => {
    let folder: string | undefined
    const step: Step = (command, named) => {
      folder = named
      return within(client, patience.command, command)
    }
    try {
      return await work(client, step)
    } catch (error) {
      if (error instanceof OwnError) throw error.cause
      return unavailable(explain(error, folder))
    }
  }
  return {
    host,
    client,
    run: (work) => {
      const mine = turn.then(() => now(work))
      turn = mine.catch(() => undefined)
      return mine
    },
    close: async () => {
      if (client.usable) {
        // Good manners, for two seconds; the line is closed in any case.
        await within(client, 2_000, client.logout()).catch(() => log?.(`imap ${host}: no goodbye`))
      }
      client.close()
    },
  }
}

/** Connects, encrypts as agreed and logs in. Trouble comes back as a refusal of kind `Trouble`; nothing is left open then. */
export const connect = async (access: Access): Promise<Outcome<Connection>> => {
  const { mailbox, log } = access
  const at = mailbox.imap
  if (!at) return unavailable({ message: `${mailbox.address} has no server for incoming mail.` })
  if (at.security === 'none' && !loopback.test(at.host))
    return unavailable(troubleOf({ code: 'UNENCRYPTED' }, at.host))
  let lastError: unknown
  const client = clientFor(access, at)
  client.on('error', (error: unknown) => {
    lastError = error
  })
  const { patience = usualPatience } = access
  try {
    await within(client, 3 * patience.connect + patience.silence, client.connect())
    // A server, or someone in between, that greets us as known already would never come to STARTTLS.
    if (at.security !== 'none' && !client.secureConnection)
      throw Object.assign(new Error('not encrypted'), { code: 'UNENCRYPTED' })
    return done(connectionOf(access, at.host, client, () => lastError))
  } catch (error) {
    client.close()
    const trouble = troubleOf(error, at.host, { auth: mailbox.auth })
    log?.(`imap ${at.host}: ${trouble.kind}: ${String((error as { code?: string })?.code ?? error)}`)
    return unavailable(trouble)
  }
}
