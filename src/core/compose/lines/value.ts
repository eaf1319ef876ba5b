import type { Frame } from '../frame.ts'
import type { NotesByKind } from '../notes.ts'
import type { Parts } from '../parts.ts'
import type { Scene } from '../scene.ts'
import { strengthsFor } from '../strengths.ts'
import type { Wish } from '../wish.ts'

/** A skill and what proves it; `{thing}` is a noun, `{doing}` a gerund, `{skill}` either of them, `{proof}` a whole sentence in lower case. */
const proven: readonly Frame[] = [
  { text: 'I would bring {thing}: {proof}.' },
  { text: 'I think I can help with {skill}: {proof}.' },
  { text: 'One thing I would bring is {thing}: {proof}.' },
  { text: 'What I do best is {doing}: {proof}.' },
  { text: 'You could count on me for {doing}: {proof}.' },
  { text: 'My strength is {doing}: {proof}.' },
  { text: 'I can offer {thing}: {proof}.' },
  { text: 'I would bring experience in {doing}: {proof}.' },
  { text: 'I would bring {thing}, with {evidence} behind it.' },
  { text: 'I think I can help with {area}: {proof}.' },
  { text: 'For {skill}, I can point to {evidence}.' },
  { text: 'I can offer {thing}, and {evidence} to show for it.' },
]

const unproven: readonly Frame[] = [
  { text: 'I would bring experience with {thing}.' },
  { text: 'I think I can help with {skill}.' },
  { text: 'I think I can help with {area}.' },
  { text: 'I can be of use with {area} from the start.' },
  { text: 'I would bring experience in {doing}.' },
]

/** An agent ("calm incident lead") or an ability ("can calm an angry customer"). */
const provenAgent: readonly Frame[] = [
  { text: 'You would get {agent} in me: {proof}.' },
  { text: 'I see myself as {agent}: {proof}.' },
  { text: 'I would come to you as {agent}: {proof}.' },
  { text: 'I {ability}: {proof}.' },
]

const agent: readonly Frame[] = [
  { text: 'You would get {agent} in me.' },
  { text: 'I would come to you as {agent}.' },
  { text: 'I {ability}.' },
]

/** Only the proof: where the skill's words fit nowhere, the deed speaks. */
const deeds: readonly Frame[] = [
  { text: '{Proof}.' },
  { text: 'From my own work: {proof}.' },
  { text: 'One thing from my own work: {proof}.' },
]

/** “help with lunchtime help”: what helps already is not helped with. */
const withoutEcho = (frames: readonly Frame[], { skill = '', area = '' }: Parts): readonly Frame[] =>
  /\bhelp/i.test(`${skill} ${area}`) ? frames.filter(({ text }) => !text.includes('can help')) : frames

/** The strength that fits best, noted in the debrief or, where none was noted, from the profile (`fallback`). */
export const value = (scene: Scene, notes: NotesByKind, fallback: boolean): Wish => {
  const { strong, margin } = strengthsFor(scene, notes, fallback)
  return {
    // A skill with its proof first, then the proof alone, and only then a skill that nothing stands behind.
    tries: strong.flatMap(({ facts, parts, typed }) =>
      [proven, provenAgent, deeds, unproven, agent].map(
        (frames) =>
          ({
            element: 'value',
            slot: 'value',
            frames: withoutEcho(frames, parts),
            parts,
            facts,
            typed,
          }) as const,
      ),
    ),
    keep: 72,
    margin,
    unsaid: {
      questions: (notes.strength ?? []).map(({ fragment: { fact } }) => ({
        fact,
        ask: 'What is the skill in this? Name it as a thing or a doing: “pricing”, “calming angry customers”.',
      })),
    },
  }
}
