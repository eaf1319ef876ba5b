import type { RawDossier } from '../core/dossier/schema.ts'
import { effectOf } from '../core/mail/replies/effects/effect.ts'
import type { Effect } from '../core/mail/replies/effects/effect-facts.ts'
import type { Incoming } from '../core/mail/replies/incoming.ts'
import type { Invitation, MailReading } from '../core/mail/replies/reading.ts'

/** A dossier that knows Bob, for whom mail comes in. */
export const raw: RawDossier = {
  ...{ afterword: 1, me: { name: 'Ann Lowe', email: 'ann@lab.test' } },
  opportunity: { role: 'Lead', company: { name: 'Mill & Marsh' } },
  people: { bob: { name: 'Bob Tran', email: 'bob@mill.example' } },
}
/** A mail by Bob of 18 November 2026, read as said. */
export const mail = (
  kind: MailReading['kind'],
  more: Partial<MailReading> = {},
  own: Partial<Incoming> = {},
): Incoming => ({
  ...{
    id: 'abc',
    mailbox: 'ann@lab.test',
    at: '2026-11-18T10:00:00.000Z',
    subject: 'Re',
    state: 'new',
    recorded: false,
  },
  ...{ from: { name: 'Bob', address: 'bob@mill.example' }, opportunity: 'mill', person: 'bob' },
  reading: { ...{ kind, because: '', refersTo: [], failed: [], ownText: 'Hello' }, ...more },
  ...own,
})
const around = { own: ['ann@lab.test'], zone: 'Europe/London' }
/** What it does to the facts. */
export const effect = (one: Incoming, of = raw, newest?: number): Effect =>
  effectOf(one, of, { ...around, newest: newest === undefined ? undefined : { sequence: newest } })
/** An invitation by Bob to the final round, a week later. */
export const invitation = (more: Partial<Invitation> = {}): Invitation => ({
  ...{ method: 'REQUEST', uid: 'u1', sequence: 0, summary: 'Final round with the team' },
  ...{ starts: '2026-11-25T14:00:00+00:00[Europe/London]', ends: '2026-11-25T15:00:00+00:00[Europe/London]' },
  organizer: { name: 'Bob Tran', address: 'bob@mill.example' },
  attendees: [
    { name: 'Ann', address: 'ANN@lab.test' },
    { name: 'Seán Ó Briain', address: 'sean@mill.example' },
    { name: 'Room 4', address: 'room4@mill.example' },
  ],
  ...more,
})
