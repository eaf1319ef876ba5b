import { monthPattern } from '../auto/date-words.ts'

/** Where wrapped lines go on as one sentence, and where one ends. */
const abbreviated =
  /\b(?:mr|mrs|ms|dr|prof|st|no|approx|e\.g|i\.e|a\.m|p\.m|z\.b|bzw|ca|inc|ltd|vs|etc|incl|resp|jan|feb|apr|aug|sept?|oct|nov|dec|mon|tues?|wed|thurs?|fri)\.$/i
/** A line that is one by itself: a label with what it holds, or a few words with no mark at their end, before a line that begins large. */
const lineEnd =
  /\n(?=[^\S\n]{0,8}\p{Lu}[\p{L} ]{0,24}:\s)|(?<=^[^\n]{0,44}[^\n.,;:!?-])\n(?=\p{Lu})|\n(?=[^\S\n]{0,8}[-*•\d])/mu

/** “8. Dezember”, “10.12. um 14 Uhr”: the stop behind a number ends no sentence. */
const goesOnAsDay = new RegExp(`^(?:${monthPattern}|um|kl|klokken|klockan|uhr)(?!\\p{L})`, 'iu')
const endsAsDay = /(?<![\d.])\d{1,2}\.(?:\d{1,2}\.)?$/

/** Sentences of a text with their lines joined; greetings and closings are sentences of their own. */
export const sentencesOf = (text: string): string[] =>
  text
    .slice(0, 12_000)
    .replace(/[’‘]/g, "'")
    .split(/\n\s*\n/)
    .flatMap((paragraph) => paragraph.split(lineEnd))
    .flatMap((paragraph) => {
      const flat = paragraph.replace(/\s+/g, ' ').trim()
      // What stands before a “but” is taken back by what follows, not the other way round.
      const pieces = flat.split(
        /(?<=[.!?…])\s+(?=["“(]?[\p{L}\d])|,? but (?=(?:I|we|the|they|you|our|it|she|he)\b)|,? so (?=(?:I'm|we're|they're|I am|we are|they are|I|we|they)(?: \w+)? (?:not|won't|can't|cannot)\b|(?:I|we|they)(?:'re|'m|'ll)? not\b)/u,
      )
      return pieces.reduce<string[]>((done, piece) => {
        const last = done.at(-1)
        if (
          last !== undefined &&
          (abbreviated.test(last) || (endsAsDay.test(last) && goesOnAsDay.test(piece)))
        )
          done[done.length - 1] = `${last} ${piece}`
        else done.push(piece)
        return done
      }, [])
    })
    .filter((sentence) => sentence !== '')
    .slice(0, 200)
