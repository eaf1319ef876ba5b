import { z } from 'zod'
import type { AddressBookAccount } from '../../core/agenda/address-book.ts'
import { done, notNow, type Outcome, refused, unavailable } from '../../core/outcome.ts'
import { stamp } from '../../core/time/stamp.ts'
import type { Desk } from '../action.ts'
import { agendaSettings } from '../agenda/sheet.ts'
import { signInTyped } from '../agenda/sign-in-typed.ts'
import { defineAction } from '../define.ts'

const input = z.object({
  address: z
    .string()
    .optional()
    .describe('The address of the server your address book is on (CardDAV)')
    .meta({ positional: true, value: 'ADDRESS' }),
  user: z.string().optional().describe('The name you sign in with there').meta({ value: 'NAME' }),
  'password-file': z
    .string()
    .optional()
    .describe('The password as a file, - for standard input; without it you are asked, and nothing shows')
    .meta({ value: 'FILE' }),
  choose: z
    .string()
    .optional()
    .describe('Which of the address books there, by its name; the first unless named')
    .meta({ value: 'NAME' }),
  off: z.boolean().default(false).describe('Forget it, and its password'),
})

export interface AddressBookAnswer {
  readonly account?: AddressBookAccount
  readonly says?: string
}

/** Under which name its password is sealed, in the place of a mailbox’s. */
export const bookSealing = 'address-book'

const named = (books: AddressBookAccount['books'], name: string | undefined) => {
  const found = name === undefined ? books[0] : books.find((each) => each.name === name)
  return found
    ? done(found)
    : refused({
        field: 'choose',
        message: `there is no address book “${name}”. There are: ${books.map((each) => each.name).join(', ')}.`,
      })
}

/** Signed in once before anything is kept. */
const connected = async (wish: z.infer<typeof input>, desk: Desk): Promise<Outcome<AddressBookAccount>> => {
  const door = await desk.people.addressBooks?.()
  if (!door || !desk.mail)
    return unavailable({ message: 'No address book on a server can be read from here.' })
  const typed = await signInTyped(wish, desk, 'address book server')
  if (!typed.ok) return typed
  const { place, password } = typed.value
  const books = await door.books(place, password)
  if (!books.ok) return books
  const book = named(books.value, wish.choose)
  if (!book.ok) return book
  const sealed = await desk.mail.seal(desk.account, bookSealing, 'password', password)
  return sealed.ok
    ? done({
        ...place,
        sealed: Buffer.from(sealed.value).toString('base64'),
        ...{ book: book.value, books: books.value },
      })
    : sealed
}

const text = z.string()

export const addressBookAction = defineAction<typeof input, AddressBookAnswer>({
  name: 'address-book',
  says: 'An address book of yours on a server (CardDAV), to bring people in from; shows it when nothing is given',
  more: 'The password is asked for and does not show, or comes out of a file; it is sealed before it is kept. Nothing in the address book is changed. “afterword people-file --book” looks who is in it, “afterword bring-people --book” keeps those you pick.',
  examples: [
    [
      'afterword address-book https://cloud.example.org --user priya',
      'asks for the password, and looks which address books there are',
    ],
    ['afterword address-book --choose Work', 'another of them'],
    ['afterword address-book --off', 'forget it'],
  ],
  readOnly: false,
  asksPerson: false,
  input,
  output: z.strictObject({
    ...{ address: text.optional(), user: text.optional(), book: text.optional(), says: text.optional() },
    books: z.array(text).optional(),
  }),
  json: ({ account, says }) => ({
    ...(account
      ? {
          ...{ address: account.address, user: account.user, book: account.book.name },
          books: account.books.map(({ name }) => name),
        }
      : {}),
    ...(says === undefined ? {} : { says }),
  }),
  run: async (wish, desk) => {
    const store = await desk.store()
    if (!store.ok) return store
    const settings = await agendaSettings(store.value, desk.account)
    if (!settings.ok) return settings
    const { addressBook: before, ...rest } = settings.value
    const put = (to: AddressBookAccount | undefined) =>
      store.value.agendas.put(desk.account, { ...rest, ...(to ? { addressBook: to } : {}) }, stamp(desk.now))
    if (wish.off) {
      const gone = await put(undefined)
      return gone.ok ? done({ says: 'The address book is read no longer; its password is forgotten' }) : gone
    }
    const fresh = wish.address !== undefined
    if (!fresh && wish.choose === undefined) return done(before ? { account: before } : {})
    if (!fresh && !before)
      return notNow({
        message: 'No address book is connected. Give the address of its server and your name there.',
      })
    const to = fresh ? await connected(wish, desk) : named(before?.books ?? [], wish.choose)
    if (!to.ok) return to
    const account = 'sealed' in to.value ? to.value : { ...(before as AddressBookAccount), book: to.value }
    const kept = await put(account)
    return kept.ok ? done({ account, says: `“${account.book.name}” is the address book now` }) : kept
  },
})
