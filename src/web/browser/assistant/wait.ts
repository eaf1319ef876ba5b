// The place where an answer is waited for: what has come so far, how far a download is, and the button that cancels it.

import { make, press } from '../findings.ts'

/** What is shown of an answer on its way; none of it was checked, none of it is kept. */
export interface Wait {
  readonly signal: AbortSignal
  readonly loaded: (part: number) => void
  readonly came: (words: string) => void
  /** A last sentence; the place stays until the next question. */
  readonly end: (says: string, role?: 'status' | 'alert') => void
}

/** The end of what came, so that a page does not grow with it. */
const mostShown = 4000

export const waitIn = (place: HTMLElement, who: string): Wait => {
  const stop = new AbortController()
  const status = make('p', `${who} has not said a word yet.`)
  status.setAttribute('role', 'status')
  const bar = document.createElement('progress')
  bar.setAttribute('aria-label', `Waiting for ${who}`)
  const words = make('p', '', 'coming')
  words.hidden = true
  const cancel = press('Cancel', () => stop.abort(), 'plain')
  place.replaceChildren(status, bar, words, cancel)
  place.hidden = false
  let text = ''
  return {
    signal: stop.signal,
    loaded: (part) => {
      if (!(part >= 0 && part <= 1)) return
      bar.value = part
      status.textContent =
        part < 1
          ? `The model is being loaded into this browser: ${Math.floor(part * 100)} percent.`
          : 'The model is loaded; its first word takes a moment.'
      if (part === 1) bar.removeAttribute('value')
    },
    came: (next) => {
      text += next
      const count = text.split(/\s+/).filter((word) => word !== '').length
      bar.removeAttribute('value')
      status.textContent = `${count} ${count === 1 ? 'word' : 'words'} so far, not yet held against your notes.`
      words.hidden = false
      words.textContent = text.slice(-mostShown)
    },
    end: (says, role = 'status') => {
      status.textContent = says
      status.setAttribute('role', role)
      place.replaceChildren(status)
    },
  }
}
