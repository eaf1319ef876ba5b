/** Said of papers; "attached to the team", "no strings attached" and a garden enclosed by a wall are not. */
export const mention =
  /\b(?:please (?:find|see) (?:the )?(?:attached|enclosed)|(?:find|see) attached|(?:I have|I've|I am|I'm|I) (?:also )?(?:attach(?:ed|ing)?|enclos(?:e|ed|ing))\b(?! to (?:a|an|the|this|your|my) \w+)|(?:is|are) (?:attached|enclosed)(?! (?:to|by|in)\b)|(?:the|my|our) (?:attached|enclosed) (?!garden|space|court)|attached (?:is|are|you will find|please find)|(?:see|find|sending|send) (?:you )?(?:my|the|our) [^.!?\n]{1,40}? attached|(?:in|see|as) (?:the|an|my) (?:attachment|enclosure)|attached(?= ?[:)]))/gi

/** "I have not attached it": nothing is missing. */
export const denied = ({ input, index }: RegExpExecArray): boolean =>
  /\b(?:not|don't|haven't|without)\b[^.]{0,12}$/i.test(input.slice(0, index))

/** Does a text say that something goes with it? */
export const saysAttached = (body: string): boolean =>
  [...body.matchAll(mention)].some((match) => !denied(match))
