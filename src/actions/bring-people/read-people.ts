import type { KnownContact, PeopleFile, PersonTold } from '../../core/contacts/contact.ts'
import type { Proposal } from '../../core/contacts/proposal.ts'
import { proposer } from '../../core/contacts/proposals.ts'
import { entryOf } from '../../core/contacts/rows.ts'
import type { Store } from '../../core/keep/keep.ts'
import { done, type Outcome, refused } from '../../core/outcome.ts'
import { kindsOf, type ShownTable } from './columns-of.ts'
import type { PeopleAsked } from './people-input.ts'
import { type PeopleNeeds, peopleSource } from './people-source.ts'
import { firmsOf, targetOf, thereOf } from './there.ts'

const shownRows = 3

interface Entries {
  readonly entries: readonly PersonTold[]
  readonly complaints: readonly string[]
  readonly table?: ShownTable
}

const entriesOf = async (
  file: PeopleFile,
  { column }: PeopleAsked,
  store: Store,
  account: string,
): Promise<Outcome<Entries>> => {
  if (file.is === 'cards') return done(file)
  const known = await kindsOf(file, column, store, account)
  if (!known.ok) return known
  const { kinds } = known.value
  const { headings, before, complaints } = file
  return done({
    entries: file.rows.map((row) => entryOf(row, kinds, headings)),
    complaints,
    table: {
      headings,
      before,
      ...known.value,
      first: file.rows.slice(0, shownRows).map(({ cells }) => cells),
    },
  })
}

export interface PeopleRead {
  readonly all: readonly Proposal[]
  /** Whoever is left out and why, each with its place. */
  readonly out: readonly string[]
  readonly table?: ShownTable
  /** Those who are known without an opportunity, as they stand. */
  readonly contacts: readonly KnownContact[]
  readonly is: PeopleFile['is']
  /** As it was read. */
  readonly bytes: Uint8Array
}

/** So many are looked at before others have their turn, and progress is told. */
const atOnce = 500

/** Who is in a file, and what would become of each; nothing is kept. */
export const readPeople = async (asked: PeopleAsked, desk: PeopleNeeds): Promise<Outcome<PeopleRead>> => {
  const source = await peopleSource(asked, desk)
  if (!source.ok) return source
  const { bytes } = source.value
  // Nothing but what cannot be read: each of it is named.
  const none = bytes.length === 0 && source.value.complaints.length > 0
  const file = none
    ? done<PeopleFile>({ is: 'cards', entries: [], complaints: [] })
    : await desk.people.read(bytes)
  if (!file.ok) return refused(...file.problems.map((problem) => ({ ...problem, field: 'file' })))
  const store = await desk.store()
  if (!store.ok) return store
  const [read, placed, contacts, firms, to] = await Promise.all([
    entriesOf(file.value, asked, store.value, desk.account),
    store.value.people(desk.account),
    store.value.contacts.all(desk.account),
    firmsOf(store.value, desk.account),
    targetOf(asked.to, store.value, desk.account),
  ])
  if (!read.ok) return read
  if (!placed.ok) return placed
  if (!contacts.ok) return contacts
  if (!firms.ok) return firms
  if (!to.ok) return to
  const own = placed.value.filter(({ example, opportunity }) => !example || opportunity === asked.to)
  const propose = proposer([...own.map(thereOf), ...contacts.value], firms.value, to.value)
  const { entries, complaints, table } = read.value
  const all: Proposal[] = []
  const out: string[] = [...source.value.complaints, ...complaints]
  for (const [at, entry] of entries.entries()) {
    const proposal = propose(entry)
    if (typeof proposal === 'string') out.push(proposal)
    else all.push(proposal)
    if ((at + 1) % atOnce === 0) {
      desk.people.progress?.(at + 1, entries.length)
      await new Promise((resolve) => setImmediate(resolve))
    }
  }
  desk.people.progress?.(entries.length, entries.length)
  return done({ is: file.value.is, bytes, all, out, contacts: contacts.value, ...(table ? { table } : {}) })
}
