import { addressForm, signedAs } from '../dossier/address.ts'
import type { Formality } from '../dossier/dossier.ts'
import { channels } from '../vocabulary/channels.ts'
import { englishes } from '../vocabulary/englishes.ts'
import type { Sentence } from './draft.ts'
import { phraseFor } from './phrases/use.ts'
import type { Scene } from './scene.ts'
import { seeded } from './seed.ts'

const closings: Readonly<Record<Exclude<Formality, 'formal'>, readonly string[]>> = {
  neutral: ['Best regards,', 'Kind regards,', 'Best wishes,'],
  informal: ['Best,', 'Best wishes,', 'All the best,'],
}

const warmClosings = ['Best wishes,', 'With kind regards,', 'Warm regards,'] as const

/** The writer's given name where its place in the name is certain, else the whole name. */
const givenName = (name: string): string => {
  const form = addressForm({ id: 'me', name, primary: false, helper: false }, 'informal')
  return 'greeting' in form ? form.greeting : name
}

/** A text message, or one on LinkedIn, is signed with the name alone. */
export const givenOrSigned = ({ told: { me }, manners }: Scene): string =>
  manners === 'formal' || me.name === '' ? signedAs(me) : givenName(me.name)

/** The closing of the writer's English and the reader's world, the same in every letter of one search. */
export const signOff = (scene: Scene, followUp: boolean): Sentence => {
  const { told, manner, step } = scene
  const formality = scene.eased ? 'neutral' : scene.manners
  const { me, opportunity } = told
  if (channels[step.channel].paragraph)
    return { text: givenOrSigned(scene), facts: ['me.name'], element: 'sign-off' }
  const warmer = manner.warmth === 'warmer'
  const formal = (formality === 'formal' && !warmer) || step.channel === 'letter'
  const list = warmer ? warmClosings : formality === 'formal' ? [] : closings[formality]
  const seed = `${me.name}|${opportunity.role}|${opportunity.company.name}|close`
  const usual = formal
    ? englishes[me.english].formalClose
    : (list[seeded(seed, list.length)] ?? 'Best regards,')
  const closing = phraseFor(scene, 'closing') ?? usual
  const name =
    phraseFor(scene, 'signature') ??
    (followUp && formality === 'informal' && me.name !== '' && !me.signature?.trim()
      ? givenName(me.name)
      : signedAs(me))
  return { text: `${closing}\n${name}`, facts: ['me.name'], element: 'sign-off' }
}
