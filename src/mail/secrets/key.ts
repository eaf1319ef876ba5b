import { createHmac, randomBytes, scrypt } from 'node:crypto'
import { done, type Outcome, unavailable } from '../../core/outcome.ts'
import { newKeyFile, readKeyFile } from './key-file.ts'

/** 2^17 rounds of 1 kB blocks: 128 MB and about a third of a second, once a process. */
const cost = { N: 2 ** 17, r: 8, p: 1, maxmem: 192 * 1024 * 1024 }

export const saltLength = 16

export interface Master {
  readonly key: Buffer
  /** Eight bytes that tell one key from another and nothing else about it. */
  readonly id: Buffer
}

const masterOf = (key: Buffer): Master => ({
  key,
  id: createHmac('sha256', key).update('afterword: which key is this').digest().subarray(0, 8),
})

const derived = (passphrase: string, salt: Uint8Array): Promise<Buffer> =>
  new Promise((resolve, reject) => {
    scrypt(passphrase.normalize('NFC'), salt, 32, cost, (error, key) =>
      error ? reject(error) : resolve(key),
    )
  })

/** The keys made from one passphrase, each derived once. */
export const passphraseKeys = (passphrase: string) => {
  const known = new Map<string, Promise<Master>>()
  const under = (salt: Uint8Array): Promise<Master> => {
    const name = Buffer.from(salt).toString('hex')
    const found = known.get(name) ?? derived(passphrase, salt).then(masterOf)
    known.set(name, found)
    return found
  }
  return { under, own: randomBytes(saltLength) }
}

/**
 * The key out of its file. Where there is none, a new one is made only if nothing was sealed before: with a new key in
 * the old one's place, what was sealed could never be read again.
 */
export const fileKey = async (
  path: string,
  make: { readonly anySealed: () => Promise<Outcome<boolean>> } | undefined,
): Promise<Outcome<Master>> => {
  const read = await readKeyFile(path)
  if (!read.ok) return read
  if (read.value) return done(masterOf(read.value))
  if (!make) return unavailable({ file: path, message: missing })
  const sealed = await make.anySealed()
  if (!sealed.ok) return sealed
  if (sealed.value) return unavailable({ file: path, message: missing })
  const made = await newKeyFile(path)
  return made.ok ? done(masterOf(made.value)) : made
}

const missing =
  'The key file of your mail passwords is not there. Put it back from a copy, or disconnect the mailboxes and connect them again.'
