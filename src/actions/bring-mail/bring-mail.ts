import { z } from 'zod'
import type { RawDossier } from '../../core/dossier/schema.ts'
import { withChosen } from '../../core/keep/brought/mail/kept-of.ts'
import type { Me } from '../../core/keep/keep.ts'
import { done, notNow, type Outcome, refused } from '../../core/outcome.ts'
import { counted } from '../../core/time/say.ts'
import { countryOfZone } from '../../core/typed/place.ts'
import type { Posting } from '../action.ts'
import { othersMoved, type Shall, settledFrom, settledRaw, writeAll, writesFor } from '../change.ts'
import { defineAction } from '../define.ts'
import { idFrom, nowText, zoneOf } from '../entry.ts'
import { heldOf } from '../kept.ts'
import { because, readable } from '../post/taken.ts'
import { chosenOf, type FirmChosen } from './chosen.ts'
import { mailInput } from './mail-input.ts'
import { type MailsRead, readMails } from './read-mails.ts'

const input = z.object({
  ...mailInput,
  pick: z
    .array(z.string())
    .default([])
    .describe('What to keep, by its place, such as “mail 3”, “person 1” or “day 2”')
    .meta({ value: 'PLACE' }),
  everything: z.boolean().default(false).describe('Everything that is proposed'),
  means: z
    .array(z.string())
    .default([])
    .describe(
      'What a message means, where it seems to mean something else: “mail 3=no”; later: you say it another time',
    )
    .meta({ value: 'PLACE=WORD' }),
  company: z
    .array(z.string())
    .default([])
    .describe('How a firm is called that is not here yet: “firm 1=Northwind”')
    .meta({ value: 'PLACE=NAME' }),
  role: z
    .array(z.string())
    .default([])
    .describe('Which job it is there: “firm 1=Analyst”')
    .meta({ value: 'PLACE=TEXT' }),
})

type Asked = z.infer<typeof input>

export interface BroughtMail {
  readonly says: string
  /** Absent where there was nothing new. */
  readonly change?: string
  /** Of which something was kept. */
  readonly opportunities: readonly string[]
  /** What could not be kept and why. */
  readonly out: readonly string[]
}

const attempts = 20

const begun = ({ firm: { company, role } }: FirmChosen, me: Me, zone: string, id: string): RawDossier => {
  const country = countryOfZone(zone)
  return {
    afterword: 1,
    me: { ...me, zone: me.zone ?? zone },
    opportunity: {
      ...{ id, role: role.trim() },
      company: { name: company.trim(), zone, ...(country ? { country } : {}) },
    },
  }
}

const saysOf = (chosen: readonly FirmChosen[]): string => {
  const count = (of: (each: FirmChosen) => number) => chosen.reduce((sum, each) => sum + of(each), 0)
  const messages = count(
    ({ firm, kept }) => firm.touches.filter(({ letter, known }) => !known && kept(letter.place)).length,
  )
  const people = count(
    ({ firm, kept }) => firm.people.filter(({ place, known }) => known === undefined && kept(place)).length,
  )
  const parts = [
    ...(messages > 0 ? [counted(messages, 'message')] : []),
    ...(people > 0 ? [counted(people, 'person').replace('persons', 'people')] : []),
  ]
  const names = [...new Set(chosen.map(({ firm }) => firm.company))]
  const firms = names.length > 3 ? `${names.length} firms` : new Intl.ListFormat('en').format(names)
  return `Brought in ${parts.length > 0 ? parts.join(' and ') : 'what mail tells'} of ${firms}`
}

const nothingNew = 'All of it is here already; nothing was changed'

/** What stands there with what was chosen, ready to be written; undefined where another door was quicker. */
const kept = async (asked: Asked, desk: Posting): Promise<Outcome<BroughtMail | 'moved'>> => {
  const read = await readMails(asked, desk)
  if (!read.ok) return read
  const chosen = chosenOf(read.value.firms, asked)
  if (!chosen.ok) return chosen
  const shall = await shallOf(chosen.value, read.value, desk)
  if (!shall.ok) return shall
  const { all, before, out } = shall.value
  if (all.length === 0)
    return out.length > 0
      ? refused(...out.map((message) => ({ message })))
      : done({ says: nothingNew, opportunities: [], out })
  const planned = await writesFor(all, desk, 'together')
  if (!planned.ok) return planned
  const due = await othersMoved(
    planned.value.map(({ after }) => ({ before: before.get(after.id), after })),
    desk,
  )
  if (!due.ok) return due
  const opportunities = planned.value.map(({ write }) => write)
  const written = await writeAll(desk, { opportunities, due: due.value }, saysOf(chosen.value))
  if (!written.ok) return written
  return done(
    written.value === 'moved' ? 'moved' : { ...written.value, opportunities: all.map(({ id }) => id), out },
  )
}

