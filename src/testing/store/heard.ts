import type { LogEvent } from 'kysely'

/** A statement as a store made it. */
export interface Heard {
  readonly sql: string
  readonly parameters: readonly unknown[]
}

/** Hears every statement of a store, and keeps each kind of them as it was the first time. */
export const hearing = (): {
  readonly log: (event: LogEvent) => void
  readonly kinds: () => readonly Heard[]
} => {
  const heard = new Map<string, Heard>()
  return {
    log: ({ query: { sql, parameters } }) => {
      // However many are asked for or put in at once, it is one kind of statement.
      const kind = sql.replace(/(?:\(?(?:\?|\$\d+)\)?, )+(?:\?|\$\d+)/g, '?')
      if (!heard.has(kind)) heard.set(kind, { sql, parameters })
    },
    kinds: () => [...heard.values()],
  }
}
