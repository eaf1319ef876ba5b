/** How a process ended; nothing where it goes on. */
export type End = 'no' | 'withdrawn' | 'accepted' | 'declined' | 'rescinded' | 'closed'

/** Where a process stands, as it is told to the one who seeks. */
export const statuses = {
  applied: { says: 'applied' },
  open: { says: 'interviewing' },
  stuck: { says: 'standing still' },
  offer: { says: 'an offer' },
  accepted: { says: 'you said yes', end: 'accepted' },
  declined: { says: 'you turned the offer down', end: 'declined' },
  rejected: { says: 'they said no', end: 'no' },
  withdrawn: { says: 'you withdrew', end: 'withdrawn' },
  rescinded: { says: 'they took the offer back', end: 'rescinded' },
  closed: { says: 'over', end: 'closed' },
} as const satisfies Readonly<Record<string, { readonly says: string; readonly end?: End }>>

export type Status = keyof typeof statuses

export const allStatuses = Object.keys(statuses) as readonly Status[]

/** How a process of this status ended; undefined where it goes on. */
export const endOf = (status: Status): End | undefined => (statuses[status] as { readonly end?: End }).end

/** A word that someone wrote, as the status it means; without one the process is open. */
export const statusOf = (word: string | undefined): Status =>
  allStatuses.find((status) => status === word) ?? statusWords[word ?? 'open'] ?? 'open'

/** Other words for a status that people write, each with the one it is read as. */
export const statusWords: Readonly<Record<string, Status>> = {
  active: 'open',
  interviewing: 'open',
  waiting: 'open',
  paused: 'stuck',
}
