// Reviews any note in the page itself: the same checks as everywhere, nothing leaves it and nothing is kept.

import type { Finding } from '../../../core/review/finding.ts'
import { wordsToKnow } from '../../../core/review/proofreader.ts'
import { joined, splitSubject } from '../../../core/review/review.ts'
import { type Known, reviewUnrecorded, unrecorded } from '../../../core/review/unrecorded.ts'
import { measured } from '../../ui/measure.ts'
import { showFindings } from '../findings.ts'
import { proofreader } from '../proofreader.ts'

const pause = 250

const open = (form: HTMLFormElement, text: HTMLTextAreaElement): void => {
  const place = document.getElementById('review-findings')
  const length = document.getElementById('review-length')
  const field = (name: string) => (new FormData(form).get(name) ?? '').toString().trim()
  const onePage = form.dataset.rules === 'one-page'
  const rule = (id: string) => (onePage ? `rules.html#${id}` : `/playbook/${id.charAt(0)}#${id}`)
  let spelled: { readonly body: string; readonly findings: readonly Finding[] } = { body: '', findings: [] }
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
    const findings = joined(checked, spelled.body === body ? spelled.findings : [])
    showFindings({
      place,
      findings,
      body,
      rule,
      go: ({ from, to }) => {
        text.focus()
        text.setSelectionRange(from + offset, to + offset)
      },
      take: ({ fixes }, index) => {
        const fix = fixes[index]
        if (fix) put(fix.from + offset, fix.to + offset, fix.insert)
      },
    })
  }
  const proofread = proofreader((findings, body) => {
    spelled = { body, findings }
    show()
  })
  const look = () => {
    clearTimeout(timer)
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
