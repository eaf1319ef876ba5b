import type { Kysely } from 'kysely'
import type { AgendaSettings } from '../core/agenda/agendas.ts'
import type { Before, Erasure } from '../core/keep/keep.ts'
import { wordsNaming } from '../core/keep/naming.ts'
import { eraseContacts } from './contacts.ts'
import { forgetAnswers } from './once-asked.ts'
import type { Tables } from './tables.ts'

type Db = Kysely<Tables>

/** Deeds on several opportunities or none have no opportunity of their own; what they put back names them all the same. */
const deedsOn = async (db: Db, account: string, { ids, person }: Erasure): Promise<readonly string[]> => {
  const rows = await db
    .selectFrom('change')
    .select(['id', 'opportunity_id', 'before'])
    .where('account_id', '=', account)
    .where((where) =>
      where.or([where('opportunity_id', 'in', [...ids]), where('opportunity_id', 'is', null)]),
    )
    .execute()
  const words = person ? wordsNaming(person) : []
  const mentions = (text: string) => {
    const { opportunities = [], contacts = [] } = JSON.parse(text) as Partial<Before>
    const known = contacts.length > 0 ? JSON.stringify(contacts).toLowerCase() : ''
    return opportunities.some(({ id }) => ids.includes(id)) || words.some((word) => known.includes(word))
  }
  return rows
    .filter(({ opportunity_id, before }) => opportunity_id !== null || mentions(before))
    .map(({ id }) => id)
}

/** The text of a message as it lies there, its encoded parts read too: enough to know whether it names someone. */
const textOf = (bytes: Uint8Array): string => {
  const plain = Buffer.from(bytes).toString('utf8')
  const unfolded = plain.replace(/=\r?\n/g, '').replace(/=([0-9A-F]{2})/g, (_, code) => `%${code}`)
  const quoted = /%[0-9A-F]{2}/.test(unfolded)
    ? Buffer.from(
        unfolded.replace(/%([0-9A-F]{2})/g, (_, code) => String.fromCharCode(Number.parseInt(code, 16))),
        'latin1',
      ).toString('utf8')
    : ''
  const packed = plain
    .split(/\r?\n\r?\n/)
    .filter((part) => /^[A-Za-z0-9+/\r\n]+={0,2}$/.test(part.trimEnd()))
    .map((part) => Buffer.from(part, 'base64').toString('utf8'))
  return [plain, quoted, ...packed].join('\n').toLowerCase()
}

interface Wanted {
  readonly id: string
  readonly words: readonly string[]
}

const outgoingOf = async (db: Db, account: string, opportunity: string, person: Wanted | undefined) => {
  const ids = await db
    .selectFrom('outgoing')
    .select(['id', 'person', 'recipients'])
    .where('account_id', '=', account)
    .where('opportunity_id', '=', opportunity)
    .execute()
  const going: string[] = []
  for (const row of ids) {
    if (!person || row.person.split('+').includes(person.id)) going.push(row.id)
    else {
      // One at a time: a message may weigh megabytes.
      const whole = await db
        .selectFrom('outgoing_bytes')
        .select('bytes')
        .where('account_id', '=', account)
        .where('id', '=', row.id)
        .executeTakeFirst()
      const text = `${row.recipients.toLowerCase()}\n${whole ? textOf(whole.bytes) : ''}`
      if (person.words.some((word) => text.includes(word))) going.push(row.id)
    }
  }
  return going
}

const incomingOf = async (db: Db, account: string, opportunity: string, person: Wanted | undefined) => {
  const rows = await db
    .selectFrom('incoming')
    .select(['id', 'person', 'sender', 'subject', 'body'])
    .where('account_id', '=', account)
    .where('opportunity_id', '=', opportunity)
    .execute()
  return rows
    .filter((row) => {
      if (!person || row.person === person.id) return true
      const text = `${row.sender}\n${row.subject}\n${row.body}`.toLowerCase()
      return person.words.some((word) => text.includes(word))
    })
    .map(({ id }) => id)
}

/** A reminder of a step bears the ids of whom the step is for, behind the last stroke of its own. */
const remindedOf = async (db: Db, account: string, opportunity: string, person: Wanted | undefined) => {
  const rows = await db
    .selectFrom('reminded')
    .select('id')
    .where('account_id', '=', account)
    .where('opportunity_id', '=', opportunity)
    .execute()
  return rows.filter(({ id }) => !person || id.split(/[/+]/).includes(person.id)).map(({ id }) => id)
}

/** Entries of a calendar that wait for a yes may name anyone: all of them go, and are found again where they still stand there. */
const forgetFound = async (db: Db, account: string): Promise<void> => {
  const row = await db
    .selectFrom('agenda')
    .select('body')
    .where('account_id', '=', account)
    .executeTakeFirst()
  if (!row) return
  const { calendar, ...rest } = JSON.parse(row.body) as AgendaSettings
  if (!calendar) return
  const { mark: _mark, known: _known, ...kept } = calendar
  const body = JSON.stringify({ ...rest, calendar: { ...kept, found: [] } })
  await db.updateTable('agenda').set({ body }).where('account_id', '=', account).execute()
}

const remove = async (
  db: Db,
  table: 'change' | 'outgoing' | 'incoming' | 'reminded',
  account: string,
  ids: readonly string[],
): Promise<void> => {
  for (let at = 0; at < ids.length; at += 500)
    await db
      .deleteFrom(table)
      .where('account_id', '=', account)
      .where('id', 'in', ids.slice(at, at + 500))
      .execute()
}

/**
 * What stands in the history and among the mail of these opportunities; of one person only where one is named, and then every mail
 * that names them. The history of such an opportunity goes as a whole, since any line of it may hold what is erased.
 */
export const eraseTraces = async (db: Db, account: string, erasure: Erasure): Promise<readonly string[]> => {
  const { ids, person } = erasure
  await remove(db, 'change', account, await deedsOn(db, account, erasure))
  await forgetFound(db, account)
  await forgetAnswers(db, account)
  if (person) await eraseContacts(db, account, person)
  const messages: string[] = []
  for (const id of ids) {
    const wanted = person && {
      id: person.ids.get(id) ?? '',
      words: wordsNaming(person),
    }
    const going = await outgoingOf(db, account, id, wanted)
    await remove(db, 'outgoing', account, going)
    messages.push(...going)
    await remove(db, 'incoming', account, await incomingOf(db, account, id, wanted))
    await remove(db, 'reminded', account, await remindedOf(db, account, id, wanted))
  }
  return messages
}

/** Everything of an account, itself included: all else hangs on it. */
export const eraseAccount = async (db: Db, account: string): Promise<readonly string[]> => {
  const messages = await db.selectFrom('outgoing').select('id').where('account_id', '=', account).execute()
  await db.deleteFrom('lease').where('account_id', '=', account).execute()
  await db.deleteFrom('account').where('account_id', '=', account).execute()
  return messages.map(({ id }) => id)
}
