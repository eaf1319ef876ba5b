/**
 * Does `most` works at a time; the others wait their turn. One that takes longer than `patience` (milliseconds) goes on and no longer counts:
 * what waits for a slow server stops nobody, and costs little.
 */
export const inTurns = (most: number, patience: number) => {
  let free = most
  const waiting: (() => void)[] = []
  const leave = () => {
    const next = waiting.shift()
    if (next) next()
    else free += 1
  }
  return async <Value>(work: () => Promise<Value>): Promise<Value> => {
    if (free > 0) free -= 1
    else await new Promise<void>((go) => waiting.push(go))
    let counts = true
    const away = () => {
      if (counts) leave()
      counts = false
    }
    const timer = setTimeout(away, patience)
    try {
      return await work()
    } finally {
      clearTimeout(timer)
      away()
    }
  }
}
