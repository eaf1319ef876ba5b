import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Desk } from '../../actions/action.ts'
import { timesIn } from '../../calendar/times-in.ts'
import type { Found } from '../../core/mail/mailbox/door.ts'
import { reader } from '../../files/read.ts'
import { mailDoor } from '../../mail/door.ts'
import { openStore } from '../../store/sqlite/open.ts'
import { withoutStore } from '../no-store.ts'
import { mailboxesFor } from './mailboxes.ts'

export interface MailHouse {
  /** The data folder: the database, and the mailboxes as they are kept. */
  readonly data: string
  /** Outside it. */
  readonly keyFile: string
  /** What the name servers of the test tell. */
  found: Found
  /** A desk whose person answers with this password, if one is there to ask. */
  readonly desk: (password?: string) => Desk
  readonly remove: () => Promise<void>
}

/** A data folder, a key file beside it, a real store and a real door to mail. */
export const mailHouse = (): MailHouse => {
  const folder = mkdtempSync(join(tmpdir(), 'afterword-mail-'))
  const data = join(folder, 'data')
  const keyFile = join(folder, 'config', 'mail.key')
  const migrations = join(import.meta.dirname, '..', '..', 'store', 'sqlite', 'migrations')
  const store = openStore({ path: join(data, 'afterword.db'), migrations })
  const asked = mailDoor({
    mailboxes: mailboxesFor(join(data, 'mailboxes.json')),
    keyFile,
    now: () => Temporal.Now.instant(),
  })
  const house: MailHouse = {
    found: {},
    data,
    keyFile,
    desk: (password) => ({
      ...withoutStore,
      now: Temporal.ZonedDateTime.from('2026-11-20T12:00[UTC]'),
      read: reader(process.stdin),
      times: async () => timesIn,
      holidays: async () => ({}),
      store: async () => store,
      // No test asks the name servers of the world.
      mail: { ...asked, discover: async () => house.found },
      ...(password === undefined ? {} : { secret: async () => password, yes: 'shown' }),
    }),
    remove: async () => {
      if (store.ok) await store.value.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
  return house
}
