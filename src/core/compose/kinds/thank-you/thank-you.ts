import { stages } from '../../../vocabulary/stages.ts'
import { askedAboutDoubts } from '../../lines/mending.ts'
import { type ThanksKind, thanks, thanksToOthers } from '../../lines/thanks.ts'
import { inMargin } from '../../margin.ts'
import { notesFor } from '../../notes.ts'
import { isSaidTo } from '../../said/answers.ts'
import type { Scene } from '../../scene.ts'
import type { Letter, Wish } from '../../wish.ts'
import { informational } from './informational.ts'
import { joint } from './joint.ts'
import { panel } from './panel.ts'
import { saidLetter } from './said.ts'
import { screening } from './screening.ts'
import { secondRound } from './second-round.ts'
import { technical } from './technical.ts'
import { unmet } from './unmet.ts'

const subjects = [
  'Thank you: {role}',
  '{role}: thank you',
  '{role} at {company}: thank you',
  'Thank you for the {event}',
  'With thanks for the {event}',
] as const

/** The same without a word for the round: “technical interview” is nobody's name for a day in a bakery. */
const plainSubjects = ['{role}: thank you', 'Thank you: {role}', '{role} at {company}: thank you'] as const

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

/** The thanks where those for the day itself do not fit or were used up. */
const otherThanks = (scene: Scene): Wish => {
  if (scene.interview?.stage === 'informational') return thanks(scene, 'forConversation')
  return thanks(scene, metBefore(scene) ? (owesBefore(scene) ? 'forBoth' : 'forAnother') : 'forTime')
}

const outOfWords = (scene: Scene): Letter => {
  const { interview, met } = scene
  if (!met) return saidLetter(scene, thanks(scene, 'forChance'), false)
  if (interview?.format === 'take-home' && !interview.presented)
    return saidLetter(scene, thanks(scene, 'forCase'), false)
  return saidLetter(scene, otherThanks(scene), !(metBefore(scene) && owesBefore(scene)))
}

const stageLetter = (scene: Scene): Letter => {
  const { interview, reader } = scene
  if (isSaidTo(scene)) return outOfWords(scene)
  const late = isLate(scene)
  if (scene.readers.length > 1) return joint(scene)
  const read = notesFor(scene)
  const opening = (kind: ThanksKind): Wish =>
    thanks(scene, late ? 'late' : kind, read.notes.moment?.[0]?.fragment)
  if (!interview || !reader || !scene.met) return unmet(scene, thanks(scene, 'forChance'), read)
  if (interview.stage === 'informational') return informational(scene, opening('forConversation'), read)
  if (interview.format === 'take-home' && !interview.presented)
    return technical(scene, thanks(scene, 'forCase', read.notes.moment?.[0]?.fragment), read)
  if (metBefore(scene)) return secondRound(scene, opening(owesBefore(scene) ? 'forBoth' : 'forAnother'), read)
  if (interview.stage === 'screening') return screening(scene, opening('forTime'), read)
  const line = opening('forTime')
  return stages[interview.stage].worked ? technical(scene, line, read) : panel(scene, line, read)
}

/** The thank-you after an interview, by stage and by who reads it. */
export const thankYou = (scene: Scene): Letter => {
  const letter = stageLetter(scene)
  const [first = [], ...rest] = letter.paragraphs
  const said = isSaidTo(scene)
  return {
    ...letter,
    // Between what the person said nothing of ours is put.
    paragraphs: said
      ? [...letter.paragraphs.slice(0, -1), [...(letter.paragraphs.at(-1) ?? []), thanksToOthers(scene)]]
      : [[...first, thanksToOthers(scene)], ...rest],
    subject: { slot: 'thank-you', texts: said ? plainSubjects : subjects },
    margin: inMargin({ questions: askedAboutDoubts(scene) }, letter.margin),
  }
}
