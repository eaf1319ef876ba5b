import type { PlacedEntry } from '../core/agenda/placed.ts'
import type { SendState } from '../core/mail/outbox/outgoing.ts'
import type { ProgramScope } from '../core/programs/program.ts'
import type { ReminderWay } from '../core/remind/reminders.ts'
import type { ToldOf } from '../core/remind/reminding.ts'

/** The tables as Kysely sees them; migrations/ says what they are for. */
export interface Tables {
  account: { account_id: string; me: string | null; version: number; created_at: string }
  opportunity: {
    account_id: string
    id: string
    role: string
    company: string
    status: string
    example: number
    version: number
    next_due_at: string | null
    created_at: string
    updated_at: string
  }
  fact: {
    account_id: string
    opportunity_id: string
    kind: string
    id: string
    owner: string | null
    position: number
    address: string | null
    name: string | null
    words: string | null
    at: string | null
    same: string | null
    body: string
  }
  change: {
    account_id: string
    id: string
    opportunity_id: string | null
    at: string
    by: string
    door: string
    says: string
    before: string
    undoes: string | null
    undone_by: string | null
  }
  contact: { account_id: string; id: string; name: string; address: string | null; body: string }
  chosen_columns: { account_id: string; headings: string; kinds: string }
  mailbox: { account_id: string; id: string; address: string; body: string; connected_at: string }
  sealed: { account_id: string; mailbox_id: string; field: string; bytes: Uint8Array }
  outgoing: {
    account_id: string
    id: string
    opportunity_id: string
    step: string
    person: string
    mailbox_id: string
    message_id: string
    sender: string
    recipients: string
    size: number
    approved_at: string
    approved_by: string
    send_at: string
    not_after: string
    state: SendState
    fence: number
    owner: string | null
    ever_dot: number
    attempts: number
    resent: number
    next_at: string
    mark: string | null
    response: string | null
    server_message_id: string | null
    trouble: string | null
    sent_at: string | null
    recorded: number
    filed: number
    insisted: number
    updated_at: string
  }
  outgoing_bytes: { account_id: string; id: string; bytes: Uint8Array }
  incoming: {
    account_id: string
    id: string
    mailbox_id: string
    message_id: string | null
    at: string
    sender: string
    subject: string
    kind: string
    body: string
    opportunity_id: string | null
    person: string | null
    outgoing_id: string | null
    state: 'new' | 'settled' | 'set-aside'
    recorded: number
    trouble: string | null
  }
  checkpoint: {
    account_id: string
    mailbox_id: string
    folder: string
    uid_validity: string
    last_uid: number
    modseq: string | null
  }
  lease: { account_id: string; owner: string; until: string }
  worker: { id: string; until: string }
  agenda: { account_id: string; body: string }
  agenda_entry: {
    account_id: string
    uid: string
    is_what: 'event' | 'to-do'
    starts: string
    ends: string
    mark: string
    sequence: number
    changed_at: string
    gone: number
  }
  agenda_placed: {
    account_id: string
    calendar: string
    uid: string
    mark: string
    etag: string | null
    word: NonNullable<PlacedEntry['word']> | null
  }
  reminders: { account_id: string; body: string }
  reminder_browser: { account_id: string; id: string; endpoint: string; body: string }
  reminded: {
    account_id: string
    id: string
    way: ReminderWay
    opportunity_id: string | null
    day: string
    slot: number
    at: string
    state: ToldOf['state']
    tries: number
    next_at: string | null
    trouble: string | null
  }
  program: {
    account_id: string
    id: string
    name: string
    may: ProgramScope
    hash: string
    created_at: string
    until: string | null
    used_at: string | null
  }
  program_request: {
    account_id: string
    program_id: string
    request: string
    mark: string
    at: string
    status: number | null
    answer: string | null
  }
  hook: {
    account_id: string
    id: string
    address: string
    secret: string
    created_at: string
    told_to: string
    tries: number
    next_at: string
    trouble: string | null
  }
}
