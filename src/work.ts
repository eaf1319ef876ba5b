import type { Desk } from './actions/action.ts'
import type { clock } from './clock/clock.ts'
import { untilTold } from './web/until-stopped.ts'

type Works = Parameters<typeof clock>[0]

/** What goes on by itself begins; `shared`: there may be others over the same database, and each sees to its share of the accounts. */
export const startWorking = async (works: Works, shared: boolean) => {
  const { sharesOf } = await import('./clock/shares.ts')
  const share = shared ? { share: sharesOf(works.store, works.now) } : {}
  return (await import('./clock/clock.ts')).clock({ ...works, ...share }).start()
}

/** `afterword work`: what goes on by itself, as one of several, until stopped. Gives the exit code. */
export const work = async (
  store: Desk['store'],
  shared: boolean,
  start: () => Promise<{ readonly stop: () => Promise<void> }>,
): Promise<0 | 2> => {
  const refuse = (sentence: string): 2 => {
    process.stderr.write(`afterword work: ${sentence}\n`)
    return 2
  }
  if (!shared)
    return refuse('several share out the work over a PostgreSQL database only: name one in DATABASE_URL.')
  const opened = await store()
  if (!opened.ok) return refuse(opened.problems.map(({ message }) => message).join(' '))
  const told = untilTold((closed) => closed())
  const running = await start()
  process.stdout.write('Afterword is at work. Stop with Ctrl+C.\n')
  await told
  await running.stop()
  await opened.value.close()
  return 0
}
