import type { Promised } from './dossier.ts'

/** “If I get another job”: a turn that one's own life may take. Times (“once I'm back”) and courtesies (“if I may”) are none. */
const turn =
  "I(?: do| ever)? (?:(?:get|take|accept|land|sign|receive|win|decide|change|move|leave|am offered|'m offered)|find (?!time|it|out|(?:the|a|some) (?:time|minute|moment)))(?! (?:the |a )?(?:chance|minute|moment|time|round|around|to it|through|hold)\\b)|(?:anything|something) (?:changes|comes up|opens up)|my (?:plans|circumstances|situation) changes?"

/** “Ask if I get a laptop” is a question, “even if” is no condition. */
const noCondition = /\b(?:ask|asks|see|check|find out|wonder|sure|want to know|whether|even|as)\b/i
const first = new RegExp(
  `^\\W*((?:if|should|in case) (?:${turn})[^,;:]*?)(?:[,;:]\\s*(?:then )?|\\s+(?:then )?(?=I\\b))(.+)$`,
  'is',
)
const last = new RegExp(`^(.{3,}?)[,;]?\\s+((?:if|should|in case) (?:${turn})[^.;]*)[.]?$`, 'is')
const negated = /\b(?:not|no|never|nothing|unless|nobody)\b|n['’]t\b/i

/** What was typed, taken apart into what is promised and the condition it hangs on; only where the words are sure. */
export const apart = (said: string): { readonly what: string; readonly condition?: string } => {
  const text = said.replaceAll('’', "'").trim()
  const ahead = first.exec(text)
  const [condition, what] = ahead ? [ahead[1], ahead[2]] : [last.exec(text)?.[2], last.exec(text)?.[1]]
  if (!condition || !what || negated.test(condition) || (!ahead && noCondition.test(what)))
    return { what: said }
  const doing = what.trim().replace(/^I(?:'ll| will|'d| would)\s+/i, '')
  return { what: doing.replace(/[,.;]\s*$/, ''), condition: condition.trim() }
}

type Kept = Pick<Promised, 'what' | 'since' | 'kept'> & { readonly condition?: string | undefined }

/** What it hangs on, as noted or as its words say. */
export const conditionOf = ({ what, condition }: Pick<Kept, 'what' | 'condition'>): string | undefined =>
  condition ?? apart(what).condition

/** What is promised, without its condition. */
export const promisedThing = ({ what, condition }: Pick<Kept, 'what' | 'condition'>): string =>
  condition ? what : apart(what).what

/** It hangs on a condition that nobody has said to be so. */
export const waitsForCondition = (promise: Kept): boolean =>
  !promise.kept && promise.since === undefined && conditionOf(promise) !== undefined
