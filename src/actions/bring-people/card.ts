import { z } from 'zod'
import { isMecard, mecardTold } from '../../core/contacts/card/mecard.ts'
import { readCard } from '../../core/contacts/card/read-card.ts'
import type { Told } from '../../core/contacts/contact.ts'
import { done, type Outcome, refused } from '../../core/outcome.ts'
import type { Files, PeopleBooks } from '../action.ts'
import { defineAction } from '../define.ts'

const input = z.object({
  file: z
    .string()
    .optional()
    .describe('What stands on the card as a text file, - for standard input')
    .meta({ positional: true, value: 'FILE' }),
  text: z
    .string()
    .optional()
    .describe('What stands on the card, line by line, or what its code says')
    .meta({ value: 'TEXT', lines: 8, most: 20_000 }),
})

/** What a card tells, as it stands there. */
export interface CardShown {
  readonly told: Told
  /** What has no place, in words. */
  readonly left: readonly string[]
}

const line = z.string()
const lines = z.array(line)

const textOf = async (
  { file, text }: z.infer<typeof input>,
  desk: Pick<Files, 'read'>,
): Promise<Outcome<string>> => {
  if (text !== undefined && text.trim() !== '') return done(text)
  if (file === undefined) return refused({ field: 'text', message: 'type what stands on the card.' })
  return desk.read(file)
}

/** What a code on a card says: a card, or the address of a page. */
const codeIn = async (text: string, desk: PeopleBooks): Promise<Outcome<CardShown> | undefined> => {
  const bare = text.trim()
  if (isMecard(bare)) return done(mecardTold(bare))
  if (/^https?:\/\/\S{3,2000}$/i.test(bare)) return done({ told: { pages: [bare] }, left: [] })
  if (!/^BEGIN\s*:\s*VCARD/i.test(bare)) return undefined
  const read = await desk.people.read(new TextEncoder().encode(bare))
  if (!read.ok) return read
  const [first] = read.value.is === 'cards' ? read.value.entries : []
  return first
    ? done({ told: first.told, left: first.left })
    : refused({ field: 'text', message: 'the card in it could not be read. Type what stands on it.' })
}

export const cardAction = defineAction<typeof input, CardShown, Files & PeopleBooks>({
  name: 'card',
  says: 'Read a business card: its lines, or what its code says, as name, job, firm and addresses to look over',
  more: 'Nothing is kept, and nothing is made up: what is not sure stands under “rest”. A picture is read on the page “A business card”.',
  examples: [
    ['afterword card card.txt', 'what it tells'],
    ['afterword card --text "MECARD:N:Lind,Bo;TEL:030 1234567;;"', 'what a code on a card says'],
  ],
  readOnly: true,
  asksPerson: false,
  input,
  output: z.strictObject({
    ...{ name: line.optional(), given: line.optional(), family: line.optional(), title: line.optional() },
    ...{ company: line.optional(), postal: line.optional(), emails: lines, phones: lines, pages: lines },
    rest: lines,
  }),
  json: ({ told, left }) => {
    const {
      name,
      given,
      family,
      title,
      company,
      postal,
      emails = [],
      phones = [],
      pages = [],
      notes = [],
    } = told
    return JSON.parse(
      JSON.stringify({
        ...{ name, given, family, title, company, postal, emails, phones, pages },
        rest: [...notes, ...left],
      }),
    )
  },
  run: async (asked, desk) => {
    const text = await textOf(asked, desk)
    if (!text.ok) return text
    const code = await codeIn(text.value, desk)
    return code ?? done({ told: readCard(text.value), left: [] })
  },
})
