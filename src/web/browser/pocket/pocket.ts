// The pocket page: a debrief on a phone that needs no network. What is typed is kept in that browser, where it keeps anything, and handed
// over as a text: by share, by a mail to oneself, as a file, or by hand.

import type { PocketNotes, PocketOwn } from '../../../core/remind/pocket/pocket-parts.ts'
import { pocketText } from '../../../core/remind/pocket/pocket-text.ts'
import { drawIn, nameThem, notesIn, putBack } from './fields.ts'

const place = 'afterword-pocket'
/** Letters of a link beyond which mail programs on phones cut it. */
const longestLink = 7000

const at = <Element extends HTMLElement>(id: string): Element => {
  const found = document.getElementById(id)
  if (!found) throw new Error(`no ${id} on this page`)
  return found as Element
}

const own: Partial<PocketOwn> = JSON.parse(at('own').textContent || '{}')
const form = at<HTMLFormElement>('notes')
const word = own.word ?? 'Afterword notes'

/** Some browsers keep nothing for a page that is a file; then that is said, and the notes live as long as the page. */
const keeps = (): boolean => {
  try {
    localStorage.setItem(`${place}-try`, '1')
    localStorage.removeItem(`${place}-try`)
    return true
  } catch {
    return false
  }
}
const canKeep = keeps()

const kept = (): PocketNotes | undefined => {
  try {
    return JSON.parse(localStorage.getItem(place) ?? 'null') ?? undefined
  } catch {
    // What lies there is none of ours, or nothing can be read: the page begins empty.
    return undefined
  }
}

const saying = (id: string, says: string): void => {
  at(id).textContent = says
}

let file = ''
/** The ways out, with what stands in the boxes now. */
const offer = (notes: PocketNotes): void => {
  const text = pocketText(notes)
  at<HTMLTextAreaElement>('text').value = text
  const mail = at<HTMLAnchorElement>('mail')
  mail.href = `mailto:${encodeURIComponent(own.address ?? '')}?subject=${encodeURIComponent(word)}&body=${encodeURIComponent(text.replaceAll('\n', '\r\n'))}`
  saying(
    'handed',
    mail.href.length > longestLink
      ? 'These notes are long for a mail link: share them, or save them as a file.'
      : '',
  )
  if (file !== '') URL.revokeObjectURL(file)
  file = URL.createObjectURL(new Blob([text], { type: 'text/plain' }))
  at<HTMLAnchorElement>('file').href = file
}

const noted = (): void => {
  const notes = notesIn(form)
  nameThem(form, notes)
  offer(notes)
  try {
    localStorage.setItem(place, JSON.stringify(notes))
    saying('kept', 'Kept on this phone as you type.')
  } catch {
    saying('kept', 'This browser keeps nothing for this page: hand it over before you close it.')
  }
}

const today = (): string => {
  const now = new Date()
  return `${now.getFullYear()}-${String(now.getMonth() + 1).padStart(2, '0')}-${String(now.getDate()).padStart(2, '0')}`
}

drawIn(form)
const before = kept()
if (before) putBack(form, before)
else at<HTMLInputElement>('p-day').value = today()
nameThem(form, notesIn(form))
offer(notesIn(form))
saying(
  'kept',
  canKeep
    ? 'What you type is kept on this phone only.'
    : 'This browser keeps nothing for this page: hand it over before you close it.',
)
at('hand').hidden = false
form.addEventListener('input', noted)
form.addEventListener('change', noted)

const share = at<HTMLButtonElement>('share')
share.hidden = typeof navigator.share !== 'function'
// One filled button: the best way there is.
at('mail').classList.toggle('plain', !share.hidden)
share.addEventListener('click', async () => {
  try {
    await navigator.share({ title: word, text: pocketText(notesIn(form)) })
    saying('handed', 'Handed over.')
  } catch {
    saying('handed', 'Nothing was shared.')
  }
})
const copy = at<HTMLButtonElement>('copy')
copy.addEventListener('click', async () => {
  try {
    await navigator.clipboard.writeText(pocketText(notesIn(form)))
    saying('handed', 'Copied. Paste it into Afterword, or into a mail to yourself.')
  } catch {
    const text = at<HTMLTextAreaElement>('text')
    const folded = text.closest('details')
    if (folded) folded.open = true
    text.focus()
    text.select()
    saying('handed', 'This browser does not let a page copy: it is marked below, copy it there.')
  }
})
at('anew').addEventListener('click', () => {
  // Deliberately asked: what is gone here is gone unless it was handed over.
  if (!confirm('Begin new notes? These are gone from this phone unless you handed them over.')) return
  try {
    localStorage.removeItem(place)
  } catch {
    // Nothing was kept.
  }
  location.reload()
})
