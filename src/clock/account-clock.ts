import { randomBytes } from 'node:crypto'
import type { Desk } from '../actions/action.ts'
import { calendarIfDue } from '../actions/agenda/round.ts'
import { folderName } from '../actions/outgoing.ts'
import { takeIn } from '../actions/post/heard.ts'
import { ownAddresses } from '../actions/post/incoming.ts'
import { tellHooks } from '../actions/programs/tell-hooks.ts'
import { remindDue } from '../actions/remind/due.ts'
import type { Carrier } from '../core/mail/mailbox/carrier.ts'
import { isLeftOut, isPaused } from '../core/mail/mailbox/pausing.ts'
import { done, type Outcome } from '../core/outcome.ts'
import { stamp } from '../core/time/stamp.ts'
import { type FileAway, fileDue } from './folder.ts'
import { guarded } from './guarded.ts'
import {
  isDue,
  type MailboxSweep,
  mailboxSweep,
  nothingRemembered,
  type Remembered,
} from './mailbox-sweep.ts'
import { probing } from './probing.ts'
import { tellUntold } from './untold.ts'
import { watching } from './watching.ts'

export interface AccountWorks {
  /** The desk of the account, as of now. */
  readonly deskAt: () => Desk
  /** Loaded with the first mailbox. */
  readonly carrier: () => Promise<Carrier>
  readonly fileAway: FileAway
  /** How long a stuck row rests before the mailbox is asked, in milliseconds; long, unless a test cannot wait. */
  readonly rest?: number
  /** Trouble of our own, one line. */
  readonly log: (line: string) => void
}

export interface Gone {
  readonly sent: number
  readonly received: number
  /** Reminders that were told. */
  readonly told: number
}

/** How often it is asked what there is to remind of, in milliseconds. */
const remindEvery = 60_000

export interface AccountClock {
  /** One sweep over every mailbox, read before sending; `all`: read even where nothing hints at news. */
  readonly tick: (all?: boolean) => Promise<Outcome<Gone>>
  /** A sweep with a watch at every mailbox, unless one is under way; what fails is said once. */
  readonly beat: () => Promise<void>
  /** The computer slept or its clock was changed: everything is worth a look. */
  readonly wake: () => void
  readonly stop: () => Promise<void>
}

