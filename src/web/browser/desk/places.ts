// Other places on the page that hold the message, or hand it on: they go by the words on the sheet.
import type { Words } from './told.ts'

/** The note for LinkedIn, where it is the message itself: changed in either place, it is changed in both. */
export const followOn = (
  body: HTMLTextAreaElement,
  frozen: boolean,
  put: (field: HTMLTextAreaElement, text: string) => void,
): void => {
  const note = document.querySelector<HTMLTextAreaElement>('textarea[data-message]')
  if (!note) return
  note.readOnly = frozen
  note.addEventListener('input', () => put(body, note.value))
  body.addEventListener('input', () => put(note, body.value))
}

/** A text message is opened with what stands there now. */
export const opensText = (words: () => Words): void => {
  const link = document.querySelector<HTMLAnchorElement>('a[data-sms]')
  link?.addEventListener('click', () => {
    link.href = link.href.replace(/(?<=[?]body=).*$/s, encodeURIComponent(words().body))
  })
}
