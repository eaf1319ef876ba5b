// The writing desk: the sheet of a draft becomes an editor. Without script the page has a form that does the same.

import '../base.ts'
import { withoutKept } from '../../../core/compose/manner.ts'
import type { Finding } from '../../../core/finding.ts'
import { href, ruleAt } from '../../href.ts'
import { make, press, showFindings, showState } from '../findings.ts'
import { keyOf } from '../keeping/copy.ts'
import { proofreader, type Spelling } from '../proofreader.ts'
import { editorOn } from './editor.ts'
import { handsOver } from './hand.ts'
import { keptAsMine } from './keep-mine.ts'
import { looker } from './look.ts'
import { followOn, opensText } from './places.ts'
import { showElsewhere, showLock, showTold } from './show.ts'
import type { Told, Words } from './told.ts'

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
  const now = (): Words => ({ subject: subject?.value ?? '', body: body.value })
  const dirty = () => now().body !== kept.body || now().subject !== kept.subject
  let checked: { readonly text: string; readonly findings: readonly Finding[] } = {
    text: body.value,
    findings: [],
  }
  let spelled: { readonly text: string; readonly spelling: Spelling } = {
    text: '',
    spelling: { state: 'reading' },
  }

  const keep = () => form.requestSubmit()
  const editor = editorOn({
    place: letter,
    text: body.value,
    frozen: frozen !== undefined,
    changed: (text) => put(body, text),
    at: say,
    keep,
    approve: () => document.getElementById('say-yes')?.click(),
  })

  /** Whoever watches the form hears of it as of any typing. */
  const put = (field: HTMLInputElement | HTMLTextAreaElement, text: string) => {
    if (field.value === text) return
    field.value = text
    field.dispatchEvent(new Event('input', { bubbles: true }))
  }

  /** What the review and the proofreader found in the very words that stand there; of two on one place the review speaks. */
  const show = () => {
    const text = editor.text()
    const ours = checked.text === text ? checked.findings : []
    const spelling: Spelling = spelled.text === text ? spelled.spelling : { state: 'reading' }
    const theirs = withoutKept(spelling.state === 'read' ? spelling.findings : [], text, { leave }).filter(
      ({ from, to }) => !ours.some((other) => other.to > other.from && from < other.to && other.from < to),
    )
    const all = [...withoutKept(ours, text, { leave }), ...theirs].toSorted(
      (one, other) => one.from - other.from,
    )
    if (checked.text !== text) return
    editor.show(all)
    if (place)
      showFindings({
        place,
        findings: all,
        spelling: spelling.state,
        body: text,
        rule: ruleAt,
        go: editor.go,
        take: editor.take,
        keepMine: (finding) => void keepMine(text.slice(finding.from, finding.to)),
      })
  }
  /** Words of one's own that stay as they are. */
  const leave: string[] = JSON.parse(desk.dataset.leave ?? '[]')
  const keepMine = async (words: string) => {
    if (!(await keptAsMine(words))) {
      say('That could not be kept; try once more in a moment.')
      return
    }
    leave.push(words)
    say(`“${words}” stays as you said it.`)
    show()
  }
  const look = looker(
    href('look', { id: opportunity }, { step }),
    (told: Told, looked) => {
      if (told.saved !== saved) showElsewhere(desk)
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
    keepButton.hidden = !dirty()
    showLock(now())
    if (place) showState(place, 'reading')
    look(now())
    proofread(body.value)
  }

  const keepButton = press('Keep these words', keep)
  keepButton.hidden = true
  document.getElementById('desk-act')?.querySelector(':scope > .menu')?.before(keepButton)
  // The sheet is the editor now.
  const ownWords = document.getElementById('own-words')
  if (ownWords) ownWords.hidden = true
  if (subject && shownSubject && frozen === undefined) {
    const input = make('textarea', '', 'subject')
    input.value = subject.value
    input.rows = 1
    input.setAttribute('aria-labelledby', 'subject-label')
    // A subject is one line, however many it takes to show it.
    input.addEventListener('input', () => put(subject, input.value.replaceAll('\n', ' ')))
    subject.addEventListener('input', () => {
      if (input.value !== subject.value) input.value = subject.value
      typed()
    })
    shownSubject.replaceChildren(input)
  }
  for (const keys of document.querySelectorAll<HTMLElement>('#desk-keys, a[href="#desk-keys"]'))
    keys.hidden = frozen !== undefined

  body.addEventListener('input', () => {
    if (editor.text() !== body.value) editor.write(body.value)
    typed()
  })
  followOn(body, frozen !== undefined, put)
  handsOver(desk, now, say)
  opensText(() => now())

  for (const button of document.querySelectorAll<HTMLButtonElement>('[data-offer]')) {
    button.hidden = false
    button.addEventListener('click', () => {
      editor.add(button.dataset.offer ?? '', Number(button.dataset.paragraph ?? 0))
      button.closest('li')?.remove()
    })
  }

  // Whoever comes back to this page is told at once if others wrote meanwhile.
  addEventListener('focus', () => look(now(), 'once'))
  addEventListener('storage', ({ key }) => {
    if (key === keyOf(form))
      say('This message is being changed in another window too; of two that are kept you will see both.')
  })
  look(now(), 'once')
  proofread(body.value)
}

const desk = document.getElementById('desk')
const letter = document.getElementById('letter')
const body = document.getElementById('words-body')
if (desk && letter && body instanceof HTMLTextAreaElement && body.form) open(desk, letter, body, body.form)
