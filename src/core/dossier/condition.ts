import type { Promised } from './dossier.ts'

/** “If I get another job”: a turn that one's own life may take. Times (“once I'm back”) and courtesies (“if I may”) are none. */
const turn =
  "I(?: do| ever)? (?:(?:get|take|accept|land|sign|receive|win|decide|change|move|leave|am offered|'m offered)|find (?!time|it|out|(?:the|a|some) (?:time|minute|moment)))(?! (?:the |a )?(?:chance|minute|moment|time|round|around|to it|through|hold)\\b)|(?:anything|something) (?:changes|comes up|opens up)|my (?:plans|circumstances|situation) changes?"

/** “Ask if I get a laptop” is a question, “even if” is no condition. */
const noCondition = /\b(?:ask|asks|see|check|find out|wonder|sure|want to know|whether|even|as)\b/i
const condition = `(?:if|should|in case) (?:${turn})`
const first = new RegExp(`^\\W*${condition}`, 'i')
const last = new RegExp(` ${condition}`, 'i')
/** Where a condition that comes first ends, and what hangs on it begins. */
const hinge = /[,;:]| (?=(?:then )?I\b)/
const negated = /\b(?:not|no|never|nothing|unless|nobody)\b|n['’]t\b/i

interface Hanging {
  readonly condition: string
  readonly what: string
}

/** “If I get another job, I'll call her.” */
const conditionFirst = (text: string): Hanging | undefined => {
  const head = first.exec(text)?.[0]
  if (head === undefined) return undefined
  const rest = text.slice(head.length)
  const end = rest.search(hinge)
  if (end < 0) return undefined
  const what = rest
    .slice(end)
    .replace(/^[,;: ]+/, '')
    .replace(/^then /i, '')
  return { condition: head.replace(/^\W+/, '') + rest.slice(0, end), what }
}

/** “Call her if I get another job”, to the end of the sentence, which is the end of the note. */
const conditionLast = (text: string): Hanging | undefined => {
  const at = text.search(last)
  const tail = text.slice(at + 1).replace(/\.$/, '')
  return at < 3 || /[.;]/.test(tail) ? undefined : { condition: tail, what: text.slice(0, at) }
}

/** What was typed, taken apart into what is promised and the condition it hangs on; only where the words are sure. */
export const apart = (said: string): { readonly what: string; readonly condition?: string } => {
  const text = said.replaceAll('’', "'").replace(/\s+/g, ' ').trim()
  const ahead = conditionFirst(text)
  const found = ahead ?? conditionLast(text)
  if (!found?.what || negated.test(found.condition) || (!ahead && noCondition.test(found.what)))
    return { what: said }
  const doing = found.what.trim().replace(/^I(?:'ll| will|'d| would) +/i, '')
  return { what: doing.replace(/[,.;]$/, ''), condition: found.condition.trim() }
}

type Kept = Pick<Promised, 'what' | 'since' | 'kept'> & { readonly condition?: string | undefined }

/** A plan asks a dozen times what a promise hangs on; its words are read once. */
const read = new WeakMap<object, ReturnType<typeof apart>>()

const apartIn = (promise: Pick<Kept, 'what'>): ReturnType<typeof apart> => {
  const known = read.get(promise) ?? apart(promise.what)
  read.set(promise, known)
  return known
}

/** What it hangs on, as noted or as its words say. */
export const conditionOf = (promise: Pick<Kept, 'what' | 'condition'>): string | undefined =>
  promise.condition ?? apartIn(promise).condition

/** What is promised, without its condition. */
export const promisedThing = (promise: Pick<Kept, 'what' | 'condition'>): string =>
  promise.condition ? promise.what : apartIn(promise).what

/** It hangs on a condition that nobody has said to be so. */
export const waitsForCondition = (promise: Kept): boolean =>
  !promise.kept && promise.since === undefined && conditionOf(promise) !== undefined

/** “Call her”, “give him a ring”: a promise that only a voice keeps. */
const toCall =
  /^(?:(?:I(?:'ll| will|'d| would)?|to) )?(?:(?:tele)?phone|call(?!-| (?:in|on|off|for)\b)|ring(?!-)|give (?:\p{L}+ ){1,3}?a (?:call|ring|bell))\b/iu

export const isToCall = (promise: Pick<Kept, 'what' | 'condition'>): boolean =>
  toCall.test(promisedThing(promise).replaceAll('’', "'").trim())
