// Reviews any note in the page itself: the same checks as everywhere, nothing leaves it and nothing is kept.

import '../base.ts'
import { wordsToKnow } from '../../../core/review/proofreader.ts'
import { joined, splitSubject } from '../../../core/review/review.ts'
import { type Known, reviewUnrecorded, unrecorded } from '../../../core/review/unrecorded.ts'
import { ruleAt } from '../../href.ts'
import { measured } from '../../ui/measure.ts'
import { showFindings, showState } from '../findings.ts'
import { proofreader, type Spelling } from '../proofreader.ts'
import { ground, movedBy } from '../still.ts'

const pause = 250

const open = (form: HTMLFormElement, text: HTMLTextAreaElement): void => {
  const place = document.getElementById('review-findings')
  const length = document.getElementById('review-length')
  const field = (name: string) => (new FormData(form).get(name) ?? '').toString().trim()
  const onePage = form.dataset.rules === 'one-page'
  const rule = (id: string) => (onePage ? `rules.html#${id}` : ruleAt(id))
  let spelled: { readonly body: string; readonly spelling: Spelling } = {
    body: '',
    spelling: { state: 'reading' },
  }
  let timer: ReturnType<typeof setTimeout> | undefined

  const known = (): Known => {
    const told = ['name', 'role', 'company', 'kind', 'formality', 'english'].map(
      (key) => [key, field(key)] as const,
    )
    return Object.fromEntries(told.filter(([, value]) => value !== '')) as Known
  }
  const put = (from: number, to: number, insert: string) => {
    text.focus()
    text.setSelectionRange(from, to)
    // Through the editing command where there is one, so that it can be undone with a key.
    if (!document.execCommand('insertText', false, insert)) {
      text.setRangeText(insert, from, to, 'end')
      text.dispatchEvent(new Event('input', { bubbles: true }))
    }
  }
  const show = () => {
    const { subject, body, offset } = splitSubject(text.value)
    if (length)
      length.textContent =
        body.trim() === '' ? '' : measured({ body, channel: 'email', kind: 'thank-you' }).says
    if (!place) return
    if (body.trim() === '') {
      place.textContent = 'Nothing yet: paste a note.'
      return
    }
    const checked = reviewUnrecorded(body, { ...known(), ...(subject === undefined ? {} : { subject }) })
    const spelling: Spelling = spelled.body === body ? spelled.spelling : { state: 'reading' }
    const findings = joined(checked, spelling.state === 'read' ? spelling.findings : [])
    const shown = text.value
    /** The place as it is now; nothing where its words were changed meanwhile. */
    const now = (place: { from: number; to: number }) =>
      movedBy(shown, text.value, { from: place.from + offset, to: place.to + offset })
    showFindings({
      place,
      findings,
      spelling: spelling.state,
      body,
      rule,
      go: ({ from, to }) => {
        const by = now({ from, to })
        text.focus()
        if (by !== undefined) text.setSelectionRange(from + offset + by, to + offset + by)
      },
      take: (finding, fix) => {
        const by = now(ground(finding, fix))
        if (by !== undefined) put(fix.from + offset + by, fix.to + offset + by, fix.insert)
      },
    })
  }
  const proofread = proofreader((spelling, body) => {
    spelled = { body, spelling }
    show()
  })
  const look = () => {
    clearTimeout(timer)
    if (place && text.value.trim() !== '') showState(place, 'reading')
    timer = setTimeout(() => {
      show()
      const { body } = splitSubject(text.value)
      const told = known()
      if (body.trim() !== '') proofread(body, told.english ?? 'US', wordsToKnow(unrecorded(body, told)))
    }, pause)
  }
  form.addEventListener('input', look)
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    look()
  })
  if (text.value !== '') look()
}

const form = document.getElementById('review')
const text = document.getElementById('review-text')
if (form instanceof HTMLFormElement && text instanceof HTMLTextAreaElement) open(form, text)
