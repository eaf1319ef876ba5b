import { randomBytes } from 'node:crypto'
import type { Desk } from '../actions/action.ts'
import { type Shares, shareOut } from '../core/keep/share-out.ts'
import type { Sharing } from '../core/keep/sharing.ts'
import { done, type Outcome } from '../core/outcome.ts'

/** So long a worker is believed to be at work after it was heard of; it says so again well before, in milliseconds. */
const believed = 45_000
const anew = 15_000

/** What one of several workers does for the others: it takes its share of the accounts, and no more. */
export interface ShareOfWork {
  /** Those of these accounts that are its own for now, and those that it should stop seeing to, and then let go. */
  readonly own: (
    accounts: readonly string[],
  ) => Promise<Outcome<{ readonly own: readonly string[]; readonly letGo: readonly string[] }>>
  readonly letGo: (accounts: readonly string[]) => Promise<void>
  /** The others need not wait until it is missed. */
  readonly leave: (accounts: readonly string[]) => Promise<void>
}

const held = async (
  sharing: Sharing,
  { keep, take }: Shares,
  heldSince: Map<string, number>,
  saying: Parameters<Sharing['present']>[0],
  at: number,
): Promise<Outcome<readonly string[]>> => {
  const own: string[] = []
  for (const account of [...keep, ...take]) {
    const since = heldSince.get(account)
    if (since !== undefined && at - since < anew && keep.includes(account)) {
      own.push(account)
      continue
    }
    const got = await sharing.hold(account, saying)
    if (!got.ok) return got
    if (!got.value) continue
    heldSince.set(account, at)
    own.push(account)
  }
  return done(own)
}

export const sharesOf = (store: Desk['store'], now: () => Temporal.Instant): ShareOfWork => {
  const worker = randomBytes(8).toString('hex')
  const heldSince = new Map<string, number>()
  const sayingAt = (at: Temporal.Instant) => ({
    ...{ worker, now: at.toString({ fractionalSecondDigits: 3 }) },
    until: at.add({ milliseconds: believed }).toString({ fractionalSecondDigits: 3 }),
  })
  const letGo: ShareOfWork['letGo'] = async (accounts) => {
    const opened = await store()
    for (const account of accounts) {
      heldSince.delete(account)
      if (opened.ok) await opened.value.sharing.letGo(account, worker)
    }
  }
  return {
    own: async (accounts) => {
      const opened = await store()
      if (!opened.ok) return opened
      const { sharing } = opened.value
      const at = now()
      const saying = sayingAt(at)
      const workers = await sharing.present(saying)
      if (!workers.ok) return workers
      const holders = await sharing.held(accounts, saying.now)
      if (!holders.ok) return holders
      const shares = shareOut(accounts, holders.value, { worker, workers: workers.value })
      const own = await held(sharing, shares, heldSince, saying, at.epochMilliseconds)
      return own.ok ? done({ own: own.value, letGo: shares.letGo }) : own
    },
    letGo,
    leave: async (accounts) => {
      await letGo(accounts)
      const opened = await store()
      if (opened.ok) await opened.value.sharing.leave(worker)
    },
  }
}
