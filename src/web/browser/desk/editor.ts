import { defaultKeymap, history, historyKeymap } from '@codemirror/commands'
import {
  type Diagnostic,
  forEachDiagnostic,
  nextDiagnostic,
  previousDiagnostic,
  setDiagnostics,
} from '@codemirror/lint'
import { EditorState } from '@codemirror/state'
import { EditorView, keymap } from '@codemirror/view'
import type { Finding, Fix } from '../../../core/finding.ts'
import { ruleAt } from '../../href.ts'
import { make } from '../findings.ts'
import { ground, movedBy } from '../still.ts'
import { fromWhere, placed } from './from.ts'
import type { Told } from './told.ts'

const underline = (colour: string, style: string) => ({
  backgroundImage: 'none',
  textDecoration: `underline ${style} ${colour}`,
  textDecorationThickness: '2px',
  textUnderlineOffset: '0.22em',
  paddingBottom: '0',
})

/** The letter looks the same whether it is read or written. */
const look = EditorView.theme({
  '&': { backgroundColor: 'transparent', color: 'inherit' },
  '&.cm-focused': { outline: '2px solid var(--accent)', outlineOffset: '8px' },
  '.cm-scroller': { font: 'inherit', lineHeight: 'inherit', overflow: 'visible' },
  '.cm-content': { padding: '0', caretColor: 'var(--ink)' },
  '.cm-line': { padding: '0' },
  // Severity is told by the shape of the line too, not by its colour alone.
  '.cm-lintRange-error': underline('var(--late)', 'double'),
  '.cm-lintRange-warning': underline('var(--due)', 'wavy'),
  '.cm-lintRange-info': underline('var(--waiting)', 'dotted'),
  '.cm-tooltip': {
    maxWidth: 'min(32rem, 90vw)',
    background: 'var(--sheet)',
    color: 'var(--ink)',
    border: '1px solid var(--line)',
    boxShadow: '0 4px 16px rgb(0 0 0 / 18%)',
    font: '400 1rem/1.5 var(--sans)',
  },
  '.cm-diagnostic': { borderLeft: '4px solid var(--line)', padding: '8px 12px' },
  '.cm-diagnostic a': { color: 'var(--accent)' },
  '.cm-diagnosticAction': {
    display: 'block',
    margin: '6px 0 0',
    padding: '4px 10px',
    background: 'var(--accent)',
    color: 'var(--on-accent)',
    borderRadius: '3px',
    font: 'inherit',
    textAlign: 'left',
  },
  '.cm-from': { padding: '8px 12px', color: 'var(--quiet)' },
  // On a phone there is no room beside a sentence: it is said above the bar.
  '@media (width < 40rem)': {
    '.cm-tooltip.cm-from': {
      position: 'fixed !important',
      inset: 'auto 8px calc(72px + env(safe-area-inset-bottom)) 8px !important',
      maxWidth: 'none',
    },
  },
})

const severity = { error: 'error', warning: 'warning', hint: 'info' } as const

const reason = (finding: Finding): Node => {
  const place = make('span', `${finding.message} `)
  const rule = make('a', 'Why?')
  rule.href = ruleAt(finding.rule)
  rule.title = `${finding.rule} in the playbook`
  place.append(rule)
  return place
}

/**
 * A fix may reach further than its finding; it moves with it while the text changes, and is taken only where the words it
 * rests on still stand.
 */
const diagnosticOf = (finding: Finding, text: string): Diagnostic => ({
  from: Math.min(finding.from, text.length),
  to: Math.min(finding.to, text.length),
  severity: severity[finding.severity],
  message: finding.message,
  renderMessage: () => reason(finding),
  actions: finding.fixes.map((fix) => ({
    name: fix.label,
    apply: (view, at) => {
      const { from, to } = ground(finding, fix)
      const by = at - finding.from
      if (from + by >= 0 && view.state.sliceDoc(from + by, to + by) === text.slice(from, to))
        view.dispatch({
          changes: { from: fix.from + by, to: fix.to + by, insert: fix.insert },
          userEvent: 'input.fix',
        })
      view.focus()
    },
  })),
})

/** A key that does its work and asks no other binding. */
const done =
  (does: (view: EditorView) => void) =>
  (view: EditorView): boolean => {
    does(view)
    return true
  }

interface Wishes {
  readonly place: HTMLElement
  readonly text: string
  readonly frozen: boolean
  readonly changed: (text: string) => void
  /** What stands under the cursor: a remark with its fix. */
  readonly at: (says: string) => void
  readonly keep: () => void
  readonly approve: () => void
}

