// What a page gains where script runs: copying a message, words that outlive a closed page. Everything else works without.
import './base.ts'
import './another.ts'
import './assistant/live.ts'
import './begin.ts'
import './channels.ts'
import { forgetErased } from './erased.ts'
import './growing.ts'
import './keeping/keeping.ts'
import './menu.ts'
import './reminders.ts'
import './palette.ts'
import './png.ts'
import './said.ts'
import './slow.ts'

forgetErased()

/** A paragraph as text, its line breaks kept. */
const withBreaks = (paragraph: Element): string =>
  [...paragraph.childNodes].map((node) => (node.nodeName === 'BR' ? '\n' : (node.textContent ?? ''))).join('')

const copy = (button: HTMLButtonElement): void => {
  const text = () => {
    const sheet = document.getElementById(button.dataset.copy ?? '')
    if (sheet instanceof HTMLTextAreaElement) return sheet.value
    return sheet
      ? [...sheet.querySelectorAll('p')].map((paragraph) => withBreaks(paragraph)).join('\n\n')
      : ''
  }
  button.hidden = false
  const says = button.textContent ?? ''
  button.addEventListener('click', async () => {
    try {
      await navigator.clipboard.writeText(text())
      button.textContent = 'Copied'
    } catch {
      button.textContent = 'Could not copy: select the text instead'
    }
    setTimeout(() => {
      button.textContent = says
    }, 2500)
  })
}

for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-copy]')) copy(button)

// A link to something folded away opens it.
const unfold = (): void => {
  const target =
    location.hash.length > 1 ? document.getElementById(decodeURIComponent(location.hash.slice(1))) : null
  const folded = target?.closest('details')
  if (folded) folded.open = true
}
addEventListener('hashchange', unfold)
unfold()
