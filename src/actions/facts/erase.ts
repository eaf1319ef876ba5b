import { z } from 'zod'
import { samePerson } from '../../core/dossier/same-person.ts'
import { erasedFrom } from '../../core/keep/erased.ts'
import { wordsNaming } from '../../core/keep/naming.ts'
import { done, goneSays, notFound, type Outcome, refused } from '../../core/outcome.ts'
import { stamp } from '../../core/time/stamp.ts'
import type { Changing, Desk, Looking, Opening } from '../action.ts'
import { settledRaw, writeFor } from '../change.ts'
import { defineAction } from '../define.ts'
import { type Held, heldBy, heldOf } from '../kept.ts'
import { erasedOutput } from '../outputs.ts'
import { everyPage } from '../post/every-page.ts'

const input = z.object({
  what: z
    .enum(['person', 'opportunity', 'everything'])
    .describe('Someone, an opportunity with all that belongs to it, or everything')
    .meta({ positional: true, value: 'WHAT' }),
  opportunity: z
    .string()
    .optional()
    .describe('The opportunity, by its id')
    .meta({ positional: true, value: 'OPPORTUNITY' }),
  person: z
    .string()
    .optional()
    .describe('Someone in it, by id; they go from every opportunity they are met in')
    .meta({ positional: true, value: 'PERSON' }),
  confirm: z
    .string()
    .optional()
    .describe('The name of what shall go, typed out: the person’s, the company’s, or the word everything')
    .meta({ value: 'NAME' }),
})

export interface Erased {
  readonly says: string
  /** The opportunities in which free text still names someone who was erased. */
  readonly named: readonly string[]
}

/** What is typed out must be the name, whatever the case and the spaces. */
const confirmed = (typed: string | undefined, name: string, what: string): Outcome<undefined> => {
  const plain = (text: string) => text.trim().replace(/\s+/g, ' ').toLowerCase()
  return typed !== undefined && plain(typed) === plain(name)
    ? done(undefined)
    : refused({
        message: `${what} This cannot be taken back, and no copy of ours is left. To go on, type the name: “${name}”.`,
      })
}

const deedAt = (desk: Changing, says: string) => ({ at: stamp(desk.now), by: desk.by, door: desk.door, says })

/** Whoever shares the address, or the name where there is none, in any opportunity. */
const everywhere = async (
  who: Held,
  id: string,
  desk: Looking,
): Promise<Outcome<readonly [Held, string][]>> => {
  const person = who.kept.raw.people?.[id]
  const store = await desk.store()
  if (!store.ok) return store
  const all = await store.value.summaries(desk.account, { limit: 1_000_000 })
  if (!all.ok) return all
  const loaded = await store.value.load(
    desk.account,
    all.value.map((each) => each.id),
  )
  if (!loaded.ok) return loaded
  return done(
    loaded.value.flatMap((kept) => {
      const known = Object.entries(kept.raw.people ?? {}).filter(
        ([key, other]) => (kept.id === who.kept.id && key === id) || (person && samePerson(person, other)),
      )
      return known.map(([key]): [Held, string] => [heldOf(kept), key])
    }),
  )
}

/** The touches that mails of an opportunity became, where the mail names them: who wrote may not have been known by id. */
const mailsNaming = async (
  person: { readonly name: string; readonly email?: string | undefined },
  opportunity: string,
  desk: Looking,
): Promise<Outcome<ReadonlySet<string>>> => {
  const store = await desk.store()
  if (!store.ok) return store
  const { post } = store.value
  const mails = await everyPage((page) => post.incoming(desk.account, { opportunity, ...page }))
  if (!mails.ok) return mails
  const words = wordsNaming(person)
  const names = (mail: object) => {
    const text = JSON.stringify(mail).toLowerCase()
    return words.some((word) => text.includes(word))
  }
  return done(new Set(mails.value.filter(names).map(({ id }) => `mail-${id}`)))
}

