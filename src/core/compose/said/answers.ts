import type { Point } from '../../dossier/dossier.ts'
import { pointFact } from '../../dossier/facts.ts'
import { rosterOf } from '../../notes/mend.ts'
import { X6 } from '../../review/checks/attachment.ts'
import { X5 } from '../../review/checks/day-words.ts'
import { X4 } from '../../review/checks/favour.ts'
import { X3 } from '../../review/checks/placeholder.ts'
import { X1 } from '../../review/checks/wrong-name.ts'
import { mended } from '../../said/mend.ts'
import { begun, saysNothing } from '../../said/opener.ts'
import { type Shape, shapeOf, unled } from '../../said/shape.ts'
import { toTheirFace } from '../../said/to-face.ts'
import { assigneeOf } from '../assigned.ts'
import type { Question } from '../draft.ts'
import { greetingLine } from '../greeting.ts'
import { inMargin, type Margin } from '../margin.ts'
import { barred, left } from '../notes.ts'
import type { Scene } from '../scene.ts'
import { facingOf } from './facing.ts'

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

/** “You offered to introduce me”: what was asked for came from them. */
const offersIt = ({ kind, say = '', private: hidden }: Point): boolean =>
  kind === 'request' &&
  !hidden &&
  /\byou (?:kindly )?(?:offered|said you (?:could|would|can|will)|suggested)\b/i.test(say)

const namesOf = ({ readers, reader }: Scene): ReadonlySet<string> =>
  new Set(
    (reader ? [reader] : readers).flatMap(({ name, called = '' }) =>
      `${name} ${called}`
        .toLowerCase()
        .split(/\s+/)
        .filter((part) => part.length > 1),
    ),
  )

const nothingIn = { because: 'there is nothing to tell in it' }

interface Open {
  readonly because: string
  readonly ask: string
  readonly say?: string | undefined
}

/** “He lets the dough decide”: what speaks about its reader, put as a question with the sentence as it would be said to them. */
const faceless = (scene: Scene, { point, text, sentences }: Answer): Open | undefined => {
  const { reader, readers, told } = scene
  const [, first = ''] =
    /^(?:(?:that|how|when|the way) )?(\p{L}+)(?=['’]s | (?!you\b|your\b|u\b))/iu.exec(text) ?? []
  const whole = sentences.join(' ')
  const faced = toTheirFace(whole, facingOf(told, reader ? [reader] : readers, point.kind))
  const pronoun = /^(?:he|she|his|her)$/i.test(first) ? first.toLowerCase() : ''
  const named = namesOf(scene).has(first.toLowerCase()) ? first : ''
  const they = pronoun || named || (faced?.one ? (faced.changes[0]?.was ?? 'he or she') : '')
  if (they === '') return undefined
  const because = `it speaks of “${they}” and not to them`
  const about = `That speaks about ${reader?.name ?? 'somebody'}, not to them.`
  return faced && faced.whose !== 'somebody'
    ? { because, ask: `${about} Would you say it like this?`, say: faced.text }
    : { because, ask: `${about} How would you say it to their face? “You …”` }
}

/** What the sentence cannot stand without, which only the person can say: asked, and left out until then. */
const unfinished = (scene: Scene, answer: Answer): Open | undefined =>
  faceless(scene, answer) ??
  (answer.point.kind === 'stumble' && /^(?:also|and|plus)\b/i.test(answer.text)
    ? {
        because: 'it goes on from something that is not said',
        ask: `“${answer.text.split(' ').slice(0, 3).join(' ')} …” goes on from something else: what is the whole answer?`,
      }
    : undefined) ??
  (answer.shape === 'reason'
    ? {
        because: 'it is a reason, and what it is the reason for is missing',
        ask: 'That is half a sentence: what is it the reason for?',
      }
    : undefined)

/** “They have a rule”: their side, in words that want an eye. It may stand, and is asked about. */
const askedOfSide = (scene: Scene, { point, sentences }: Answer): readonly Question[] => {
  const { reader, readers, told } = scene
  const faced = toTheirFace(sentences.join(' '), facingOf(told, reader ? [reader] : readers, point.kind))
  return faced?.whose === 'ask' && !faced.one
    ? [
        {
          fact: pointFact(point),
          ask: '“They” is whoever reads this. Would you say it like this?',
          say: faced.text,
        },
      ]
    : []
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
    const fact = pointFact(point)
    if (saysNothing(point.say ?? '')) return { margin: left(fact, nothingIn) }
    const because = offersIt(point) ? undefined : barred(scene, point)
    if (because) return { margin: { unused: [because] } }
    const whole = mended(begun(point.say ?? '', namesOf(scene)), {
      roster,
      question: point.kind === 'missed-question',
      leave: scene.manner.leave ?? [],
    })
    if (whole.length === 0) return { margin: left(fact, nothingIn) }
    const sentences = stays(scene, whole)
    const [first, ...rest] = sentences
    if (first === undefined) return { margin: left(fact, { because: leftByWriter }) }
    const answerOf = (more: readonly string[]): Answer => ({
      point,
      text: [unled(first), ...more].join(' '),
      sentences: [first, ...more],
      shape: shapeOf(unled(first)),
    })
    const answer = answerOf(rest)
    const { text } = answer
    const refusal = refusedFor(scene, text)
    const open = refusal
      ? { because: refusal, ask: `It stays out as it is: ${refusal}` }
      : unfinished(scene, answer)
    if (!open) return { answer, margin: { questions: askedOfSide(scene, answer) } }
    // What comes before the sentence that speaks of them can stand by itself.
    const upTo = rest.map((_, at) => answerOf(rest.slice(0, at))).findLast((part) => !unfinished(scene, part))
    return upTo && !refusal
      ? { answer: upTo, margin: { questions: left(fact, open).questions ?? [] } }
      : { margin: left(fact, open) }
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