export interface Editor {
  readonly text: () => string
  readonly show: (findings: readonly Finding[]) => void
  readonly came: (sentences: Told['sentences']) => void
  readonly go: (finding: Finding) => void
  readonly take: (finding: Finding, fix: Fix) => void
  readonly write: (text: string) => void
  readonly add: (text: string, paragraph: number) => void
}

/**
 * The editor on the sheet. It lives in a shadow root, where its styles are sheets of their own: the page's policy forbids
 * styles in the text of a page. Tab is not bound, so nobody is caught in it.
 */
export const editorOn = ({ place, text, frozen, changed, at, keep, approve }: Wishes): Editor => {
  const host = make('div', '', 'letter')
  place.after(host)
  place.hidden = true
  const root = host.attachShadow({ mode: 'open' })
  const inner = make('div')
  root.append(inner)
  let sentences: Told['sentences'] = []
  /** The text that the remarks of the page are about. */
  let shown = text

  const here = (view: EditorView): Diagnostic | undefined => {
    const { from } = view.state.selection.main
    let found: Diagnostic | undefined
    forEachDiagnostic(view.state, (diagnostic, start, end) => {
      if (end > start && start <= from && from <= end) found ??= { ...diagnostic, from: start, to: end }
    })
    return found
  }
  const tell = (view: EditorView) => {
    const diagnostic = here(view)
    const fix = diagnostic?.actions?.[0]
    at(diagnostic ? `${diagnostic.message}${fix ? ` Alt Enter: ${fix.name}.` : ''}` : '')
  }

  const view = new EditorView({
    root,
    parent: inner,
    state: EditorState.create({
      doc: text,
      extensions: [
        history(),
        EditorView.lineWrapping,
        EditorState.readOnly.of(frozen),
        EditorView.editable.of(!frozen),
        EditorView.contentAttributes.of({
          'aria-label': frozen ? 'The message; take your yes back to change it' : 'The message',
          spellcheck: 'false',
          autocorrect: 'on',
          autocapitalize: 'sentences',
        }),
        keymap.of([
          { key: 'F8', run: nextDiagnostic },
          { key: 'Shift-F8', run: previousDiagnostic },
          {
            key: 'Alt-Enter',
            run: (target) => {
              const diagnostic = here(target)
              const fix = diagnostic?.actions?.[0]
              if (!diagnostic || !fix) return false
              fix.apply(target, diagnostic.from, diagnostic.to)
              return true
            },
          },
          { key: 'Mod-s', run: done(keep), preventDefault: true },
          { key: 'Mod-Enter', run: done(approve), preventDefault: true },
          { key: 'Escape', run: done((target) => target.contentDOM.blur()) },
          ...historyKeymap,
          ...defaultKeymap,
        ]),
        fromWhere(() => sentences),
        // Words that stand still have no caret: a tap tells of them all the same.
        frozen ? EditorView.domEventHandlers({ click: placed }) : [],
        EditorView.updateListener.of((update) => {
          if (update.docChanged) changed(update.state.doc.toString())
          if (update.selectionSet || update.docChanged) tell(update.view)
        }),
        look,
      ],
    }),
  })

  return {
    text: () => view.state.doc.toString(),
    show: (findings) => {
      shown = view.state.doc.toString()
      view.dispatch(
        setDiagnostics(
          view.state,
          findings.filter(({ from, to }) => to > from).map((finding) => diagnosticOf(finding, shown)),
        ),
      )
    },
    came: (told) => {
      sentences = told
    },
    go: ({ from, to }) => {
      const by = movedBy(shown, view.state.doc.toString(), { from, to })
      if (by !== undefined)
        view.dispatch({ selection: { anchor: from + by, head: to + by }, scrollIntoView: true })
      view.focus()
    },
    take: (finding, fix) => {
      const by = movedBy(shown, view.state.doc.toString(), ground(finding, fix))
      if (by !== undefined)
        view.dispatch({
          changes: { from: fix.from + by, to: fix.to + by, insert: fix.insert },
          userEvent: 'input.fix',
        })
      view.focus()
    },
    write: (words) => {
      view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: words } })
    },
    add: (words, paragraph) => {
      const all = view.state.doc.toString()
      const ends = [...all.matchAll(/\n\n+|$/g)].map(({ index }) => index)
      const end = ends[Math.min(paragraph, ends.length - 1)] ?? all.length
      view.dispatch({
        changes: { from: end, insert: ` ${words}` },
        selection: { anchor: end + words.length + 1 },
      })
      view.focus()
    },
  }
}
