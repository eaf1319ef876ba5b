import { z } from 'zod'
import type { KnownContact } from '../../contacts/contact.ts'
import { dossierOf } from '../../dossier/build.ts'
import type { RawDossier } from '../../dossier/schema.ts'
import { writeDossier } from '../../dossier/write.ts'
import { done, type Outcome, refused } from '../../outcome.ts'
import type { Kept, Message } from '../keep.ts'
import { alongContact } from './contacts.ts'
import { peopleTable, searchTable, touchesTable } from './tables.ts'

/** A message that is taken along, whole. */
export interface AlongMessage {
  readonly id: string
  /** ISO 8601, UTC. */
  readonly at: string
  readonly bytes: Uint8Array
}

/** The files of an archive, by their names within it. */
export type ArchiveFiles = ReadonlyMap<string, Uint8Array>

const utf8 = new TextEncoder()
const decoder = new TextDecoder('utf-8', { fatal: true })

/** What tells an archive of ours from any other: its name, and what must be in it. */
const listName = 'afterword.json'
const folder = 'dossiers/'

const message = z.object({
  step: z.string(),
  subject: z.string(),
  body: z.string(),
  savedAt: z.string(),
  asked: z.array(z.object({ text: z.string(), because: z.string() })).optional(),
})
const list = z.object({
  afterword: z.literal(1),
  made: z.string(),
  counts: z.object({ opportunities: z.number().int(), messages: z.number().int() }),
  /** Words that wait, by the opportunity. */
  words: z.record(z.string(), z.array(message)),
  /** Whoever is known without an opportunity; absent in archives of earlier versions. */
  contacts: z.array(alongContact).optional(),
})

const readme = (made: string) =>
  `Everything of your search, as of ${made}.

dossiers/          one file for each opportunity: people, talks, notes, promises, what went between you. Any text
                   editor shows them; “Bring a file” (or: afterword import THIS.zip) takes all of them in again.
opportunities.csv  tables for a spreadsheet; they are for looking, and are not read again
people.csv
touches.csv
people.vcf         everyone you met, for any address book
calendar.ics       interviews, what there is to do and the days of offers, for any calendar
messages/          what was written here and approved, as mail programs keep it (.eml); “Bring mails in” reads them too
afterword.json     what is in here, words of yours that wait, and people you know without an opportunity

Not in here: the passwords of your mailboxes, and reminders.
What had a yes and had not gone out yet goes out from the program that has it; here it waits for a new yes.
`

/** What is not there is absent, and no key without a value. */
const knownOf = (contact: z.infer<typeof alongContact>): KnownContact => JSON.parse(JSON.stringify(contact))

/** No yes goes along: what is sent is sent by the program that has it. What an assistant wrote still has to be owned. */
const withoutYes = ({ step, subject, body, savedAt, asked }: z.infer<typeof message> | Message) => ({
  ...{ step, subject, body, savedAt },
  ...(asked ? { asked: [...asked] } : {}),
})

const fileName = (id: string): string => id.replaceAll(/[^\p{L}\p{N}_-]+/gu, '-').slice(0, 80)

/** What goes along beside the opportunities; the first two are the same once more for other programs, absent where there is nothing for them. */
export interface AlongBooks {
  readonly cards?: string | undefined
  readonly calendar?: string | undefined
  readonly contacts?: readonly KnownContact[]
}

/** Everything that is kept, as the files of one archive. */
export const archiveOf = (
  all: readonly Kept[],
  messages: readonly AlongMessage[],
  made: string,
  { cards, calendar, contacts = [] }: AlongBooks = {},
): ArchiveFiles => {
  const raws = all.map(({ raw, id }): RawDossier => ({ ...raw, opportunity: { ...raw.opportunity, id } }))
  const texts: (readonly [string, string])[] = [
    // First: by it even half an archive is known as ours.
    [
      listName,
      `${JSON.stringify(
        {
          afterword: 1,
          made,
          counts: { opportunities: all.length, messages: messages.length },
          words: Object.fromEntries(
            all
              .filter((each) => each.messages.length > 0)
              .map((each) => [each.id, each.messages.map(withoutYes)]),
          ),
          ...(contacts.length > 0 ? { contacts: contacts.map((each) => ({ ...each })) } : {}),
        } satisfies z.infer<typeof list>,
        null,
        1,
      )}\n`,
    ],
    ['README.txt', readme(made.slice(0, 10))],
    ...raws.map(
      (raw, at) =>
        [`${folder}${fileName(all[at]?.id ?? '')}.yaml`, writeDossier(dossierOf(raw), 'yaml')] as const,
    ),
    ['opportunities.csv', searchTable(raws)],
    ['people.csv', peopleTable(raws)],
    ['touches.csv', touchesTable(raws)],
    ...(cards === undefined ? [] : [['people.vcf', cards] as const]),
    ...(calendar === undefined ? [] : [['calendar.ics', calendar] as const]),
  ]
  return new Map([
    ...texts.map(([name, text]) => [name, utf8.encode(text)] as const),
    ...messages.map(
      ({ id, at, bytes }) => [`messages/${at.slice(0, 10)}-${fileName(id)}.eml`, bytes] as const,
    ),
  ])
}

/** What an archive holds that is taken in: the texts of its dossiers by their names, the words that wait, and whom one knows besides. */
export interface FromArchive {
  readonly dossiers: readonly (readonly [file: string, text: string])[]
  readonly words: Readonly<Record<string, readonly Message[]>>
  readonly contacts: readonly KnownContact[]
}

const textOf = (files: ArchiveFiles, name: string): Outcome<string> => {
  const bytes = files.get(name)
  if (!bytes) return refused({ file: name, message: 'is missing in the archive.' })
  try {
    return done(decoder.decode(bytes))
  } catch {
    return refused({ file: name, message: 'is not UTF-8 text.' })
  }
}

const listIn = (text: string): Outcome<z.infer<typeof list>> => {
  try {
    const read = list.safeParse(JSON.parse(text))
    if (read.success) return done(read.data)
  } catch {
    // No JSON is no list of ours either.
  }
  return refused({ file: listName, message: 'is not as Afterword wrote it; take the archive once more.' })
}

/** The files of an archive of ours → what is taken in; one that is not whole is refused. */
export const archiveRead = (files: ArchiveFiles): Outcome<FromArchive> => {
  if (!files.has(listName))
    return refused({
      message:
        'this is an archive (.zip), but none that Afterword wrote. Unpack it and bring the files in it.',
    })
  const listed = textOf(files, listName)
  const said = listed.ok ? listIn(listed.value) : listed
  if (!said.ok) return said
  const names = [...files.keys()].filter((name) => name.startsWith(folder) && name.endsWith('.yaml'))
  if (names.length !== said.value.counts.opportunities)
    return refused({
      message: `this archive is not whole: ${said.value.counts.opportunities} opportunities were put into it, ${names.length} are there. Take it once more.`,
    })
  const texts = names.map((name) => [name, textOf(files, name)] as const)
  const problems = texts.flatMap(([, text]) => (text.ok ? [] : text.problems))
  if (problems.length > 0) return refused(...problems)
  return done({
    dossiers: texts.flatMap(([name, text]) => (text.ok ? [[name, text.value] as const] : [])),
    words: Object.fromEntries(
      Object.entries(said.value.words).map(([id, waiting]) => [id, waiting.map(withoutYes)]),
    ),
    contacts: (said.value.contacts ?? []).map(knownOf),
  })
}
