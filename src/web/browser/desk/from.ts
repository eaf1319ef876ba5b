// Where a sentence came from, said beside it: under the pointer, under a tap, and where the caret stands until something is typed.
import { type EditorState, type Extension, StateField } from '@codemirror/state'
import { EditorView, hoverTooltip, showTooltip, type Tooltip } from '@codemirror/view'
import { make } from '../findings.ts'
import type { Told } from './told.ts'

type Sentences = Told['sentences']

/** What is said of the sentence at this place; it stands below its end, so that the sentence itself can be read. */
const fromAt = (text: string, sentences: Sentences, at: number): Tooltip | undefined => {
  for (const { text: said, from } of sentences) {
    const begins = text.indexOf(said)
    if (begins < 0 || at < begins || at > begins + said.length) continue
    const create = () => {
      const dom = make('div', `From ${from}`, 'cm-from')
      dom.setAttribute('role', 'status')
      return { dom }
    }
    return { pos: begins + said.length, above: false, create }
  }
  return undefined
}

/** The sentence that the caret was moved to, or the pointer rests on. Whoever types is left alone. */
export const fromWhere = (sentences: () => Sentences): Extension => {
  const at = ({ doc }: EditorState, place: number) => fromAt(doc.toString(), sentences(), place) ?? null
  const field = StateField.define<Tooltip | null>({
    create: () => null,
    update: (shown, change) => {
      const { docChanged, selection, state } = change
      if (docChanged) return null
      if (selection === undefined) return shown
      const next = change.isUserEvent('select') ? at(state, selection.main.head) : null
      // Within one sentence the word on it stays where it is.
      return next?.pos === shown?.pos ? shown : next
    },
    provide: (of) => showTooltip.from(of),
  })
  return [
    field,
    hoverTooltip(({ state }, place) => {
      const found = at(state, place)
      // It is said once.
      return found?.pos === state.field(field)?.pos ? null : found
    }),
    EditorView.domEventHandlers({
      blur: (_, view) => view.dispatch({ selection: view.state.selection }),
    }),
  ]
}

/** Puts the place of a tap where the caret would be. */
export const placed = (event: MouseEvent, view: EditorView): boolean => {
  const anchor = view.posAtCoords({ x: event.clientX, y: event.clientY })
  if (anchor !== null) view.dispatch({ selection: { anchor }, userEvent: 'select.pointer' })
  return false
}
