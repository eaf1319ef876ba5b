import type { Point } from '../../dossier/dossier.ts'
import { pointFact } from '../../dossier/facts.ts'
import { rosterOf } from '../../notes/mend.ts'
import { X6 } from '../../review/checks/attachment.ts'
import { X5 } from '../../review/checks/day-words.ts'
import { X4 } from '../../review/checks/favour.ts'
import { X3 } from '../../review/checks/placeholder.ts'
import { X1 } from '../../review/checks/wrong-name.ts'
import { mended } from '../../said/mend.ts'
import { type Shape, shapeOf, unled } from '../../said/shape.ts'
import { assigneeOf } from '../assigned.ts'
import { greetingLine } from '../greeting.ts'
import { inMargin, type Margin } from '../margin.ts'
import { barred, left } from '../notes.ts'
import type { Scene } from '../scene.ts'

/** What the person would say to the reader, mended: whole sentences, the first of which may want a lead-in. */
export interface Answer {
  readonly point: Point
  readonly text: string
  /** The same sentence by sentence, as they were mended. */
  readonly sentences: readonly string[]
  readonly shape: Shape
}

/** Why a sentence stays out that its writer took out. */
const leftByWriter = 'you left it out'

/** Those of the person's sentences that were not left out of this message. */
export const stays = ({ manner: { without = [] } }: Scene, sentences: readonly string[]): readonly string[] =>
  sentences.filter((one) => !without.includes(one))

export const rosterFor = ({ told: { people, opportunity } }: Scene) =>
  rosterOf([
    ...[...people.values()].flatMap(({ name, called }) => [name, called ?? '']),
    opportunity.company.name,
  ])

/** What blocks a message wherever it stands: such a sentence does not go in by itself. */
const blocking = [X1, X3, X4, X5, X6]

/** Why the review would refuse this sentence in a letter to these readers, in its own words; undefined where it would not. */
export const refusedFor = (scene: Scene, text: string): string | undefined => {
  const body = `${greetingLine(scene).text}\n\n${text}\n\n${scene.told.me.name}`
  const { step, interview, sentAt, told } = scene
  const facts = {
    reviewed: {
      body,
      to: scene.readers.map(({ id }) => id),
      kind: step.kind,
      channel: step.channel,
      sentAt,
      ...(interview ? { interview: interview.id } : {}),
    },
    dossier: told,
  }
  const from = body.indexOf('\n\n') + 2
  return blocking
    .flatMap((check) => check.judge(facts) ?? [])
    .find((found) => found.severity === 'error' && found.from >= from && found.to <= from + text.length)
    ?.message
}

/** The said sentences of this reader in the order of the debrief, and why others of theirs stay out. */
export const answersFor = (
  scene: Scene,
): { readonly answers: readonly Answer[]; readonly margin: Margin } => {
  const { interview, reader } = scene
  const roster = rosterFor(scene)
  const points = (interview?.debrief?.points ?? []).filter(
    ({ say, who }) => say !== undefined && (who === undefined || !reader || who === reader.id),
  )
  const read = points.map((point): { answer?: Answer; margin?: Partial<Margin> } => {
    const because = barred(scene, point)
    if (because) return { margin: { unused: [because] } }
    const fact = pointFact(point)
    const whole = mended(point.say ?? '', { roster, question: point.kind === 'missed-question' })
    if (whole.length === 0) return { margin: left(fact, { because: 'there are no words in it' }) }
    const sentences = stays(scene, whole)
    const [first, ...rest] = sentences
    if (first === undefined) return { margin: left(fact, { because: leftByWriter }) }
    const text = [unled(first), ...rest].join(' ')
    const refusal = refusedFor(scene, text)
    if (refusal)
      return { margin: left(fact, { because: refusal, ask: `“${text}” stays out as it is: ${refusal}` }) }
    return { answer: { point, text, sentences, shape: shapeOf(unled(first)) } }
  })
  return {
    answers: read.flatMap(({ answer }) => answer ?? []),
    margin: inMargin(...read.map(({ margin }) => margin)),
  }
}

/** Has this reader something said to them? */
export const isSaidTo = ({ interview, reader, told }: Scene): boolean =>
  reader !== undefined &&
  (interview?.debrief?.points ?? []).some(
    (point) =>
      point.say !== undefined && (point.who ?? assigneeOf(told, interview, point) ?? reader.id) === reader.id,
  )
