import type { Tables } from '../tables.ts'

export interface MovedTable {
  readonly name: keyof Tables
  /** What makes a row of it the one it is. */
  readonly key: readonly string[]
  /** So many rows are read and written at once. */
  readonly atOnce: number
}

const own = (name: keyof Tables, key: readonly string[], atOnce = 400): MovedTable => ({
  ...{ name, key: ['account_id', ...key], atOnce },
})

/** Every table, each after those it hangs on. A row of some may weigh megabytes. */
export const movedTables: readonly MovedTable[] = [
  own('account', []),
  own('opportunity', ['id']),
  own('fact', ['opportunity_id', 'kind', 'id']),
  own('change', ['id'], 100),
  own('contact', ['id']),
  own('chosen_columns', ['headings']),
  own('mailbox', ['id']),
  own('sealed', ['mailbox_id', 'field']),
  own('checkpoint', ['mailbox_id', 'folder']),
  own('outgoing', ['id']),
  own('outgoing_bytes', ['id'], 10),
  own('incoming', ['id']),
  own('agenda', []),
  own('agenda_entry', ['uid']),
  own('agenda_placed', ['calendar', 'uid']),
  own('reminders', []),
  own('reminder_browser', ['id']),
  own('reminded', ['id', 'way']),
  own('program', ['id']),
  own('program_request', ['program_id', 'request']),
  own('hook', ['id']),
]
