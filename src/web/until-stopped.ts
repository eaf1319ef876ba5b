import type { ServerType } from '@hono/node-server'

/** One Ctrl+C comes several times: to the whole group of the terminal, and passed on by npm and by the starter. In milliseconds. */
const oneStroke = 1500

/** Waits until the program is told to stop, and closes the door. Told again later, it stops at once. */
export const untilStopped = (server: ServerType): Promise<void> =>
  new Promise((resolve) => {
    let told: number | undefined
    const stop = (signal: NodeJS.Signals) => {
      if (told !== undefined) {
        if (performance.now() - told > oneStroke) process.exit(signal === 'SIGINT' ? 130 : 143)
        return
      }
      told = performance.now()
      server.close(() => resolve())
      if ('closeIdleConnections' in server) server.closeAllConnections()
    }
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop)
  })
