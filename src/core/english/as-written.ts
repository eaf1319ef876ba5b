/** “u you|thru through”: as typed, a blank, as written. A row that changes nothing is none. */
export const tableOf = (text: string): ReadonlyMap<string, string> =>
  new Map(
    text
      .replaceAll('\n', '')
      .split('|')
      .map((pair) => {
        const gap = pair.indexOf(' ')
        return [pair.slice(0, gap), pair.slice(gap + 1)] as const
      })
      .filter(([was, now]) => was !== now),
  )
