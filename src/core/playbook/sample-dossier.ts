import { begunDossier, begunProfile } from '../dossier/begun.ts'
import type { Dossier, Person } from '../dossier/dossier.ts'

/** Dana, whom the cases of the rules speak of. */
export const sampleDana: Person = { id: 'dana', name: 'Dana Okonkwo', primary: false, helper: false }

/** For the rules' own cases: Priya and Dana, about a post at Northwind, and what is said beside. */
export const sampleDossier = (over: Partial<Dossier> = {}): Dossier =>
  begunDossier({
    me: begunProfile('Priya Raman', 'CA'),
    opportunity: { role: 'Engineer', company: { name: 'Northwind' }, status: 'open' },
    people: new Map([[sampleDana.id, sampleDana]]),
    ...over,
  })
