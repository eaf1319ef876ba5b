import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'

/** What a program brings along: whose it is, which program, and what only it knows. The first word lets a search for secrets find it. */
interface Token {
  readonly account: string
  readonly id: string
  readonly secret: string
}

const shape = /^afterword\.([\w-]{1,100})\.([0-9a-z]{10})\.([\w-]{43})$/

/** An id that can be read aloud. */
export const newId = (): string =>
  BigInt(`0x${randomBytes(8).toString('hex')}`)
    .toString(36)
    .padStart(10, '0')
    .slice(-10)

export const newToken = (account: string, id: string): { readonly token: string; readonly hash: string } => {
  const secret = randomBytes(32).toString('base64url')
  const whose = Buffer.from(account).toString('base64url')
  return { token: `afterword.${whose}.${id}.${secret}`, hash: hashOf(secret) }
}

/** 32 random bytes need no slow hash: there is nothing to guess. */
const hashOf = (secret: string): string => createHash('sha256').update(secret).digest('base64url')

export const readProgramToken = (text: string): Token | undefined => {
  const [, account, id, secret] = shape.exec(text) ?? []
  if (account === undefined || id === undefined || secret === undefined) return undefined
  return { account: Buffer.from(account, 'base64url').toString(), id, secret }
}

export const fits = (secret: string, hash: string): boolean => {
  const [right, said] = [Buffer.from(hash), Buffer.from(hashOf(secret))]
  return right.length === said.length && timingSafeEqual(right, said)
}
