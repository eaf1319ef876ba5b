import { hardlySpoke } from '../actions/facts/said.ts'
import type { Interview, PersonId, Point } from '../core/dossier/dossier.ts'
import type { DebriefQuestion } from '../core/playbook/d/questions.ts'
import { type PointKind, pointKinds } from '../core/vocabulary/point-kinds.ts'

/** One box of the debrief: for a new sentence, or with one that was kept. */
export interface Box {
  /** Names its fields: `kept:` and the point, or `new:` with kind and person as a line of notes has them. */
  readonly key: string
  readonly kind: PointKind | 'any'
  readonly who?: PersonId
  /** What stands in it; a note is one line wherever it is shown. */
  readonly words: string
  /** Only for oneself. */
  readonly locked: boolean
  /** Of a kind that is never said to anyone: there is nothing to unlock. */
  readonly private: boolean
}

export interface Boxes {
  readonly boxes: readonly Box[]
  /** Notes that were jotted down, for oneself to see; they may be quoted, and are no said sentence. */
  readonly noted: readonly Point[]
}

export const flat = (text: string): string => text.replace(/\s{0,20}\n\s{0,20}/g, ' ').trim()

export const isHardly = ({ kind, who, text }: Point): boolean =>
  kind === 'aside' && who !== undefined && text === hardlySpoke

const isPrivateKind = (kind: PointKind | 'any'): boolean => kind !== 'any' && pointKinds[kind].private

export const boxOf = (point: Point): Box => ({
  key: `kept:${point.id}`,
  kind: point.kind,
  ...(point.who === undefined ? {} : { who: point.who }),
  words: flat(point.say ?? point.text),
  locked: point.private,
  private: isPrivateKind(point.kind),
})

/** Kinds that have a question of their own; what is of any other kind belongs to whoever told it. */
const asked: readonly (readonly PointKind[])[] = [
  ['aside'],
  ['strength'],
  ['moment'],
  ['stumble'],
  ['missed-question'],
  ['clue', 'reaction'],
  ['lesson'],
]

const answers = ({ kind, about }: DebriefQuestion, point: Point): boolean => {
  const own = asked.find((kinds) => kinds.includes(point.kind))
  return own
    ? own.some((each) => each === kind)
    : kind === 'any' && about !== undefined && point.who === about
}

/** What a box can hold: what is said, and what is locked. A question that should not have been asked has a place of its own. */
const shown = (interview: Interview): readonly Point[] =>
  (interview.debrief?.points ?? []).filter((point) => point.kind !== 'improper' && !isHardly(point))

const isBoxed = (point: Point): boolean => point.say !== undefined || point.private

/** The boxes of a question: what was kept, else an empty one. */
export const boxesFor = (question: DebriefQuestion, interview: Interview): Boxes => {
  const points = shown(interview).filter((point) => answers(question, point))
  const kept = points.filter(isBoxed).map(boxOf)
  const kind = question.kind as PointKind | 'any'
  const { about } = question
  const empty: Box = {
    key: `new:${kind}@${about ?? ''}`,
    kind,
    ...(about === undefined ? {} : { who: about }),
    words: '',
    locked: false,
    private: isPrivateKind(kind),
  }
  return { boxes: kept.length > 0 ? kept : [empty], noted: points.filter((point) => !isBoxed(point)) }
}

/** What was kept and belongs to none of these questions. */
export const otherBoxes = (questions: readonly DebriefQuestion[], interview: Interview): readonly Box[] =>
  shown(interview)
    .filter(isBoxed)
    .filter((point) => !questions.some((question) => answers(question, point)))
    .map(boxOf)
