import type { BookEntry } from '../../core/agenda/address-book.ts'
import { done, notNow, type Outcome, unavailable } from '../../core/outcome.ts'
import type { Mailing, Opening, PeopleBooks } from '../action.ts'
import { agendaSettings } from '../agenda/sheet.ts'
import { bookSealing } from './address-book.ts'
import { bytesOf, type PeopleAsked } from './people-input.ts'

export type PeopleNeeds = Opening & PeopleBooks & Pick<Mailing, 'mail'>

/** Where people are read from: its bytes, and what of it could not be had. */
interface PeopleSource {
  readonly bytes: Uint8Array
  /** Each with its place. */
  readonly complaints: readonly string[]
}

const fileName = (url: string): string => {
  const last = url.replace(/\/$/, '').split('/').at(-1) ?? url
  return URL.canParse(`http://x/${last}`) && !/%(?![0-9a-f]{2})/i.test(last) ? decodeURI(last) : last
}

/** One entry after the other; what is no card, or did not come, is named. */
const joined = (entries: readonly BookEntry[]): PeopleSource => {
  const complaint = ({ url, text }: BookEntry): string | undefined => {
    if (text === undefined) return `“${fileName(url)}”: the server named it and did not give it; left out.`
    return /^BEGIN\s*:\s*VCARD/i.test(text.trimStart())
      ? undefined
      : `“${fileName(url)}”: this is no card; left out.`
  }
  return {
    bytes: new TextEncoder().encode(
      entries
        .filter((each) => complaint(each) === undefined)
        .map(({ text = '' }) => text.trim())
        .join('\r\n'),
    ),
    complaints: entries.flatMap((each) => complaint(each) ?? []),
  }
}

/** The address book that is connected, as it stands now. Whatever goes wrong, it stays connected. */
const inBook = async (desk: PeopleNeeds): Promise<Outcome<PeopleSource>> => {
  const store = await desk.store()
  if (!store.ok) return store
  const settings = await agendaSettings(store.value, desk.account)
  if (!settings.ok) return settings
  const { addressBook: account } = settings.value
  if (!account) return notNow({ field: 'book', message: 'no address book on a server is connected yet.' })
  const door = await desk.people.addressBooks?.()
  if (!door || !desk.mail)
    return unavailable({ message: 'No address book on a server can be read from here.' })
  const sealed = new Uint8Array(Buffer.from(account.sealed, 'base64'))
  const password = await desk.mail.open(desk.account, bookSealing, 'password', sealed)
  if (!password.ok) return password
  const entries = await door.read(account, password.value, account.book.url)
  if (!entries.ok) return entries
  const source = joined(entries.value)
  return source.bytes.length === 0 && source.complaints.length === 0
    ? notNow({ message: `There is nobody in “${account.book.name}”.` })
    : done(source)
}

export const peopleSource = async (asked: PeopleAsked, desk: PeopleNeeds): Promise<Outcome<PeopleSource>> => {
  if (asked.book) return inBook(desk)
  const bytes = await bytesOf(asked, desk)
  return bytes.ok ? done({ bytes: bytes.value, complaints: [] }) : bytes
}