interface Ready {
  readonly all: readonly Shall[]
  readonly before: ReadonlyMap<string, RawDossier>
  readonly out: readonly string[]
}

/** How each search shall stand; one that cannot hold what is brought is named, and the others go on. */
const shallOf = async (
  chosen: readonly FirmChosen[],
  { own }: MailsRead,
  desk: Posting,
): Promise<Outcome<Ready>> => {
  const store = await desk.store()
  if (!store.ok) return store
  const profile = await store.value.profile(desk.account)
  if (!profile.ok) return profile
  const listed = await store.value.summaries(desk.account, { limit: 100_000 })
  if (!listed.ok) return listed
  const loaded = await store.value.load(
    desk.account,
    chosen.flatMap(({ firm }) => firm.opportunity ?? []),
  )
  if (!loaded.ok) return loaded
  const taken = listed.value.map(({ id }) => id)
  const { me = {}, version } = profile.value
  const all: Shall[] = []
  const out: string[] = []
  for (const each of chosen) {
    const there = loaded.value.find(({ id }) => id === each.firm.opportunity)
    const fresh = there ? there.id : idFrom(each.firm.company, taken, true)
    const zone = there ? zoneOf(there.raw, desk.now.timeZoneId) : (me.zone ?? desk.now.timeZoneId)
    const raw = there?.raw ?? begun(each, me, zone, fresh)
    const after = withChosen(raw, each.firm, {
      ...{ kept: each.kept, means: each.means, own, zone, newId: idFrom },
      ...{ at: nowText(desk.now, raw.me.zone ?? desk.now.timeZoneId), by: desk.by },
    })
    if (there && JSON.stringify(after) === JSON.stringify(raw)) continue
    const fits = readable(after)
    const base = there ?? { id: fresh, version: 0, example: false, profile: version, messages: [] }
    const start = settledRaw(raw)
    const settled =
      fits.ok && start.ok
        ? settledFrom(heldOfRaw({ ...base, raw: start.value }), after, desk.now)
        : fits.ok
          ? start
          : fits
    if (!settled.ok) {
      out.push(`${each.firm.company}: ${because(settled)}`)
      continue
    }
    taken.push(fresh)
    const { id, example, messages } = base
    all.push({ id, version: base.version, example, profile: base.profile, messages, raw: settled.value })
  }
  return done({ all, out, before: new Map(loaded.value.map(({ id, raw }) => [id, raw])) })
}

const heldOfRaw = (shall: Shall) => heldOf({ ...shall, updatedAt: '' })

export const bringMailAction = defineAction<typeof input, BroughtMail, Posting>({
  name: 'bring-mail',
  says: 'Keep what saved mails, a mailbox file or a copied thread tell: people, messages, days',
  more: 'One change with one undo. What the mailbox, the outbox or you recorded already is never doubled; the same file twice changes nothing. Attachments stay where they are.',
  examples: [
    ['afterword bring-mail search.mbox --everything', 'after “afterword mail-file search.mbox” showed it'],
    [
      'afterword bring-mail thread.txt --pick "person 1" --pick "mail 2" --means "mail 2=no"',
      'part of it, and what it means',
    ],
  ],
  readOnly: false,
  asksPerson: false,
  input,
  output: z.strictObject({
    ...{ says: z.string(), change: z.string().optional() },
    ...{ opportunities: z.array(z.string()), out: z.array(z.string()) },
  }),
  run: async (asked, desk) => {
    // Read anew each time round: what stands there may have moved.
    for (let attempt = 0; attempt < attempts; attempt += 1) {
      const brought = await kept(asked, desk)
      if (!brought.ok) return brought
      if (brought.value !== 'moved') return done(brought.value)
    }
    return notNow({ message: 'Something else keeps changing these searches. Try again in a moment.' })
  },
})