/** The clock of one account: what is due goes out, what came in is taken in. */
export const accountClock = ({
  deskAt,
  carrier: loaded,
  fileAway,
  rest,
  log,
}: AccountWorks): AccountClock => {
  const owner = randomBytes(8).toString('hex')
  const trustedSince = stamp(deskAt().now)
  const memory = new Map<string, Remembered>()
  const watches = watching(deskAt, loaded, (id) => {
    rememberedOf(id).hint = true
  })
  const probeOnce = probing(deskAt, () => stopped, log)
  let running: Promise<Outcome<Gone>> | undefined
  let reminding: Promise<Outcome<number>> | undefined
  let remindAt = 0
  let calendarRead: Promise<Outcome<void>> | undefined
  let hooking: Promise<Outcome<number>> | undefined
  let stopped = false

  const rememberedOf = (id: string): Remembered => {
    const remembered = memory.get(id) ?? nothingRemembered()
    memory.set(id, remembered)
    return remembered
  }

  /** Every mailbox is read before anything is sent over any of them, or put into the folder: an answer may lie in each. */
  const sweepOnce = async (all: boolean): Promise<Outcome<Omit<Gone, 'told'>>> => {
    const desk = deskAt()
    const store = await desk.store()
    if (!store.ok) return store
    const { post } = store.value
    const mailboxes = await post.mailboxes(desk.account)
    if (!mailboxes.ok) return mailboxes
    const told = await tellUntold(
      mailboxes.value.map(({ id }) => id),
      post,
      desk,
    )
    const addresses = await ownAddresses(post, desk)
    if (!addresses.ok) return addresses
    const own = addresses.value
    const due: boolean[] = []
    const open = mailboxes.value.filter((mailbox) => !isPaused(mailbox, stamp(desk.now)))
    for (const id of [folderName, ...open.map((mailbox) => mailbox.id)]) {
      const is = await isDue(id, desk, post)
      if (!is.ok) return is
      due.push(is.value)
    }
    const sweeps: MailboxSweep[] = []
    let [sent, received, heard] = [0, 0, true]
    // What is in trouble keeps nothing else from being read.
    let trouble: Outcome<never> | undefined = told.ok ? undefined : told
    try {
      for (const mailbox of mailboxes.value) {
        const carrier = await loaded()
        const remembered = rememberedOf(mailbox.id)
        if (all || due.includes(true)) remembered.hint = true
        const probed = probeOnce(mailbox, carrier, post)
        if (all) await probed
        const current = all && probed ? await post.mailboxes(desk.account) : mailboxes
        const now = (current.ok && current.value.find(({ id }) => id === mailbox.id)) || mailbox
        const going = { deskAt, post, carrier, owner, trustedSince, ...(rest === undefined ? {} : { rest }) }
        const one = mailboxSweep(now, own, remembered, going)
        if (!one.ok) return one
        sweeps.push(one.value)
        const read = await one.value.hear()
        if (!read.ok) trouble ??= read
        received += (read.ok && read.value) || 0
        heard &&= (read.ok && read.value !== undefined) || isLeftOut(now, stamp(desk.now))
      }
      // Pasted mail is taken in as well.
      const taken = await takeIn(own, post, deskAt())
      if (!taken.ok) return taken
      for (const { send } of sweeps) {
        const gone = await send({ unheard: !heard, dueBy: stamp(desk.now) })
        if (gone.ok) sent += gone.value
        else trouble ??= gone
      }
      const filed = due[0] && heard ? await fileDue(folderName, post, () => desk, fileAway, owner) : done(0)
      if (!filed.ok) return filed
      return trouble ?? done({ sent, received })
    } finally {
      for (const { close } of sweeps) await close()
    }
  }

  /** Beside the mailboxes: one that answers slowly keeps nobody from being reminded. */
  const remind = async (): Promise<Outcome<number>> => {
    if (performance.now() < remindAt) return done(0)
    reminding ??= remindDue(deskAt()).finally(() => {
      reminding = undefined
      remindAt = performance.now() + remindEvery
    })
    return reminding
  }

  /** Beside them too; what the server refuses is said on the page of the calendar, and keeps nothing from going out. */
  const readCalendar = async (all: boolean): Promise<Outcome<void>> => {
    calendarRead ??= calendarIfDue(deskAt(), all).finally(() => {
      calendarRead = undefined
    })
    return calendarRead
  }

  /** Beside them as well: an address that does not answer holds up nothing but itself. */
  const tellAddresses = async (): Promise<Outcome<number>> => {
    hooking ??= tellHooks(deskAt()).finally(() => {
      hooking = undefined
    })
    return hooking
  }

  const tellQuietly = guarded(tellAddresses, log)

  const tickOnce = async (all: boolean): Promise<Outcome<Gone>> => {
    const [swept, told, read] = await Promise.all([sweepOnce(all), remind(), readCalendar(all)])
    // After the sweep, so that what it wrote is told too.
    const hooked = all ? await tellAddresses() : done(0)
    if (!all) void tellQuietly()
    if (!read.ok) return read
    if (!hooked.ok) return hooked
    if (!swept.ok) return swept
    return told.ok ? done({ ...swept.value, told: told.value }) : told
  }

  const tick = async (all = false): Promise<Outcome<Gone>> => {
    running ??= tickOnce(all).finally(() => {
      running = undefined
    })
    return running
  }

  const beat = guarded(async () => {
    if (stopped) return undefined
    // A mailbox that answers slowly may have its sweep under way still.
    if (running) {
      const told = await remind()
      return told.ok ? undefined : told
    }
    await watches.keep()
    return tick()
  }, log)

  return {
    tick,
    beat,
    wake: () => {
      watches.wake()
      remindAt = 0
      for (const remembered of memory.values()) remembered.hint = true
    },
    stop: async () => {
      stopped = true
      await running
      await reminding
      await calendarRead
      await hooking
      await watches.stop()
    },
  }
}
