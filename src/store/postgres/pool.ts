import pg from 'pg'
import { hostsOf } from './hosts.ts'
import { values } from './values.ts'

/** So many lines to a server at once, and so long is waited for one, in milliseconds. */
const [most, patience] = [10, 10_000]

/** The server answers and takes no changes: it stands by for another one. */
export class StandsBy extends Error {}

/** What one of our own sessions is called, so that others can be told who is at work. */
const sessionName = 'afterword'

const poolAt = (connectionString: string): pg.Pool => {
  const pool = new pg.Pool({
    ...{ connectionString, max: most, connectionTimeoutMillis: patience, types: values },
    ...{ keepAlive: true, application_name: sessionName },
    verify: (client, told) => {
      client.query<{ transaction_read_only: string }>('show transaction_read_only').then(
        ({ rows }) => told(rows[0]?.transaction_read_only === 'on' ? new StandsBy() : undefined),
        (error: Error) => told(error),
      )
    },
  })
  // A line that breaks while nobody asks anything is replaced with the next question.
  pool.on('error', () => undefined)
  pool.on('connect', (client) => void client.on('error', () => undefined))
  return pool
}

interface Pool {
  readonly connect: () => Promise<pg.PoolClient>
  /** More than once does no harm. */
  readonly end: () => Promise<void>
}

/**
 * Lines to whichever of the servers takes changes. Where the one that did so is gone, the others are asked, and so by the next
 * question: nothing has to be started anew.
 */
export const poolOver = (url: string): Pool => {
  const pools = hostsOf(url).map(poolAt)
  let first = 0
  const connect = async (): Promise<pg.PoolClient> => {
    let trouble: unknown
    for (let tried = 0; tried < pools.length; tried += 1) {
      const place = (first + tried) % pools.length
      try {
        const client = await pools[place]?.connect()
        if (!client) continue
        first = place
        return client
      } catch (error) {
        // That one is away says less than that another does not let us in.
        if (trouble === undefined || !(error instanceof StandsBy)) trouble = error
      }
    }
    throw trouble
  }
  return {
    connect,
    end: async () => {
      await Promise.all(pools.filter(({ ending }) => !ending).map((pool) => pool.end()))
    },
  }
}