const erasePerson = async (
  opportunity: string,
  id: string,
  confirm: string | undefined,
  desk: Opening,
): Promise<Outcome<Erased>> => {
  const held = await heldBy(opportunity, desk)
  if (!held.ok) return held
  const person = held.value.kept.raw.people?.[id]
  if (!person) {
    const known = Object.keys(held.value.kept.raw.people ?? {}).join(', ') || 'nobody'
    return notFound({
      message: `There is nobody “${id}” in ${opportunity}. There are: ${known}.`,
      plain: goneSays('person'),
    })
  }
  const sure = confirmed(
    confirm,
    person.name,
    `${person.name} goes from every opportunity: who they are, your notes about them, what you promised and wrote to each other, and the history of these opportunities.`,
  )
  if (!sure.ok) return sure
  const places = await everywhere(held.value, id, desk)
  if (!places.ok) return places
  const writes = []
  const named: string[] = []
  for (const [{ kept }, key] of places.value) {
    const mails = await mailsNaming(person, kept.id, desk)
    if (!mails.ok) return mails
    const left = erasedFrom(kept, key, mails.value)
    const raw = settledRaw(left.raw)
    if (!raw.ok) return raw
    if (JSON.stringify([raw.value, left.messages]).toLowerCase().includes(person.name.toLowerCase()))
      named.push(kept.id)
    const planned = await writeFor({ ...kept, raw: raw.value, messages: left.messages }, desk)
    if (!planned.ok) return planned
    writes.push(planned.value.write)
  }
  const store = await desk.store()
  if (!store.ok) return store
  const gone = await store.value.erase(
    desk.account,
    {
      writes,
      erasure: {
        ids: writes.map((write) => write.id),
        person: {
          ids: new Map(places.value.map(([{ kept }, key]) => [kept.id, key])),
          name: person.name,
          ...(person.email ? { email: person.email } : {}),
        },
      },
    },
    deedAt(desk, 'Erased someone for good'),
  )
  if (!gone.ok) return gone
  if (gone.value === 'moved') return erasePerson(opportunity, id, confirm, desk)
  const wiped = await desk.wipe?.(gone.value.messages)
  if (wiped && !wiped.ok) return wiped
  return done({ says: `${person.name} is erased.`, named })
}

const eraseOpportunity = async (
  id: string,
  confirm: string | undefined,
  desk: Opening,
): Promise<Outcome<Erased>> => {
  const held = await heldBy(id, desk)
  if (!held.ok) return held
  const { company, role } = held.value.kept.raw.opportunity
  const sure = confirmed(
    confirm,
    company.name,
    `${role} at ${company.name} goes with everyone in it, all notes, messages, answers and its history.`,
  )
  if (!sure.ok) return sure
  const store = await desk.store()
  if (!store.ok) return store
  const gone = await store.value.erase(
    desk.account,
    { writes: [{ id, from: held.value.kept.version, to: undefined }], erasure: { ids: [id] } },
    deedAt(desk, 'Erased an opportunity for good'),
  )
  if (!gone.ok) return gone
  if (gone.value === 'moved') return eraseOpportunity(id, confirm, desk)
  const wiped = await desk.wipe?.(gone.value.messages)
  if (wiped && !wiped.ok) return wiped
  return done({ says: `${role} at ${company.name} is erased.`, named: [] })
}

const eraseAll = async (confirm: string | undefined, desk: Desk): Promise<Outcome<Erased>> => {
  const sure = confirmed(
    confirm,
    'everything',
    'Your whole search goes: who you are, every opportunity, all mail, the mailbox that is connected, the assistant.',
  )
  if (!sure.ok) return sure
  const store = await desk.store()
  if (!store.ok) return store
  const gone = await store.value.erase(desk.account, 'everything', deedAt(desk, 'Erased everything'))
  if (!gone.ok) return gone
  if (gone.value === 'moved') return eraseAll(confirm, desk)
  const forgotten = await desk.assistant?.set(undefined)
  if (forgotten && !forgotten.ok) return forgotten
  const wiped = await desk.wipe?.(gone.value.messages)
  if (wiped && !wiped.ok) return wiped
  return done({ says: 'Everything is erased.', named: [] })
}

export const eraseAction = defineAction<typeof input, Erased>({
  name: 'erase',
  says: 'Take someone, an opportunity or everything out for good: nothing of it is left here, and nothing brings it back',
  more: 'The one thing without undo. “delete” takes a fact away and can be taken back; this leaves no trace in the history, among the mail or in our own copies of the database. What you exported, what stands in your mailbox and backups of your own are yours to delete.',
  examples: [
    ['afterword erase person northwind dana --confirm "Dana Okonkwo"', 'everything about her, everywhere'],
    ['afterword erase opportunity northwind --confirm "Northwind Analytics"', 'one opportunity'],
    ['afterword erase everything --confirm everything', 'as if it had never been here'],
  ],
  readOnly: false,
  asksPerson: true,
  input,
  output: erasedOutput,
  run: async ({ what, opportunity, person, confirm }, desk) => {
    if (what === 'everything') return eraseAll(confirm, desk)
    if (opportunity === undefined) return refused({ field: 'opportunity', message: 'say which one.' })
    if (what === 'opportunity') return eraseOpportunity(opportunity, confirm, desk)
    if (person === undefined) return refused({ field: 'id', message: 'say who.' })
    return erasePerson(opportunity, person, confirm, desk)
  },
})
