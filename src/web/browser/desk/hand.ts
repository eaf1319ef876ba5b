// Handing the words over: copied, opened in the mail program, on LinkedIn, in the phone. Whether they were sent only the writer knows, so it is asked then.
import { mailtoOf } from '../../contact.ts'
import type { Words } from './told.ts'

/** Whoever comes back from the mail program, or from paper, is asked still. */
const remembered = (key: string) => ({
  is: (): boolean => {
    try {
      return sessionStorage.getItem(key) !== null
    } catch {
      return false
    }
  },
  put: (is: boolean): void => {
    try {
      if (is) sessionStorage.setItem(key, 'yes')
      else sessionStorage.removeItem(key)
    } catch {
      // Where nothing can be kept, it is asked on this page only.
    }
  },
})

const asks = (bar: HTMLElement, key: string) => {
  const did = document.getElementById('desk-did')
  const first = bar.querySelector<HTMLElement>(':scope > button:not(.link), :scope > a.button')
  const kept = remembered(key)
  const show = (is: boolean) => {
    if (did) did.hidden = !is
    if (first) first.hidden = is
  }
  did?.querySelector('[data-not-yet]')?.addEventListener('click', () => {
    kept.put(false)
    show(false)
    first?.focus()
  })
  did?.querySelector('button[type="submit"]')?.addEventListener('click', () => kept.put(false))
  if (did && kept.is()) show(true)
  return () => {
    if (!did) return
    kept.put(true)
    show(true)
    did.querySelector('button')?.focus()
  }
}

/** A mail program, a phone and a clipboard are handed what stands there now; the page stays. */
export const handsOver = (desk: HTMLElement, words: () => Words, say: (text: string) => void): void => {
  const bar = document.getElementById('desk-act')
  if (!bar) return
  const ask = asks(bar, `handed:${desk.dataset.opportunity}:${desk.dataset.step}`)
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(words().body)
      say('Copied, to be pasted where it is wanted.')
    } catch {
      say('It could not be copied: select the text instead.')
    }
  }
  for (const way of bar.querySelectorAll<HTMLElement>('[data-hands]'))
    way.addEventListener('click', async (event) => {
      const { hands, mailto, sms } = way.dataset
      if (sms !== undefined && way instanceof HTMLAnchorElement)
        way.href = way.href.replace(/(?<=[?]body=).*$/s, encodeURIComponent(words().body))
      if (mailto !== undefined) event.preventDefault()
      if (hands === 'copy') await copy()
      if (mailto !== undefined) {
        const { subject, body } = words()
        location.href = mailtoOf(mailto.split(','), subject, body)
      }
      ask()
    })
}
