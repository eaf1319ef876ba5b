import webPush from 'web-push'
import type { ReminderNote, ToldBy } from '../core/remind/note.ts'
import type { PushKeys, ReminderBrowser } from '../core/remind/reminders.ts'
import { askedOf } from './asked.ts'

/** Push services want to know whom to ask about a sender; nobody is to be asked about a person’s own reminders. */
const subject = 'https://afterword.invalid'

/** How long a service keeps it for a browser that is off, in seconds: afterwards the day is another. */
const kept = 12 * 3600

export const newPushKeys = async (): Promise<PushKeys> => webPush.generateVAPIDKeys()

/** To a browser through its push service, sealed so that only that browser reads it. */
export const toBrowser = async (
  keys: PushKeys,
  { endpoint, p256dh, auth }: ReminderBrowser,
  note: ReminderNote,
): Promise<ToldBy> => {
  let request: ReturnType<typeof webPush.generateRequestDetails>
  try {
    request = webPush.generateRequestDetails({ endpoint, keys: { p256dh, auth } }, JSON.stringify(note), {
      TTL: kept,
      urgency: note.silent ? 'low' : 'normal',
      contentEncoding: 'aes128gcm',
      vapidDetails: { subject, ...keys },
    })
  } catch {
    return { is: 'not', because: 'The browser gave keys that do not fit.', lasting: true }
  }
  const headers = Object.fromEntries(
    Object.entries(request.headers)
      .filter(([name]) => name.toLowerCase() !== 'content-length')
      .map(([name, value]) => [name, String(value)]),
  )
  return askedOf(endpoint, `The push service ${new URL(endpoint).host}`, {
    headers,
    body: new Uint8Array(request.body ?? []),
  })
}
