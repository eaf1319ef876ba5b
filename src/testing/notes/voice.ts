import { begunProfile } from '../../core/dossier/begun.ts'
import type { Person } from '../../core/dossier/dossier.ts'
import type { Voice } from '../../core/notes/fragment.ts'

const person = (id: string, name: string): Person => ({ id, name, primary: false, helper: false })
export const dana = person('dana', 'Dana Okonkwo')
export const mike = person('mike', 'Mike Ferro')

/** What Dana said at Northwind, told to her by Priya, unless it is said otherwise. */
export const voice = (over: Partial<Voice> = {}): Voice => ({
  reader: dana,
  speaker: dana,
  writer: begunProfile('Priya Raman', 'GB'),
  company: { name: 'Northwind' },
  english: 'GB',
  people: [dana, mike],
  ...over,
})
