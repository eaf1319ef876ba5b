import { onward } from '../../lines/interest.ts'
import { whatNext } from '../../lines/next.ts'
import { furtherInformation } from '../../lines/support.ts'
import { value } from '../../lines/value.ts'
import type { Notes } from '../../notes.ts'
import type { Scene } from '../../scene.ts'
import type { Letter, Wish } from '../../wish.ts'

/** Nobody was met (a chat, a recorded interview): thanks to who arranged it, without inventing a conversation. */
export const unmet = (scene: Scene, opening: Wish, { notes, margin }: Notes): Letter => ({
  margin,
  paragraphs: [
    [opening, value(scene, notes, true)],
    [onward(scene), whatNext(scene), furtherInformation()],
  ],
})
