import type { Finding } from '../../core/review/finding.ts'

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

interface Wishes {
  readonly place: HTMLElement
  readonly findings: readonly Finding[]
  readonly body: string
  /** Where a rule is read. */
  readonly rule: (id: string) => string
  readonly go: (finding: Finding) => void
  readonly take: (finding: Finding, fix: number) => void
}

/** The list of remarks: each can be gone to, and each fix taken. */
export const showFindings = ({ place, findings, body, rule, go, take }: Wishes): void => {
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
    const link = make('a', finding.rule)
    link.href = rule(finding.rule)
    line.append(`${finding.message} `, link)
    for (const [index, fix] of finding.fixes.entries())
      line.append(
        ' ',
        press(fix.label, () => take(finding, index), 'plain fix'),
      )
    list.append(line)
  }
  place.replaceChildren(list)
}
