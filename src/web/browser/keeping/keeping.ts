// Every form that takes words: they stay in this browser until the server has said that it kept them.

import { href } from '../../href.ts'
import { make, press } from '../findings.ts'
import {
  type Copy,
  clear,
  copyOf,
  differs,
  isDirty,
  keyOf,
  keys,
  markOf,
  putBack,
  read,
  takesWords,
  write,
} from './copy.ts'

/** Between two tries to reach a server that is away. */
const pause = 1500

/** Did the server keep what was sent under this mark? Undefined while it does not answer. */
const isKept = async (mark: string): Promise<boolean | undefined> => {
  try {
    const answer = await fetch(href('kept', {}, { form: mark }), { cache: 'no-store' })
    return answer.ok ? ((await answer.json()) as { kept: boolean }).kept : false
  } catch {
    return undefined
  }
}

const clockOf = (at: string): string => {
  const time = new Date(at)
  return `${String(time.getHours()).padStart(2, '0')}:${String(time.getMinutes()).padStart(2, '0')}`
}

/** Where a word about a form is seen: before what it is folded into; for the letter, before its sheet. */
const placeOf = (form: HTMLFormElement): Element =>
  (form.id === 'words-form' ? document.getElementById('desk') : form.closest('details:not([open])')) ?? form

const offer = (form: HTMLFormElement, key: string, copy: Copy): void => {
  const bar = make('p', '', 'unsent')
  bar.setAttribute('role', 'status')
  bar.append(
    `You had changed this at ${clockOf(copy.at)} and not kept it. `,
    press('Go on with those words', () => {
      const fold = form.closest('details')
      if (fold) fold.open = true
      putBack(form, copy)
      bar.remove()
    }),
    ' ',
    press('Let them go', () => {
      clear(key)
      bar.remove()
    }),
  )
  placeOf(form).before(bar)
}

const cameBack = (): boolean =>
  (performance.getEntriesByType('navigation')[0] as PerformanceNavigationTiming | undefined)?.type ===
  'back_forward'

/**
 * What the server says it kept goes from this browser, whichever form it was written in: the page that followed need not have that
 * form, and a server that was started anew no longer knows. Gives the keys of what went.
 */
const letGo = async (): Promise<ReadonlySet<string>> => {
  const gone = new Set<string>()
  for (const key of keys()) {
    const copy = read(key)
    if (copy?.mark === undefined || !(await isKept(copy.mark))) continue
    gone.add(key)
    // Another tab may have written since.
    if (read(key)?.at === copy.at) clear(key)
  }
  return gone
}
const gone = letGo()

const keep = async (form: HTMLFormElement): Promise<void> => {
  const key = keyOf(form)
  form.addEventListener('input', () => {
    if (isDirty(form)) write(key, copyOf(form))
    else clear(key)
  })
  const before = read(key)
  if (!before || (await gone).has(key) || !differs(form, before)) return
  if (cameBack()) putBack(form, before)
  else offer(form, key, before)
}

const away = (): HTMLElement => {
  const line = document.getElementById('away') ?? make('p', '', 'unsent away')
  line.id = 'away'
  line.setAttribute('role', 'status')
  line.textContent =
    'Afterword does not answer. What you wrote is kept in this browser, and this page keeps trying.'
  document.getElementById('main')?.append(line)
  return line
}

const waiting = new WeakSet<HTMLFormElement>()
const going = new WeakSet<HTMLFormElement>()

/** Sends a form once the server is there; until then the page stays, and says so. */
const send = async (form: HTMLFormElement, button: HTMLElement | null, mark: string): Promise<void> => {
  waiting.add(form)
  for (;;) {
    if ((await isKept(mark)) !== undefined) break
    away()
    await new Promise((resolve) => setTimeout(resolve, pause))
  }
  document.getElementById('away')?.remove()
  // Written with its mark now, since it may have been changed while the page waited.
  if (takesWords(form) && (isDirty(form) || read(keyOf(form)))) write(keyOf(form), copyOf(form, mark))
  waiting.delete(form)
  going.add(form)
  form.requestSubmit(button)
  going.delete(form)
}

document.addEventListener('submit', (event) => {
  const form = event.target
  if (!(form instanceof HTMLFormElement) || event.defaultPrevented || going.has(form)) return
  const mark = markOf(event.submitter?.getAttribute('formaction') ?? form.getAttribute('action') ?? '')
  if (mark === undefined) return
  event.preventDefault()
  if (!waiting.has(form)) void send(form, event.submitter, mark)
})

// A page the browser kept as it was has forms that were sent already: it is asked for anew, and what was typed comes back.
addEventListener('pageshow', ({ persisted }) => {
  if (persisted) location.reload()
})

for (const form of document.querySelectorAll<HTMLFormElement>('form[method="post"]'))
  if (takesWords(form)) void keep(form)
