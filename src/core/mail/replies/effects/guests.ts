import { cleanLine } from '../../../dossier/clean.ts'
import { readEmail } from '../../../dossier/forms.ts'
import type { RawDossier } from '../../../dossier/schema.ts'
import { employerDomain } from '../free-mail.ts'
import type { Guest, Invitation } from '../reading.ts'
import { isMe, isNobody } from './who.ts'

type RawPeople = NonNullable<RawDossier['people']>

const slug = (text: string): string => {
  const word = text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|(?<!-)-+$/g, '')
  return [...word].slice(0, 30).join('')
}

const free = (wanted: string, taken: ReadonlySet<string>): string => {
  // What every object of the language carries already is no id.
  const base = wanted === '' || wanted in Object.prototype ? 'person' : wanted
  for (let count = 1; ; count += 1) {
    const name = count === 1 ? base : `${base}-${count}`
    if (!taken.has(name)) return name
  }
}

/** More than anyone meets in one interview: the rest is no part of the story. */
const most = 60

const longestName = 200

interface Known {
  readonly name: string
  /** Absent where what stands there is no address: a phone number, a directory entry, an id. */
  readonly email?: string
}

const knownOf = ({ name, address }: Guest): Known => {
  const email = readEmail(cleanLine(address, 320))
  return { name: cleanLine(name, longestName), ...(email.ok ? { email: email.value } : {}) }
}

const isSameName = (one: string, other: string): boolean =>
  one !== '' && one.toLowerCase() === other.trim().toLowerCase()

/** The same address, or where either has none the same name. */
const isSame = ({ name, email }: Known, kept: RawPeople[string]): boolean =>
  email === undefined || kept.email === undefined
    ? isSameName(name, kept.name)
    : kept.email.toLowerCase() === email.toLowerCase()

/** The people who will be there: no rooms and groups, nobody who said no, and each once, whoever invites first. */
const expected = ({ organizer, attendees }: Invitation, company: string | undefined): readonly Guest[] => {
  const gone = new Set(attendees.filter(({ absent }) => absent).map(({ address }) => address))
  return [...(organizer ? [organizer] : []), ...attendees].filter(
    (each) => !isNobody(each, company) && !(each.address === '' ? 'absent' in each : gone.has(each.address)),
  )
}

/**
 * An agency that only arranges a talk at its client's, or was invited in the user's place and passes it on, takes no part; who is on the
 * list beside the user does, and where nobody else is expected, it is the talk.
 */
const withoutAgency = (
  all: readonly Guest[],
  agency: string | undefined,
  listed: readonly Guest[],
): readonly Guest[] => {
  const others = all.filter(
    ({ address }) => employerDomain(address) !== agency || listed.some((each) => each.address === address),
  )
  return agency !== undefined && others.length > 0 ? others : all
}

/**
 * Everyone expected but the user, whom programs name without an address or by another one of theirs too: those who are kept, the others
 * added, spelled as in the invitation. Who has neither a name nor an address is nobody.
 */
export const guests = (
  invitation: Invitation,
  me: {
    readonly own: readonly string[]
    readonly name?: string | undefined
    readonly company?: string | undefined
    /** The domain of the agency in between. */
    readonly agency?: string | undefined
  },
  people: RawPeople,
): { readonly people: RawPeople; readonly met: readonly string[] } => {
  const met = new Set<string>()
  const { attendees } = invitation
  let all = people
  const others = withoutAgency(
    expected(invitation, me.company).filter((each) => !isMe(each, me)),
    me.agency,
    attendees.some((each) => isMe(each, me)) ? attendees : [],
  )
  for (const guest of others.slice(0, most).map(knownOf)) {
    const { name, email } = guest
    if (name === '' && email === undefined) continue
    const [known] = Object.entries(all).find(([, kept]) => isSame(guest, kept)) ?? []
    const id =
      known ?? free(slug(name.split(/[\s,]+/)[0] || email?.split('@')[0] || ''), new Set(Object.keys(all)))
    if (!known) all = { ...all, [id]: { name: name || (email ?? ''), ...(email ? { email } : {}) } }
    met.add(id)
  }
  return { people: all, met: [...met] }
}

/** One person joins those who are kept, under the id they have there already or a new one. */
export const joinedBy = (
  guest: Guest,
  raw: RawDossier,
): { readonly people: RawPeople; readonly id: string | undefined } => {
  const alone = { method: 'OTHER', uid: '', sequence: 0, summary: '', attendees: [guest] } as const
  const { people, met } = guests(alone, { own: [], name: raw.me.name }, raw.people ?? {})
  return { people, id: met[0] }
}
