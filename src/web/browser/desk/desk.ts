// The writing desk: the sheet of a draft becomes an editor. Without script the page has a form that does the same.

import type { Finding } from '../../../core/review/finding.ts'
import { press, showFindings, showState } from '../findings.ts'
import { proofreader, type Spelling } from '../proofreader.ts'
import { editorOn } from './editor.ts'
import { looker } from './look.ts'
import { showLock, showTold } from './show.ts'
import type { Told, Words } from './told.ts'
import { unsentAt } from './unsent.ts'

const open = (
  desk: HTMLElement,
  letter: HTMLElement,
  body: HTMLTextAreaElement,
  form: HTMLFormElement,
): void => {
  const { opportunity = '', step = '', english = 'US', words = '[]', saved = '', frozen } = desk.dataset
  const subject = form.querySelector<HTMLInputElement>('[name="subject"]')
  const shownSubject = document.getElementById('subject')
  const status = document.getElementById('desk-says')
  const place = document.getElementById('desk-findings')
  const say = (text: string) => {
    if (status) status.textContent = text
  }
  const kept: Words = { subject: subject?.value ?? '', body: body.value }
  const unsent = unsentAt(opportunity, step)
  const now = (): Words => ({ subject: subject?.value ?? '', body: body.value })
  const dirty = () => now().body !== kept.body || now().subject !== kept.subject
  let elsewhere = false
  let checked: { readonly text: string; readonly findings: readonly Finding[] } = {
    text: body.value,
    findings: [],
  }
  let spelled: { readonly text: string; readonly spelling: Spelling } = {
    text: '',
    spelling: { state: 'reading' },
  }

  const keep = () => {
    if (
      elsewhere &&
      !confirm('These words were kept from somewhere else meanwhile. Put yours in their place?')
    )
      return
    unsent.clear()
    form.requestSubmit()
  }
  const formOf = (action: string) =>
    document.querySelector<HTMLFormElement>(`#desk-act form[action="/do/${action}"]`)
  const editor = editorOn({
    place: letter,
    text: body.value,
    frozen: frozen !== undefined,
    changed: (text) => {
      body.value = text
      typed()
    },
    at: say,
    keep,
    approve: () => formOf('approve')?.requestSubmit(),
  })

  /** What the review and the proofreader found in the very words that stand there; of two on one place the review speaks. */
  const show = () => {
    const text = editor.text()
    const ours = checked.text === text ? checked.findings : []
    const spelling: Spelling = spelled.text === text ? spelled.spelling : { state: 'reading' }
    const theirs = (spelling.state === 'read' ? spelling.findings : []).filter(
      ({ from, to }) => !ours.some((other) => other.to > other.from && from < other.to && other.from < to),
    )
    const all = [...ours, ...theirs].toSorted((one, other) => one.from - other.from)
    if (checked.text !== text) return
    editor.show(all)
    const rule = (id: string) => `/playbook/${id.charAt(0)}#${id}`
    if (place)
      showFindings({
        place,
        findings: all,
        spelling: spelling.state,
        body: text,
        rule,
        go: editor.go,
        take: editor.take,
      })
  }
  const look = looker(
    `/o/${encodeURIComponent(opportunity)}/draft/look?step=${encodeURIComponent(step)}`,
    (told: Told, looked) => {
      elsewhere = told.saved !== saved
      checked = { text: looked.body, findings: told.findings }
      editor.came(told.sentences)
      showTold(told)
      show()
    },
    say,
  )
  const proofreads = proofreader((spelling, text) => {
    spelled = { text, spelling }
    show()
  })
  let timer: ReturnType<typeof setTimeout> | undefined
  const proofread = (text: string) => {
    clearTimeout(timer)
    timer = setTimeout(() => proofreads(text, english, JSON.parse(words)), 300)
  }
  const typed = () => {
    if (dirty()) unsent.write(now(), saved)
    else unsent.clear()
    keepButton.hidden = !dirty()
    showLock(now())
    if (place) showState(place, 'reading')
    look(now())
    proofread(body.value)
  }

  const keepButton = press('Keep these words', keep, '')
  keepButton.hidden = true
  const act = document.getElementById('desk-act')
  act?.prepend(keepButton)
  const ownWords = document.getElementById('own-words')
  if (ownWords instanceof HTMLDetailsElement) {
    ownWords.open = true
    // The sheet is the editor now; the way back to the draft stays.
    form.classList.add('on-sheet')
    ownWords.classList.add('on-sheet')
    if (!ownWords.querySelector('form:not(.on-sheet)')) ownWords.hidden = true
  }
  if (subject && shownSubject && frozen === undefined) {
    const input = document.createElement('input')
    input.value = subject.value
    input.className = 'subject'
    input.setAttribute('aria-labelledby', 'subject-label')
    input.addEventListener('input', () => {
      subject.value = input.value
      typed()
    })
    shownSubject.replaceChildren(input)
  }
  const keys = document.getElementById('desk-keys')
  if (keys) keys.hidden = frozen !== undefined

  // A yes, or “I sent it”, is to what stands on the page: words not kept yet are kept first.
  for (const action of ['approve', 'sent']) {
    formOf(action)?.addEventListener('submit', async (event) => {
      if (!dirty()) return
      event.preventDefault()
      const sending = new URLSearchParams()
      for (const [key, value] of new FormData(form)) sending.append(key, String(value))
      const answer = await fetch('/do/words', { method: 'POST', body: sending, redirect: 'manual' })
      if (answer.type === 'opaqueredirect') {
        unsent.clear()
        formOf(action)?.submit()
      } else say('These words could not be kept; press “Keep these words” to see why.')
    })
  }

  for (const button of document.querySelectorAll<HTMLButtonElement>('[data-offer]')) {
    button.hidden = false
    button.addEventListener('click', () => {
      editor.add(button.dataset.offer ?? '', Number(button.dataset.paragraph ?? 0))
      button.closest('li')?.remove()
    })
  }

  const before = unsent.read()
  if (before && frozen === undefined && (before.body !== kept.body || before.subject !== kept.subject)) {
    const bar = document.createElement('p')
    bar.className = 'unsent'
    bar.setAttribute('role', 'status')
    const time = new Date(before.at)
    const clock = `${String(time.getHours()).padStart(2, '0')}:${String(time.getMinutes()).padStart(2, '0')}`
    bar.append(
      `You had changed this at ${clock} and not kept it. `,
      press('Go on with those words', () => {
        if (subject) subject.value = before.subject
        const input = shownSubject?.querySelector('input')
        if (input) input.value = before.subject
        editor.write(before.body)
        bar.remove()
      }),
      ' ',
      press('Let them go', () => {
        unsent.clear()
        bar.remove()
      }),
    )
    desk.before(bar)
  }
  addEventListener('storage', ({ key }) => {
    if (key === unsent.key)
      say('This message is being changed in another window too; the last one kept counts.')
  })
  look(now(), 'once')
  proofread(body.value)
}

const desk = document.getElementById('desk')
const letter = document.getElementById('letter')
const body = document.getElementById('words-body')
if (desk && letter && body instanceof HTMLTextAreaElement && body.form) open(desk, letter, body, body.form)
