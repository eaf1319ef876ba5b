/**
 * One of the workers of the crew: the real clock over a PostgreSQL, with real lines to the mail servers, in a process of its own that may be
 * killed at any moment. Arguments: JSON with the places.
 */
import type { Desk } from '../../src/actions/action.ts'
import { clock } from '../../src/clock/clock.ts'
import { sharesOf } from '../../src/clock/shares.ts'
import { done } from '../../src/core/outcome.ts'
import { carrier } from '../../src/mail/carrier.ts'
import { openStore } from '../../src/store/postgres/open.ts'
import { deskOver } from '../../src/testing/desk.ts'

const { url, migrations, rest } = JSON.parse(process.argv[2] ?? '{}') as {
  readonly url: string
  readonly migrations: string
  readonly rest: number
}
const opened = await openStore({ url, migrations })
if (!opened.ok) throw new Error(opened.problems.map(({ message }) => message).join(' '))
const store = opened.value
const now = () => Temporal.Now.instant()
const mail = { key: async () => done({ password: 'secret' }) } as unknown as NonNullable<Desk['mail']>
const { start } = clock({
  ...{ store: async () => done(store), now, rest, carrier: async () => carrier },
  deskAt: (account) => deskOver(store, Temporal.Now.zonedDateTimeISO(), { account, by: 'afterword', mail }),
  fileAway: async () => done('nowhere'),
  log: (line) => void process.stderr.write(`${line}\n`),
  share: sharesOf(async () => done(store), now),
})
const running = start()
process.once('SIGTERM', async () => {
  await running.stop()
  process.exit(0)
})
