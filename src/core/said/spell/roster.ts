import type { Dossier } from '../../dossier/dossier.ts'
import { type Roster, rosterOf } from '../../notes/mend.ts'

/** Names that are nobody’s to spell: of people and of firms. */
export const rosterFor = ({ me, opportunity, people, elsewhere }: Dossier): Roster =>
  rosterOf([
    me.name,
    opportunity.company.name,
    ...[...people.values()].flatMap(({ name, called = '' }) => [name, called]),
    ...elsewhere.flatMap(({ company }) => company ?? []),
  ])
