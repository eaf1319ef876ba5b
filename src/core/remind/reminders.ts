import { type DateStyle, styled } from '../time/styled.ts'

/** The ways by which a reminder comes. */
export type ReminderWay = 'mail' | 'desktop' | 'ntfy' | 'push'

export const onDesktop = ['off', 'page', 'always'] as const

/** The key of this house for browsers’ push services (VAPID), base64url. */
export interface PushKeys {
  readonly publicKey: string
  readonly privateKey: string
}

/** What one wants to be reminded of, by which ways, and when not. Hours are of one’s own day. */
export interface Reminders {
  /** Since when: ISO 8601, UTC. What had its hour before is not told afterwards. */
  readonly since: string
  /** The hour of the daily mail; absent: none. */
  readonly mailAt?: number
  /** On this computer: by a page while one is open, or always, by the desktop itself. */
  readonly desktop: (typeof onDesktop)[number]
  /** The address of a topic at an ntfy server; absent: none. */
  readonly ntfy?: string
  /** What that server asks for where the topic is not open to everyone: an access token of it. Never shown. */
  readonly ntfyToken?: string
  /** Where these pages are reached from elsewhere, such as https://afterword.example.org; absent: on this computer only. */
  readonly address?: string
  /** Nothing but the daily mail comes from `quietFrom` until `quietUntil`; the same hour twice: never quiet. */
  readonly quietFrom: number
  readonly quietUntil: number
  /** So many a day at most by each way, the daily mail aside. */
  readonly most: number
  /** After an interview: to note what was said. */
  readonly debrief: boolean
  readonly names: 'shown' | 'hidden'
  /** How days and hours stand in them; absent: “14:30”, “20 November”. */
  readonly clock?: DateStyle['clock']
  readonly order?: DateStyle['order']
  readonly push?: PushKeys
  /** By this word in the subject of a mail to oneself the notes of the pocket page are known. */
  readonly pocketWord?: string
}

/** A browser that agreed to be reminded, whether a page is open there or not. */
export interface ReminderBrowser {
  readonly id: string
  /** Where its push service takes messages for it. */
  readonly endpoint: string
  /** Its public key and its secret, base64url. */
  readonly p256dh: string
  readonly auth: string
  /** ISO 8601, UTC. */
  readonly addedAt: string
}

/** Until something is chosen nothing comes; these are what a choice begins with. */
export const usualReminders: Omit<Reminders, 'since'> = {
  desktop: 'off',
  quietFrom: 20,
  quietUntil: 8,
  most: 4,
  debrief: true,
  names: 'shown',
}

/** The address of a page as a reminder names it: on this computer, or where the pages are reached from elsewhere. */
export const reachedAt = (link: string, { address }: Pick<Reminders, 'address'>): string => {
  if (address === undefined) return link
  const { pathname, search, hash } = new URL(link)
  return `${address}${pathname}${search}${hash}`
}

/** A sentence of a reminder, its days and hours as whoever is reminded has them. */
export const reminderSays = (sentence: string, { clock = '24', order = 'day' }: Partial<DateStyle>): string =>
  styled(sentence, { clock, order })

/** The ways that are on; a browser’s push is on while a browser agreed. */
export const waysOf = (reminders: Reminders, browsers: number): readonly ReminderWay[] => [
  ...(reminders.mailAt === undefined ? [] : ['mail' as const]),
  ...(reminders.desktop === 'off' ? [] : ['desktop' as const]),
  ...(reminders.ntfy === undefined ? [] : ['ntfy' as const]),
  ...(browsers > 0 ? ['push' as const] : []),
]
