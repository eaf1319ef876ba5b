/** How a worker of the laboratory hears: as the clock does. */
import { takeIn } from '../../src/actions/post/heard.ts'
import { listen } from '../../src/clock/listen.ts'
import type { Store } from '../../src/core/keep/keep.ts'
import type { Mailbox } from '../../src/core/mail/mailbox/mailbox.ts'
import type { Window } from '../../src/core/mail/mailbox/window.ts'
import { deskOver } from '../../src/testing/desk.ts'

/** False where the window showed trouble. What the store refuses is tried again in a later round. */
export const hear = async (
  store: Store,
  window: Window,
  mailbox: Mailbox,
  ahead: number,
): Promise<boolean> => {
  const desk = deskOver(store, Temporal.Now.zonedDateTimeISO().add({ hours: ahead }))
  const { parseMail } = desk
  if (!parseMail) return true
  const { post } = store
  const own = [mailbox.address]
  const heard = await listen(window, { mailbox, post, parse: parseMail, own, desk })
  await takeIn(own, post, desk)
  return heard.ok
}
