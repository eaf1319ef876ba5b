import { signedAs } from '../../dossier/address.ts'
import type { Draft } from '../draft.ts'
import { type Frame, say } from '../frame.ts'
import { calledBy } from '../greeting.ts'
import type { Line } from '../line.ts'
import type { Scene } from '../scene.ts'
import { noteLimit } from './note-limit.ts'

const bridge: readonly Frame[] = [
  { text: 'I would be glad to stay in touch.' },
  { text: 'It would be good to stay connected.' },
  { text: 'I would like to keep in touch here.' },
]

/** A connection note of at most 300 characters: greeting, the reason, and as much more as fits. */
export const connectionNote = (
  scene: Scene,
  reasons: readonly (Line | undefined)[],
): { text: string; lines: readonly Line[] } => {
  const name = scene.reader ? ` ${calledBy(scene, scene.reader)}` : ''
  const greeting = scene.formality === 'formal' ? `Dear${name || ' Sir or Madam'},` : `Hi${name},`
  const sign = scene.told.me.name || signedAs(scene.told.me)
  const stay = say(scene, { element: 'connection', slot: 'bridge', frames: bridge, must: true })
  const wanted = [...reasons, stay].filter((line) => line !== undefined)
  const fits = (lines: readonly Line[]) => [greeting, ...lines.map(({ text }) => text), sign].join(' ')
  // The reason goes before the wish to stay in touch is dropped, and thanks stay to the last.
  const [thanks, reason] = wanted
  const versions = [wanted, stay && reason ? [reason, stay] : [], thanks ? [thanks] : [], []]
  const lines = versions.find((each) => fits(each).length <= noteLimit) ?? []
  const text = fits(lines)
  return { text: text.length <= noteLimit ? text : text.slice(0, noteLimit), lines }
}

export const connectionNoteName = 'Connection note'

/** The same message as a note for a connection request, to stand beside a LinkedIn message. */
export const asNote = (scene: Scene, reasons: readonly (Line | undefined)[]): Draft['also'] => [
  { name: connectionNoteName, text: connectionNote(scene, reasons).text },
]
