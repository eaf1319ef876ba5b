import { excerptOf } from '../dossier/clean.ts'
import { plainWords } from '../english/sought.ts'
import type { Contact, PersonTold } from './contact.ts'
import { contactOf } from './contact-of.ts'
import { firmKey } from './firm-key.ts'
import { foundIn, indexed, remember } from './known.ts'
import type { Firm, Proposal, There } from './proposal.ts'

/** What an entry of an opportunity can hold. */
const inOpportunity = ['title', 'email', 'phone', 'linkedin', 'postal', 'pronouns', 'honorific'] as const
const without = [...inOpportunity, 'company', 'note'] as const

/** What the file knows and we do not; what is here is never written over. */
const compared = (contact: Contact, of: There): Required<Proposal>['known'] => {
  const keys = of.opportunity === undefined ? without : inOpportunity
  const told = keys.filter((key) => contact[key] !== undefined)
  return {
    of,
    adds: Object.fromEntries(told.filter((key) => of[key] === undefined).map((key) => [key, contact[key]])),
    differs: told.filter(
      (key) => of[key] !== undefined && plainWords(of[key] ?? '') !== plainWords(contact[key] ?? ''),
    ),
  }
}

const firmsOf = (firms: readonly Firm[]): ReadonlyMap<string, Firm> =>
  new Map(firms.toReversed().map((firm) => [firmKey(firm.company), firm]))

/**
 * What would become of everybody in a file, given who is here and which firms one talks to, the likeliest first. `to`: all of them belong there.
 * Nothing is decided twice: whoever stands in the file a second time is told of.
 */
export const proposer = (
  there: readonly There[],
  firms: readonly Firm[],
  to?: Firm,
): ((entry: PersonTold) => Proposal | string) => {
  const index = indexed(there)
  const inFile = indexed([])
  const byFirm = firmsOf(firms)
  return ({ place, told, left }) => {
    const who = contactOf(told)
    if ('because' in who) return `${place}: ${who.because}; left out.`
    const { contact } = who
    const at = to ?? (contact.company === undefined ? undefined : byFirm.get(firmKey(contact.company)))
    const twin = foundIn(inFile, contact, undefined).sure
    if (twin) return `${place}: ${contact.name} stands in ${twin.id} already; left out.`
    remember(inFile, { ...contact, id: place })
    const { sure, namesake } = foundIn(index, contact, at)
    const lost =
      at && !sure && contact.note !== undefined
        ? [`“${excerptOf(contact.note, 80)}”, which has no place there`]
        : []
    return {
      ...{ place, contact, left: [...left, ...who.left, ...lost] },
      ...(at && !sure ? { to: at } : {}),
      ...(sure ? { known: compared(contact, sure) } : {}),
      ...(namesake ? { namesake } : {}),
    }
  }
}
