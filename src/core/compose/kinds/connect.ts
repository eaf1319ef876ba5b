import { personFact } from '../../dossier/facts.ts'
import { connectionNote } from '../channels/linkedin.ts'
import { type Composed, draftOf } from '../letter.ts'
import { sentencesOf } from '../line.ts'
import { commonGround, insight, moment } from '../lines/insight.ts'
import { stillInterested } from '../lines/interest.ts'
import { againThanks } from '../lines/thanks.ts'
import { notesFor } from '../notes.ts'
import type { Scene } from '../scene.ts'
import { givenOrSigned } from '../signoff.ts'
import { firstOf, type Letter, unless } from '../wish.ts'
import { write } from '../write.ts'

/** Thanks and the reason for staying in touch: what both share, or what stayed. */
export const connectLines = (scene: Scene): Letter => {
  const { notes, margin } = notesFor(scene)
  const ground = commonGround(scene, notes['common-ground']?.[0]?.fragment, 'connection')
  const stayed = firstOf(
    moment(notes.moment?.[0]?.fragment),
    insight(scene, notes.insight?.[0] ?? notes.interest?.[0]),
  )
  return { margin, first: [ground], paragraphs: [[againThanks(scene), ground, unless(ground, stayed)]] }
}

/** A connection request: the note is the message; a longer version for someone already connected stands beside it. */
export const connect = (scene: Scene, frames: ReadonlySet<string>): Composed => {
  const reasons = connectLines(scene)
  const note = connectionNote(scene, reasons, frames)
  const longer: Letter = {
    ...reasons,
    followUp: true,
    paragraphs: [[...reasons.paragraphs.flat(), stillInterested()]],
  }
  const message = draftOf(scene, longer, write(scene, longer, new Set()))
  const draft = {
    ...message,
    subject: '',
    body: note.text,
    sentences: [
      ...note.lines.flatMap(sentencesOf),
      {
        text: givenOrSigned(scene),
        facts: ['me.name', ...scene.readers.map(({ id }) => personFact(id))],
        element: 'sign-off' as const,
      },
    ],
    also: [{ name: 'If you are already connected', text: message.body }],
  }
  return { draft, frames: note.frames }
}
