import type { Sentence } from '../draft.ts'
import type { Scene } from '../scene.ts'
import { fitsLetter, type PhraseKind } from './fits.ts'

/** The user's own phrase for a place in this letter, the newest that suits it; undefined where none does. */
export const phraseFor = ({ told, manners, step, manner }: Scene, kind: PhraseKind): string | undefined => {
  const formality = step.channel === 'letter' || manner.warmth === 'formal' ? 'formal' : manners
  return told.me.phrases?.[kind]?.find((phrase) => fitsLetter(kind, phrase, formality))
}

const usual = /^(thank you|thanks|many thanks|my thanks)( very much)? for (?=\S)/i

/** The thanks of a letter, begun as the user begins theirs. */
export const ownThanks = <Said extends Sentence>(scene: Scene, sentence: Said): Said => {
  if (sentence.element !== 'thanks' || !usual.test(sentence.text)) return sentence
  const phrase = phraseFor(scene, 'thanks')
  return phrase ? { ...sentence, text: sentence.text.replace(usual, () => `${phrase} `) } : sentence
}
