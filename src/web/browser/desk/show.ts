import { make } from '../findings.ts'
import type { Told, Words } from './told.ts'

const setText = (id: string, text: string): void => {
  const place = document.getElementById(id)
  if (place) place.textContent = text
}

/** Other words were kept since this page was opened: it says so, once, and where they stand. */
export const showElsewhere = (desk: HTMLElement): void => {
  if (document.getElementById('elsewhere')) return
  const bar = make('p', 'Other words were kept for this message since this page was opened. ', 'unsent')
  bar.id = 'elsewhere'
  bar.setAttribute('role', 'status')
  const link = make('a', 'Show what stands there now')
  link.href = location.href
  bar.append(link, ' Yours stay here; if you keep them you will see both.')
  desk.before(bar)
}

/** Ticks, length, likeness and provenance as the server told them. */
export const showTold = ({ checklist, measure, alike, sentences, promises, prompt }: Told): void => {
  const promised = document.getElementById('desk-promises')
  if (promised) {
    promised.hidden = promises.length === 0
    promised.querySelector('ul')?.replaceChildren(...promises.map((says) => make('li', says)))
  }
  const asked = document.getElementById('assistant-prompt')
  if (asked instanceof HTMLTextAreaElement) asked.value = prompt
  for (const { element, there } of checklist) {
    const line = document.querySelector(`#desk-checklist [data-element="${element}"]`)
    if (!line) continue
    line.className = there ? 'there' : 'open'
    const [tick, meta] = [line.querySelector('.tick'), line.querySelector('.meta')]
    if (tick) tick.textContent = there ? '✓' : '○'
    if (meta) meta.textContent = there ? 'there' : 'not yet'
  }
  const ruler = document.getElementById('desk-ruler')
  if (ruler instanceof HTMLMeterElement) ruler.value = measure.words
  setText('desk-length', measure.says)
  for (const { step, says } of alike) {
    const line = [...document.querySelectorAll<HTMLElement>('[data-alike]')].find(
      (each) => each.dataset.alike === step,
    )
    if (line) line.textContent = says
  }
  const list = document.getElementById('desk-sentences')
  list?.replaceChildren(
    ...sentences.map(({ text, from }) => {
      const line = make('li')
      line.append(make('q', text), make('span', from, 'meta'))
      return line
    }),
  )
}

/** Sender, subject and first line follow what is typed. */
export const showLock = ({ subject, body }: Words): void => {
  const [, ...rest] = body.split(/\n\n+/)
  setText('desk-lock-subject', subject.length > 38 ? `${subject.slice(0, 37)}…` : subject)
  setText(
    'desk-lock-first',
    `${(rest.length > 0 ? rest.join(' ') : body).replace(/\s+/g, ' ').slice(0, 90)}…`,
  )
}
