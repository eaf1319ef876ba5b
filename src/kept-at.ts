import { join } from 'node:path'
import type { Desk } from './actions/action.ts'
import { type Outcome, unavailable } from './core/outcome.ts'
import { closeUp } from './files/private.ts'

type Copies = NonNullable<Desk['copies']>

/** Where everything is kept, and what can be done with all of it at once. */
interface KeptAt {
  /** Opened when first asked for; one that could not be is tried anew. */
  readonly store: Desk['store']
  /** Closes what was opened, if anything was. */
  readonly close: () => Promise<void>
  readonly copies: Omit<Copies, 'restore'> & Required<Pick<Copies, 'restore'>>
  /** It is a database that somebody keeps: what is to be said of its place and its copies. */
  readonly elsewhere?: string
  /** Absent where there is no database to move into or out of. */
  readonly moving?: Desk['moving']
}

const once = (open: Desk['store']): Pick<KeptAt, 'store' | 'close'> => {
  let opened: ReturnType<Desk['store']> | undefined
  return {
    close: async () => {
      const outcome = await opened
      if (outcome?.ok) await outcome.value.close()
    },
    store: () => {
      opened ??= open().then((outcome) => {
        if (!outcome.ok) opened = undefined
        return outcome
      })
      return opened
    },
  }
}

const inFile = (data: string, home: string): KeptAt => {
  const path = join(data, 'afterword.db')
  const migrations = join(home, 'dist', 'migrations')
  return {
    ...once(async () => {
      const { openStore } = await import('./store/sqlite/open.ts')
      closeUp(data)
      return openStore({ path, migrations })
    }),
    copies: {
      all: async () => (await import('./store/sqlite/copies.ts')).copiesOf(path),
      make: async (day, again) => (await import('./store/sqlite/copies.ts')).copyOf(path, day, again),
      restore: async (file, day) =>
        (await import('./store/sqlite/restore.ts')).putBack(file, { path, migrations, day }),
    },
  }
}

const movingBetween = (url: string, data: string, home: string): NonNullable<Desk['moving']> => {
  const between = (back: boolean, day = '') => ({
    file: { path: join(data, 'afterword.db'), migrations: join(home, 'dist', 'migrations'), day },
    database: { url, migrations: join(home, 'dist', 'migrations-postgres') },
    back,
  })
  return {
    ahead: async (back) => (await import('./store/move/move.ts')).ahead(between(back)),
    move: async (back, day) => (await import('./store/move/move.ts')).move(between(back, day)),
  }
}

const inDatabase = (url: string, data: string, home: string): KeptAt => {
  const elsewhere =
    'Everything lies in a PostgreSQL database here. Whoever keeps that database makes its copies with pg_dump and puts them back with pg_restore; Afterword makes none of its own there.'
  const refuse = async (): Promise<Outcome<never>> => unavailable({ message: elsewhere })
  return {
    ...once(async () =>
      (await import('./store/postgres/open.ts')).openStore({
        url,
        migrations: join(home, 'dist', 'migrations-postgres'),
      }),
    ),
    copies: { all: async () => [], make: refuse, restore: refuse },
    elsewhere,
    moving: movingBetween(url, data, home),
  }
}

/** A file in the data folder, or the database whose address is given. */
export const keptAt = ({
  url,
  data,
  home,
}: {
  readonly url: string | undefined
  readonly data: string
  readonly home: string
}): KeptAt => (url === undefined ? inFile(data, home) : inDatabase(url, data, home))
