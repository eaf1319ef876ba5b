import { addressForm, goesByTitle } from '../dossier/address.ts'
import type { Person } from '../dossier/dossier.ts'
import { personFact } from '../dossier/facts.ts'
import { namesNobody, partsOf } from '../dossier/name.ts'
import { listOf } from '../notes/sentence.ts'
import type { Question, Sentence } from './draft.ts'
import { phraseFor } from './phrases/use.ts'
import type { Scene } from './scene.ts'

/** How a person is addressed; the full name where the given name is not certain. */
export const calledBy = (scene: Scene, person: Person): string => {
  const form = addressForm(person, scene.manners)
  return 'greeting' in form ? form.greeting : partsOf(person.name).plain
}

/** Asks the user how to address those whose given name is not certain. */
export const askedNames = (scene: Scene): readonly Question[] =>
  scene.readers.flatMap((person) => {
    const form = addressForm(person, scene.manners)
    return 'ask' in form ? [{ fact: personFact(person.id), ask: form.ask }] : []
  })

/**
 * "Hi Dana," or "Dear Ms Feldmann,"; several readers by name; "Hello," where nobody is known by name. Who is not known by a
 * part of theirs is greeted by the whole, which goes with "Dear" alone.
 */
export const greetingLine = (scene: Scene): Sentence => {
  const people = scene.readers.filter((person) => person.called || person.given || !namesNobody(person.name))
  const names = people.map((person) => calledBy(scene, person))
  const unsure = people.some((person) => 'ask' in addressForm(person, scene.manners))
  const titled = people.some((person) => goesByTitle(person, scene.manners))
  const formal = scene.manners === 'formal' && (titled || !scene.eased)
  const dear = formal || scene.step.channel === 'letter' || unsure
  const usual = dear ? 'Dear' : 'Hi'
  const word = unsure ? usual : (phraseFor(scene, 'greeting') ?? usual)
  return {
    text: names.length === 0 ? 'Hello,' : `${word} ${listOf(names)},`,
    facts: scene.readers.map((person) => personFact(person.id)),
    element: 'greeting',
  }
}
