import type { Mailbox } from './mailbox.ts'

/** Does nothing go out over it now? */
export const isPaused = ({ pause }: Mailbox, now: string): boolean =>
  pause !== undefined && (pause.until === undefined || pause.until > now)

/** Paused for another reason than that it cannot be read: its user knows, and the rest goes on without it. */
export const isLeftOut = (mailbox: Mailbox, now: string): boolean =>
  isPaused(mailbox, now) && mailbox.pause?.because !== mailbox.unread?.because

/** The mailboxes in which an answer may lie unheard: while there is one, nothing of the account goes out. */
export const unheard = (mailboxes: readonly Mailbox[], now: string): readonly Mailbox[] =>
  mailboxes.filter((mailbox) => mailbox.unread !== undefined && !isLeftOut(mailbox, now))
