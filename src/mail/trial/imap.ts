import { ImapFlow } from 'imapflow'
import type { Key } from '../../core/mail/mailbox/door.ts'
import { isLoopback } from '../../core/mail/mailbox/endpoint.ts'
import type { Endpoint } from '../../core/mail/mailbox/mailbox.ts'
import { type Trouble, troubleIn } from './trouble.ts'

const most = 256 * 1024

/** Signs in to the server that keeps the mail, opens nothing, and leaves. Undefined: it let us in. */
export const tryImap = async (
  { host, port, security }: Endpoint,
  user: string,
  key: Key,
  patience: number,
): Promise<Trouble | undefined> => {
  const line = new ImapFlow({
    host,
    port,
    secure: security === 'tls',
    ...(security === 'tls' ? {} : { doSTARTTLS: security === 'starttls' }),
    tls: { rejectUnauthorized: !isLoopback(host) },
    auth: 'password' in key ? { user, pass: key.password } : { user, accessToken: key.accessToken },
    verifyOnly: true,
    logger: false,
    connectionTimeout: patience,
    greetingTimeout: patience,
    socketTimeout: patience,
    maxLineLength: most,
    maxLiteralSize: most,
    maxResponseSize: most,
  })
  let late = false
  const timer = setTimeout(() => {
    late = true
    line.close()
  }, patience)
  // Also told by connect(); without a listener the process would end.
  line.on('error', () => undefined)
  try {
    await line.connect()
    return undefined
  } catch (error) {
    return late ? 'time' : troubleIn(error)
  } finally {
    clearTimeout(timer)
    line.close()
  }
}
