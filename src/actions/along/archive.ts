import { z } from 'zod'
import { type AlongBooks, type AlongMessage, archiveOf } from '../../core/keep/along/archive.ts'
import { done, type Outcome, refused } from '../../core/outcome.ts'
import { stamp } from '../../core/time/stamp.ts'
import type { Desk, Looking } from '../action.ts'
import { calendarText } from '../agenda/file.ts'
import { everyonesCards } from '../bring-people/people-cards.ts'
import { defineAction } from '../define.ts'
import { ownKept } from '../kept.ts'

const input = z.object({
  file: z
    .string()
    .optional()
    .describe('The archive to write, such as my-search.zip')
    .meta({ positional: true, value: 'FILE' }),
  force: z.boolean().default(false).describe('Write over a file that is there'),
})

export interface Archived {
  readonly file?: string
  readonly opportunities: number
  readonly messages: number
  readonly bytes: Uint8Array
}

const page = 200

/** What was approved here, whole, one after the other. */
const messagesOf = async (desk: Looking): Promise<Outcome<readonly AlongMessage[]>> => {
  const store = await desk.store()
  if (!store.ok) return store
  const { post } = store.value
  const all: AlongMessage[] = []
  for (let offset = 0; ; offset += page) {
    const rows = await post.outgoing(desk.account, { limit: page, offset, order: 'pressing' })
    if (!rows.ok) return rows
    for (const { id, sentAt, approvedAt } of rows.value) {
      const whole = await post.one(desk.account, id)
      if (!whole.ok) return whole
      if (whole.value) all.push({ id, at: sentAt ?? approvedAt, bytes: whole.value.bytes })
    }
    if (rows.value.length < page) return done(all)
  }
}

/** People and calendar for other programs; where there are none there is no file of them. */
const booksOf = async (desk: Desk): Promise<Outcome<AlongBooks>> => {
  const cards = await everyonesCards(desk, {})
  if (!cards.ok && cards.code !== 'not-now') return cards
  const calendar = desk.writeCalendar ? await calendarText(desk) : undefined
  if (calendar && !calendar.ok) return calendar
  return done({
    ...(cards.ok ? { cards: cards.value.text } : {}),
    ...(calendar && calendar.value.entries > 0 ? { calendar: calendar.value.text } : {}),
  })
}

export const archiveAction = defineAction<typeof input, Archived, Desk>({
  name: 'archive',
  says: 'Take everything along in one archive: opportunities as files and tables, people as cards, the calendar, messages as mail; “import” reads it again',
  more: 'The example search and the passwords of mailboxes stay out.',
  examples: [
    ['afterword archive my-search.zip', 'then, on another machine:  afterword import my-search.zip'],
  ],
  readOnly: true,
  asksPerson: false,
  input,
  output: z.strictObject({
    ...{ file: z.string().optional(), opportunities: z.number().int(), messages: z.number().int() },
  }),
  json: ({ bytes: _bytes, ...told }) => told,
  run: async ({ file, force }, desk) => {
    if (!desk.zipped) return refused({ message: 'No archive can be made here.' })
    const store = await desk.store()
    if (!store.ok) return store
    const contacts = await store.value.contacts.all(desk.account)
    if (!contacts.ok) return contacts
    const kept = await ownKept(desk)
    const alone = !kept.ok && kept.code === 'not-now' && contacts.value.length > 0
    if (!kept.ok && !alone) return kept
    const own = kept.ok ? kept.value : []
    const messages = await messagesOf(desk)
    if (!messages.ok) return messages
    const books = await booksOf(desk)
    if (!books.ok) return books
    const along = { ...books.value, contacts: contacts.value }
    const bytes = await desk.zipped(archiveOf(own, messages.value, stamp(desk.now), along))
    if (!bytes.ok) return bytes
    const made = { opportunities: own.length, messages: messages.value.length, bytes: bytes.value }
    if (file === undefined)
      return desk.write
        ? refused({ field: 'file', message: 'name the file to write, such as my-search.zip.' })
        : done(made)
    if (!desk.write) return refused({ message: 'No file may be written from here; take it from Settings.' })
    const written = await desk.write(file, bytes.value, force)
    return written.ok ? done({ ...made, file }) : written
  },
})
