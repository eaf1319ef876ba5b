import { boundsOf, isNumberName, numberSays, withinBounds } from '../vocabulary/numbers.ts'
import type { Me, MovedNumber } from './keep.ts'

/** A profile as an earlier version kept it → as it can stand today: each number within its bounds, none that is no longer known. */
export const todaysProfile = (kept: Me): { readonly me: Me; readonly moved: readonly MovedNumber[] } => {
  const moved: MovedNumber[] = []
  const numbers: Record<string, number> = {}
  for (const [name, was] of Object.entries(kept.numbers ?? {})) {
    if (was === undefined) continue
    const is = isNumberName(name) ? withinBounds(name, was) : undefined
    if (is !== was) moved.push({ name, was, ...(is === undefined ? {} : { is }) })
    if (is !== undefined) numbers[name] = is
  }
  return moved.length === 0 ? { me: kept, moved } : { me: { ...kept, numbers }, moved }
}

/** What became of a number, as a sentence without its full stop. */
export const movedSays = ({ name, was, is }: MovedNumber): string =>
  isNumberName(name) && is !== undefined
    ? `“${numberSays[name]}” was ${was}; it is ${boundsOf(name)} now and counts as ${is}`
    : `${name} was ${was}; there is no such number any more`
