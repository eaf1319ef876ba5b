import { backoff } from '../../core/mail/mailbox/backoff.ts'
import type { Complaint, Outcome } from '../../core/outcome.ts'
import type { Line } from './line.ts'
import { kindOf, needsPerson } from './trouble.ts'

/** Why it is worth reading the mailbox now. */
export type Hint = 'connected' | 'news' | 'interval'

/** Time as the watch needs it. */
interface WatchClock {
  /** Monotonic, in milliseconds. */
  readonly now: () => number
  /** Calls every few seconds until the returned function is called. */
  readonly ticks: (call: () => void) => () => void
}

export interface WatchOptions {
  readonly open: (onNews: () => void) => Promise<Outcome<Line>>
  /** Read the mailbox: a hint may come twice, and never means that there is something new. */
  readonly onHint: (hint: Hint) => void
  /** Told at every failed attempt; `resting` when a person has to act before it is tried again (`wake` does). */
  readonly onTrouble: (complaint: Complaint, resting: boolean) => void
  readonly clock?: WatchClock
  /** Between 0 and 1. */
  readonly random?: () => number
}

export interface Watch {
  /** After sleep, a clock change or a new password: the old line is given up and a new one opened at once. */
  readonly wake: () => void
  /** No hint and no trouble is told after this; settles when the line is closed. */
  readonly stop: () => Promise<void>
}

/** Every so often the mailbox is read without a hint, since hints get lost; in milliseconds. */
const fullLook = 15 * 60_000
const tick = 5_000

const realWatchClock: WatchClock = {
  now: () => performance.now(),
  ticks: (call) => {
    const timer = setInterval(call, tick)
    return () => clearInterval(timer)
  },
}

type State =
  | { readonly is: 'opening' }
  | { readonly is: 'open'; readonly line: Line }
  | { readonly is: 'waiting'; readonly until: number }
  | { readonly is: 'resting' }
  | { readonly is: 'stopped' }

/**
 * Keeps a line to the mailbox, and says when to look: when the line came about, when the server tells of something, and
 * every quarter of an hour whatever happens. Time is only measured at ticks of a few seconds; there are no long timers.
 */
export const watch = ({
  open,
  onHint,
  onTrouble,
  clock = realWatchClock,
  random = Math.random,
}: WatchOptions): Watch => {
  let state: State = { is: 'opening' }
  let failures = 0
  let looked = clock.now()
  /** What belongs to an earlier attempt is not listened to any more. */
  let attempt = 0
  let closing: Promise<unknown> = Promise.resolve()

  const hint = (why: Hint) => {
    looked = clock.now()
    onHint(why)
  }
  const wait = () => {
    failures += 1
    state = { is: 'waiting', until: clock.now() + backoff(failures, random()) }
  }
  const connect = async () => {
    attempt += 1
    const mine = attempt
    state = { is: 'opening' }
    const opened = await open(() => {
      if (mine === attempt && state.is === 'open') hint('news')
    })
    if (mine !== attempt) {
      if (opened.ok) await opened.value.close()
      return
    }
    if (!opened.ok) {
      const [problem = { message: 'The mailbox cannot be watched.' }] = opened.problems
      const resting = needsPerson(kindOf(problem))
      if (resting) state = { is: 'resting' }
      else wait()
      onTrouble(problem, resting)
      return
    }
    const since = clock.now()
    state = { is: 'open', line: opened.value }
    void opened.value.ended.then(() => {
      if (mine !== attempt) return
      // A line that stood for a while starts the count anew; one that falls at once does not.
      if (clock.now() - since > 60_000) failures = 0
      wait()
    })
    hint('connected')
  }
  const giveUp = () => {
    attempt += 1
    if (state.is === 'open') closing = Promise.all([closing, state.line.close()])
  }

  const stopTicks = clock.ticks(() => {
    if (state.is === 'stopped') return
    if (state.is === 'waiting' && clock.now() >= state.until) void connect()
    if (clock.now() - looked >= fullLook) hint('interval')
  })
  void connect()
  return {
    wake: () => {
      if (state.is === 'stopped') return
      giveUp()
      failures = 0
      void connect()
    },
    stop: async () => {
      stopTicks()
      giveUp()
      state = { is: 'stopped' }
      await closing
    },
  }
}
