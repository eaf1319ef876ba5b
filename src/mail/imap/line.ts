import { done, type Outcome } from '../../core/outcome.ts'
import { type Access, connect } from './connect.ts'

/** An open line on which the server tells of new mail by itself. */
export interface Line {
  /** Settles when the line is down, for whatever reason; never rejects. */
  readonly ended: Promise<void>
  readonly close: () => Promise<void>
}

/**
 * Waits at the inbox (IDLE; where there is none, a question every two minutes), on a line of its own. `onNews` says no more
 * than that it is worth looking. A dead line is noticed by silence: every 90 seconds the server must say something.
 */
export const openLine = async (access: Access, onNews: () => void): Promise<Outcome<Line>> => {
  const connected = await connect(access)
  if (!connected.ok) return connected
  const { client, run, close } = connected.value
  const ended = new Promise<void>((resolve) => client.once('close', () => resolve()))
  const opened = await run(async (imap, step) => {
    await step(imap.mailboxOpen('INBOX', { readOnly: true }), 'INBOX')
    return done(undefined)
  })
  if (!opened.ok) {
    await close()
    return opened
  }
  client.on('exists', onNews)
  const idle = async () => {
    try {
      while (client.usable) {
        // It returns when something broke the idling; a server that ends it at once must not make us spin.
        await client.idle()
        await new Promise((resolve) => setTimeout(resolve, 1_000))
      }
    } catch (error) {
      access.log?.(
        `imap ${connected.value.host}: idle ended: ${String((error as { code?: string }).code ?? error)}`,
      )
    }
    client.close()
  }
  void idle()
  return done({ ended, close })
}
