import { done, notNow, type Outcome } from '../outcome.ts'
import type { Before, Kept, Me, Write } from './keep.ts'
import { joined, type Part, partsOf } from './parts.ts'

const same = (one: object | undefined, other: object | undefined): boolean =>
  JSON.stringify(one) === JSON.stringify(other)

export const changedSince = notNow({
  message: 'It was changed again since then. Take the later change back first.',
  way: { says: 'All changes', action: 'history', give: {} },
})

/**
 * The facts with one change taken back: what it added goes, what it deleted returns to its place, what it edited is as before.
 * Refused where one of those facts was changed again since.
 */
export const undone = (
  current: Kept | undefined,
  turned: Before['opportunities'][number],
  me: Me,
): Outcome<Write['to']> => {
  const parts: Part[] = current ? [...partsOf(current)] : []
  for (const { kind, id, owner, place, before, after } of turned.facts) {
    const index = parts.findIndex((part) => part.kind === kind && part.id === id)
    if (!same(parts[index]?.body, after)) return changedSince
    const part = before && {
      kind: kind as Part['kind'],
      id,
      body: before,
      ...(owner === undefined ? {} : { owner }),
    }
    if (part && index >= 0) parts[index] = part
    else if (part) parts.splice(Math.min(place, parts.length), 0, part)
    else if (index >= 0) parts.splice(index, 1)
  }
  if (parts.length === 0) return done(undefined)
  return done({ ...joined(parts, me), example: turned.example })
}
