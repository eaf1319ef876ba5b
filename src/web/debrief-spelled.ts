import type { Desk } from '../actions/action.ts'
import { proofreadWords } from '../actions/spelling.ts'
import { facingPoint, facingWho } from '../core/compose/said/facing.ts'
import { givenFor, whoseOf, worded } from '../core/compose/said/spelled.ts'
import type { Dossier, Interview } from '../core/dossier/dossier.ts'
import type { Facing } from '../core/said/to-face.ts'
import { type PointKind, pointKinds } from '../core/vocabulary/point-kinds.ts'
import { boxOf, flat } from './debrief-boxes.ts'
import type { Sent } from './form.ts'
import { hurried } from './hurried.ts'
import type { BoxSpelled } from './ui/box-spellings.tsx'

interface Typed {
  readonly name: string
  readonly words: string
}

const isForOneself = (key: string, sent: Sent, { debrief }: Interview): boolean => {
  if (sent.has(`lock:${key}`)) return true
  const kind = /^new:([^@]*)/.exec(key)?.[1]
  if (kind !== undefined) return Object.hasOwn(pointKinds, kind) && pointKinds[kind as PointKind].private
  const point = debrief?.points.find(({ id }) => `kept:${id}` === key)
  return point !== undefined && boxOf(point).private
}

/** The boxes whose words may be said, as they were sent; those that are for oneself are nobody’s to read. */
export const sentBoxes = (sent: Sent, held: Interview): readonly Typed[] =>
  [...sent].flatMap(([name, values]) => {
    const key = /^(?:say|why):(.+)$/s.exec(name)?.[1]
    const words = flat(values.at(-1) ?? '')
    return key === undefined || words === '' || isForOneself(key, sent, held) ? [] : [{ name, words }]
  })

/** The same of what is kept, for a page that was just opened. */
export const keptBoxes = ({ debrief }: Interview): readonly Typed[] =>
  (debrief?.points ?? []).flatMap((point) => {
    const { key, words, locked, private: hidden } = boxOf(point)
    return locked || hidden || point.say === undefined ? [] : [{ name: `say:${key}`, words }]
  })

/** The kept note that a box shows. */
const keptNote = (name: string, dossier: Dossier) =>
  dossier.interviews
    .flatMap(({ debrief }) => debrief?.points ?? [])
    .find(({ id }) => name.slice(name.indexOf(':') + 1) === `kept:${id}`)

/** To whom the words of a box are said: of a kept note as it is kept, of a new one as its field says. */
const facingBox = (name: string, dossier: Dossier): Facing | undefined => {
  const key = name.slice(name.indexOf(':') + 1)
  const [, kind = '', who] = /^new:([^@]*)(?:@(.*))?$/s.exec(key) ?? []
  if (kind === 'any') return facingWho(dossier, who, 'insight')
  if (Object.hasOwn(pointKinds, kind)) return facingWho(dossier, who, kind as PointKind)
  const point = keptNote(name, dossier)
  return point && facingPoint(dossier, point)
}

/** Whose doing a box asks for, by the kind of note that it makes. */
const whoseBox = (name: string, dossier: Dossier) => {
  const kind = keptNote(name, dossier)?.kind ?? /^\w+:new:([^@]*)/.exec(name)?.[1] ?? ''
  return Object.hasOwn(pointKinds, kind) ? whoseOf[kind as PointKind] : undefined
}

/** How the words of each box would be written; what is kept as typed, here or in a message, is not offered. */
export const boxesSpelled = async (
  boxes: readonly Typed[],
  dossier: Dossier,
  desk: Pick<Desk, 'proofread'>,
  mine: readonly string[] = [],
): Promise<readonly BoxSpelled[]> => {
  const known = await proofreadWords(
    boxes.map(({ words }) => words),
    dossier,
    { proofread: hurried(desk.proofread) },
  )
  const given = givenFor(dossier, known)
  return boxes.flatMap(({ name, words }) => {
    const { text, changes } = worded(
      words,
      { ...given, whose: whoseBox(name, dossier), leave: [...(given.leave ?? []), ...mine] },
      facingBox(name, dossier),
    )
    return changes.length > 0 ? [{ name, was: words, now: text, changes }] : []
  })
}
