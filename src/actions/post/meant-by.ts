import { done, type Outcome, refused } from '../../core/outcome.ts'

/** The one that is meant by the beginning of its id, among at most two that begin like it; the whole id always means itself. */
export const meantById = <Thing extends { readonly id: string }>(
  id: string,
  found: readonly Thing[],
  what: { readonly one: string; readonly many: string; readonly listedBy: string },
): Outcome<Thing> => {
  const exact = found.find((each) => each.id === id)
  const [only] = found
  if (exact) return done(exact)
  if (only && found.length === 1) return done(only)
  return refused({
    message:
      found.length > 1
        ? `Several ${what.many} begin with ${id}; name more of it.`
        : `There is no ${what.one} ${id} (“afterword ${what.listedBy}” lists them).`,
  })
}
