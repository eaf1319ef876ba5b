// Shows what comes through the browser's push service while no page is open, and opens the page it is about.

import type { Note } from './reminders.ts'

/** What a service worker has and a page has not, as far as it is used here. */
interface Lasting extends Event {
  readonly waitUntil: (work: Promise<unknown>) => void
}
interface Pushed extends Lasting {
  readonly data: { readonly json: () => unknown } | null
}
interface Clicked extends Lasting {
  readonly notification: Notification
}
interface Worker {
  readonly registration: ServiceWorkerRegistration
  readonly clients: { readonly openWindow: (link: string) => Promise<unknown> }
  readonly addEventListener: {
    (name: 'push', hear: (event: Pushed) => void): void
    (name: 'notificationclick', hear: (event: Clicked) => void): void
  }
}

const worker = self as unknown as Worker

worker.addEventListener('push', (event) => {
  const note = event.data?.json() as Note | undefined
  if (!note) return
  const { key, title, text, silent, link } = note
  event.waitUntil(
    worker.registration.showNotification(title, { body: text, tag: key, silent, data: { link } }),
  )
})

worker.addEventListener('notificationclick', (event) => {
  event.notification.close()
  const { link } = event.notification.data as { link?: string }
  if (link !== undefined) event.waitUntil(worker.clients.openWindow(link))
})
