/** What was typed against a word of a dictionary: two letters changed places, one is missing, one is too many, one vowel is another. */
const slip = (was: string, right: string): 'swap' | 'missing' | 'extra' | 'vowel' | undefined => {
  let from = 0
  while (from < was.length && was[from] === right[from]) from += 1
  const [one, other] = [was.slice(from), right.slice(from)]
  if (one === other) return undefined
  if (one === other.slice(1)) return 'missing'
  if (one.slice(1) === other) return 'extra'
  if (one[0] === other[1] && one[1] === other[0] && one.slice(2) === other.slice(2)) return 'swap'
  const vowels = /^[aeiouy][aeiouy]$/.test(`${one[0]}${other[0]}`)
  return vowels && one.slice(1) === other.slice(1) ? 'vowel' : undefined
}

/** From so many letters on a slip has one reading; shorter words are near to too many others. */
const longEnough = { swap: 5, missing: 6, extra: 6, vowel: 8 } as const

const isEnding = (one: string, other: string): boolean =>
  `${one}s` === other || `${other}s` === one || `${one}d` === other

/**
 * The one right way to write a word that no dictionary has, out of those that are like it: a name without its capital, an apostrophe
 * left out, or the only one that is a slip of the finger away. A word of a trade or a dialect is near to nothing, or to several.
 */
export const slipOf = (typed: string, like: readonly string[]): string | undefined => {
  const was = typed.toLowerCase()
  const plain = like.map((each) => each.replaceAll('’', "'")).filter((each) => !each.endsWith("'s"))
  const same = plain.find((each) => each !== typed && each.toLowerCase().replaceAll("'", '') === was)
  if (same !== undefined) return same
  const near = plain
    .map((each) => each.toLowerCase())
    .filter((each) => {
      const kind = /^\p{Ll}+$/u.test(each) && !isEnding(was, each) ? slip(was, each) : undefined
      return kind !== undefined && was.length >= longEnough[kind]
    })
  return near.length === 1 ? near[0] : undefined
}
