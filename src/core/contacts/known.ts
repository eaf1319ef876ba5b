import { partsOf } from '../dossier/name.ts'
import { plainWords } from '../english/sought.ts'
import type { Contact } from './contact.ts'
import { firmKey } from './firm-key.ts'
import type { Firm, There } from './proposal.ts'

/** The words of a name in any order, without titles, degrees and accents; empty for a first name alone. */
const nameKey = (name: string): string => {
  const words = plainWords(partsOf(name).plain).split(' ')
  return words.length < 2 ? '' : words.toSorted().join(' ')
}

interface Index {
  readonly email: Map<string, There>
  readonly profile: Map<string, There>
  readonly name: Map<string, There[]>
}

export const indexed = (all: readonly There[]): Index => {
  const index: Index = { email: new Map(), profile: new Map(), name: new Map() }
  for (const there of all) remember(index, there)
  return index
}

export const remember = (index: Index, there: There): void => {
  const { email, linkedin, name } = there
  if (email !== undefined && !index.email.has(email.toLowerCase()))
    index.email.set(email.toLowerCase(), there)
  if (linkedin !== undefined && !index.profile.has(linkedin)) index.profile.set(linkedin, there)
  const key = nameKey(name)
  if (key === '') return
  const same = index.name.get(key)
  if (same) same.push(there)
  else index.name.set(key, [there])
}

const sameFirm = (one: string | undefined, other: string | undefined): boolean =>
  one !== undefined && other !== undefined && firmKey(one) === firmKey(other)

/** Whoever they surely are: by address, by profile, by name at the same firm. A name alone is a namesake. */
export const foundIn = (
  index: Index,
  contact: Contact,
  to: Firm | undefined,
): { readonly sure?: There; readonly namesake?: There } => {
  const { email, linkedin, name, company } = contact
  const byAddress =
    (email === undefined ? undefined : index.email.get(email.toLowerCase())) ??
    (linkedin === undefined ? undefined : index.profile.get(linkedin))
  if (byAddress) return { sure: byAddress }
  const named = index.name.get(nameKey(name)) ?? []
  const here = named.find(
    (there) => sameFirm(there.company, company) || (to !== undefined && there.opportunity === to.opportunity),
  )
  if (here) return { sure: here }
  return named[0] ? { namesake: named[0] } : {}
}
