import { randomInt } from 'node:crypto'
import { z } from 'zod'
import { done, type Outcome, refused, unavailable } from '../../core/outcome.ts'
import type { PocketOwn } from '../../core/remind/pocket/pocket-parts.ts'
import { stamp } from '../../core/time/stamp.ts'
import type { Desk, Looking } from '../action.ts'
import { defineAction } from '../define.ts'
import { ownAddresses } from '../post/incoming.ts'
import { pocketOutput } from './outputs.ts'
import { remindersFrom } from './reminders.ts'

const input = z.object({
  file: z
    .string()
    .optional()
    .describe('Write the page to this file; without it the word is shown')
    .meta({ positional: true, value: 'FILE' }),
  word: z
    .string()
    .regex(/^[\p{L}\p{N} -]{6,40}$/u, 'take 6 to 40 letters, figures, spaces and hyphens.')
    .optional()
    .describe('The word in the subject of a mail to yourself by which your mailbox knows the notes')
    .meta({ value: 'WORD' }),
  force: z.boolean().default(false).describe('Write over a file that is there'),
})

export interface PocketAnswer extends PocketOwn {
  /** Where the page was written. */
  readonly file?: string
  /** The page itself, for a door that hands it out. */
  readonly page: string
}

/** Letters and figures that nobody takes for one another. */
const letters = 'abcdefghjkmnpqrstuvwxyz23456789'

/** A word of its own for each search: whoever does not know it cannot have notes taken in by a mail that claims to be one’s own. */
const newWord = (): string =>
  `notes ${Array.from({ length: 8 }, () => letters[randomInt(letters.length)]).join('')}`

/** The word that stands, the one that was chosen just now, or a first one. */
const wordFor = async (chosen: string | undefined, desk: Looking): Promise<Outcome<string>> => {
  const store = await desk.store()
  if (!store.ok) return store
  const { reminding } = store.value
  const kept = await reminding.settings(desk.account)
  if (!kept.ok) return kept
  const pocketWord = chosen?.trim() ?? kept.value?.pocketWord ?? newWord()
  if (pocketWord === kept.value?.pocketWord) return done(pocketWord)
  const to = { ...remindersFrom(kept.value, desk), pocketWord }
  const put = await reminding.put(desk.account, to, stamp(desk.now))
  return put.ok ? done(pocketWord) : put
}

/** The page given to its owner. Nothing in it can end the part that it stands in. */
const given = (page: string, own: PocketOwn): string =>
  page.replace(
    /(<script type="application\/json" id="own">)\{\}/,
    (_, opening: string) => `${opening}${JSON.stringify(own).replaceAll('<', '\\u003c')}`,
  )

export const pocketAction = defineAction<typeof input, PocketAnswer, Desk>({
  name: 'pocket',
  says: 'The pocket page: one file to keep on your phone that asks what was said, without any network',
  more: 'What you note there is handed over by sharing, by a mail to yourself with a word in its subject that your mailbox hears, as a file, or pasted: “pocket-notes” takes it in.',
  examples: [
    ['afterword pocket pocket.html', 'the page, to be put on your phone'],
    ['afterword pocket pocket.html --word "my own notes"', 'with a subject of your own'],
  ],
  readOnly: false,
  asksPerson: false,
  input,
  output: pocketOutput,
  json: ({ page: _page, ...answer }) => answer,
  run: async ({ file, word: chosen, force }, desk) => {
    if (!desk.pocketPage) return unavailable({ message: 'There is no pocket page here.' })
    const word = await wordFor(chosen, desk)
    if (!word.ok) return word
    const store = await desk.store()
    if (!store.ok) return store
    const addresses = await ownAddresses(store.value.post, desk)
    if (!addresses.ok) return addresses
    const own = { word: word.value, address: addresses.value[0] ?? '' }
    const page = given(await desk.pocketPage(), own)
    if (file === undefined) return done({ ...own, page })
    if (!desk.write)
      return refused({ message: 'No file may be written from here; take the page from Settings.' })
    const written = await desk.write(file, new TextEncoder().encode(page), force)
    return written.ok ? done({ ...own, page, file }) : written
  },
})
