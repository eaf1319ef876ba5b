/** A reader of pictures takes a 0 for an O and a 1 for an l or an I: among digits they are digits. */
export const asDigits = (text: string): string =>
  text.replace(/[\dOolI]+/g, (run) =>
    /\d/.test(run) ? run.replace(/[Oo]/g, '0').replace(/[lI]/g, '1') : run,
  )

const taken: Readonly<Record<string, string>> = { 0: 'o', 1: 'l', 5: 's' }

/** And within a word they are letters: “MOU1IN”. Only to be looked at; what is kept stays as it stands there. */
export const asLetters = (text: string): string =>
  text.replace(/(?<=\p{L})[015](?=\p{L})|(?<!\S)[015](?=\p{L}{3})/gu, (digit) => taken[digit] ?? digit)
