import { signedAs } from '../../dossier/address.ts'
import { personFact } from '../../dossier/facts.ts'
import { connectionNote } from '../channels/linkedin.ts'
import type { Draft } from '../draft.ts'
import { draftOf } from '../letter.ts'
import type { Line } from '../line.ts'
import { commonGround, insight, moment } from '../lines/insight.ts'
import { stillInterested } from '../lines/interest.ts'
import { againThanks } from '../lines/thanks.ts'
import { notesFor } from '../notes.ts'
import type { Scene } from '../scene.ts'

/** Thanks and the reason for staying in touch: what both share, or what stayed. */
export const connectLines = (scene: Scene): readonly (Line | undefined)[] => {
  const notes = scene.interview ? notesFor(scene) : {}
  const ground = commonGround(scene, notes['common-ground']?.[0]?.fragment, 'connection')
  return [
    againThanks(scene),
    ground ??
      moment(scene, notes.moment?.[0]?.fragment) ??
      insight(scene, (notes.insight?.[0] ?? notes.interest?.[0])?.fragment),
  ]
}

/** A connection request: the note is the message; a longer version for someone already connected stands beside it. */
export const connect = (scene: Scene, fresh: () => Scene): Draft => {
  const note = connectionNote(scene, connectLines(scene))
  const longer = fresh()
  const message = draftOf(longer, {
    followUp: true,
    most: 90,
    paragraphs: [[...connectLines(longer), stillInterested(longer)]],
  })
  return {
    ...message,
    subject: '',
    body: note.text,
    sentences: [
      ...note.lines.map(({ text, facts, element }) => ({ text, facts, element })),
      {
        text: scene.told.me.name || signedAs(scene.told.me),
        facts: ['me.name', ...scene.readers.map(({ id }) => personFact(id))],
        element: 'sign-off',
      },
    ],
    also: [{ name: 'If you are already connected', text: message.body }],
  }
}
