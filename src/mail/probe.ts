import type { Probe } from '../core/mail/mailbox/mailbox.ts'
import type { Checkpoint, Seen, Window } from '../core/mail/mailbox/window.ts'
import { done, type Outcome } from '../core/outcome.ts'
import { fieldsOf } from './imap/find.ts'

/** What a probe needs of the window besides the port. */
interface ProbedWindow extends Window {
  readonly searchFinds: (folder: string, messageId: string) => Promise<Outcome<boolean>>
  readonly sentFolder: () => Promise<Outcome<string | undefined>>
}

export interface ProbeOptions {
  readonly address: string
  /** Submits the message to the mailbox's own server, from the address and to it; done when it was accepted. */
  readonly send: (messageId: string, bytes: Uint8Array) => Promise<Outcome<void>>
  readonly window: ProbedWindow
  /** Letters and digits nobody can guess; they make the Message-ID and name the message in its subject. */
  readonly token: string
  /** The wall clock, ISO 8601 UTC, and a monotonic one in milliseconds. */
  readonly now: () => string
  readonly monotonic: () => number
  /** Waits a short while between two looks. */
  readonly pause: () => Promise<void>
  /** How long to look for it, and then how long for the copy among the sent; in milliseconds. */
  readonly patience?: { readonly arrival: number; readonly copy: number }
}

const hourMs = 3_600_000
const usual = { arrival: 120_000, copy: 15_000 }

const messageTo = (address: string, id: string, token: string, date: string): Buffer =>
  Buffer.from(
    [
      `From: <${address}>`,
      `To: <${address}>`,
      `Subject: Afterword is getting to know this mailbox (${token})`,
      `Message-ID: ${id}`,
      `Date: ${date}`,
      'MIME-Version: 1.0',
      'Content-Type: text/plain; charset=us-ascii',
      '',
      'Afterword sent this from your mailbox to itself, to see how sent mail can be found again.',
      'It is no longer needed and can be deleted.',
      '',
    ].join('\r\n'),
  )

/** RFC 5322, in UTC. */
const dateHeader = (instant: string): string => new Date(instant).toUTCString().replace('GMT', '+0000')

type Fields = ReturnType<typeof fieldsOf>

const fields = ({ bytes }: Seen): Fields => fieldsOf(Buffer.from(bytes).toString('latin1'))

/** Looks again and again until the one that is wanted has come, at most so long. */
const looker = ({ window, token, now, monotonic, pause }: ProbeOptions) => {
  const since = new Date(Date.parse(now()) - hourMs).toISOString()
  const checkpoints = new Map<string, Checkpoint>()
  const mine: { readonly folder: string; readonly fields: Fields }[] = []
  const look = () =>
    window.newSince([...checkpoints.values()], since, async (seen, checkpoint) => {
      checkpoints.set(checkpoint.folder, checkpoint)
      for (const each of seen) {
        const all = fields(each)
        if (all.some(([name, value]) => name === 'subject' && value.includes(token)))
          mine.push({ folder: each.folder, fields: all })
      }
      return done(undefined)
    })
  return async (wanted: (folder: string) => boolean, patience: number) => {
    const start = monotonic()
    for (;;) {
      const looked = await look()
      if (!looked.ok) return looked
      const found = mine.find(({ folder }) => wanted(folder))
      if (found || monotonic() - start >= patience) return done(found)
      await pause()
    }
  }
}

/** What became of the id: kept, replaced and still to be found in some header, or replaced and lost. */
const fateOf = (all: Fields, id: string): Pick<Probe, 'messageId' | 'formerIn'> => {
  const kept = all.some(([name, value]) => name === 'message-id' && value.includes(id))
  if (kept) return { messageId: 'kept' }
  const former = all.find(([name, value]) => name !== 'references' && value.includes(id))
  return { messageId: 'replaced', ...(former ? { formerIn: former[0] } : {}) }
}

/**
 * Sends the mailbox a mail from itself and learns how the provider treats it. Whatever goes wrong is part of the answer
 * (`ok: false` and why), as it decides what may be done without asking later on.
 */
export const probe = async (options: ProbeOptions): Promise<Probe> => {
  const { address, send, window, token, now, monotonic, patience = usual } = options
  const failed = (because: string): Probe => ({ at: now(), ok: false, because })
  const domain = address.slice(address.lastIndexOf('@') + 1)
  const id = `<${token}@${domain}>`

  const folder = await window.sentFolder()
  if (!folder.ok) return failed(folder.problems[0]?.message ?? 'The mailbox cannot be read.')
  const sent = folder.value
  const find = looker(options)

  const accepted = await send(id, messageTo(address, id, token, dateHeader(now())))
  if (!accepted.ok) return failed(accepted.problems[0]?.message ?? 'The test mail was not accepted.')
  const start = monotonic()
  const arrived = await find((name) => name !== sent, patience.arrival)
  if (!arrived.ok) return failed(arrived.problems[0]?.message ?? 'The mailbox cannot be read.')
  if (!arrived.value) return failed('The test mail was accepted but did not arrive in this mailbox in time.')
  const delay = Math.round(monotonic() - start)

  const copy = sent === undefined ? done(undefined) : await find((name) => name === sent, patience.copy)
  if (!copy.ok) return failed(copy.problems[0]?.message ?? 'The folder of sent mail cannot be read.')
  const finds = await window.searchFinds(arrived.value.folder, id)
  return {
    ...{ at: now(), ok: true, delay, filesSent: copy.value !== undefined },
    ...fateOf(arrived.value.fields, id),
    // A server that refuses such a search does not find it.
    searchFinds: finds.ok && finds.value,
  }
}
