interface Stretch {
  readonly from: number
  readonly to: number
}

/** What a fix rests on: the words it was offered for and those it replaces. A text that changed there has no use for it. */
export const ground = (finding: Stretch, fix: Stretch): Stretch => ({
  from: Math.min(finding.from, fix.from),
  to: Math.max(finding.to, fix.to),
})

/**
 * How far a stretch of a text has moved (UTF-16 units) since the text was another; undefined where its words, or what lies
 * between two changes, are no longer surely the same.
 */
export const movedBy = (before: string, now: string, { from, to }: Stretch): number | undefined => {
  const least = Math.min(before.length, now.length)
  let same = 0
  while (same < least && before[same] === now[same]) same += 1
  if (to <= same) return 0
  let end = 0
  while (end < least - same && before.at(-1 - end) === now.at(-1 - end)) end += 1
  return from >= before.length - end ? now.length - before.length : undefined
}
