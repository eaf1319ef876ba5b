/** A favour noted as what somebody would do → the thing one may speak of in a letter. */
const named: readonly (readonly [RegExp, string])[] = [
  [/^(?:put|get) me in (?:touch|contact) with /i, 'an introduction to '],
  [/^(?:introduce|connect) me (?:to|with) /i, 'an introduction to '],
  [
    /^(?:have a )?(?:look (?:over|at|through)|review|read(?: through| over)?|check|critique|give me feedback on) (?=my )/i,
    'feedback on ',
  ],
  [/^(?:refer|recommend) me (?=for |to )/i, 'a recommendation '],
  [/^(?:refer|recommend) me$/i, 'a recommendation'],
  [/^(?:act as|be) (?:my|a) (?:reference|referee)$/i, 'a reference'],
  [/^let me (?=sit in|shadow|visit|see|spend|watch|join|come)/i, 'the chance to '],
  [/^(?:sit in on|shadow) /i, 'the chance to $&'],
]

/** “cld she look over my CV” → “feedback on my CV”; what is no known favour stays as it was noted. */
export const favourOf = (note: string): string => {
  const deed = note
    .trim()
    .replace(
      /^(?:if )?(?:(?:could|can|would|will|cld|wld) (?:you|she|he|they)|(?:she|he|they|you) (?:could|can|would|will|might|offered to|said (?:she|he|they)(?:'d| would| could| can)))\s+(?:please |maybe |possibly )?/i,
      '',
    )
    .replace(/^(?:it )?(?:would|wd|'d) be (?:great|good|nice|lovely|brilliant) to (?:get|have|see) /i, '')
    .replace(
      /^(?:hoping for|hope for|asked (?:her|him|them) for|I asked for|would love|I'd love) (?=\S)/i,
      '',
    )
    .replace(/^(?:offered to|ask (?:her|him|them) to)\s+/i, '')
    .replace(/\?$/, '')
  const found = named.find(([pattern]) => pattern.test(deed))
  if (found) return deed.replace(found[0], found[1])
  // What is left of “would be great to get a tour” names the favour already.
  return /^(?:an?|the|some|feedback)\b/i.test(deed) ? deed : note
}
