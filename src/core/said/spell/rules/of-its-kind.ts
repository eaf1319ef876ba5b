import { kindsOf } from '../../../english/lexicon.ts'
import { canBe, verbReading } from '../../../english/verb-forms.ts'
import type { Rule } from '../offered.ts'

/** “Splitted”, “putted”: a verb of its own kind with the ending of the others; the form after “be” and “have” is another. */
export const ofItsKind: Rule = ({ near }): string | undefined => {
  const low = near(0)
  const stem = /^(\p{L}{2,})ed$/u.exec(low)?.[1] ?? ''
  if (
    stem === '' ||
    /^(?:cost|forecast|broadcast|bet|wed|wet|quit|bid|rid)$/.test(stem.replace(/(\p{L})\1$/u, '$1'))
  )
    return undefined
  if (verbReading(low) !== undefined || kindsOf(low).adjective) return undefined
  const base = [stem, stem.replace(/(\p{L})\1$/u, '$1'), `${stem}e`].find(
    (each) => canBe(each, 'base') && canBe(each, 'past') && canBe(each, 'participle'),
  )
  return base
}
