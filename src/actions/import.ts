import { z } from 'zod'
import type { Dossier } from '../core/dossier/dossier.ts'
import { readDossier } from '../core/dossier/read.ts'
import type { RawDossier } from '../core/dossier/schema.ts'
import { fileOf } from '../core/dossier/write.ts'
import { contactsBrought } from '../core/keep/along/contacts.ts'
import type { ContactWrite, Kept, Me, Profile, Store } from '../core/keep/keep.ts'
import { done, goneSays, notFound, notNow, type Outcome, refused } from '../core/outcome.ts'
import type { Changing, Looking, Opening } from './action.ts'
import { type Brought, broughtBy } from './along/brought.ts'
import { othersMoved, type Shall, writeAll, writesFor } from './change.ts'
import { defineAction } from './define.ts'
import { idFrom } from './entry.ts'
import { importOutput } from './outputs.ts'

const input = z.object({
  files: z
    .array(z.string())
    .default([])
    .describe('Dossier files (YAML or JSON, - for standard input), or an archive of everything (.zip)')
    .meta({ positional: true, value: 'FILE' }),
  text: z
    .string()
    .optional()
    .describe('The dossier itself instead of a file')
    // Its reader says better what is too long.
    .meta({ value: 'TEXT', lines: 12, most: 10_000_000 }),
  into: z
    .string()
    .optional()
    .describe('The kept opportunity this one file updates, if it does not name its id')
    .meta({ value: 'OPPORTUNITY' }),
  profile: z.boolean().optional().describe('Take the file’s “me” as your profile'),
})

export interface Imported {
  readonly opportunities: readonly {
    readonly id: string
    readonly role: string
    readonly company: string
    readonly updated: boolean
    /** Another one that is kept for the same role and company. */
    readonly twin?: string
  }[]
  /** Keys of the file's “me” that differ from the profile, which was kept. */
  readonly differs: readonly string[]
  /** So many whom one knows without an opportunity are new, or told more of. */
  readonly known: number
  readonly change: string
  readonly says: string
}

const read = (texts: readonly (readonly [string, string])[]): Outcome<readonly RawDossier[]> => {
  const results = texts.map(([file, text]) => readDossier(text, { file }))
  const problems = results.flatMap((each) => (each.ok ? [] : each.problems))
  if (problems.length > 0) return refused(...problems)
  const plain = (dossier: Dossier) => JSON.parse(JSON.stringify(fileOf(dossier))) as RawDossier
  return done(results.flatMap((each) => (each.ok ? [plain(each.dossier)] : [])))
}

const different = (kept: Me, me: Me): string[] =>
  [...new Set([...Object.keys(kept), ...Object.keys(me)])].filter(
    (key) => JSON.stringify(kept[key as keyof Me]) !== JSON.stringify(me[key as keyof Me]),
  )

interface Target {
  readonly id: string
  readonly kept?: Kept
  /** One for the same role and company that is kept already. */
  readonly twin?: string
}

/** Which kept opportunity a file is about: by its id, by `--into`, else a new one. */
const targetsOf = async (
  raws: readonly RawDossier[],
  asked: z.infer<typeof input>,
  store: Store,
  desk: Looking,
): Promise<Outcome<readonly Target[]>> => {
  const all = await store.summaries(desk.account, { limit: 1_000_000 })
  if (!all.ok) return all
  const taken = new Set(all.value.map(({ id }) => id))
  if (asked.into !== undefined && (raws.length > 1 || !taken.has(asked.into))) {
    return notFound({
      field: 'into',
      message: raws.length > 1 ? 'this goes with one file.' : `no opportunity “${asked.into}” is kept.`,
      ...(raws.length > 1 ? {} : { plain: goneSays('opportunity') }),
    })
  }
  const wanted = raws.map(({ opportunity }) => asked.into ?? opportunity.id)
  const loaded = await store.load(
    desk.account,
    wanted.filter((id) => id !== undefined),
  )
  if (!loaded.ok) return loaded
  const same = (raw: RawDossier) =>
    all.value.find(
      ({ role, company, example }) =>
        !example && role === raw.opportunity.role && company === raw.opportunity.company.name,
    )
  const targets: Target[] = []
  for (const [index, raw] of raws.entries()) {
    const id = wanted[index]
    const kept = loaded.value.find((each) => each.id === id)
    if (targets.some((other) => other.id === id))
      return refused({ message: `Two of the files have the id “${id}”.` })
    if (kept) {
      targets.push({ id: kept.id, kept })
      continue
    }
    const twin = same(raw)?.id
    const fresh =
      id !== undefined && /^[\p{Ll}\p{N}][\p{Ll}\p{N}-]{0,59}$/u.test(id)
        ? id
        : idFrom(raw.opportunity.company.name, [...taken], true)
    taken.add(fresh)
    targets.push({ id: fresh, ...(twin === undefined ? {} : { twin }) })
  }
  return done(targets)
}

