import { AsyncLocalStorage } from 'node:async_hooks'

const drawing = new AsyncLocalStorage<{ mail: number }>()

/** Answers one request; what waits meanwhile is told by its head. */
export const withWaiting = <Value>(draw: () => Value): Value => drawing.run({ mail: 0 }, draw)

/** So much of the mail waits for a person's word. */
export const tellWaiting = (mail: number): void => {
  const told = drawing.getStore()
  if (told) told.mail = mail
}

/** What the head of the page that is being drawn tells of it. */
export const mailWaits = (): number => drawing.getStore()?.mail ?? 0
