import type { RawDossier } from '../../core/dossier/schema.ts'
import { done, goneSays, notFound, notNow, type Outcome, refused } from '../../core/outcome.ts'
import { pointKinds, staysPrivate } from '../../core/vocabulary/point-kinds.ts'

type RawPoint = NonNullable<
  NonNullable<NonNullable<RawDossier['interviews']>[number]['debrief']>['points']
>[number]

/** What is done with words that were kept: put others in their place, keep them to oneself, or let them be said. */
export interface Reworded {
  readonly change: readonly string[]
  readonly lock: readonly string[]
  readonly open: readonly string[]
}

/** The aside about someone who was there and with whom one hardly spoke. */
export const hardlySpoke = 'We hardly spoke'

/** A note that is kept to oneself says nothing to anyone: its sentence becomes the private note. */
export const locked = (point: RawPoint): RawPoint => {
  if (point.say === undefined || !staysPrivate(point.kind, point.private)) return point
  const { say, ...rest } = point
  const kept = rest.text ?? ''
  return { ...rest, text: kept.includes(say) ? kept : `${kept} ${say}`.trim() }
}

/** Other words for a point: what is said of a point that is said, the note of a private one. Without any it goes, or what is left of it stays. */
const reworded = (point: RawPoint, words: string): RawPoint | undefined => {
  const { say: _say, text, ...rest } = point
  if (staysPrivate(point.kind, point.private)) return words === '' ? undefined : { ...rest, text: words }
  if (words !== '') return { ...point, say: words }
  return text === undefined ? undefined : { ...rest, text }
}

/** A private note becomes what one would say to them. */
const opened = ({ text, private: _private, ...rest }: RawPoint): RawPoint => ({
  ...rest,
  ...(text === undefined ? {} : { say: text }),
})

/** The points of an interview with other words in some of them; each keeps its id, and what is not named stays as it is. */
export const withRewording = (
  points: readonly RawPoint[],
  { change, lock, open }: Reworded,
): Outcome<readonly RawPoint[]> => {
  let all: readonly RawPoint[] = points
  const each = [
    ...change.map((line) => {
      const [, id = '', words = ''] = /^(.+?): ?([\s\S]*)$/.exec(line) ?? []
      return { id, make: (point: RawPoint) => reworded(point, words.trim()) }
    }),
    ...lock.map((id) => ({ id, make: (point: RawPoint) => locked({ ...point, private: true }) })),
    ...open.map((id) => ({ id, make: opened })),
  ]
  for (const { id, make } of each) {
    const point = all.find((one) => one.id === id)
    if (!point)
      return notFound({ message: `there is no note “${id}” in this debrief.`, plain: goneSays('note') })
    if (make === opened && pointKinds[point.kind].private)
      return notNow({ message: `${pointKinds[point.kind].says}: this stays with you. Say it anew instead.` })
    const next = make(point)
    if (next?.text === undefined && next?.say === undefined && next !== undefined)
      return refused({ message: `the note “${id}” has no words.`, plain: 'a note has no words.' })
    all = all.flatMap((one) => (one !== point ? [one] : next ? [next] : []))
  }
  return done(all)
}
