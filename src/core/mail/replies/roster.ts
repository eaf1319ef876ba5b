import type { RawDossier } from '../../dossier/schema.ts'
import { allStatuses, endOf } from '../../vocabulary/statuses.ts'
import { employerDomain } from './free-mail.ts'
import type { Names } from './named.ts'

/** Who could be writing: everyone kept, by address, and the employers they work for. */
export interface Roster {
  /** Address in lower case → where that person is kept, the likeliest opportunity first. */
  readonly people: ReadonlyMap<string, readonly Place[]>
  /** Domain of an employer → the opportunities there, the likeliest first. */
  readonly domains: ReadonlyMap<string, readonly string[]>
  /** What each search is called by, the likeliest first. */
  readonly names: readonly (Names & { readonly over: boolean })[]
  /** Everyone’s whole name in lower case → where that person is kept. */
  readonly called: ReadonlyMap<string, readonly Place[]>
}

export interface Place {
  readonly opportunity: string
  readonly person: string
}

export interface Listed {
  readonly id: string
  readonly raw: RawDossier
}

/** Over, and not with a yes: a new colleague still writes. */
const over: ReadonlySet<string> = new Set(
  allStatuses.filter((status) => (endOf(status) ?? 'accepted') !== 'accepted'),
)

const lastWord = ({ raw }: Listed): number =>
  Math.max(0, ...(raw.history ?? []).map(({ at }) => Temporal.Instant.from(at).epochMilliseconds))

/** What still goes on comes first, then where something was said last. */
const likeliest = (one: Listed, other: Listed): number => {
  const ended =
    Number(over.has(one.raw.opportunity.status ?? '')) - Number(over.has(other.raw.opportunity.status ?? ''))
  return ended || lastWord(other) - lastWord(one)
}

const added = <Key, Value>(into: Map<Key, Value[]>, key: Key, value: Value): void => {
  into.set(key, [...(into.get(key) ?? []), value])
}

export const rosterOf = (all: readonly Listed[]): Roster => {
  const people = new Map<string, Place[]>()
  const domains = new Map<string, string[]>()
  const called = new Map<string, Place[]>()
  const names: Roster['names'][number][] = []
  for (const { id, raw } of all.toSorted(likeliest)) {
    const { role, company, status } = raw.opportunity
    names.push({ opportunity: id, role, company: company.name, over: over.has(status ?? '') })
    for (const [person, { name, email, helper }] of Object.entries(raw.people ?? {})) {
      added(called, name.trim().toLowerCase(), { opportunity: id, person })
      if (!email) continue
      added(people, email.toLowerCase(), { opportunity: id, person })
      // Where a helper works, nobody hires for this opportunity.
      const domain = helper ? undefined : employerDomain(email)
      if (domain && !domains.get(domain)?.includes(id)) added(domains, domain, id)
    }
  }
  return { people, domains, names, called }
}
