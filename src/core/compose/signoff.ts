import { addressForm } from '../dossier/address.ts'
import type { English, Formality } from '../dossier/dossier.ts'
import type { Sentence } from './draft.ts'
import type { Scene } from './scene.ts'
import { seeded } from './seed.ts'

const formalClose: Readonly<Record<English, string>> = {
  GB: 'Yours sincerely,',
  AU: 'Yours sincerely,',
  US: 'Sincerely,',
  CA: 'Sincerely,',
}

const closings: Readonly<Record<Exclude<Formality, 'formal'>, readonly string[]>> = {
  neutral: ['Best regards,', 'Kind regards,', 'With best regards,'],
  informal: ['Best regards,', 'Best wishes,', 'All the best,'],
}

/** The writer's given name where its place in the name is certain, else the whole name. */
const givenName = (name: string): string => {
  const form = addressForm({ id: 'me', name, primary: false, helper: false }, 'informal')
  return 'greeting' in form ? form.greeting : name
}

/** The closing of the writer's English and the reader's world, the same in every letter of one search. */
export const signOff = ({ told, formality, step }: Scene, followUp: boolean): Sentence => {
  const { me, opportunity } = told
  const formal = formality === 'formal' || step.channel === 'letter'
  const list = formality === 'formal' ? [] : closings[formality]
  const seed = `${me.name}|${opportunity.role}|${opportunity.company.name}|close`
  const closing = formal ? formalClose[me.english] : (list[seeded(seed, list.length)] ?? 'Best regards,')
  const name = me.signature?.trim() || (followUp && formality === 'informal' ? givenName(me.name) : me.name)
  return { text: `${closing}\n${name}`, facts: ['me.name'], element: 'sign-off' }
}
