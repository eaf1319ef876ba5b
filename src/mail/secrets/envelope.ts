import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'
import { type Master, saltLength } from './key.ts'

/**
 * What lies in the database: version (1), kind of key (1), id of the key (8), salt (16, passphrase only), nonce (12), tag (16),
 * ciphertext. Everything before the nonce is authenticated too.
 */
export interface Envelope {
  readonly kind: 'file' | 'passphrase'
  readonly keyId: Buffer
  readonly salt: Buffer
  readonly head: Buffer
  readonly nonce: Buffer
  readonly tag: Buffer
  readonly text: Buffer
}

const version = 1
const kinds = ['file', 'passphrase'] as const
const nonceLength = 12
const tagLength = 16

/** Undefined for bytes that are not of this shape: torn, or of another version. */
export const readEnvelope = (bytes: Uint8Array): Envelope | undefined => {
  const all = Buffer.from(bytes)
  const kind = kinds[all[1] ?? -1]
  if (all[0] !== version || !kind) return undefined
  const nonceAt = 10 + (kind === 'passphrase' ? saltLength : 0)
  const textAt = nonceAt + nonceLength + tagLength
  if (all.length < textAt) return undefined
  return {
    kind,
    keyId: all.subarray(2, 10),
    salt: all.subarray(10, nonceAt),
    head: all.subarray(0, nonceAt),
    nonce: all.subarray(nonceAt, nonceAt + nonceLength),
    tag: all.subarray(nonceAt + nonceLength, textAt),
    text: all.subarray(textAt),
  }
}

/** Where a secret belongs: sealed for one place, it opens in no other. */
export type Place = readonly [account: string, mailbox: string, field: string]

const bound = (head: Buffer, place: Place): Buffer =>
  Buffer.concat([head, Buffer.from(JSON.stringify(place))])

export const wrap = (text: string, place: Place, master: Master, salt?: Buffer): Uint8Array => {
  const head = Buffer.concat([Buffer.from([version, salt ? 1 : 0]), master.id, salt ?? Buffer.alloc(0)])
  const nonce = randomBytes(nonceLength)
  const cipher = createCipheriv('aes-256-gcm', master.key, nonce, { authTagLength: tagLength })
  cipher.setAAD(bound(head, place))
  const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
  return Buffer.concat([head, nonce, cipher.getAuthTag(), sealed])
}

/** Undefined where a bit is not as it was, or it was sealed for another place. */
export const unwrap = (envelope: Envelope, place: Place, master: Master): string | undefined => {
  const { head, nonce, tag, text } = envelope
  const decipher = createDecipheriv('aes-256-gcm', master.key, nonce, { authTagLength: tagLength })
  decipher.setAAD(bound(head, place))
  decipher.setAuthTag(tag)
  try {
    return Buffer.concat([decipher.update(text), decipher.final()]).toString('utf8')
  } catch {
    // Node throws one error for all of it: not authentic.
    return undefined
  }
}
