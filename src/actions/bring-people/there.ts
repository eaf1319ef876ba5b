import type { Firm, There } from '../../core/contacts/proposal.ts'
import type { RawDossier } from '../../core/dossier/schema.ts'
import type { PlacedFact, Store } from '../../core/keep/keep.ts'
import { done, notFound, type Outcome } from '../../core/outcome.ts'
import { endOf, statusOf } from '../../core/vocabulary/statuses.ts'

type RawPerson = NonNullable<RawDossier['people']>[string]

/** Somebody met in an opportunity. */
export const thereOf = ({ opportunity, id, company, body }: PlacedFact): There => {
  const { name, title, email, phone, linkedin, postal, pronouns, honorific } = body as RawPerson
  const told = { title, email, phone, linkedin, postal, pronouns, honorific }
  return {
    ...{ opportunity, id, company, name },
    ...Object.fromEntries(Object.entries(told).filter(([, value]) => value !== undefined)),
  }
}

/** The firms one talks to, those that were changed last first; what is over only where nothing else is there. */
export const firmsOf = async (store: Store, account: string): Promise<Outcome<readonly Firm[]>> => {
  const all = await store.summaries(account, { limit: 100_000, examples: false })
  if (!all.ok) return all
  const isOver = (status: string) => endOf(statusOf(status)) !== undefined
  return done(
    all.value
      .toSorted((one, other) => other.updatedAt.localeCompare(one.updatedAt))
      .toSorted((one, other) => Number(isOver(one.status)) - Number(isOver(other.status)))
      .map(({ id, company, role }) => ({ opportunity: id, company, role })),
  )
}

/** The opportunity that all of them are said to belong to. */
export const targetOf = async (
  to: string | undefined,
  store: Store,
  account: string,
): Promise<Outcome<Firm | undefined>> => {
  if (to === undefined || to === '') return done(undefined)
  const [kept] = await store.load(account, [to]).then((loaded) => (loaded.ok ? loaded.value : []))
  return kept
    ? done({ opportunity: to, company: kept.raw.opportunity.company.name, role: kept.raw.opportunity.role })
    : notFound({ field: 'to', message: `there is no opportunity “${to.slice(0, 60)}”.` })
}
