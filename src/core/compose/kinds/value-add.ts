import type { Frame } from '../frame.ts'
import { insight } from '../lines/insight.ts'
import { againThanks } from '../lines/thanks.ts'
import { value } from '../lines/value.ts'
import { inMargin } from '../margin.ts'
import { notesFor } from '../notes.ts'
import type { Scene } from '../scene.ts'
import { type Letter, wish } from '../wish.ts'

const offerPage: readonly Frame[] = [
  { text: "If it would be of use, I'd gladly send you a page on how I went about it." },
  { text: 'I could put the way I did it on one page, if that would be useful to you.' },
  { text: 'If your team is working on something like it, I would be happy to share how I did it.' },
  { text: 'I would be glad to share what I learned from it, if it helps you.' },
]

const noReply: readonly Frame[] = [
  { text: 'There is no need to reply.' },
  { text: 'This needs no answer.' },
  { text: 'Please do not feel that this needs an answer.' },
]

/** Something useful and no question about the decision; what there is to hand over, only the writer knows. */
export const valueAdd = (scene: Scene): Letter => {
  const { notes, margin } = notesFor(scene)
  const something = {
    fact: 'opportunity.role',
    ask: 'Is there an article, a sketch or an idea you would like to send along? Then say so in the message, and attach it.',
  }
  return {
    subject: {
      slot: 'value-add',
      texts: ['Something that may be useful', 'A thought after our {event}', '{role}: one more thought'],
    },
    margin: inMargin(margin, { questions: [something] }),
    followUp: true,
    most: 90,
    paragraphs: [
      [
        againThanks(scene),
        insight((notes.insight?.[0] ?? notes.interest?.[0])?.fragment),
        value(scene, notes, true),
        wish({ element: 'deliverable', slot: 'page', frames: offerPage, must: true }),
        wish({ element: 'offer-help', slot: 'no-reply', frames: noReply, must: true }),
      ],
    ],
  }
}
