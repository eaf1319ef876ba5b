import type { Sealing } from '../../core/mail/mailbox/door.ts'
import { done, type Outcome, unavailable } from '../../core/outcome.ts'
import { type Envelope, readEnvelope, unwrap, wrap } from './envelope.ts'
import { fileKey, type Master, passphraseKeys } from './key.ts'

interface Keeping {
  /** Outside the data folder, so that a copy of that folder holds no key. Made when the first secret is sealed. */
  readonly keyFile: string
  /** Comes before the file: then no key is written down at all. */
  readonly passphrase?: string | undefined
  /** Whether secrets were sealed before; a new key file is made only where none were. */
  readonly anySealed: () => Promise<Outcome<boolean>>
}

const says = {
  torn: 'A kept mail password is damaged. Connect the mailbox again with its password.',
  otherKey:
    'The key file is not the one your mail passwords were sealed with. Put the right one back; nothing was overwritten.',
  otherPhrase: 'This is not the passphrase your mail passwords were sealed with. Nothing was overwritten.',
  noPhrase:
    'Your mail passwords were sealed with a passphrase: set AFTERWORD_PASSPHRASE to it and start again.',
}

const warningFor = (keyFile: string): string =>
  `The key to your mail passwords lies in ${keyFile}: whoever can read your files can read it. With AFTERWORD_PASSPHRASE set, a passphrase takes its place and nothing is written down.`

/** Seals secrets with AES-256-GCM, each for its own account, mailbox and field. Reads the key when first asked. */
export const sealer = ({ keyFile, passphrase, anySealed }: Keeping): Sealing => {
  const phrase = passphrase === undefined || passphrase === '' ? undefined : passphraseKeys(passphrase)

  const keyOf = async ({ kind, salt }: Envelope): Promise<Outcome<Master>> => {
    if (kind === 'file') return fileKey(keyFile, undefined)
    return phrase ? done(await phrase.under(salt)) : unavailable({ message: says.noPhrase })
  }

  return {
    seal: async (account, mailbox, field, text) => {
      const place = [account, mailbox, field] as const
      if (phrase) return done(wrap(text, place, await phrase.under(phrase.own), phrase.own))
      const master = await fileKey(keyFile, { anySealed })
      return master.ok ? done(wrap(text, place, master.value)) : master
    },
    open: async (account, mailbox, field, bytes) => {
      const envelope = readEnvelope(bytes)
      if (!envelope) return unavailable({ message: says.torn })
      const master = await keyOf(envelope)
      if (!master.ok) return master
      if (!master.value.id.equals(envelope.keyId))
        return unavailable({ message: envelope.kind === 'file' ? says.otherKey : says.otherPhrase })
      const text = unwrap(envelope, [account, mailbox, field], master.value)
      return text === undefined ? unavailable({ message: says.torn }) : done(text)
    },
    ...(phrase ? {} : { warning: warningFor(keyFile) }),
  }
}
