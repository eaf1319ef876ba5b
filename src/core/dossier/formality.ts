import { goesByTitle } from './address.ts'
import type { Dossier, Formality } from './dossier.ts'

const formal =
  /\b(law|legal|bank|banking|finance|financial services|insurance|government|public service|civil service|diplomacy|academia|university|medicine|judiciary|accounting|audit|notary)\b/i
const informal =
  /\b(software|game|games|gaming|startup|start-up|design|media|advertising|hospitality|trades?|construction|music|film|fitness|internet|tech)\b/i

/**
 * How formal the reader's world is: as recorded, else by its field, else neutral (basics: write by the field). Where somebody was
 * written down with a title, a house is not taken for one of first names by its field alone.
 */
export const formalityOf = ({ opportunity: { company }, people }: Dossier): Formality => {
  if (company.formality) return company.formality
  const field = company.field ?? ''
  if (formal.test(field)) return 'formal'
  const titled = [...people.values()].some((person) => goesByTitle(person, 'neutral'))
  return informal.test(field) && !titled ? 'informal' : 'neutral'
}
