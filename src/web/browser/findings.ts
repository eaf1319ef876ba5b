import { type Finding, type Fix, mayBeKept } from '../../core/finding.ts'
import type { Spelling } from './proofreader.ts'

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
  readonly spelling: Spelling['state']
  readonly body: string
  /** Where a rule is read. */
  readonly rule: (id: string) => string
  readonly go: (finding: Finding) => void
  readonly take: (finding: Finding, fix: Fix) => void
  /** Keeps the words it is about as they are, so that it is not said again. */
  readonly keepMine?: (finding: Finding) => void
}

const states = {
  reading: 'Spelling is still being read…',
  read: '',
  failed: 'Spelling could not be read here: read it aloud once more.',
} as const

/** Says under the remarks how far the reading is. That it reads well is said when all of it was read, and not before. */
export const showState = (place: HTMLElement, spelling: Spelling['state']): void => {
  const none = place.querySelector('li') === null
  const nothing = spelling === 'read' ? 'Nothing. It reads well.' : 'Nothing so far.'
  const says = [none ? nothing : '', states[spelling]].filter((each) => each !== '').join(' ')
  const line = place.querySelector(':scope > p') ?? make('p')
  if (line.textContent !== says) line.textContent = says
  if (says === '') line.remove()
  else if (line !== place.lastChild) place.append(line)
}

/** The list of remarks: each can be gone to, and each fix taken. */
export const showFindings = ({ place, findings, spelling, body, rule, go, take, keepMine }: Wishes): void => {
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
    const link = make('a', 'Why?')
    link.href = rule(finding.rule)
    link.title = `${finding.rule} in the playbook`
    line.append(`${finding.message} `, link)
    for (const fix of finding.fixes)
      line.append(
        ' ',
        press(fix.label, () => take(finding, fix), 'plain fix'),
      )
    if (keepMine && mayBeKept(finding))
      line.append(
        ' ',
        press('Keep mine', () => keepMine(finding), 'plain fix'),
      )
    list.append(line)
  }
  place.replaceChildren(...(findings.length > 0 ? [list] : []))
  showState(place, spelling)
}
