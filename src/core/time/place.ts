import type { Dossier, PersonId } from '../dossier/dossier.ts'

/** Where a reader is: the zone of their day and the calendar of their business days. */
export interface Place {
  readonly zone: string
  readonly country?: string
  readonly region?: string
}

/** The person's zone, else the company's, else the writer's own, else UTC; country and region are the company's. */
export const placeOf = (dossier: Dossier, person?: PersonId): Place => {
  const { zone, country, region } = dossier.opportunity.company
  const own = person === undefined ? undefined : dossier.people.get(person)?.zone
  return {
    zone: own ?? zone ?? dossier.me.zone ?? 'UTC',
    ...(country === undefined ? {} : { country }),
    ...(region === undefined ? {} : { region }),
  }
}
