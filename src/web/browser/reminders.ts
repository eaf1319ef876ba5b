// Reminders on this desktop: where a person let the browser show notes, a page that is open asks each minute for what is due.

import { href } from '../href.ts'

/** What is shown of a reminder. */
export interface Note {
  readonly key: string
  readonly title: string
  readonly text: string
  readonly silent: boolean
  readonly link?: string
}

/** How often is asked, in milliseconds. */
const every = 60_000

const may = (): boolean => 'Notification' in globalThis && Notification.permission === 'granted'

const show = ({ key, title, text, silent, link }: Note): void => {
  const note = new Notification(title, { body: text, tag: key, silent })
  note.addEventListener('click', () => {
    window.focus()
    note.close()
    if (link === undefined) return
    const { pathname, search } = new URL(link)
    location.assign(`${pathname}${search}`)
  })
}

const ask = async (): Promise<void> => {
  try {
    const answer = await fetch(href('remindNow'), { method: 'POST' })
    if (!answer.ok) return
    const { notes } = (await answer.json()) as { notes: readonly Note[] }
    for (const note of notes) show(note)
  } catch {
    // The program is closed; what is due waits for it.
  }
}

const keepAsking = (): void => {
  void ask()
  setInterval(() => void ask(), every)
}
if (may()) keepAsking()

const bytesOf = (base64url: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(base64url.replaceAll('-', '+').replaceAll('_', '/')), (letter) => letter.charCodeAt(0))

const told = async (given: Readonly<Record<string, string>>): Promise<{ key?: string; trouble?: string }> => {
  const answer = await fetch(href('remindBrowser'), { method: 'POST', body: new URLSearchParams(given) })
  return (await answer.json()) as { key?: string; trouble?: string }
}

/** Its worker, once it works: the page itself stands outside of its reach. */
const working = async (): Promise<ServiceWorkerRegistration> => {
  const registration = await navigator.serviceWorker.register(href('remindWorker'))
  const coming = registration.installing ?? registration.waiting
  if (!registration.active && coming)
    await new Promise<void>((resolve) => {
      coming.addEventListener('statechange', () => {
        if (coming.state === 'activated') resolve()
      })
    })
  return registration
}

/** Asks the browser’s push service for an address of this browser, and tells the program. Gives what went wrong. */
const subscribed = async (): Promise<string | undefined> => {
  const { key, trouble } = await told({})
  if (key === undefined) return trouble ?? 'Afterword does not answer.'
  const { pushManager } = await working()
  const subscription = await pushManager.subscribe({
    userVisibleOnly: true,
    applicationServerKey: bytesOf(key),
  })
  const { endpoint = '', keys = {} } = subscription.toJSON()
  return (await told({ endpoint, p256dh: keys.p256dh ?? '', auth: keys.auth ?? '' })).trouble
}

const place = document.querySelector<HTMLElement>('[data-reminders]')
const part = <Element extends HTMLElement>(name: string) => place?.querySelector<Element>(`[data-${name}]`)

const stands = (): void => {
  const [says, asking, subscribing] = [part('says'), part('ask'), part('subscribe')]
  if (!place || !says || !asking || !subscribing) return
  place.hidden = false
  const known = 'Notification' in globalThis
  asking.hidden = !known || Notification.permission !== 'default'
  subscribing.hidden = !(may() && 'serviceWorker' in navigator && 'PushManager' in globalThis)
  says.textContent = !known
    ? 'This browser shows no reminders.'
    : Notification.permission === 'denied'
      ? 'This browser was told not to show any; its own settings for this page change that.'
      : may()
        ? place.dataset.page === 'yes'
          ? 'This browser shows them while a page is open.'
          : 'This browser may show them. Choose “While a page of Afterword is open” above.'
        : 'This browser was not asked yet whether it may show them.'
}

part('ask')?.addEventListener('click', async () => {
  await Notification.requestPermission()
  stands()
  if (may()) keepAsking()
})
part('subscribe')?.addEventListener('click', async () => {
  const trouble = await subscribed().catch(
    () => 'The push service of this browser did not let us in; reminders by mail or ntfy need none.',
  )
  const says = part('says')
  if (trouble === undefined) location.reload()
  else if (says) says.textContent = trouble
})
stands()
if (document.querySelector('[data-tried]') && place?.dataset.page === 'yes' && may())
  show({
    key: 'trial',
    title: 'A reminder looks like this',
    text: 'It opens what it is about.',
    silent: false,
  })
