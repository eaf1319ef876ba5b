/** Messages put together by the search they belong to, those that are here first. */
import type { RawDossier } from '../../../dossier/schema.ts'
import type { Listed } from '../../../mail/replies/roster.ts'
import { isFirmOf } from './firm-name.ts'
import { type FirmFound, firmsIn } from './firms.ts'
import type { MailAround } from './mail-around.ts'
import type { MailFound } from './mail-found.ts'
import { placesOf, threadsOf } from './placing.ts'

interface Group extends Omit<FirmFound, 'domain'> {
  readonly opportunity?: string
  readonly raw?: RawDossier
}

/** A search that is here under the name of a firm that no address told. */
const hereAs = ({ company, domain }: FirmFound, { all }: MailAround): Listed | undefined =>
  all.find(({ raw }) => {
    const { name } = raw.opportunity.company
    return (company !== '' && name.toLowerCase() === company.toLowerCase()) || isFirmOf(name, domain)
  })

export const groupsOf = (
  letters: readonly MailFound[],
  around: MailAround,
): { groups: readonly Group[]; out: readonly string[] } => {
  const { all, roster, to } = around
  const threads = threadsOf(letters)
  const places =
    to === undefined ? placesOf(threads, roster) : new Map(letters.map(({ place }) => [place, to]))
  const { firms, out } = firmsIn(
    threads
      .map((thread) => thread.filter(({ place }) => !places.has(place)))
      .filter(({ length }) => length > 0),
    around.eachChosen,
  )
  const here = new Map<string, MailFound[]>()
  const put = (opportunity: string, these: readonly MailFound[]) =>
    here.set(opportunity, [...(here.get(opportunity) ?? []), ...these])
  for (const letter of letters) {
    const place = places.get(letter.place)
    if (place !== undefined) put(place, [letter])
  }
  const fresh: Group[] = []
  for (const { domain: _domain, ...firm } of firms) {
    const known = hereAs({ ...firm, ...(_domain ? { domain: _domain } : {}) }, around)
    if (known) put(known.id, firm.letters)
    else fresh.push(firm)
  }
  const kept = [...here].flatMap(([opportunity, these]): Group[] => {
    const raw = all.find(({ id }) => id === opportunity)?.raw
    if (!raw) return []
    const { company, role } = raw.opportunity
    return [{ opportunity, raw, company: company.name, role, letters: these }]
  })
  return { groups: [...kept, ...fresh], out }
}
