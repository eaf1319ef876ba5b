import type { KnownContact } from '../../core/contacts/contact.ts'
import { eachOf } from '../../core/dossier/many.ts'
import { archiveRead, type FromArchive } from '../../core/keep/along/archive.ts'
import { broughtKindOf } from '../../core/keep/brought/kind-of.ts'
import { insteadOf, readerOf } from '../../core/keep/brought/kinds.ts'
import type { Message } from '../../core/keep/keep.ts'
import { done, type Outcome, refused } from '../../core/outcome.ts'
import type { Files } from '../action.ts'

/** The texts of dossiers, each with the file it came from, words that wait for a step of one, and whom one knows besides. */
export interface Brought {
  readonly texts: readonly (readonly [file: string, text: string])[]
  readonly words: Readonly<Record<string, readonly Message[]>>
  readonly contacts: readonly KnownContact[]
}

type Reading = Pick<Files, 'read' | 'readBytes' | 'unzipped'>

/** What stands in an archive of ours. */
const archived = async (file: string, bytes: Uint8Array, desk: Reading): Promise<Outcome<FromArchive>> => {
  const files = await desk.unzipped?.(bytes)
  const read = files?.ok && files.value ? archiveRead(files.value) : files
  if (!read) return refused({ file, message: 'no archive can be read here.' })
  return read.ok
    ? (read as Outcome<FromArchive>)
    : refused(...read.problems.map((each) => ({ file, ...each })))
}

const nothing = { dossiers: [], words: {}, contacts: [] }

/** One file or text, by what it is: what is not read here is named. */
const broughtFrom = async (
  file: string,
  text: string | undefined,
  desk: Reading,
): Promise<Outcome<FromArchive>> => {
  // Standard input can be read once only, and as text.
  const asText = text !== undefined || file === '-' || !desk.readBytes
  const read = text !== undefined ? done(text) : asText ? await desk.read(file) : undefined
  if (read && !read.ok) return read
  const bytes = read ? done(new TextEncoder().encode(read.value)) : await desk.readBytes?.(file)
  if (!bytes) return done(nothing)
  if (!bytes.ok) return bytes
  const kind = broughtKindOf(bytes.value)
  const instead = insteadOf(kind)
  const by = readerOf(kind)
  if (instead !== undefined)
    return refused({
      ...{ file, message: instead },
      ...(by === undefined || text !== undefined
        ? {}
        : { way: { says: 'Look at it', action: by, give: { file } } }),
    })
  if (kind === 'archive') return archived(file, bytes.value, desk)
  const words = read ?? (await desk.read(file))
  return words.ok
    ? done({ dossiers: [[file === '-' ? 'standard input' : file, words.value]], words: {}, contacts: [] })
    : words
}

/** All that was named and pasted, or what is wrong with each of it. */
export const broughtBy = async (
  { files, text }: { readonly files: readonly string[]; readonly text?: string | undefined },
  desk: Reading,
): Promise<Outcome<Brought>> => {
  const read: Outcome<FromArchive>[] = text ? [await broughtFrom('the pasted text', text, desk)] : []
  for (const file of files) read.push(await broughtFrom(file, undefined, desk))
  const problems = read.flatMap((each) => (each.ok ? [] : each.problems))
  if (problems.length > 0) return refused(...problems)
  const all = read.flatMap((each) => (each.ok ? [each.value] : []))
  if (all.length === 0) return refused({ message: 'Name a file to bring, or - for standard input.' })
  return done({
    texts: all.flatMap(({ dossiers }) =>
      dossiers.flatMap(([file, each]) => eachOf(each).map((one) => [file, one] as const)),
    ),
    words: Object.fromEntries(all.flatMap(({ words }) => Object.entries(words))),
    contacts: all.flatMap(({ contacts }) => contacts),
  })
}
