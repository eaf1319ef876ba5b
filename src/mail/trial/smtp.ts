import SMTPConnection from 'nodemailer/lib/smtp-connection'
import XOAuth2 from 'nodemailer/lib/xoauth2'
import type { Key } from '../../core/mail/mailbox/door.ts'
import { isLoopback } from '../../core/mail/mailbox/endpoint.ts'
import type { Endpoint } from '../../core/mail/mailbox/mailbox.ts'
import { type Trouble, troubleIn } from './trouble.ts'

/** Signs in to the server that sends, and leaves. Undefined: it let us in. */
export const trySmtp = (
  { host, port, security }: Endpoint,
  user: string,
  key: Key,
  patience: number,
): Promise<Trouble | undefined> =>
  new Promise((resolve) => {
    const line = new SMTPConnection({
      host,
      port,
      secure: security === 'tls',
      requireTLS: security === 'starttls',
      ignoreTLS: security === 'none',
      // Programs on this machine (Proton Mail Bridge) bring a certificate nobody signed; the line leaves no machine.
      tls: { rejectUnauthorized: !isLoopback(host) },
      // Nothing of this machine's name is told.
      name: 'localhost',
      connectionTimeout: patience,
      greetingTimeout: patience,
      socketTimeout: patience,
      dnsTimeout: patience,
      maxResponseSize: 64 * 1024,
      logger: false,
    })
    const timer = setTimeout(() => end('time'), patience)
    const end = (trouble: Trouble | undefined) => {
      clearTimeout(timer)
      resolve(trouble)
      if (trouble === undefined) line.quit()
      else line.close()
    }
    line.on('error', (error) => end(troubleIn(error)))
    // A line that ends without an error is one all the same; after an answer this changes nothing.
    line.once('end', () => end('broken'))
    line.connect((error) => {
      if (error) return end(troubleIn(error))
      if (!line.allowsAuth) return end('no-sign-in')
      const auth =
        'password' in key
          ? { user, pass: key.password }
          : { user, oauth2: new XOAuth2({ user, accessToken: key.accessToken }) }
      line.login(auth, (refusal) => end(refusal ? troubleIn(refusal) : undefined))
    })
  })
