/** A sentence that begins like a question which wants an answer. */
const begins =
  /^(?:(?:and|but|so|also|one (?:more |last )?(?:thing|question)|quick question|finally|lastly|in the meantime|meanwhile)\W+(?:\w+\W+){0,3}?)?(?:when|what|which|where|how|who|whom|could|can|would|will|shall|should|do|does|did|are|is|have|has|may|might|were|was|any chance|any idea)\b/i

/** It speaks to its reader. */
const reader =
  /\b(?:you|your|yours|we|us|suit|work(?:s)? for|convenient|available|possible|okay|ok|fine|start date|notice period|salary)\b/i

/** Asked out of politeness, or left to the reader: nobody waits for the answer. */
const idle =
  /\bhow (?:are|were) (?:you|things)\b|\bhow(?:'s| is| was|’s) (?:it going|everything|your (?:day|week|weekend|trip|summer))|\bhope\b|\b(?:any|other|further|more) questions?\b|\bquestions\?|\bwho knows\b|\bwhy not\?|\b(?:isn['’]t it|aren['’]t we|don['’]t (?:you|we)|right|no|eh|huh|okay|ok)\?\s*$|\bmay (?:I|we) (?:just )?(?:say|add|thank|take this)\b|\bwhat a\b/i

/** What stands below a question without taking anything from it: thanks, “let me know”, closings, names. */
const closing =
  /^(?:many |kind |best |warm(?:est)? |with |all the |very )*(?:thanks|thank you|regards|wishes|best|cheers|sincerely|yours|greetings|love|talk|speak|see you|looking forward|look forward|we look forward|i look forward|i['’]m looking forward|have a|enjoy|all the best|(?:please |just |do )*let (?:me|us) know|(?:please )?(?:drop|give) (?:me|us) a|(?:please )?advise|sent from|take care|until then)\b/i

const isName = (piece: string): boolean => /^[\p{Lu}][\p{L}.'’-]*(?: [\p{L}.'’-]+){0,3}[,.]?$/u.test(piece)

/** So many pieces at the end may be greetings, names and titles. */
const mostClosings = 8

/** Does a text end in a question that its reader is to answer? */
export const endsAsking = (text: string): boolean => {
  const pieces = text
    .trim()
    .slice(-2000)
    .split('\n')
    .flatMap((line) => line.split(/(?<=[.!?…])\s+/))
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '')
  for (const piece of pieces.toReversed().slice(0, mostClosings)) {
    if (piece.endsWith('?'))
      return !idle.test(piece) && reader.test(piece) && (begins.test(piece) || /\byou\b/i.test(piece))
    if (!closing.test(piece) && !isName(piece)) return false
  }
  return false
}
