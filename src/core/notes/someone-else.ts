import { canBe, thirdOf } from '../english/verb-forms.ts'

/** What one person cannot share alone: "we both know each other", "we both lost our keys". */
const mutual = /\b(?:we|us|our|ours|ourselves|each other|together|same|both|other's)\b/i

/** A word for several people after "as" or "be": one of them would be "a cashier". */
const several = /\b(?:as|be|been|being|become|became|being) (?:\w+ )?\w+s\b/i

/** Shared with a smile, it is said of both. */
const unflattering =
  /\b(?:badly|fail\w*|hat(?:e|es|ed)|lost|los(?:e|es)|struggl\w*|can't|cannot|never|quit|dropped out)\b/i

/** “We both laughed when the drill went off”: what happened to both at once is no way to be. */
export const happensOnce = / when (?!(?:we|I) (?:was|were)\b)/

/**
 * "we both started out in hardware" → "started out in hardware", to stand after "someone else who"; undefined where that
 * would not be said of one person.
 */
export const someoneElse = (that: string | undefined): string | undefined => {
  const [, verb = '', rest = ''] = /^we both (\w+)( .+)$/.exec(that ?? '') ?? []
  if (verb === '' || mutual.test(rest) || several.test(`${verb}${rest}`) || /,|;| (?:but|while) /.test(rest))
    return undefined
  if (
    /^(?:are|were|is|was|be|had|have)$/.test(verb) ||
    happensOnce.test(rest) ||
    unflattering.test(`${verb}${rest}`)
  )
    return undefined
  if (canBe(verb, 'past')) return `${verb}${rest}`
  return canBe(verb, 'base') ? `${thirdOf(verb)}${rest}` : undefined
}
