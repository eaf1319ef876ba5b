import type { PointKind } from '../../vocabulary/point-kinds.ts'

/** “Forgot to ask who pays”, “keep thinking about the log”: the person’s own lead-in, without its “I”. */
const withoutI =
  /^(?:(?:just|also|still|only|always) )?(?:forgot\b|meant to\b|wanted to\b|never (?:got to )?ask(?:ed)?\b|did ?n['’]?t (?:get to )?ask\b|(?:should|could)(?:['’]?ve| have|a| of) asked\b|(?:was |am )?wondering\b|(?:keep|kept|can['’]?t stop|couldn['’]?t stop) thinking\b|wo(?:n['’]?t|uld n['’]?t) forget\b|will (?:never forget|remember)\b|(?:would|will) (?:tell|be telling|bring)\b)/i

const toHome = /^tell (?:my|our|the|them|everyone|everybody) /i

/** “One thing I forgot to ask, who pays”, “what I’d tell my wife is that …”: the lead-in and what it leads to. */
const whole =
  /^(?:(?:one|the|another) (?:thing|question|bit)|what|all) (?:that )?(?:i|we)(?:['’]?d)? (?:(?:also|still|just|really|would) )?(?:forgot|meant|wanted|never asked|did ?n['’]?t|should|keep|love[dt]?|like[dt]?|have|had|remember|tell|take|found)\b/i

/** How an answer that was led into by its own words is put; undefined where ours are wanted. */
export const ownLead = (kind: PointKind, text: string): readonly string[] | undefined => {
  if (/^(?:am )?wondering\b/i.test(text)) return ["I'm {said}"]
  if (withoutI.test(text)) return ['I {said}']
  if (kind !== 'strength' && toHome.test(text)) return ["I'd {said}"]
  return whole.test(text) ? ['{saying}'] : undefined
}

/** “Whether seniors get time”, “how long an artist stays on one thing?”: in the order of what is told, whatever its sign. */
export const isToldQuestion = (text: string): boolean =>
  (/^(?:whether|if) \p{L}/iu.test(text) && !text.includes('?')) ||
  /^(?:how(?: (?:long|much|many|often|far|soon|big|late|early))?|when|where|why|what) (?:the|an?|your|my|you|they|it|he|she|we|i|people) (?!(?:do|does|did|is|are|can|could|will|would|should|has|have)\b)\p{L}/iu.test(
    text,
  )

/** “I forgot to ask how many there are?” tells of a question and asks none. */
export const told = (text: string): string =>
  withoutI.test(text) || withoutI.test(text.replace(/^I /i, '')) || isToldQuestion(text)
    ? text.replace(/^([^.!?]*)\?/, '$1.')
    : text

/** “What I wanted to say is that …”, “the short answer is …”: a better answer that says it is one. */
export const saysBetter = (text: string): boolean =>
  /^what i (?:wanted|meant|was trying|should|would|needed|could)\b[^.!?]*? (?:is|was) |^(?:the|my) (?:short|better|right|real|honest|proper) answer (?:is|was|would be)\b/i.test(
    text,
  )
