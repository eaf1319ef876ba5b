import type { ServerType } from '@hono/node-server'

/** One Ctrl+C comes several times: to the whole group of the terminal, and passed on by npm and by the starter. In milliseconds. */
const oneStroke = 1500

/** Waits until the program is told to stop, and closes what is open. Told again later, it stops at once. */
export const untilTold = (close: (closed: () => void) => void): Promise<void> =>
  new Promise((resolve) => {
    let told: number | undefined
    const stop = (signal: NodeJS.Signals) => {
      if (told !== undefined) {
        if (performance.now() - told > oneStroke) process.exit(signal === 'SIGINT' ? 130 : 143)
        return
      }
      told = performance.now()
      close(resolve)
    }
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop)
  })

/** The same with a door that nobody comes in by any more. */
export const untilStopped = (server: ServerType): Promise<void> =>
  untilTold((closed) => {
    server.close(() => closed())
    if ('closeIdleConnections' in server) server.closeAllConnections()
  })
