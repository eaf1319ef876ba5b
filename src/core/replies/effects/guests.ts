import type { RawDossier } from '../../dossier/schema.ts'
import type { Invitation } from '../reading.ts'

type RawPeople = NonNullable<RawDossier['people']>

const slug = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|(?<!-)-+$/g, '')
    .slice(0, 30)

const free = (wanted: string, taken: ReadonlySet<string>): string => {
  const base = wanted || 'person'
  for (let count = 1; ; count += 1) {
    const name = count === 1 ? base : `${base}-${count}`
    if (!taken.has(name)) return name
  }
}

/** Rooms and machines are invited like people. */
const thing =
  /\b(?:room|raum|salle|resource|calendar)\b|@resource\.calendar\.|^(?:no-?reply|notifications?|calendar)@/i

/** Everyone invited but the user: those who are kept by their address, the others added, spelled as in the invitation. */
export const guests = (
  { organizer, attendees }: Invitation,
  own: readonly string[],
  people: RawPeople,
): { readonly people: RawPeople; readonly met: readonly string[] } => {
  const met: string[] = []
  let all = people
  for (const { name, address } of [...(organizer ? [organizer] : []), ...attendees]) {
    const mine = own.includes(address.toLowerCase())
    if (address === '' || mine || thing.test(`${name} ${address}`)) continue
    const known = Object.entries(all).find(([, { email }]) => email?.toLowerCase() === address.toLowerCase())
    const id =
      known?.[0] ??
      free(slug(name.split(/[\s,]+/)[0] || address.split('@')[0] || ''), new Set(Object.keys(all)))
    if (!known) all = { ...all, [id]: { name: name.trim() || address, email: address } }
    if (!met.includes(id)) met.push(id)
  }
  return { people: all, met }
}