/** Who one is in the dossiers that are brought; `isNew`: it takes the place of what is kept. */
interface Bringing extends Pick<Profile, 'me' | 'version'> {
  readonly isNew: boolean
}

/** Keeps dossiers, all or none. `example`: as parts of the example search, each with its own profile. */
export const keepAll = async (
  raws: readonly RawDossier[],
  targets: readonly Target[],
  { me, version, isNew }: Bringing,
  example: boolean,
  says: string,
  desk: Changing,
  along: { readonly words?: Brought['words']; readonly contacts?: readonly ContactWrite[] } = {},
): Promise<Outcome<{ readonly change: string; readonly says: string } | 'moved'>> => {
  const shall = raws.map((given, index): Shall => {
    const { id, kept } = targets[index] as Target
    const raw: RawDossier = { ...given, ...(me ? { me } : {}), opportunity: { ...given.opportunity, id } }
    return {
      ...{ id, version: kept?.version ?? 0, example, profile: version },
      // Words that stand here already are the newer ones.
      ...{ raw, messages: kept?.messages ?? along.words?.[given.opportunity.id ?? id] ?? [] },
    }
  })
  const planned = await writesFor(shall, desk)
  if (!planned.ok) return planned
  const due = await othersMoved(
    planned.value.map(({ after }, index) => ({ before: targets[index]?.kept?.raw, after })),
    desk,
  )
  if (!due.ok) return due
  const written = await writeAll(
    desk,
    {
      ...(me && isNew ? { me: { from: version, to: me } } : {}),
      opportunities: planned.value.map((each) => each.write),
      due: due.value,
      ...(along.contacts?.length ? { contacts: along.contacts } : {}),
    },
    says,
  )
  return written
}

const saysOf = (raws: readonly RawDossier[], contacts: number): string => {
  const firms = raws.slice(0, 3).map(({ opportunity }) => opportunity.company.name)
  const more = raws.length > 3 ? ` and ${raws.length - 3} more` : ''
  const people = contacts === 1 ? 'one person you know' : `${contacts} people you know`
  const parts = [`${firms.join(', ')}${more}`, contacts === 0 ? '' : people].filter((part) => part !== '')
  return `Imported ${parts.join('; ') || 'nothing new'}`
}

export const importAction = defineAction<typeof input, Imported, Opening>({
  name: 'import',
  says: 'Take dossier files in and keep them; with an id in the file it updates',
  more: 'All files or none. The first one’s “me” becomes your profile; later ones leave the profile as it is unless --profile is given.',
  examples: [
    ['afterword import mine.yaml', 'from now on it is kept'],
    [
      'afterword export northwind > n.yaml  # edit …  afterword import n.yaml',
      'an export names its id, so it updates',
    ],
  ],
  readOnly: false,
  asksPerson: false,
  input,
  output: importOutput,
  run: async (asked, desk) => {
    const texts = await broughtBy(asked, desk)
    if (!texts.ok) return texts
    const raws = read(texts.value.texts)
    if (!raws.ok) return raws
    const store = await desk.store()
    if (!store.ok) return store
    const stored = await store.value.profile(desk.account)
    if (!stored.ok) return stored
    const targets = await targetsOf(raws.value, asked, store.value, desk)
    if (!targets.ok) return targets
    const theirs = raws.value[0]?.me
    const isNew = stored.value.me === undefined || asked.profile === true
    const me = isNew ? theirs : stored.value.me
    const known = await store.value.contacts.all(desk.account)
    if (!known.ok) return known
    const contacts = contactsBrought(texts.value.contacts, known.value)
    const says = saysOf(raws.value, contacts.length)
    const change = await keepAll(
      raws.value,
      targets.value,
      { me, version: stored.value.version, isNew },
      false,
      says,
      desk,
      { words: texts.value.words, contacts },
    )
    if (!change.ok) return change
    if (change.value === 'moved')
      return notNow({
        message: 'Something changed in the same moment; nothing was imported. Try once more.',
      })
    return done({
      opportunities: raws.value.map(({ opportunity }, index) => ({
        id: targets.value[index]?.id ?? '',
        role: opportunity.role,
        company: opportunity.company.name,
        updated: targets.value[index]?.kept !== undefined,
        ...(targets.value[index]?.twin === undefined ? {} : { twin: targets.value[index].twin }),
      })),
      differs: me && theirs ? [...new Set(raws.value.flatMap((raw) => different(me, raw.me)))] : [],
      known: contacts.length,
      ...change.value,
    })
  },
})
