import { z } from 'zod'
import type { Dossier } from '../core/dossier/dossier.ts'
import { eachOf } from '../core/dossier/many.ts'
import { readDossier } from '../core/dossier/read.ts'
import type { RawDossier } from '../core/dossier/schema.ts'
import { fileOf } from '../core/dossier/write.ts'
import type { Kept, Me, Profile, Store } from '../core/keep/keep.ts'
import { done, goneSays, notFound, notNow, type Outcome, refused } from '../core/outcome.ts'
import type { Changing, Files, Looking, Opening } from './action.ts'
import { othersMoved, type Shall, writeAll, writesFor } from './change.ts'
import { defineAction } from './define.ts'
import { idFrom } from './entry.ts'
import { importOutput } from './outputs.ts'

const input = z.object({
  files: z
    .array(z.string())
    .default([])
    .describe('Dossier files (YAML or JSON, - for standard input)')
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
  readonly change: string
  readonly says: string
}

const textsOf = async (
  asked: z.infer<typeof input>,
  desk: Pick<Files, 'read'>,
): Promise<Outcome<readonly (readonly [string, string])[]>> => {
  const texts: [string, string][] = asked.text ? [['the pasted text', asked.text]] : []
  for (const file of asked.files) {
    const text = await desk.read(file)
    if (!text.ok) return text
    texts.push([file === '-' ? 'standard input' : file, text.value])
  }
  return texts.length > 0
    ? done(texts.flatMap(([file, text]) => eachOf(text).map((each) => [file, each] as const)))
    : refused({ message: 'Name a dossier file, or - for standard input.' })
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
): Promise<Outcome<{ readonly change: string; readonly says: string } | 'moved'>> => {
  const shall = raws.map((given, index): Shall => {
    const { id, kept } = targets[index] as Target
    const raw: RawDossier = { ...given, ...(me ? { me } : {}), opportunity: { ...given.opportunity, id } }
    return {
      ...{ id, version: kept?.version ?? 0, example, profile: version },
      ...{ raw, messages: kept?.messages ?? [] },
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
    },
    says,
  )
  return written
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
    const texts = await textsOf(asked, desk)
    if (!texts.ok) return texts
    const raws = read(texts.value)
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
    const says = `Imported ${raws.value
      .map(({ opportunity }) => opportunity.company.name)
      .slice(0, 3)
      .join(', ')}${raws.value.length > 3 ? ` and ${raws.value.length - 3} more` : ''}`
    const change = await keepAll(
      raws.value,
      targets.value,
      { me, version: stored.value.version, isNew },
      false,
      says,
      desk,
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
      ...change.value,
    })
  },
})
