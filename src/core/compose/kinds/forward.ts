import { signedAs } from '../../dossier/address.ts'
import type { PersonId } from '../../dossier/dossier.ts'
import { personFact } from '../../dossier/facts.ts'
import { listOf } from '../../notes/sentence.ts'
import type { Step } from '../../plan/step.ts'
import { lengths } from '../../vocabulary/step-kinds.ts'
import { shortened } from '../budget.ts'
import type { Draft, Question } from '../draft.ts'
import type { Frame } from '../frame.ts'
import { askedNames, calledBy, greetingLine } from '../greeting.ts'
import { type Line, sentencesOf } from '../line.ts'
import { inMargin, type Margin, questionsIn, unusedIn } from '../margin.ts'
import { unsaidNotes } from '../notes.ts'
import { questionsFor } from '../questions.ts'
import { answersFor, isSaidTo } from '../said/answers.ts'
import { voicedBy } from '../said/voice.ts'
import { type Scene, sceneOf } from '../scene.ts'
import { givenOrSigned } from '../signoff.ts'
import { type Letter, type Wish, wish } from '../wish.ts'
import { write } from '../write.ts'
import { findAddress, gratitude, peopleIn } from './find-address.ts'
import { thankYou } from './thank-you/thank-you.ts'

const divider = '— — —'

const covers: readonly Frame[] = [
  { text: 'Could you pass the {note} below on to {names}? I do not have an address.' },
  {
    text: 'I would like to thank {names} for {talk}, but have no address. Could you forward the {note} below?',
  },
  { text: 'Could you kindly forward the {note} below to {names}, whose address I do not have?' },
  { text: 'I was not given an address for {names}. Might I ask you to pass on the {note} below?' },
]

/** The same among the person's own words. */
const asSaid: readonly Frame[] = [
  { text: "I don't have an address for {names}; could you pass the {note} below on?" },
  { text: "Could you pass the {note} below on to {names}? I don't have an address." },
]

const thanksOn: readonly Frame[] = [
  { text: 'Please thank {names} for me.' },
  { text: 'Please give my thanks to {names} as well.' },
]

const toAgency: readonly Frame[] = [
  { text: 'Would you pass the {note} below on to {names} for me?' },
  { text: 'Could you kindly send the {note} below on to {names}?' },
  { text: 'May I ask you to forward the {note} below to {names}?' },
]

/** A note inside a forwarded message. */
interface Inner extends Pick<Draft, 'body' | 'sentences' | 'unused' | 'questions' | 'commitments'> {
  readonly about: PersonId
  readonly frames: ReadonlySet<string>
}

/** Does the note hold a thing about its reader? One that only thanks is not worth anybody's forwarding. */
const tells = ({ sentences }: Inner): boolean =>
  sentences.some(({ facts }) => facts.some((fact) => fact.startsWith('point:')))

/** “Hi Col, thank you for today. …”: a note of the person's own words is one paragraph from the greeting on. */
const inOneParagraph = (lines: readonly Line[]): readonly Line[] =>
  lines.map((line, at) =>
    at > 0 || line.said
      ? line
      : { ...line, text: line.text.replace(/^(?!I\b)./u, (letter) => letter.toLowerCase()) },
  )

/** A paragraph with its own greeting and the writer's name. */
const noteFor = (asked: Scene, about: PersonId, frames: ReadonlySet<string>): Inner => {
  const letter = { ...thankYou(asked), most: lengths.aside }
  const scene = voicedBy(asked, letter)
  const written = write(scene, letter, frames)
  const { paragraphs, postscript, unused } = shortened(scene, letter, written)
  const whole = [...paragraphs.flat(), ...(postscript ? [postscript] : [])]
  const own = whole.some(({ said }) => said)
  const lines = own ? inOneParagraph(whole) : whole
  const greeting = greetingLine(scene)
  const signed = own ? givenOrSigned(scene) : scene.told.me.name || signedAs(scene.told.me)
  const name = { text: signed, facts: ['me.name'], element: 'sign-off' as const }
  const sentences = [greeting, ...lines.flatMap(sentencesOf), name]
  const margin = inMargin(written.margin, { unused, questions: askedNames(scene) })
  const text = lines.map((line) => line.text).join(' ')
  return {
    about,
    body: [greeting.text, text, signed].join(own ? ' ' : '\n\n'),
    sentences,
    unused: unusedIn(margin, sentences),
    questions: questionsFor(scene, questionsIn(margin), unusedIn(margin, sentences), sentences),
    commitments: lines.flatMap(({ commits }) => commits ?? []),
    frames: written.used.frames,
  }
}

/** The notes that a step asks to be passed on, one after the other, none with a frame of another. */
const notesIn = (step: Step, scene: Scene, frames: ReadonlySet<string>): readonly Inner[] => {
  const notes: Inner[] = []
  for (const { id } of peopleIn(step, scene)) {
    notes.push(noteFor(innerScene(step, scene, id), id, notes.at(-1)?.frames ?? frames))
  }
  return notes
}

