/** So many requests at once, and so many more each second. */
const burst = 120
const perSecond = 20

/** A pail for each program, filled by the second and emptied by requests. */
export const rateLimit = () => {
  const pails = new Map<string, { left: number; at: number }>()
  /** Seconds until it may ask again; 0: now. `now` in milliseconds. */
  return (who: string, now: number): number => {
    const pail = pails.get(who) ?? { left: burst, at: now }
    const left = Math.min(burst, pail.left + (Math.max(0, now - pail.at) / 1000) * perSecond)
    // One that was full again is like one that never was.
    if (pails.size > 10_000) pails.clear()
    pails.set(who, { left: left >= 1 ? left - 1 : left, at: now })
    return left >= 1 ? 0 : Math.max(1, Math.ceil((1 - left) / perSecond))
  }
}
