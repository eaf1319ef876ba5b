// The debrief: the letter grows beside the form while somebody types. The server makes it of the boxes as they stand, and keeps nothing.

import { href } from '../href.ts'
import { showAsked } from './asked.ts'
import { showScripted, spellings } from './spellings.ts'

/** Milliseconds without a key before the server is asked. */
const pause = 350

/** Milliseconds after which an answer is not waited for any longer. */
const patience = 8000

const away = 'Afterword does not answer. What you wrote is kept in this browser.'

/** The letters that are folded away stay so. */
const keepFolds = (before: Element, after: Element): void => {
  for (const folded of before.querySelectorAll<HTMLDetailsElement>('details[data-step]:not([open])')) {
    const same = [...after.querySelectorAll<HTMLDetailsElement>('details[data-step]')].find(
      ({ dataset }) => dataset.step === folded.dataset.step,
    )
    if (same) same.open = false
  }
}

/** Sentences that stood in no letter before are marked, so that the eye finds what the last words became. */
const markNew = (before: Element, after: Element): void => {
  const old = new Set([...before.querySelectorAll('.said')].map(({ textContent }) => textContent))
  for (const said of after.querySelectorAll('.said'))
    if (!old.has(said.textContent)) said.classList.add('just-said')
}

/** Puts an answer in its place: the word on what is not understood always, the letters where there are any. */
const show = (place: HTMLElement, html: string): void => {
  const came = document.createElement('template')
  came.innerHTML = html
  for (const part of ['[data-not-yet]', '[data-spellings]', '[data-asked]', '[data-letters]']) {
    const [before, after] = [place.querySelector(part), came.content.querySelector(part)]
    if (!after || before?.isEqualNode(after)) continue
    if (before) {
      keepFolds(before, after)
      markNew(before, after)
      before.replaceWith(after)
    } else place.append(after)
  }
  showScripted(place)
  showAsked(place)
}

const troubled = (place: HTMLElement, says: string): void => {
  const line = document.createElement('p')
  line.className = 'held'
  line.textContent = says
  place.querySelector('[data-not-yet]')?.replaceChildren(line)
}

/**
 * Asks after each pause; one question at a time, and again where something was typed meanwhile. So no answer can come after a later one,
 * and the server never makes two letters for one form at once.
 */
const grow = (form: HTMLFormElement, place: HTMLElement, shown: () => void): void => {
  let timer: ReturnType<typeof setTimeout> | undefined
  let asking = false
  let again = false
  const ask = async (): Promise<void> => {
    if (asking) {
      again = true
      return
    }
    asking = true
    again = false
    const boxes = new URLSearchParams()
    for (const [name, value] of new FormData(form)) if (typeof value === 'string') boxes.append(name, value)
    try {
      const answer = await fetch(href('growing'), {
        method: 'POST',
        body: boxes,
        signal: AbortSignal.timeout(patience),
      })
      // What was typed meanwhile is asked next; this answer is the latest there is all the same.
      if (answer.ok) {
        show(place, await answer.text())
        shown()
      } else troubled(place, (await answer.text()).slice(0, 200))
    } catch {
      troubled(place, away)
    }
    asking = false
    if (again) void ask()
  }
  const soon = (): void => {
    clearTimeout(timer)
    timer = setTimeout(() => void ask(), pause)
  }
  form.addEventListener('input', soon)
  if (form.dataset.refused !== undefined) void ask()
}

/** Where the letters have a place of their own to scroll in, that of whoever is written about comes to its top; the page stays where it is. */
const follow = (aside: HTMLElement): void => {
  const box = document.activeElement
  const about = box instanceof HTMLTextAreaElement ? box.dataset.about : undefined
  if (about === undefined || getComputedStyle(aside).overflowY !== 'auto') return
  const letter = [...aside.querySelectorAll<HTMLElement>('details[data-to]')].find(({ dataset }) =>
    dataset.to?.split(' ').includes(about),
  )
  if (letter) aside.scrollTop += letter.getBoundingClientRect().top - aside.getBoundingClientRect().top
}

const form = document.getElementById('debrief')
const place = document.getElementById('grown')
const aside = document.getElementById('growing')
if (form instanceof HTMLFormElement && place && aside) {
  grow(form, place, () => follow(aside))
  showScripted(place)
  const line = document.getElementById('taken')
  if (line) spellings(form, place, line)
  form.addEventListener('focusin', () => follow(aside))
}
