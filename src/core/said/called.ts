const called =
  /^(ma['’]?am|sir|chief|boss|doc|doctor|coach|miss|mate|captain|nurse|chef|guys|folks),? (?=(?:you|your|u|ur|ye|i|we)\b)/i

/** “Chief you said …”: somebody is spoken to by what they are. */
export const isCalled = (text: string): boolean => called.test(text)

/** “Chief you said …” → “Chief, you said …”; “the captain you hired” is somebody else. */
export const withCallComma = (sentence: string): string =>
  sentence.replace(called, (whole, who: string) =>
    /,/.test(whole) || !/^(?:you|your|u|ur|ye)\b/i.test(sentence.slice(whole.length)) ? whole : `${who}, `,
  )
