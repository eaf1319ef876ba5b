import { noteLimit } from '../../vocabulary/channels.ts'
import type { Draft } from '../draft.ts'
import type { Frame } from '../frame.ts'
import { calledBy } from '../greeting.ts'
import type { Line } from '../line.ts'
import type { Scene } from '../scene.ts'
import { givenOrSigned } from '../signoff.ts'
import { type Letter, wish } from '../wish.ts'
import { write } from '../write.ts'

const bridge: readonly Frame[] = [
  { text: "I'd be glad to stay in touch." },
  { text: "I'd like to keep in touch here." },
  { text: 'It would be good to stay in touch.' },
]

/** A connection note of at most 300 characters: greeting, the reason, and as much more as fits. */
export const connectionNote = (
  scene: Scene,
  reasons: Letter,
  frames: ReadonlySet<string>,
): { text: string; lines: readonly Line[]; frames: ReadonlySet<string> } => {
  const name = scene.reader ? ` ${calledBy(scene, scene.reader)}` : ''
  const greeting = scene.formality === 'formal' ? `Dear${name || ' Sir or Madam'},` : `Hi${name},`
  const sign = givenOrSigned(scene)
  const stay = wish({ element: 'connection', slot: 'bridge', frames: bridge, must: true })
  const { paragraphs, used } = write(
    scene,
    { ...reasons, paragraphs: [...reasons.paragraphs, [stay]] },
    frames,
  )
  const wanted = paragraphs.flat()
  const last = paragraphs.at(-1) ?? []
  const fits = (lines: readonly Line[]) => [greeting, ...lines.map(({ text }) => text), sign].join(' ')
  // The reason goes before the wish to stay in touch is dropped, and thanks stay to the last.
  const [thanks, reason] = wanted
  const versions = [wanted, reason ? [reason, ...last] : [], thanks ? [thanks] : [], []]
  const lines = versions.find((each) => fits(each).length <= noteLimit) ?? []
  const text = fits(lines)
  return {
    text: text.length <= noteLimit ? text : text.slice(0, noteLimit),
    lines,
    frames: used.frames,
  }
}

export const connectionNoteName = 'Connection note'

/** The same message as a note for a connection request, to stand beside a LinkedIn message. */
export const asNote = (scene: Scene, reasons: Letter): Draft['also'] => [
  { name: connectionNoteName, text: connectionNote(scene, reasons, new Set()).text },
]
