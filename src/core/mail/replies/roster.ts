import type { RawDossier } from '../../dossier/schema.ts'
import { allStatuses, endOf } from '../../vocabulary/statuses.ts'
import { employerDomain } from './free-mail.ts'

/** Who could be writing: everyone kept, by address, and the employers they work for. */
export interface Roster {
  /** Address in lower case → where that person is kept, the likeliest opportunity first. */
  readonly people: ReadonlyMap<string, readonly Place[]>
  /** Domain of an employer → the opportunities there, the likeliest first. */
  readonly domains: ReadonlyMap<string, readonly string[]>
  /** The companies, for mail that hiring systems send in their name. */
  readonly companies: readonly { readonly opportunity: string; readonly name: string }[]
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
  const companies: { opportunity: string; name: string }[] = []
  for (const { id, raw } of all.toSorted(likeliest)) {
    companies.push({ opportunity: id, name: raw.opportunity.company.name })
    for (const [person, { email, helper }] of Object.entries(raw.people ?? {})) {
      if (!email) continue
      added(people, email.toLowerCase(), { opportunity: id, person })
      // Where a helper works, nobody hires for this opportunity.
      const domain = helper ? undefined : employerDomain(email)
      if (domain && !domains.get(domain)?.includes(id)) added(domains, domain, id)
    }
  }
  return { people, domains, companies }
}
