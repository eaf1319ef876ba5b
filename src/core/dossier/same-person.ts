import type { Person } from './dossier.ts'

type Known = Pick<Person, 'name' | 'email' | 'linkedin'>

/** One person in two dossiers: known by their address, by their profile where one of them has none, else by their name. */
export const samePerson = (one: Known, other: Known): boolean =>
  one.email !== undefined && other.email !== undefined
    ? one.email.toLowerCase() === other.email.toLowerCase()
    : one.linkedin !== undefined && other.linkedin !== undefined
      ? one.linkedin === other.linkedin
      : one.name.toLowerCase() === other.name.toLowerCase()
