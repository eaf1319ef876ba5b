import {
  createDecipheriv,
  createECDH,
  createPublicKey,
  createVerify,
  hkdfSync,
  randomBytes,
} from 'node:crypto'
import { createServer, type IncomingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { ReminderBrowser } from '../core/remind/reminders.ts'

/** What a service was handed. */
interface Handed {
  readonly path: string
  readonly headers: IncomingHttpHeaders
  readonly body: Buffer
}

/** A service on loopback that takes whatever is posted, and answers with `status.now`, or cuts the line. */
export interface Service {
  readonly address: string
  readonly handed: Handed[]
  readonly answers: { now: number | 'cut' }
  readonly close: () => Promise<void>
}

export const serviceOf = async (): Promise<Service> => {
  const handed: Handed[] = []
  const answers: Service['answers'] = { now: 200 }
  const server = createServer(async (request, response) => {
    const parts: Buffer[] = []
    for await (const part of request) parts.push(part as Buffer)
    handed.push({ path: request.url ?? '', headers: request.headers, body: Buffer.concat(parts) })
    if (answers.now === 'cut') request.socket.destroy()
    else response.writeHead(answers.now, answers.now === 302 ? { location: '/elsewhere' } : {}).end('{}')
  })
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve())
  })
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    handed,
    answers,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
}

const derived = (secret: Buffer, salt: Buffer, info: string | Buffer, length: number): Buffer =>
  Buffer.from(hkdfSync('sha256', secret, salt, info, length))

/** A browser with keys of its own, and what it reads out of what its push service was handed (RFC 8291, RFC 8188). */
export const browserAt = (endpoint: string) => {
  const curve = createECDH('prime256v1')
  curve.generateKeys()
  const auth = randomBytes(16)
  const browser: ReminderBrowser = {
    id: 'browser',
    endpoint,
    p256dh: curve.getPublicKey().toString('base64url'),
    auth: auth.toString('base64url'),
    addedAt: '2026-11-01T00:00:00.000Z',
  }
  const read = (body: Buffer): unknown => {
    const salt = body.subarray(0, 16)
    const theirs = body.subarray(21, 21 + body.readUInt8(20))
    const sealed = body.subarray(21 + theirs.length)
    const info = Buffer.concat([Buffer.from('WebPush: info\0'), curve.getPublicKey(), theirs])
    const shared = derived(curve.computeSecret(theirs), auth, info, 32)
    const key = derived(shared, salt, 'Content-Encoding: aes128gcm\0', 16)
    const nonce = derived(shared, salt, 'Content-Encoding: nonce\0', 12)
    const opened = createDecipheriv('aes-128-gcm', key, nonce)
    opened.setAuthTag(sealed.subarray(-16))
    const plain = Buffer.concat([opened.update(sealed.subarray(0, -16)), opened.final()])
    return JSON.parse(plain.subarray(0, plain.lastIndexOf(2)).toString('utf8'))
  }
  return { browser, read }
}

/** What a push service checks before it takes anything: that the sender holds the key the browser was asked with (RFC 8292). */
export const vouched = (header: string | undefined, publicKey: string): Record<string, unknown> => {
  const [, token = '', key = ''] = /^vapid t=([^,\s]+),\s*k=(\S+)$/.exec(header ?? '') ?? []
  if (key !== publicKey) throw new Error('another key')
  const point = Buffer.from(publicKey, 'base64url')
  const jwk = {
    ...{ kty: 'EC', crv: 'P-256' },
    x: point.subarray(1, 33).toString('base64url'),
    y: point.subarray(33).toString('base64url'),
  }
  const [head = '', claims = '', signature = ''] = token.split('.')
  const good = createVerify('sha256')
    .update(`${head}.${claims}`)
    .verify(
      { key: createPublicKey({ key: jwk, format: 'jwk' }), dsaEncoding: 'ieee-p1363' },
      Buffer.from(signature, 'base64url'),
    )
  if (!good) throw new Error('the signature is another’s')
  return JSON.parse(Buffer.from(claims, 'base64url').toString('utf8')) as Record<string, unknown>
}
