/** “at the Museum of Working Dress”: a house that is called by what it is has its article; one with a name of its own has none. */
export const houseNoun = (name: string): string =>
  /^(?:\p{Lu}\p{L}+ )?(?:Institute|Hospital|City|Museum|Ministry|Department|Office|Bureau|Cent(?:re|er)|Foundation|Society|Academy|School|College|University|Library|Association|Federation|Council|Agency) (?:of|for)\b/u.test(
    name,
  )
    ? `the ${name}`
    : name
