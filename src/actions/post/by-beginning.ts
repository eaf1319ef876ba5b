import { done, goneSays, type Outcome, refused } from '../../core/outcome.ts'

/** What they are called, and which list has them all. */
const lists = {
  inbox: { one: 'answer', many: 'answers', says: 'All that came in' },
  outbox: { one: 'message', many: 'messages', says: 'All messages on their way' },
} as const

/** The one that is meant by the beginning of its id, among at most two that begin like it; the whole id always means itself. */
export const byBeginning = <Thing extends { readonly id: string }>(
  id: string,
  found: readonly Thing[],
  list: keyof typeof lists,
): Outcome<Thing> => {
  const exact = found.find((each) => each.id === id)
  const [only] = found
  if (exact) return done(exact)
  if (only && found.length === 1) return done(only)
  const { one, many, says } = lists[list]
  return refused({
    message: only ? `Several ${many} begin with ${id}; name more of it.` : `There is no ${one} ${id}.`,
    plain: goneSays(one),
    way: { says, action: list, give: {} },
  })
}
