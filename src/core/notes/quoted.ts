/** A text whose quotations stand as one word each (Qx0x), and their words. */
export interface Quoted {
  readonly held: string
  readonly quotes: readonly string[]
}

/** Quoted words go through the turning untouched, as one word each. */
export const quotedOf = (text: string): Quoted => {
  const quotes: string[] = []
  const held = text.replaceAll(/["“]([^"“”]+)["”]/g, (_, words: string) => {
    quotes.push(words.replace(/(?<![.,])[.,]+$/, ''))
    return `Qx${quotes.length - 1}x`
  })
  return { held, quotes }
}

/** They come back as they were. */
export const restored = (text: string, quotes: readonly string[]): string =>
  text.replaceAll(/Qx(\d+)x/gi, (_, at: string) => `“${quotes[Number(at)] ?? ''}”`)

const motto =
  /^(Qx0x) (?:is|was) (?:her|his) (?:\w+ )?(?:motto|philosophy|rule|mantra|line|advice|answer|words)$/i

const alone =
  /^(?:(?:(?:he|she)\s+said|said|quote)[,:]?\s+)?Qx0x(?:,?\s+(?:(?:he|she|they) (?:said|says)|said (?:he|she))(?: twice| again| more than once)?)?$/i

/** The words of a note that is a quotation and nothing else but who said it. */
export const quotationOf = ({ held, quotes }: Quoted): string | undefined =>
  alone.test(held.trim().replace(motto, '$1')) ? quotes[0] : undefined
