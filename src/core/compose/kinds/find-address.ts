import type { Person } from '../../dossier/dossier.ts'
import { personFact } from '../../dossier/facts.ts'
import { listOf } from '../../notes/sentence.ts'
import type { Step } from '../../plan/step.ts'
import type { Frame } from '../frame.ts'
import type { Scene } from '../scene.ts'
import { type Letter, type Wish, wish } from '../wish.ts'

export const gratitude: readonly Frame[] = [
  { text: 'Thank you for your help.' },
  { text: 'Thank you for taking the trouble.' },
  { text: 'Thank you for doing this.' },
  { text: 'Thank you for your trouble.' },
]

/** Whom a step is about. */
export const peopleIn = ({ about = [] }: Step, { told }: Scene): readonly Person[] =>
  about.flatMap((id) => told.people.get(id) ?? [])

const askAddress: readonly Frame[] = [
  { text: 'Could you let me know how I can best reach {names}? An e-mail address would be enough.' },
  { text: 'I would like to thank {names} for {talk}. Could you tell me where I may write?' },
  { text: 'Might I ask you for an e-mail address for {names}, so that I can say thank you?' },
  { text: 'I would like to write to {names} after {talk}. Could you help me with an address?' },
]

/** Asks where someone can be reached. */
export const addressAsked = (step: Step, scene: Scene): Wish => {
  const sought = peopleIn(step, scene)
  const others =
    sought.length > 0
      ? sought
      : (scene.interview?.met ?? [])
          .flatMap((id) => scene.told.people.get(id) ?? [])
          .filter((person) => !person.email)
  return wish({
    element: 'question',
    slot: 'address',
    frames: askAddress,
    parts: { names: listOf(others.map((person) => person.name)) || 'the people I met' },
    facts: others.map((person) => personFact(person.id)),
    must: true,
  })
}

/** Asks the primary contact where someone can be reached. */
export const findAddress = (scene: Scene): Letter => ({
  followUp: true,
  subject: {
    slot: 'address',
    texts: ['A small request', 'A question about an address', 'Reaching the interviewers'],
  },
  paragraphs: [
    [
      addressAsked(scene.step, scene),
      wish({ element: 'thanks', slot: 'cover-thanks', frames: gratitude, must: true }),
    ],
  ],
})
