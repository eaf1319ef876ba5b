import { waitsForCondition } from '../dossier/condition.ts'
import type { Promised, Touch } from '../dossier/dossier.ts'
import { promiseFact } from '../dossier/facts.ts'
import type { Step } from './step.ts'
import type { View } from './view.ts'

const references = /\b(?:references?|referees?)\b/i

/** Names to be given, which need no file and no work. */
export const isOfReferences = ({ what }: Promised): boolean => references.test(what)

/** What says nothing of the thing itself. */
const common =
  /^(?:could|would|should|please|share|email|mail|e-mail|forward|write|promised?|things?|something|anything|about|their|there|which|where|after|before|today|tomorrow|\w+day|weeks?|thanks?|these|those|again|still|other|another)$/

/** The words that a thing is called by. */
const namesIn = (text: string): readonly string[] =>
  (text.toLowerCase().match(/\p{L}[\p{L}-]{4,}/gu) ?? []).filter((word) => !common.test(word))

const asksFor = ({ with: from, text }: Touch, promise: Promised): boolean => {
  if (text === undefined || !from.includes(promise.who)) return false
  if (isOfReferences(promise)) return references.test(text)
  const names = new Set(namesIn(text))
  return namesIn(promise.what).some((name) => names.has(name))
}

/** The promises of mine that these messages of theirs ask for: what was promised is called by the same word. */
export const askedFor = ({ dossier }: View, touches: readonly Touch[]): readonly Promised[] =>
  dossier.promises.filter(
    (promise) =>
      promise.by === 'me' &&
      !promise.kept &&
      !waitsForCondition(promise) &&
      touches.some((touch) => asksFor(touch, promise)),
  )

/** Is this step the promise that an open question of theirs asks for? Answering keeps it. */
export const isAskedFor = ({ kind, facts }: Pick<Step, 'kind' | 'facts'>, view: View): boolean =>
  kind === 'promise' &&
  view.questions.length > 0 &&
  askedFor(view, view.questions).some((promise) => facts.includes(promiseFact(promise)))
