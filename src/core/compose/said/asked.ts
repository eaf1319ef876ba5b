import { isCommon } from '../../english/common-words.ts'
import { canBe } from '../../english/verb-forms.ts'
import { gate } from '../../notes/grammar/gate.ts'
import { questionWords } from '../../notes/tokens.ts'
import { readPoint } from '../notes.ts'
import type { Scene } from '../scene.ts'
import type { Answer } from './answers.ts'

/** What a better answer is an answer to, as far as its note is sure: never in the note’s own shorthand. */
export interface QuestionBehind {
  /** “You asked how I look after myself.” */
  readonly asked?: string | undefined
  /** “the prism question” */
  readonly topic?: string | undefined
  /** Does the note tell of a question, or of something done that went wrong? Absent: it does not say. */
  readonly of?: 'question' | 'deed'
}

/** “prism question”, “the caching q”: whatever is asked about, its last word is the thing. */
const compound = /^(?:the |your |that )?((?:\p{L}[\p{L}'’-]{0,20} ){1,3})(?:question|q)$/iu

const topicOf = (label: string): string | undefined => {
  const [, words = ''] = compound.exec(label) ?? []
  const parts = words.trim().toLowerCase().split(' ')
  const known = parts.every((word) => isCommon(word) && !questionWords.has(word) && !canBe(word, 'past'))
  return words !== '' && known ? `the ${parts.join(' ')} question` : undefined
}

/** “Why I not work”: said without the word that makes it a clause. */
const dropsVerb = /\b(?:i|you|we|they|he|she|it) not\b/i

/** What was asked, out of the note beside the better answer. */
export const askedIn = (scene: Scene, { point }: Answer): QuestionBehind => {
  const { text } = point
  if (point.kind !== 'stumble' || text.trim() === '') return {}
  const [label = ''] = text.split(/[,.?!;\n]| - /u)
  const [first = ''] = label.trim().toLowerCase().split(' ')
  const { noun, that = '', how } = readPoint(scene, point, label.trim()).fragment?.forms ?? {}
  const names = scene.names ?? new Set()
  const told = /^you asked (?:me )?(?:about|for|how|why|what|when|where|which|who|whether|if)\b/.test(that)
    ? that
    : how !== undefined && !dropsVerb.test(how) && gate('how', how, names) === undefined
      ? `you asked ${how}`
      : undefined
  const topic =
    topicOf(label.trim()) ?? (noun !== undefined && /^(?:the|your|my|our)\b/.test(noun) ? noun : undefined)
  return {
    asked: told && `${told.charAt(0).toUpperCase()}${told.slice(1)}.`,
    topic,
    ...(told !== undefined || questionWords.has(first) || /\b(?:question|q|asked)\b/i.test(text)
      ? { of: 'question' }
      : canBe(first, 'past')
        ? { of: 'deed' }
        : {}),
  }
}
