import { randomBytes } from 'node:crypto'
import type { Desk } from '../actions/action.ts'
import { folderName } from '../actions/outgoing.ts'
import { takeIn } from '../actions/post/heard.ts'
import { ownAddresses } from '../actions/post/incoming.ts'
import type { Carrier } from '../core/mailbox/carrier.ts'
import { done, type Outcome } from '../core/outcome.ts'
import { type FileAway, fileDue } from './folder.ts'
import { type Gone, mailboxRound, nothingRemembered, type Remembered } from './mailbox-round.ts'
import { probing } from './probing.ts'
import { startTicker } from './ticker.ts'
import { tellUntold } from './untold.ts'
import { watching } from './watching.ts'

interface Works {
  readonly deskAt: () => Desk
  /** Loaded with the first mailbox. */
  readonly carrier: () => Promise<Carrier>
  readonly fileAway: FileAway
  /** Trouble of our own, one line. */
  readonly log: (line: string) => void
}

export interface Clock {
  /** One round over every mailbox, read before sending; `all`: read even where nothing hints at news. */
  readonly tick: (all?: boolean) => Promise<Outcome<Gone>>
  /** Rounds every five seconds, and a watch at every mailbox, until stopped. */
  readonly start: () => { readonly stop: () => Promise<void> }
}

/** The clock of the house: what is due goes out, what came in is taken in. */
export const clock = ({ deskAt, carrier: loaded, fileAway, log }: Works): Clock => {
  const owner = randomBytes(8).toString('hex')
  const trustedSince = deskAt().now.toInstant().toString({ fractionalSecondDigits: 3 })
  const memory = new Map<string, Remembered>()
  const watches = watching(deskAt, loaded, (id) => {
    rememberedOf(id).hint = true
  })
  const probeOnce = probing(deskAt, () => stopped, log)
  let running: Promise<Outcome<Gone>> | undefined
  let stopped = false

  const rememberedOf = (id: string): Remembered => {
    const remembered = memory.get(id) ?? nothingRemembered()
    memory.set(id, remembered)
    return remembered
  }

  const tickOnce = async (all: boolean): Promise<Outcome<Gone>> => {
    const desk = deskAt()
    const store = await desk.store()
    if (!store.ok) return store
    const { post } = store.value
    const filed = await fileDue(folderName, post, deskAt, fileAway, owner)
    if (!filed.ok) return filed
    const mailboxes = await post.mailboxes(desk.account)
    if (!mailboxes.ok) return mailboxes
    const told = await tellUntold(
      mailboxes.value.map(({ id }) => id),
      post,
      desk,
    )
    if (!told.ok) return told
    const addresses = await ownAddresses(post, desk)
    if (!addresses.ok) return addresses
    const own = addresses.value
    let [sent, received] = [0, 0]
    if (mailboxes.value.length === 0) {
      // Pasted mail is taken in as well.
      const taken = await takeIn(own, post, desk)
      return taken.ok ? done({ sent, received }) : taken
    }
    const carrier = await loaded()
    for (const mailbox of mailboxes.value) {
      const remembered = rememberedOf(mailbox.id)
      if (all) remembered.hint = true
      const probed = probeOnce(mailbox, carrier, post)
      if (all) await probed
      const current = all && probed ? await post.mailboxes(desk.account) : mailboxes
      const now = (current.ok && current.value.find(({ id }) => id === mailbox.id)) || mailbox
      const going = { deskAt, post, carrier, owner, trustedSince }
      const gone = await mailboxRound(now, own, remembered, going)
      if (!gone.ok) return gone
      sent += gone.value.sent
      received += gone.value.received
    }
    return done({ sent, received })
  }

  const tick = async (all = false): Promise<Outcome<Gone>> => {
    running ??= tickOnce(all).finally(() => {
      running = undefined
    })
    return running
  }

  const start: Clock['start'] = () => {
    let last = ''
    const beat = async () => {
      if (stopped || running) return
      await watches.keep()
      const gone = await tick()
      const trouble = gone.ok ? '' : gone.problems.map(({ message }) => message).join(' ')
      if (trouble !== '' && trouble !== last) log(trouble)
      last = trouble
    }
    // The message of an unforeseen error may hold what a user wrote; its kind may not.
    const guarded = () =>
      void beat().catch((error: unknown) => log(`an error of our own: ${(error as Error).name}`))
    const { stop } = startTicker(() => {
      watches.wake()
      for (const remembered of memory.values()) remembered.hint = true
    }, guarded)
    guarded()
    return {
      stop: async () => {
        stopped = true
        stop()
        await running
        await watches.stop()
      },
    }
  }

  return { tick, start }
}
