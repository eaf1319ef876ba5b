import type { Desk } from '../actions/action.ts'
import { done, type Outcome } from '../core/outcome.ts'
import { type AccountClock, type AccountWorks, accountClock, type Gone } from './account-clock.ts'
import { dailyCopy } from './daily-copy.ts'
import { guarded } from './guarded.ts'
import { inTurns } from './in-turns.ts'
import type { ShareOfWork } from './shares.ts'
import { startTicker } from './ticker.ts'

interface Works extends Omit<AccountWorks, 'deskAt'> {
  /** Makes today’s copy of everything, where there is none. */
  readonly copy?: () => Promise<Outcome<unknown>>
  readonly store: Desk['store']
  /** The desk of this account, as of now. */
  readonly deskAt: (account: string) => Desk
  readonly now: () => Temporal.Instant
  /** Where several are at work: which accounts are this one’s. */
  readonly share?: ShareOfWork
}

export interface Clock {
  /** One sweep for every account there is something to do for. What one of them runs into, or waits for, stops none of the others. */
  readonly tick: (all?: boolean) => Promise<Outcome<Gone>>
  /** Rounds every five seconds, and a watch at every mailbox, until stopped. */
  readonly start: () => { readonly stop: () => Promise<void> }
}

/** How many accounts are asked for at once. */
const most = 200

/** How many of them are seen to at a time, and for how long one counts, in milliseconds. */
const atOnce = 8
const patience = 20_000

/** The clock of the house: it sees to every account, each with a clock of its own. */
export const clock = ({ store, deskAt, now, copy, share, ...works }: Works): Clock => {
  const clocks = new Map<string, AccountClock>()
  const turn = inTurns(atOnce, patience)
  const clockOf = (account: string): AccountClock => {
    const own = clocks.get(account) ?? accountClock({ ...works, deskAt: () => deskAt(account) })
    clocks.set(account, own)
    return own
  }

  /** Those with something to do now. */
  const dueNow = async (): Promise<Outcome<ReadonlySet<string>>> => {
    const opened = await store()
    if (!opened.ok) return opened
    const found = new Set<string>()
    const at = now().toString({ fractionalSecondDigits: 3 })
    for (let after: string | undefined = ''; after !== undefined; ) {
      const page = await opened.value.post.dueAccounts(at, { after, limit: most })
      if (!page.ok) return page
      for (const account of page.value) found.add(account)
      after = page.value.length < most ? undefined : page.value.at(-1)
    }
    return done(found)
  }

  /** Those too that were seen to before, whose mailboxes may be gone. */
  const due = async (): Promise<Outcome<readonly AccountClock[]>> => {
    const found = await dueNow()
    return found.ok ? done([...new Set([...clocks.keys(), ...found.value])].map(clockOf)) : found
  }

  /** Its share of them. What is no longer its own is stopped before another has it. */
  const shared = async (by: ShareOfWork): Promise<Outcome<readonly AccountClock[]>> => {
    const found = await dueNow()
    if (!found.ok) return found
    const parts = await by.own([...found.value])
    if (!parts.ok) return parts
    const { own, letGo } = parts.value
    const gone = [...clocks].filter(([account]) => !own.includes(account))
    for (const [account] of gone) clocks.delete(account)
    await Promise.all(gone.map(([, account]) => account.stop()))
    await by.letGo(letGo)
    return done(own.map(clockOf))
  }

  const tick: Clock['tick'] = async (all = false) => {
    const accounts = await due()
    if (!accounts.ok) return accounts
    const ended = await Promise.allSettled(accounts.value.map((account) => turn(() => account.tick(all))))
    const thrown = ended.find((each) => each.status === 'rejected')
    if (thrown) throw thrown.reason
    const outcomes = ended.flatMap((each) => (each.status === 'fulfilled' ? [each.value] : []))
    const sum = (of: keyof Gone) => outcomes.reduce((many, each) => many + (each.ok ? each.value[of] : 0), 0)
    return (
      outcomes.find((each) => !each.ok) ??
      done({ sent: sum('sent'), received: sum('received'), told: sum('told') })
    )
  }

  const start: Clock['start'] = () => {
    let stopped = false
    const underWay = new Set<AccountClock>()
    const beatOf = async (account: AccountClock): Promise<void> => {
      if (underWay.has(account)) return
      underWay.add(account)
      await turn(account.beat).finally(() => underWay.delete(account))
    }
    const beat = guarded(async () => {
      const accounts = await (share ? shared(share) : due())
      if (accounts.ok && !stopped) await Promise.all(accounts.value.map(beatOf))
      return accounts
    }, works.log)
    const copied = copy ? dailyCopy(copy, now, works.log) : async () => undefined
    const both = async () => {
      await beat()
      await copied()
    }
    const { stop } = startTicker(() => {
      for (const account of clocks.values()) account.wake()
    }, both)
    void both()
    return {
      stop: async () => {
        stopped = true
        stop()
        await Promise.all([...clocks.values()].map((account) => account.stop()))
        await share?.leave([...clocks.keys()])
      },
    }
  }

  return { tick, start }
}
