import { readLetter } from '../core/review/letter.ts'

/** A text made ready for an engine: as long as the original, so that positions stay true. */
export interface Masked {
  /** What is said, with blanks for greeting, signature and quoted history. */
  readonly text: string
  /** Where sentences begin: a capital there says nothing about a word. */
  readonly starts: ReadonlySet<number>
  /** Addresses, links, file names and the like: whatever is found in them does not count. */
  readonly closed: readonly { readonly from: number; readonly to: number }[]
}

const address = String.raw`\S{1,64}@\S{1,255}`
const link = String.raw`\b(?:https?:\/\/|www\.)\S+|\b[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){0,4}\.(?:com|org|net|io|dev|edu|gov|example|app|ai|ca|uk|co|de|fr|au)\b(?:\/\S*)?`
const handle = String.raw`(?<=^|\s)[@#][\p{L}\p{N}_-]+`
const file = String.raw`\b[\p{L}\p{N}_-]{1,80}\.(?:pdf|docx?|xlsx?|pptx?|csv|zip|png|jpe?g|md|txt|ya?ml|json|tsx?|jsx?|py|mp[34])\b`
const code = String.raw`\b\p{L}{1,40}_[\p{L}\p{N}_]{1,60}\b|\x60[^\x60\n]{1,80}\x60|\[[^\]\n]{1,60}\]`
const figure = String.raw`[+(]?\d[\d\s().,:/–-]{0,30}\d\s?(?:[ap]\.?m\.?|%|k|m|bn)?\b`
/** No word is that long; the engine breaks on some that are. */
const endless = String.raw`\S{61,}`
const marks = new RegExp([endless, address, link, handle, file, code, figure].join('|'), 'giu')

/** A stand-in that reads like a name, so that the grammar around it still holds; figures stay as they are. */
const standIn = (found: string): string =>
  found.length <= 60 && /^[+(\d]/.test(found)
    ? found
    : 'Xxxxxxxxxxxx'.slice(0, found.length).padEnd(found.length)

/** A link or an address may end a sentence: its last stop is not part of it. */
const withoutStop = (found: string): string =>
  found.length > 60 ? found : found.replace(/(?<![.,;:!?)>\]])[.,;:!?)>\]]+$/, '')

/** Where names of several words stand, whatever apostrophe they are written with. */
const placesOf = (names: readonly string[], text: string): readonly { from: number; to: number }[] => {
  const straight = (words: string) => words.replace(/[’‘ʼʻ]/g, "'")
  const where = straight(text)
  const isInAWord = (at: number) => /^[\p{L}\p{M}]{2}$/u.test(where.slice(Math.max(0, at - 1), at + 1))
  const found: { from: number; to: number }[] = []
  for (const name of new Set(names.map(straight).filter((each) => /\p{L}/u.test(each))))
    for (let from = where.indexOf(name); from >= 0; from = where.indexOf(name, from + name.length)) {
      const to = from + name.length
      if (!isInAWord(from) && !isInAWord(to)) found.push({ from, to })
    }
  return found
}

/** `names` are those that are no single word: they are nobody's to spell, nor is the stop in “Jr.” an end. */
export const masked = (original: string, names: readonly string[] = []): Masked => {
  const letter = readLetter(original)
  const said = [...letter.sentences].sort((one, other) => one.from - other.from)
  const bones = letter.text.padEnd(original.length).replace(/[^\n]/g, ' ').split('')
  for (const { from, text } of said)
    for (let at = 0; at < text.length; at += 1)
      bones[from + at] = text.charAt(at) === '\n' ? ' ' : text.charAt(at)
  // "Hi Dana, thank you …": what runs on after a greeting need not begin with a capital.
  for (const { greeting } of [letter, ...(letter.inner ? [letter.inner] : [])]) {
    const first = said.find(({ from }) => greeting && from >= greeting.to)
    if (greeting && first && !/\n/.test(letter.text.slice(greeting.to, first.from)))
      bones[first.from] = first.text.charAt(0).toUpperCase()
  }
  // Emoji take two places here and one for the engine: blanks keep the count.
  const plainText = bones.join('').replace(/[\ud800-\udfff]/g, ' ')
  const closed: { from: number; to: number }[] = [...placesOf(names, plainText)]
  const named = plainText.split('')
  for (const { from, to } of closed)
    named.splice(from, to - from, ...standIn(plainText.slice(from, to)).split(''))
  const text = named.join('').replace(marks, (match: string, ...rest: unknown[]) => {
    const found = withoutStop(match)
    const from = rest.find((each): each is number => typeof each === 'number') ?? 0
    if (found.length <= 60 && !/\p{L}|\d/u.test(found)) return match
    closed.push({ from, to: from + found.length })
    return standIn(found) + match.slice(found.length)
  })
  return {
    text,
    starts: new Set(said.map(({ from, text: words }) => from + words.search(/\p{L}|$/u))),
    closed,
  }
}
