import { keptApart } from '../apart.ts'
import { type CueCase, cue } from './cue.ts'
import { drawnOut, faces, plainWords, slang } from './lists/casual.ts'
import { complaints } from './lists/complaint.ts'
import { contempt, harsh } from './lists/contempt.ts'
import { demands, orders } from './lists/demand.ts'
import { effusive, energy, gush } from './lists/energy.ts'
import { lifeless, lukewarm } from './lists/flat.ts'
import { needy, pleas } from './lists/plea.ts'
import { slights } from './lists/slight.ts'
import { chatter, need, routine, scorn, substance } from './lists/vocabulary.ts'

const told = (list: readonly CueCase[]): RegExp[] => list.map(({ pattern }) => pattern)
const all = (list: readonly (readonly [string, string])[]): RegExp => cue(list.map(([one]) => one).join('\n'))

/** Which patterns speak for what; the order is that of the features. */
export const cues = {
  demand: told(demands),
  orders: [orders],
  complaint: [...told(complaints), ...told(slights)],
  contempt: told(contempt),
  harsh: [harsh],
  plea: told(pleas),
  needy: [needy],
  chat: [all(plainWords), faces, drawnOut],
  slang: [slang],
  lukewarm: told(lukewarm),
  lifeless: [lifeless],
  energy: [energy],
  effusive: [all(effusive), gush],
  need: [need],
  scorn: [scorn],
  chatter: [chatter],
  substance: [substance],
  routine: [routine],
} as const satisfies Record<string, readonly RegExp[]>

export type CueName = keyof typeof cues

/** A place where a cue stands. */
export interface Hit {
  readonly cue: CueName
  readonly from: number
  readonly to: number
  readonly text: string
}

/** Every place of a text where words give a tone away; of one cue no two overlap. */
export const hitsIn = (text: string): readonly Hit[] =>
  (Object.keys(cues) as CueName[]).flatMap((name) => {
    const isApart = keptApart()
    return cues[name].flatMap((pattern) =>
      [...text.matchAll(pattern)].flatMap((match): Hit[] => {
        const hit = { cue: name, from: match.index, to: match.index + match[0].length, text: match[0] }
        return isApart(hit) ? [hit] : []
      }),
    )
  })
