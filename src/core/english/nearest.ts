/** Letters that carry no accent to take off, and the marks people type for an apostrophe. */
const plainer: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ħ: 'h',
  ı: 'i',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
  '’': "'",
  '‘': "'",
  ʼ: "'",
  ʻ: "'",
  '`': "'",
}

/** Most words are of letters that fold to their small ones. */
const isPlain = (text: string): boolean => /^[\0-_a-\x7f]*$/.test(text)

/** Lower case, without accents and with straight apostrophes: what two spellings of one word share. */
export const folded = (text: string): string =>
  isPlain(text)
    ? text.toLowerCase()
    : text
        .normalize('NFD')
        .replace(/\p{M}/gu, '')
        .toLowerCase()
        .replace(/[łøđðħıßæœþ’‘ʼʻ`]/g, (letter) => plainer[letter] ?? '')

/** Optimal string alignment distance: insertions, deletions, substitutions and swaps of neighbours count one each. */
export const distance = (one: string, other: string): number => {
  const width = other.length + 1
  let before: number[] = []
  let above = Array.from({ length: width }, (_, index) => index)
  for (let row = 1; row <= one.length; row += 1) {
    const current = [row]
    for (let column = 1; column < width; column += 1) {
      const same = one[row - 1] === other[column - 1]
      let best = Math.min(
        (above[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (above[column - 1] ?? 0) + (same ? 0 : 1),
      )
      if (row > 1 && column > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1]) {
        best = Math.min(best, (before[column - 2] ?? 0) + 1)
      }
      current.push(best)
    }
    before = above
    above = current
  }
  return above[width - 1] ?? 0
}

/** The known word that was most likely meant, or undefined where none is near. */
export const nearest = (word: string, known: readonly string[]): string | undefined => {
  if (word.length < 2 || word.length > 60) return undefined
  const given = folded(word)
  const allowed = given.length <= 3 ? 1 : given.length <= 6 ? 2 : 3
  let best: string | undefined
  let least = allowed + 1
  for (const candidate of known) {
    const name = folded(candidate)
    if (Math.abs(name.length - given.length) > allowed) continue
    const far = distance(given, name)
    if (far < least && far < Math.max(name.length, 2)) {
      least = far
      best = candidate
    }
  }
  return best ?? known.find((candidate) => given.length >= 4 && folded(candidate).startsWith(given))
}
