import type { English } from '../vocabulary/englishes.ts'
import type { Dossier, Profile } from './dossier.ts'

/** Someone of whom no more is known than the name and whose spelling counts. */
export const begunProfile = (name: string, english: English): Profile => ({
  name,
  english,
  strengths: [],
  temper: 'balanced',
  channels: [],
  numbers: {},
})

/** A dossier of which no more is known than this; nothing has happened yet that is not said here. */
export const begunDossier = (known: Pick<Dossier, 'me' | 'opportunity'> & Partial<Dossier>): Dossier => ({
  people: new Map(),
  interviews: [],
  promises: [],
  touches: [],
  choices: [],
  elsewhere: [],
  said: [],
  ...known,
})