/** Something was said to them, and none of it can go in yet: a note would be bare thanks under a greeting. */
const isBare = (scene: Scene): boolean =>
  isSaidTo(scene) &&
  answersFor(scene).answers.length === 0 &&
  Object.keys(unsaidNotes(scene).notes).length === 0

const innerScene = (step: Step, scene: Scene, id: PersonId): Scene =>
  sceneOf({ ...step, channel: 'forward' }, scene.told, { ...scene, along: [] }, [id])

/** Beside a message of its own, thanks for those no note would be worth its divider are passed on in a sentence. */
const onlyThanks = (step: Step, scene: Scene): boolean =>
  step !== scene.step && peopleIn(step, scene).every(({ id }) => isBare(innerScene(step, scene, id)))

/** What is passed on with a message, and what is asked of the writer first. */
interface Passing {
  readonly scene: Scene
  readonly notes: readonly Inner[]
  readonly frames: ReadonlySet<string>
  readonly margin: Partial<Margin>
}

/** Nobody is asked to pass on a note that says nothing: what one would say to its reader is asked instead. */
const asksFor = (scene: Scene, { about, questions }: Inner): readonly Question[] => {
  const person = scene.told.people.get(about)
  const name = person ? calledBy(scene, person) : about
  const ask = `What would you say to ${name}? A note to pass on needs at least one thing that is about ${name}.`
  return [{ fact: personFact(about), ask }, ...questions]
}

/** Where there is nothing to pass on, there is as yet no reason to ask for an address either. */
const narrowed = (step: Step, about: readonly PersonId[], hollow: ReadonlySet<PersonId>): readonly Step[] => {
  if (step.kind === 'find-address') return step.about?.some((id) => hollow.has(id)) ? [] : [step]
  if (step.kind !== 'forward') return [step]
  return about.length === 0 ? [] : [{ ...step, about }]
}

/** The scene with the notes that are worth passing on, and without the request where there is none. */
export const passingIn = (scene: Scene, frames: ReadonlySet<string>): Passing => {
  const { step, along } = scene
  const forwarding = [step, ...along].find(({ kind }) => kind === 'forward')
  if (!forwarding) return { scene, notes: [], frames, margin: {} }
  const all = notesIn(forwarding, scene, frames)
  const notes = all.filter(tells)
  const about = notes.map((note) => note.about)
  const hollow = all.filter((note) => !tells(note))
  const silent = new Set(hollow.map((note) => note.about))
  const [head] = step.kind === 'forward' ? narrowed(step, about, silent) : [step]
  return {
    scene: {
      ...scene,
      step: head ?? step,
      along: onlyThanks(forwarding, scene) ? along : along.flatMap((each) => narrowed(each, about, silent)),
    },
    notes,
    frames: notes.at(-1)?.frames ?? frames,
    margin: {
      questions: hollow.flatMap((note) => asksFor(scene, note)),
      unused: hollow.flatMap(({ unused }) => unused),
    },
  }
}

/** The message with the notes below it, each under a divider. */
export const withNotes = (cover: Draft, notes: readonly Inner[]): Draft => ({
  ...cover,
  body: [cover.body, ...notes.flatMap(({ body }) => (body ? [`${divider}\n\n${body}`] : []))].join('\n\n'),
  sentences: [...cover.sentences, ...notes.flatMap(({ sentences }) => sentences)],
  unused: [...cover.unused, ...notes.flatMap(({ unused }) => unused)],
  questions: [...cover.questions, ...notes.flatMap(({ questions }) => questions)],
  commitments: [...cover.commitments, ...notes.flatMap(({ commitments }) => commitments)],
})

/** Asks to pass on what stands below. */
export const passingOn = (step: Step, scene: Scene): Wish => {
  const about = peopleIn(step, scene)
  const { agency } = scene.told.opportunity
  const said = isSaidTo(scene)
  const known = (agency !== undefined && step.to.includes(agency)) || about.some(({ email }) => email)
  return wish({
    element: 'cover',
    slot: 'cover',
    frames: onlyThanks(step, scene) ? thanksOn : known ? toAgency : said ? asSaid : covers,
    parts: {
      names: listOf(about.map((person) => (said ? calledBy(scene, person) : person.name))),
      note: about.length > 1 ? 'notes' : 'note',
    },
    facts: about.map((person) => personFact(person.id)),
    must: true,
  })
}

/** One message to who passes it on: a covering line; the note for each whose address is missing stands below it. */
const forward = (scene: Scene): Letter => ({
  followUp: true,
  subject: {
    slot: 'forward',
    texts: ['A note to pass on', 'Could you pass this on?', 'A thank-you note to forward'],
  },
  paragraphs: [
    [
      passingOn(scene.step, scene),
      wish({ element: 'thanks', slot: 'cover-thanks', frames: gratitude, must: true }),
    ],
  ],
})

/** Without a note that is worth passing on, the way to its reader is asked for. */
export const forwardOr = (scene: Scene, notes: readonly unknown[]): Letter =>
  notes.length > 0 ? forward(scene) : findAddress(scene)
