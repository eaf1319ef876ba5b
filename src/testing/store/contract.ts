import { describe } from 'node:test'
import { besideContract } from './beside.ts'
import { changesContract } from './changes.ts'
import { contactsContract } from './contacts.ts'
import type { Open } from './facts.ts'
import { keptContract } from './kept.ts'
import { listedContract } from './listed.ts'
import { seenContract } from './seen.ts'
import { versionsContract } from './versions.ts'

/** What every store must do, whatever database it stands on. `open` gives a new, empty one. */
export const storeContract = (name: string, open: Open): void => {
  describe(name, () => {
    keptContract(open)
    listedContract(open)
    seenContract(open)
    contactsContract(open)
    besideContract(open)
    changesContract(open)
    versionsContract(open)
  })
}
