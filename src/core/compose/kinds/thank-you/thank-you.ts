import { askedAboutDoubts } from '../../lines/mending.ts'
import { thanks, thanksToOthers } from '../../lines/thanks.ts'
import { inMargin } from '../../margin.ts'
import { notesFor } from '../../notes.ts'
import type { Scene } from '../../scene.ts'
import type { Letter, Wish } from '../../wish.ts'
import { informational } from './informational.ts'
import { joint } from './joint.ts'
import { panel } from './panel.ts'
import { screening } from './screening.ts'
import { secondRound } from './second-round.ts'
import { technical } from './technical.ts'
import { unmet } from './unmet.ts'

const subjects = [
  'Thank you: {role}',
  '{role}: thank you',
  '{role} at {company}: thank you',
  'Thank you for our {event}',
  'Our {event}: thank you',
  'With thanks for the {event}',
  'Thank you for the {event}',
] as const

/** Hours after the end from which a thank-you comes late and says so in passing (T2). */
const lateHours = 24

const isLate = ({ interview, sentAt }: Scene): boolean =>
  interview !== undefined && interview.ends.until(sentAt, { largestUnit: 'hour' }).hours >= lateHours

/** Has the reader already been met in an earlier interview of this process? */
const metBefore = ({ interview, reader, told }: Scene): boolean =>
  interview !== undefined &&
  reader !== undefined &&
  told.interviews.some(
    (other) =>
      other.id !== interview.id &&
      other.outcome !== 'cancelled' &&
      other.outcome !== 'no-show' &&
      other.outcome !== 'moved' &&
      other.met.includes(reader.id) &&
      Temporal.ZonedDateTime.compare(other.ends, interview.starts) <= 0,
  )

/** Were the thanks for an earlier talk with the reader never sent? Then these say them too. */
const owesBefore = ({ step, reader }: Scene): boolean =>
  reader !== undefined && (step.folds ?? []).some((id) => id.endsWith(`/${reader.id}`))

const stageLetter = (scene: Scene): Letter => {
  const { interview, reader } = scene
  const late = isLate(scene)
  const opening = (kind: Parameters<typeof thanks>[0]): Wish => thanks(late ? 'late' : kind)
  if (scene.readers.length > 1) return joint(scene)
  const read = notesFor(scene)
  if (!interview || !reader || !scene.met) return unmet(scene, thanks('forChance'), read)
  if (interview.stage === 'informational') return informational(scene, opening('forConversation'), read)
  if (interview.format === 'take-home' && !interview.presented)
    return technical(scene, thanks('forCase'), read)
  if (metBefore(scene)) return secondRound(scene, opening(owesBefore(scene) ? 'forBoth' : 'forAnother'), read)
  if (interview.stage === 'screening') return screening(scene, opening('forInterest'), read)
  const line = late ? thanks('late') : thanks('forTime', read.notes.moment?.[0]?.fragment)
  const worked = interview.stage === 'technical' || interview.stage === 'case'
  return worked ? technical(scene, line, read) : panel(scene, line, read)
}

/** The thank-you after an interview, by stage and by who reads it. */
export const thankYou = (scene: Scene): Letter => {
  const letter = stageLetter(scene)
  const [first = [], ...rest] = letter.paragraphs
  return {
    ...letter,
    paragraphs: [[...first, thanksToOthers(scene)], ...rest],
    subject: { slot: 'thank-you', texts: subjects },
    margin: inMargin({ questions: askedAboutDoubts(scene) }, letter.margin),
  }
}
