import type { Finding, Told, Words } from './told.ts'

const severities = { error: '▲ stands in the way', warning: '◆ look at this', hint: '○ a thought' } as const

export const make = <Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  says = '',
  className = '',
): HTMLElementTagNameMap[Tag] => {
  const element = document.createElement(tag)
  element.textContent = says
  if (className) element.className = className
  return element
}

/** A button that does something on this page only. */
export const press = (says: string, does: () => void, className = 'plain'): HTMLButtonElement => {
  const button = make('button', says, className)
  button.type = 'button'
  button.addEventListener('click', does)
  return button
}

/** The list of remarks: each can be gone to, and each fix taken. */
export const showFindings = (
  findings: readonly Finding[],
  body: string,
  go: (finding: Finding) => void,
  take: (finding: Finding, fix: number) => void,
): void => {
  const place = document.getElementById('desk-findings')
  if (!place) return
  if (findings.length === 0) {
    place.replaceChildren(make('p', 'Nothing. It reads well.'))
    return
  }
  const list = make('ul')
  for (const finding of findings) {
    const line = make('li', '', finding.severity)
    line.append(make('span', severities[finding.severity], 'severity'), ' ')
    if (finding.to > finding.from) {
      const words = body.slice(finding.from, Math.min(finding.to, finding.from + 60))
      line.append(
        press(`“${words}”`, () => go(finding), 'plain spot'),
        ' ',
      )
    }
    const rule = make('a', finding.rule)
    rule.href = `/playbook/${finding.rule.charAt(0)}#${finding.rule}`
    line.append(`${finding.message} `, rule)
    for (const [index, fix] of finding.fixes.entries()) {
      line.append(
        ' ',
        press(fix.label, () => take(finding, index)),
      )
    }
    list.append(line)
  }
  place.replaceChildren(list)
}

const alikeSays = (shingles: number, trigrams: number): string => {
  const share = `${Math.round(shingles * 100)} % of the three-word runs are shared`
  if (shingles >= 0.6) return `nearly the same note: ${share}`
  if (shingles >= 0.35 || trigrams >= 0.58) return `rather alike: ${share}`
  return `two different letters: ${share}`
}

const setText = (id: string, text: string): void => {
  const place = document.getElementById(id)
  if (place) place.textContent = text
}

/** Ticks, length, likeness and provenance as the server told them. */
export const showTold = ({ checklist, measure, alike, sentences }: Told): void => {
  for (const { element, there } of checklist) {
    const line = document.querySelector(`#desk-checklist [data-element="${element}"]`)
    if (!line) continue
    line.className = there ? 'there' : 'open'
    const [tick, meta] = [line.querySelector('.tick'), line.querySelector('.meta')]
    if (tick) tick.textContent = there ? '✓' : '○'
    const first = meta?.firstChild
    if (first) first.textContent = ` ${there ? 'there' : 'not yet'} · `
  }
  const ruler = document.getElementById('desk-ruler')
  if (ruler instanceof HTMLMeterElement) ruler.value = measure.words
  setText('desk-length', measure.says)
  for (const { step, shingles, trigrams } of alike) {
    const line = [...document.querySelectorAll<HTMLElement>('[data-alike]')].find(
      (each) => each.dataset.alike === step,
    )
    if (line) line.textContent = alikeSays(shingles, trigrams)
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
