/** Whoever a calendar says is invited, or invites. */
import type ICAL from 'ical.js'
import type { Guest } from '../../core/mail/replies/reading.ts'

const kinds: Readonly<Record<string, Guest['is']>> = { ROOM: 'room', RESOURCE: 'resource', GROUP: 'group' }

const parameter = (property: ICAL.Property, name: string): string => {
  const value = property.getParameter(name)
  return typeof value === 'string' ? value.trim() : ''
}

const plainAddress = (text: string): string =>
  text
    .replace(/^mailto:/i, '')
    .trim()
    .toLowerCase()
    .slice(0, 320)

/** Some programs write an address of their own and the true one beside it (RFC 7986, EMAIL). */
export const person = (property: ICAL.Property): Pick<Guest, 'name' | 'address'> => {
  const beside = plainAddress(parameter(property, 'email'))
  const address = beside.includes('@') ? beside : plainAddress(String(property.getFirstValue() ?? ''))
  const name = parameter(property, 'cn').slice(0, 300)
  // An address in the place of a name is none.
  return { name: plainAddress(name) === address ? '' : name, address }
}

export const guest = (property: ICAL.Property): Guest => {
  const is = kinds[parameter(property, 'cutype').toUpperCase()]
  const absent =
    /^(?:declined|delegated)$/i.test(parameter(property, 'partstat')) ||
    /^non-participant$/i.test(parameter(property, 'role'))
  return { ...person(property), ...(is ? { is } : {}), ...(absent ? { absent } : {}) }
}
