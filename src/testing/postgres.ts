import { spawn } from 'node:child_process'
import { chmodSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'

/** A private PostgreSQL on 127.0.0.1, in a folder and on a port of its own. */
export interface PostgresServer {
  readonly port: number
  /** The folder of everything of its, logs included; gone after `stop`. */
  readonly dir: string
  /** The address of a database there. */
  readonly url: (database?: string) => string
  /** A new, empty database; gives its address. */
  readonly database: () => Promise<string>
  /** What this statement answers, asked in this database. */
  readonly ask: (sql: string, database?: string) => Promise<readonly Record<string, unknown>[]>
  /** It ends at once, as when the power goes. */
  readonly crash: () => Promise<void>
  /** It runs again after a crash, where it was. */
  readonly start: () => Promise<void>
  readonly stop: () => Promise<void>
}

/** Where Debian keeps the programs of each version, or wherever they are found. */
const postgresPrograms = (): string => {
  const debian = '/usr/lib/postgresql'
  const versions = existsSync(debian)
    ? readdirSync(debian).sort((one, other) => Number(other) - Number(one))
    : []
  const places = [...versions.map((version) => join(debian, version, 'bin')), '/usr/local/bin', '/usr/bin']
  const found = places.find((place) =>
    ['postgres', 'initdb', 'pg_isready'].every((name) => existsSync(join(place, name))),
  )
  if (found === undefined)
    throw new Error('The tests of PostgreSQL need it. On Debian: apt-get install postgresql')
  return found
}

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const place = server.address()
      server.close(() => resolve(typeof place === 'object' && place !== null ? place.port : 0))
    })
  })

interface Running {
  readonly pid: number
  readonly end: () => Promise<void>
}

interface Wanted {
  readonly settings: readonly string[]
  /** The port of the server that it is to follow. */
  readonly standbyOf?: number
}

const running = (dir: string, port: number, { settings, standbyOf }: Wanted): Promise<Running> =>
  new Promise((resolve, reject) => {
    const script = join(import.meta.dirname, 'postgres.sh')
    // In a process group of its own, so that Ctrl-C reaches it as the end of its input.
    const child = spawn('bash', [script, dir, String(port), postgresPrograms(), ...settings], {
      stdio: ['pipe', 'pipe', 'pipe'],
      detached: true,
      env: { ...process.env, ...(standbyOf === undefined ? {} : { STANDBY_OF: String(standbyOf) }) },
    })
    let said = ''
    const ended = new Promise<void>((gone) => child.once('exit', () => gone()))
    child.stderr.on('data', (chunk) => {
      said += String(chunk)
    })
    child.once('exit', () => reject(new Error(`PostgreSQL did not start:\n${said}`)))
    child.stdout.once('data', (pid) =>
      resolve({
        pid: Number(pid),
        end: async () => {
          child.stdin.end()
          await ended
        },
      }),
    )
  })

/** Starts one in about two seconds. It does not wait for the disk, unless a setting says so. Stops with `stop`, or when this process ends. */
export const startPostgres = async (
  wanted: Wanted = { settings: ['fsync=off'] },
): Promise<PostgresServer> => {
  const folder = mkdtempSync(join(tmpdir(), 'afterword-postgres-'))
  chmodSync(folder, 0o755)
  const port = await freePort()
  let now = await running(folder, port, wanted)
  let count = 0
  const url = (database = 'postgres') => `postgres://afterword@127.0.0.1:${port}/${database}`
  const ask: PostgresServer['ask'] = async (sql, database) => {
    const client = new pg.Client({ connectionString: url(database) })
    await client.connect()
    try {
      return (await client.query<Record<string, unknown>>(sql)).rows
    } finally {
      await client.end()
    }
  }
  return {
    ...{ port, dir: folder, url, ask },
    database: async () => {
      count += 1
      await ask(`create database search_${count}`)
      return url(`search_${count}`)
    },
    crash: async () => {
      process.kill(now.pid, 'SIGQUIT')
      await now.end()
    },
    start: async () => {
      now = await running(folder, port, wanted)
    },
    stop: async () => {
      await now.end()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
