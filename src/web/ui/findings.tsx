import type { Child } from 'hono/jsx'
import { type Finding, mayBeKept } from '../../core/finding.ts'
import { ruleAt } from '../href.ts'
import { ours } from './when.ts'

const severities = {
  error: '▲ stands in the way',
  warning: '◆ look at this',
  hint: '○ a thought',
} as const

export interface Remarks {
  readonly findings: readonly Finding[]
  readonly body: string
  /** Whether spelling was read too; that it reads well is said only then. */
  readonly spelling: 'read' | 'unread'
  /** What keeps a word of one's own as it is: the unseen fields of the form; absent where there is nothing to keep it in. */
  readonly keeping?: Child
}

/** The remarks of a review as a list: how grave, which words, why, the rule, and what would mend it. */
export const FindingList = ({ findings, body, spelling, keeping }: Remarks) => (
  <>
    <ul>
      {findings.map(({ severity, message, rule, from, to, fixes, ...rest }) => (
        <li class={severity}>
          <span class="severity">{severities[severity]}</span>
          {to > from ? <q>{body.slice(from, Math.min(to, from + 60))}</q> : null} {ours(message)}{' '}
          <a href={ruleAt(rule)} title={`${rule} in the playbook`}>
            Why?
          </a>
          {fixes.length > 0 ? (
            <span class="fixes"> {fixes.map(({ label }) => label).join(' · ')}</span>
          ) : null}
          {keeping && mayBeKept({ severity, message, rule, from, to, fixes, ...rest }) ? (
            <button
              type="submit"
              class="plain fix"
              form="keep-mine"
              name="leave"
              value={body.slice(from, to)}
            >
              Keep mine
            </button>
          ) : null}
        </li>
      ))}
    </ul>
    {spelling === 'unread' ? (
      <p>{findings.length === 0 ? 'Nothing so far. ' : ''}Spelling has not been read.</p>
    ) : findings.length === 0 ? (
      <p>Nothing. It reads well.</p>
    ) : null}
  </>
)

/** The text itself with the words underlined that something was said about. */
export const Marked = ({ findings, body }: { findings: readonly Finding[]; body: string }) => {
  const spots = findings
    .filter(({ from, to }) => to > from)
    .toSorted((one, other) => one.from - other.from || other.to - one.to)
  const parts: { text: string; severity?: Finding['severity']; says?: string }[] = []
  let at = 0
  for (const { from, to, severity, message } of spots) {
    if (from < at) continue
    parts.push({ text: body.slice(at, from) }, { text: body.slice(from, to), severity, says: ours(message) })
    at = to
  }
  parts.push({ text: body.slice(at) })
  return (
    <p class="letter also marked">
      {parts.map(({ text, severity, says }) =>
        severity ? (
          <mark class={severity} title={says}>
            {text}
          </mark>
        ) : (
          text
        ),
      )}
    </p>
  )
}
