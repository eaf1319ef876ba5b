import type { Scene } from '../scene.ts'
import type { Letter } from '../wish.ts'

const short =
  /\b(?:I['’](?:d|m|ve|ll)|(?:you|we|they|it|that|there|he|she|who|what)['’](?:d|re|ve|ll|s)|\p{L}+n['’]t)\b/iu
const long =
  /\b(?:I (?:am|would|have|will)|(?:do|does|did|is|are|was|were|would|could|has|have) not|it is|you are|we are|cannot)\b/i

/** Do these words say “I'd”? Where they say neither, it goes by the reader's world. */
export const isContracted = ({ formality }: Pick<Scene, 'formality'>, texts: readonly string[]): boolean => {
  const text = texts.join(' ')
  return short.test(text) || (formality !== 'formal' && !long.test(text))
}

/** Is a house formal by its field or a title alone, and the letter by nobody’s wish? Then what the person says sets the tone. */
const isFree = ({ told, manner, manners, step }: Scene): boolean =>
  manners === 'formal' &&
  told.opportunity.company.formality === undefined &&
  manner.warmth !== 'formal' &&
  step.channel !== 'letter'

/** The scene in the voice of what the letter says: around “I'd” and “that's” nobody writes “Yours sincerely”. */
export const voicedBy = (scene: Scene, { contracted }: Letter): Scene =>
  contracted === undefined
    ? scene
    : { ...scene, contracted, ...(contracted && isFree(scene) ? { eased: true } : {}) }
