import type { Frame } from '../frame.ts'
import { againThanks } from '../lines/thanks.ts'
import { rosterFor } from '../said/answers.ts'
import { saidAt } from '../said/in-place.ts'
import { inMidSentence } from '../said/mid-sentence.ts'
import type { Scene } from '../scene.ts'
import { type Letter, type Wish, wish } from '../wish.ts'

/** Around a thing that was only named: “an article on rye starters”, an address. */
const named: readonly Frame[] = [
  { text: 'I came across something that may be of use to you: {thing}' },
  { text: 'Something you might like to see: {thing}' },
  { text: 'This may be of use to you: {thing}' },
]

const noReply: readonly Frame[] = [
  { text: 'There is no need to reply.' },
  { text: 'This needs no answer.' },
  { text: 'Please do not feel that this needs an answer.' },
]

/** Said as a sentence already: it begins like one and ends like one, or speaks as the writer. */
const isSaid = (text: string): boolean =>
  /^(?:I|I['’]\p{L}+|You|Your|We|Here|This)\b/u.test(text) || /^\p{Lu}.*[.!?]$/su.test(text)

/** What there is to send: in the user's own words where they are whole sentences, else in a frame. */
const thing = (scene: Scene): Wish | undefined => {
  const given = saidAt(scene)
  if (!given) return undefined
  const { fact, typed, text } = given
  const said = isSaid(typed)
  return {
    ...wish({
      element: 'deliverable',
      slot: 'thing',
      frames: said ? [{ text: '{thing}' }] : named,
      must: true,
      parts: { thing: said ? text : inMidSentence(text, rosterFor(scene)) },
      facts: [fact],
    }),
    said: true,
  }
}

/** Something useful and no question about the decision; what there is to hand over, only the writer knows. */
export const valueAdd = (scene: Scene): Letter => ({
  subject: {
    slot: 'value-add',
    texts: ['Something that may be useful', 'A thought after {meeting}', '{role}: one more thought'],
  },
  followUp: true,
  paragraphs: [
    [againThanks(scene), thing(scene)],
    [wish({ element: 'offer-help', slot: 'no-reply', frames: noReply, must: true })],
  ],
})
