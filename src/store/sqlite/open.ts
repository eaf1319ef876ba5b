import { rmSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import type { KyselyConfig } from 'kysely'
import type { Store } from '../../core/keep/keep.ts'
import { done, type Outcome, unavailable } from '../../core/outcome.ts'
import { storeOver } from '../store.ts'
import { kyselyOver } from './driver.ts'
import { begin } from './found.ts'
import { migrate } from './migrate.ts'
import { isMovedAway, movedAwaySays } from './moved.ts'
import { troubleOf } from './trouble.ts'

interface Place {
  /** The database file; its folder is made if missing, for this user alone. */
  readonly path: string
  /** The folder of numbered .sql files. */
  readonly migrations: string
  /** How long to wait for another process's write, in milliseconds. */
  readonly patience?: number
  /** At most so many pages of 4 KB: for a quota, and to try what a full disk does. */
  readonly pages?: number
  /** Hears every statement. */
  readonly log?: KyselyConfig['log']
}

/** Free pages and the log keep what was deleted until they are written anew; our own copies keep it for good. */
const scrubbing = (file: DatabaseSync, path: string) => () => {
  file.exec('vacuum; pragma wal_checkpoint(truncate)')
  rmSync(join(dirname(path), 'backups'), { recursive: true, force: true })
}

/**
 * Opens the store, or says in one sentence why not. WAL, so that the web page and the command line read and write at once;
 * `synchronous=FULL`, so that what was answered with yes survives a power cut.
 */
export const openStore = ({ path, migrations, patience = 5000, pages, log }: Place): Outcome<Store> => {
  let file: DatabaseSync | undefined
  try {
    const begun = begin(path, (fresh) => migrate(fresh, path, migrations))
    if (!begun.ok) return begun
    file = new DatabaseSync(resolve(path), {
      timeout: patience,
      enableForeignKeyConstraints: true,
      defensive: true,
    })
    file.exec('pragma journal_mode = wal; pragma synchronous = full; pragma cache_size = -4000;')
    if (pages !== undefined) file.exec(`pragma max_page_count = ${Math.trunc(pages)}`)
    const migrated = migrate(file, path, migrations)
    if (!migrated.ok) {
      file.close()
      return migrated
    }
    if (isMovedAway(file)) {
      file.close()
      return unavailable({ file: path, message: movedAwaySays })
    }
    return done(
      storeOver(kyselyOver(file, log), {
        troubleOf: (error) => troubleOf(error, path),
        scrub: scrubbing(file, path),
      }),
    )
  } catch (error) {
    file?.close()
    return troubleOf(error, path)
  }
}
