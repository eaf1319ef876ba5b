import { signedAs } from '../../dossier/address.ts'
import { personFact } from '../../dossier/facts.ts'
import { listOf } from '../../notes/sentence.ts'
import { shortened } from '../budget.ts'
import type { Draft } from '../draft.ts'
import { type Frame, say } from '../frame.ts'
import { greetingLine } from '../greeting.ts'
import { draftOf, marginOf } from '../letter.ts'
import type { Letter } from '../line.ts'
import { type Scene, type SceneOptions, sceneOf } from '../scene.ts'
import { subjectOf } from '../subject.ts'
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

/** One note inside a forwarded message: a paragraph with its own greeting and the writer's name. */
const noteFor = (scene: Scene): Pick<Draft, 'sentences' | 'commitments'> & { readonly text: string } => {
  const { paragraphs } = shortened(scene, { ...thankYou(scene), most: 75 })
  const lines = paragraphs.flat()
  const greeting = greetingLine(scene)
  const signed = scene.told.me.name || signedAs(scene.told.me)
  const text = `${greeting.text}\n\n${lines.map((line) => line.text).join(' ')}\n\n${signed}`
  const name = { text: signed, facts: ['me.name'], element: 'sign-off' as const }
  return {
    text,
    commitments: lines.flatMap(({ commits }) => commits ?? []),
    sentences: [greeting, ...lines.map(({ text, facts, element }) => ({ text, facts, element })), name],
  }
}

/** One message to who passes it on: a covering line, and below a divider the note for each whose address is missing. */
export const forward = (scene: Scene, options: SceneOptions): Draft => {
  const { step, told } = scene
  const about = (step.about ?? []).flatMap((id) => told.people.get(id) ?? [])
  const taken = scene.taken
  const inner = about.map((person) =>
    sceneOf({ ...step, channel: 'forward' }, told, { ...options, taken }, [person.id]),
  )
  const notes = inner.map(noteFor)
  const byAgency = told.opportunity.agency !== undefined && step.to.includes(told.opportunity.agency)
  const unreachable = about.filter((person) => !person.email)
  const letter: Letter = {
    followUp: true,
    subject: subjectOf(scene, 'forward', [
      'A note to pass on',
      'Could you pass this on?',
      'A thank-you note to forward',
    ]),
    paragraphs: [
      [
        say(scene, {
          element: 'cover',
          slot: 'cover',
          frames: byAgency || unreachable.length < about.length ? toAgency : covers,
          parts: { names: listOf(about.map((person) => person.name)) },
          facts: about.map((person) => personFact(person.id)),
          must: true,
        }),
        say(scene, { element: 'thanks', slot: 'cover-thanks', frames: gratitude, must: true }),
      ],
    ],
  }
  const cover = draftOf(scene, letter)
  return {
    ...cover,
    body: [cover.body, ...notes.map(({ text }) => `${divider}\n\n${text}`)].join('\n\n'),
    sentences: [...cover.sentences, ...notes.flatMap((note) => note.sentences)],
    unused: [
      ...cover.unused,
      ...inner.flatMap((each, index) => marginOf(each, notes[index]?.sentences ?? [])),
    ],
    questions: [...cover.questions, ...inner.flatMap(({ questions }) => questions)],
    commitments: [...cover.commitments, ...notes.flatMap(({ commitments }) => commitments)],
  }
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
    subject: subjectOf(scene, 'address', [
      'A small request',
      'A question about an address',
      'Reaching the interviewers',
    ]),
    paragraphs: [
      [
        say(scene, {
          element: 'question',
          slot: 'address',
          frames: askAddress,
          parts: { names },
          facts: others.map((person) => personFact(person.id)),
          must: true,
        }),
        say(scene, { element: 'thanks', slot: 'cover-thanks', frames: gratitude, must: true }),
      ],
    ],
  }
}
