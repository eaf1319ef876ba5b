import type { Scene } from '../scene.ts'

/** “2nd round w finance director”: a round by its own name, before whoever it is with and when. */
const named =
  /^(?:(?:an?|the|my|our) )?(?:(2nd|second|3rd|third|final|last|practical|sample|trial|technical|written|skills|on-?site|site) )(round|interview|talk|chat|conversation|lesson|test|shift|visit|task|assignment|day)(?= (?:w|with|on|in|at|this|next|wk|week|mid|early|late|of|mon|tues?|weds?|thurs?|fri|sat|sun|jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec|\d+|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:january|february|march|april|august|september|october|november|december))\b|[,;.]|$)/i

/** What is not sure is not looked forward to. */
const unsure =
  /\?|\b(?:if|maybe|perhaps|might|could|possibly|unless|shortlist\w*|whoever|for those|not sure|or not|depends?)\b/i

/** “2nd”, “3rd” in a word. */
export const ordinalsInWords = (text: string): string =>
  text.replace(/\b2nd\b/i, 'second').replace(/\b3rd\b/i, 'third')

/** “the second round”, out of what was told of the next steps; undefined where no round is surely named. */
export const namedRound = (text: string): string | undefined => {
  const [, which = '', round = ''] = named.exec(text.trim()) ?? []
  if (!round || unsure.test(text)) return undefined
  return `the ${ordinalsInWords(which).toLowerCase()} ${round.toLowerCase()}`
}

/** The same of a scene, with the fact it comes from. */
export const roundNamed = ({ awaited }: Scene): { noun: string; fact: string } | undefined => {
  const noun = namedRound(awaited?.text ?? '')
  return awaited && noun ? { noun, fact: awaited.fact } : undefined
}
