import type { Letter, Line } from '../../line.ts'
import { interest } from '../../lines/interest.ts'
import { askNextSteps, nextSteps, nothingTold } from '../../lines/next.ts'
import { furtherInformation } from '../../lines/support.ts'
import { value } from '../../lines/value.ts'
import { notesFor } from '../../notes.ts'
import type { Scene } from '../../scene.ts'

/** Nobody was met (a chat, a recorded interview): thanks to who arranged it, without inventing a conversation. */
export const unmet = (scene: Scene, opening: Line): Letter => ({
  paragraphs: [
    [opening, interest(scene), value(scene, notesFor(scene), true)],
    [nothingTold(scene) ? askNextSteps(scene) : nextSteps(scene), furtherInformation(scene)],
  ],
})
