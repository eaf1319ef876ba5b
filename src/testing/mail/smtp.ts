import type { AddressInfo } from 'node:net'
import { SMTPServer, type SMTPServerOptions } from 'smtp-server'

export interface TestSmtp {
  readonly port: number
  /** Everyone who tried to sign in, in order. */
  readonly tried: { readonly user: string; readonly password: string; readonly token: string }[]
  readonly close: () => Promise<void>
}

/** What a refusing server says, its number first. */
export interface Refusal {
  readonly code: number
  readonly says: string
}

/** A real SMTP server on loopback that lets in whoever has the password, and may refuse everyone in a provider's own words. */
export const smtpServer = async (
  password: string,
  options: SMTPServerOptions & { readonly refusal?: Refusal } = {},
): Promise<TestSmtp> => {
  const tried: TestSmtp['tried'] = []
  const { refusal, ...rest } = options
  const server = new SMTPServer({
    authMethods: ['PLAIN', 'LOGIN', 'XOAUTH2'],
    logger: false,
    ...rest,
    onAuth: (told, _session, callback) => {
      const [username, given, accessToken] = [
        told.username ?? '',
        told.password ?? '',
        told.accessToken ?? '',
      ]
      tried.push({ user: username, password: given, token: accessToken })
      const good = given === password || accessToken === password
      if (good && !refusal) return callback(null, { user: username })
      // A server that repeats what it was told: no sentence of ours may.
      const error = new Error(refusal?.says ?? `5.7.8 no, ${given} is wrong`)
      callback(Object.assign(error, { responseCode: refusal?.code ?? 535 }))
    },
  })
  // Clients that go away because of the certificate are what is tested.
  server.on('error', () => undefined)
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve())
  })
  return {
    port: (server.server.address() as AddressInfo).port,
    tried,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  }
}
