import { signedAs } from '../../dossier/address.ts'
import type { Person } from '../../dossier/dossier.ts'
import { personFact } from '../../dossier/facts.ts'
import { listOf } from '../../notes/sentence.ts'
import { shortened } from '../budget.ts'
import type { Draft } from '../draft.ts'
import type { Frame } from '../frame.ts'
import { askedNames, greetingLine } from '../greeting.ts'
import { type Composed, draftOf } from '../letter.ts'
import { asSentence } from '../line.ts'
import { joined, questionsIn, unusedIn } from '../margin.ts'
import { type Scene, sceneOf } from '../scene.ts'
import { type Letter, wish } from '../wish.ts'
import { write } from '../write.ts'
import { thankYou } from './thank-you/thank-you.ts'

const divider = '— — —'

const covers: readonly Frame[] = [
  { text: 'May I ask you to pass the note below on to {names}? I have no address to write to.' },
  {
    text: 'I would like to thank {names} for {talk}, but have no address. Could you forward the note below?',
  },
  { text: 'Could you kindly forward the note below to {names}, whose address I do not have?' },
  { text: 'I was not given an address for {names}. Might I ask you to pass on the note below?' },
]

const toAgency: readonly Frame[] = [
  { text: 'Would you pass the note below on to {names} for me?' },
  { text: 'Could you kindly send the note below on to {names}?' },
  { text: 'May I ask you to forward the note below to {names}?' },
]

const gratitude: readonly Frame[] = [
  { text: 'Thank you for your help.' },
  { text: 'Thank you for taking the trouble.' },
  { text: 'I would be grateful; thank you.' },
  { text: 'Many thanks for doing this.' },
]

/** A note inside a forwarded message. */
interface Inner extends Pick<Draft, 'body' | 'sentences' | 'unused' | 'questions' | 'commitments'> {
  readonly frames: ReadonlySet<string>
}

/** A paragraph with its own greeting and the writer's name. */
const noteFor = (scene: Scene, frames: ReadonlySet<string>): Inner => {
  const letter = { ...thankYou(scene), most: 75 }
  const written = write(scene, letter, frames)
  const { paragraphs, unused } = shortened(scene, letter, written)
  const lines = paragraphs.flat()
  const greeting = greetingLine(scene)
  const signed = scene.told.me.name || signedAs(scene.told.me)
  const name = { text: signed, facts: ['me.name'], element: 'sign-off' as const }
  const sentences = [greeting, ...lines.map(asSentence), name]
  const margin = joined(written.margin, { unused, questions: askedNames(scene) })
  return {
    body: `${greeting.text}\n\n${lines.map(({ text }) => text).join(' ')}\n\n${signed}`,
    sentences,
    unused: unusedIn(margin, sentences),
    questions: questionsIn(margin),
    commitments: lines.flatMap(({ commits }) => commits ?? []),
    frames: written.used.frames,
  }
}

/** The notes one after the other, none with a frame of another. */
const notesAbout = (
  scene: Scene,
  about: readonly Person[],
  frames: ReadonlySet<string>,
): readonly Inner[] => {
  const notes: Inner[] = []
  for (const { id } of about) {
    const inner = sceneOf({ ...scene.step, channel: 'forward' }, scene.told, scene, [id])
    notes.push(noteFor(inner, notes.at(-1)?.frames ?? frames))
  }
  return notes
}

/** One message to who passes it on: a covering line, and below a divider the note for each whose address is missing. */
export const forward = (scene: Scene, frames: ReadonlySet<string>): Composed => {
  const { step, told } = scene
  const about = (step.about ?? []).flatMap((id) => told.people.get(id) ?? [])
  const notes = notesAbout(scene, about, frames)
  const byAgency = told.opportunity.agency !== undefined && step.to.includes(told.opportunity.agency)
  const unreachable = about.filter((person) => !person.email)
  const letter: Letter = {
    followUp: true,
    subject: {
      slot: 'forward',
      texts: ['A note to pass on', 'Could you pass this on?', 'A thank-you note to forward'],
    },
    paragraphs: [
      [
        wish({
          element: 'cover',
          slot: 'cover',
          frames: byAgency || unreachable.length < about.length ? toAgency : covers,
          parts: { names: listOf(about.map((person) => person.name)) },
          facts: about.map((person) => personFact(person.id)),
          must: true,
        }),
        wish({ element: 'thanks', slot: 'cover-thanks', frames: gratitude, must: true }),
      ],
    ],
  }
  const written = write(scene, letter, notes.at(-1)?.frames ?? frames)
  const cover = draftOf(scene, letter, written)
  const draft = {
    ...cover,
    body: [cover.body, ...notes.map(({ body }) => `${divider}\n\n${body}`)].join('\n\n'),
    sentences: [...cover.sentences, ...notes.flatMap(({ sentences }) => sentences)],
    unused: [...cover.unused, ...notes.flatMap(({ unused }) => unused)],
    questions: [...cover.questions, ...notes.flatMap(({ questions }) => questions)],
    commitments: [...cover.commitments, ...notes.flatMap(({ commitments }) => commitments)],
  }
  return { draft, frames: written.used.frames }
}

const askAddress: readonly Frame[] = [
  { text: 'Could you let me know how I can best reach {names}? An e-mail address would be enough.' },
  { text: 'I would like to thank {names} for {talk}. Could you tell me where I may write?' },
  { text: 'Might I ask you for an e-mail address for {names}, so that I can say thank you?' },
  { text: 'I would like to write to {names} after {talk}. Could you help me with an address?' },
]

/** Asks the primary contact where someone can be reached. */
export const findAddress = (scene: Scene): Letter => {
  const sought = (scene.step.about ?? []).flatMap((id) => scene.told.people.get(id) ?? [])
  const others =
    sought.length > 0
      ? sought
      : (scene.interview?.met ?? [])
          .flatMap((id) => scene.told.people.get(id) ?? [])
          .filter((person) => !person.email)
  const names = listOf(others.map((person) => person.name)) || 'the people I met'
  return {
    followUp: true,
    subject: {
      slot: 'address',
      texts: ['A small request', 'A question about an address', 'Reaching the interviewers'],
    },
    paragraphs: [
      [
        wish({
          element: 'question',
          slot: 'address',
          frames: askAddress,
          parts: { names },
          facts: others.map((person) => personFact(person.id)),
          must: true,
        }),
        wish({ element: 'thanks', slot: 'cover-thanks', frames: gratitude, must: true }),
      ],
    ],
  }
}
