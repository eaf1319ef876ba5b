import { addressForm } from '../dossier/address.ts'
import type { Formality, Person } from '../dossier/dossier.ts'
import { personFact } from '../dossier/facts.ts'
import { listOf } from '../notes/sentence.ts'
import type { Sentence } from './draft.ts'
import { phraseFor } from './phrases/use.ts'
import type { Scene } from './scene.ts'

/** How a person is addressed; the full name, and a question to the user, where the given name is not certain. */
export const calledBy = (scene: Scene, person: Person, formality: Formality = scene.manners): string => {
  const form = addressForm(person, formality)
  if ('greeting' in form) return form.greeting
  const fact = personFact(person.id)
  if (!scene.questions.some((question) => question.fact === fact))
    scene.questions.push({ fact, ask: form.ask })
  return person.name
}

/** "Hi Dana," or "Dear Ms Feldmann,"; several readers by name; "Hello," where nobody is known by name. */
export const greetingLine = (scene: Scene): Sentence => {
  const names = scene.readers.map((person) => calledBy(scene, person))
  const formal = scene.manners === 'formal' || scene.step.channel === 'letter'
  const usual = names.length === 0 ? 'Hello' : formal ? 'Dear' : 'Hi'
  const word = names.length === 0 ? usual : (phraseFor(scene, 'greeting') ?? usual)
  return {
    text: `${[word, ...(names.length > 0 ? [listOf(names)] : [])].join(' ')},`,
    facts: scene.readers.map((person) => personFact(person.id)),
    element: 'greeting',
  }
}
