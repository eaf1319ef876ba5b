import { saidFact } from '../../dossier/facts.ts'
import { type Frame, say } from '../frame.ts'
import type { Letter, Line } from '../line.ts'
import { againThanks } from '../lines/thanks.ts'
import type { Scene } from '../scene.ts'
import { subjectOf } from '../subject.ts'

/** Around a thing that was only named: “an article on rye starters”, an address. */
const named: readonly Frame[] = [
  { text: 'I came across something that may be of use to you: {thing}.' },
  { text: 'Something made me think of our conversation: {thing}.' },
  { text: 'This may be of use to you: {thing}.' },
]

const noReply: readonly Frame[] = [
  { text: 'There is no need to reply.' },
  { text: 'This needs no answer.' },
  { text: 'Please do not feel that this needs an answer.' },
]

/** Said as a sentence already: it begins like one and ends like one, or speaks as the writer. */
const isSaid = (text: string): boolean =>
  /^(?:I|I['’]\p{L}+|You|Your|We|Here|This)\b/u.test(text) || /^\p{Lu}.*[.!?]$/su.test(text)

/** An address is not followed by a stop that would belong to it. */
const withoutStop = (text: string): string =>
  /^https?:/u.test(text.slice(text.lastIndexOf(' ') + 1)) ? text.replace(/\.$/u, '') : text

/** What there is to send: in the user's own words where they are whole sentences, else in a frame. */
const thing = (scene: Scene): Line | undefined => {
  const given = scene.told.said.findLast(({ step }) => step === scene.step.id)
  if (!given) return undefined
  const text = given.text.trim()
  const facts = [saidFact(given)]
  if (isSaid(text))
    return {
      element: 'deliverable',
      facts,
      text: withoutStop(text.replace(/(?<![.!?…])$/u, '.')),
    }
  const line = say(scene, {
    element: 'deliverable',
    slot: 'thing',
    frames: named,
    must: true,
    parts: { thing: text },
    facts,
  })
  return line && { ...line, text: withoutStop(line.text) }
}

/** Something useful and no question about the decision; what there is to hand over, only the writer knows. */
export const valueAdd = (scene: Scene): Letter => ({
  subject: subjectOf(scene, 'value-add', [
    'Something that may be useful',
    'A thought after our {event}',
    '{role}: one more thought',
  ]),
  followUp: true,
  most: 90,
  paragraphs: [
    [againThanks(scene), thing(scene)],
    [say(scene, { element: 'offer-help', slot: 'no-reply', frames: noReply, must: true })],
  ],
})
