import type { Person } from './dossier.ts'

/** Ways of naming no date at all; “start soon” and “call me back” are none of them. */
const noDate: readonly RegExp[] = [
  /\b(?:no|not in (?:a|any)|without) (?:great |particular |real |big )?(?:hurry|rush|haste|pressure)\b/i,
  /\b(?:(?:could|can|might|may|will|would|it'll|it’ll) (?:be|take)|takes?|in|after|for) (?:quite )?(?:a|some) (?:while|bit|time)\b/i,
  /\b(?:couldn['’]t|didn['’]t|can['’]t|doesn['’]t|don['’]t|wouldn['’]t) (?:say|know|tell me) (?:yet )?(?:when|how long)\b/i,
  /\b(?:no idea|not sure|unsure|hard to say|unclear) (?:yet )?(?:when|how long)\b/i,
  /\b(?:when|whenever|once|after|as soon as) (?:\p{L}+(?:['’]s)? ){0,2}(?:is |are |gets? |comes? |they['’]re )?back\b(?! to\b)(?: from [^,.;]{1,30})?/iu,
  /\bafter (?:her|his|their|the|my|a) (?:leave|holidays?|vacation|trip|break|absence)\b/i,
  /\b(?:in due course|at some point|sooner or later|in the (?:near|coming) (?:future|weeks|days)|before long|eventually|whenever)\b/i,
  /(?<!\b(?:start|starts|started|starting|begin|begins|join|joins|as|so) )\b(?:pretty |very |quite |fairly )?(?:soon|shortly)\b(?! (?:as|after|before)\b)/i,
]

/** Did they say that there is no hurry? Then nobody is late with a question. */
export const saysNoHurry = (text: string): boolean => noDate[0]?.test(text) === true

/** What they said instead of a date, in their words, where a note has such a thing: “no hurry”, “when she is back”. */
export const vagueIn = (text: string): string | undefined => {
  for (const said of noDate) {
    const found = said.exec(text)?.[0]
    if (found) return found.trim()
  }
  return undefined
}

const reaches =
  /\b(?:call|ring|phone|write|e-?mail|text|message|drop|let|tell|contact|update|get back|come back|be in touch|reach out|follow up|send)(?:s|es)?\b(?! (?:the|my|their|his|her|our|references)\b)/i

/** How far from a name its verb may stand. */
const near = 70

/** What stands between one of these names and the word for calling or writing, in one breath. */
const betweenIn = (text: string, names: ReadonlySet<string>): string | undefined => {
  for (const { index, 0: word } of text.matchAll(/\p{L}+/gu)) {
    if (!names.has(word.toLowerCase())) continue
    const from = index + word.length
    const [breath = ''] = text.slice(from, from + near).split(/[.;]/)
    const at = reaches.exec(breath)?.index
    if (at !== undefined) return breath.slice(0, at)
  }
  return undefined
}

/** Did they say that they themselves will call or write? Somebody else of the firm who will is another matter. */
export const callsThemselves = (text: string, { name, called = '' }: Person): boolean => {
  const names = `${name} ${called}`.toLowerCase().split(/[^\p{L}]+/u)
  const between = betweenIn(text, new Set([...names.filter((each) => each.length > 1), 'he', 'she']))
  if (between === undefined || /n['’]t\b|\bnot\b|\bnever\b/i.test(between)) return false
  // “She asks HR to call”, “and her assistant will write”: someone else does.
  if (/\bto $/i.test(between) && !/\b(?:going|promised|said|plans?|wants?|means?) to $/i.test(between))
    return false
  return !/\b(?:HR|assistant|secretary|recruiter|colleague|office|team|agency|someone|somebody|they|we|I)\b/i.test(
    between,
  )
}
