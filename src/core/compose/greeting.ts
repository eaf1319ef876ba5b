import { addressForm } from '../dossier/address.ts'
import type { Person } from '../dossier/dossier.ts'
import { personFact } from '../dossier/facts.ts'
import { listOf } from '../notes/sentence.ts'
import type { Question, Sentence } from './draft.ts'
import { phraseFor } from './phrases/use.ts'
import type { Scene } from './scene.ts'

/** How a person is addressed; the full name where the given name is not certain. */
export const calledBy = (scene: Scene, person: Person): string => {
  const form = addressForm(person, scene.manners)
  return 'greeting' in form ? form.greeting : person.name
}

/** Asks the user how to address those whose given name is not certain. */
export const askedNames = (scene: Scene): readonly Question[] =>
  scene.readers.flatMap((person) => {
    const form = addressForm(person, scene.manners)
    return 'ask' in form ? [{ fact: personFact(person.id), ask: form.ask }] : []
  })

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
